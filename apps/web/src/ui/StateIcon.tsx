/** How far a matter is, as a shape: nothing yet, a quarter, half, three quarters, waiting for acceptance, done, stopped. */
export type StateShape = 'draft' | 'quarter' | 'half' | 'threeQuarters' | 'waiting' | 'done' | 'stopped';

export type StateIconProps = {
  readonly shape: StateShape;
  readonly size?: number;
};

const tones: Record<StateShape, string> = {
  draft: 'var(--ink-3)',
  quarter: 'var(--amber)',
  half: 'var(--accent)',
  threeQuarters: 'var(--accent)',
  waiting: 'var(--amber)',
  done: 'var(--green)',
  stopped: 'var(--ink-3)',
};

const pies: Partial<Record<StateShape, string>> = {
  quarter: 'M8 8V2a6 6 0 0 1 6 6z',
  half: 'M8 2a6 6 0 0 1 0 12z',
  threeQuarters: 'M8 2a6 6 0 1 1-6 6h6z',
};

/** A pie of how far the matter is; the state's word stands beside it. */
export function StateIcon({ shape, size = 16 }: StateIconProps) {
  const tone = tones[shape];
  const solid = shape === 'done' || shape === 'waiting';
  const pie = pies[shape];
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <circle
        cx="8"
        cy="8"
        r="7"
        fill={solid ? tone : 'none'}
        stroke={tone}
        strokeWidth="1.5"
        strokeDasharray={shape === 'draft' ? '2.2 2.2' : undefined}
      />
      {pie ? <path d={pie} fill={tone} /> : null}
      {shape === 'done' ? (
        <path d="M4.5 8.2l2.4 2.4 4.6-4.8" stroke="#fff" strokeWidth="1.8" fill="none" />
      ) : null}
      {shape === 'waiting' ? <path d="M8 8V3" stroke="#fff" strokeWidth="1.8" /> : null}
      {shape === 'stopped' ? <path d="M5 8h6" stroke={tone} strokeWidth="1.8" /> : null}
    </svg>
  );
}
