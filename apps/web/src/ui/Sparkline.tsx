export type SparklineProps = {
  /** The course, oldest first; gaps are null. */
  readonly values: readonly (number | null)[];
  /** Draws a dotted line at this height. */
  readonly target?: number | undefined;
  readonly width?: number;
  readonly height?: number;
};

/** The course of a figure as one line; the words beside it carry the meaning. */
export function Sparkline({ values, target, width = 56, height = 28 }: SparklineProps) {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const all = target === undefined ? known : [...known, target];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const y = (value: number) => 3 + (height - 6) * (high === low ? 0.5 : 1 - (value - low) / (high - low));
  const x = (index: number) => 2 + ((width - 6) * index) / (values.length - 1);
  const points = values.flatMap((value, index) => (value === null ? [] : [{ x: x(index), y: y(value) }]));
  const last = points.at(-1);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {target === undefined ? null : (
        <line x1="0" x2={width} y1={y(target)} y2={y(target)} stroke="var(--ink-3)" strokeDasharray="2 2" />
      )}
      <polyline
        points={points.map((point) => `${point.x},${point.y}`).join(' ')}
        fill="none"
        stroke="var(--ink-2)"
        strokeWidth="1.5"
      />
      {last ? <circle cx={last.x} cy={last.y} r="2.5" fill="var(--ink)" /> : null}
    </svg>
  );
}
