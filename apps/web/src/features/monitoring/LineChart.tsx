export type ChartPoint = {
  readonly at: string;
  /** null breaks the line. */
  readonly amount: number | null;
  readonly text: string;
};

export type LineChartProps = {
  /** What the line says, for a screen reader. */
  readonly label: string;
  readonly points: readonly ChartPoint[];
};

const WIDTH = 560;
const HEIGHT = 220;
const LEFT = 8;
const RIGHT = 16;
const TOP = 22;
const BOTTOM = 24;
/** About so many dates fit below. */
const MOST_DATES = 6;

/** A course over time from zero up, its highest and last values written beside the line. */
export function LineChart({ label, points }: LineChartProps) {
  const most = Math.max(1, ...points.map(({ amount }) => amount ?? 0));
  const least = Math.min(0, ...points.map(({ amount }) => amount ?? 0));
  const x = (index: number) => LEFT + ((WIDTH - LEFT - RIGHT) * index) / Math.max(1, points.length - 1);
  const y = (amount: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - (amount - least) / (most - least));
  const every = Math.ceil(points.length / MOST_DATES);
  const marked = new Set([points.findIndex(({ amount }) => amount === most), points.length - 1]);
  return (
    <svg className="line-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line className="line-chart-ground" x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} />
      {segmentsOf(points).map((segment) => (
        <polyline
          key={segment[0]?.index}
          className="line-chart-line"
          points={segment.map(({ index, amount }) => `${x(index)},${y(amount)}`).join(' ')}
        />
      ))}
      {points.map(({ at, amount, text }, index) =>
        amount === null ? null : (
          <g key={at}>
            <title>{`${at} ${text}`}</title>
            <circle
              className="line-chart-point"
              cx={x(index)}
              cy={y(amount)}
              r={marked.has(index) ? 4 : 2.5}
            />
            {marked.has(index) ? (
              <text
                className="line-chart-value"
                x={Math.min(WIDTH - 4, Math.max(4, x(index)))}
                y={y(amount) - 8}
                textAnchor={anchorOf(index, points.length)}
              >
                {text}
              </text>
            ) : null}
          </g>
        ),
      )}
      {points.map(({ at }, index) =>
        (points.length - 1 - index) % every === 0 ? (
          <text
            key={at}
            className="line-chart-date"
            x={x(index)}
            y={HEIGHT - 6}
            textAnchor={anchorOf(index, points.length)}
          >
            {at}
          </text>
        ) : null,
      )}
    </svg>
  );
}

function anchorOf(index: number, length: number): 'start' | 'middle' | 'end' {
  if (index === 0) return 'start';
  return index === length - 1 ? 'end' : 'middle';
}

type Drawn = { readonly index: number; readonly amount: number };

/** The line in pieces, broken where nothing can be said. */
function segmentsOf(points: readonly ChartPoint[]): readonly (readonly Drawn[])[] {
  const segments: Drawn[][] = [[]];
  points.forEach(({ amount }, index) => {
    if (amount === null) segments.push([]);
    else segments.at(-1)?.push({ index, amount });
  });
  return segments.filter((segment) => segment.length > 0);
}
