/** The round green tick above something that succeeded. */
export function TickMark() {
  return (
    <svg
      className="tick-mark"
      width="48"
      height="48"
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="10" cy="10" r="10" fill="var(--green)" />
      <path d="M5.5 10.2l3 3 6-6.2" stroke="#fff" strokeWidth="1.8" fill="none" />
    </svg>
  );
}
