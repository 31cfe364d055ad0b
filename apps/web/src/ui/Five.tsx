import { useWords } from '../platform/i18n/index.js';
import { uiWords } from './ui.words.js';
import './Five.css';

export const societies = ['community', 'organization', 'worker', 'volunteer', 'resource'] as const;
export type Society = (typeof societies)[number];
/** counted by the linkage index, engaged but not yet counted, or missing. */
export type CellState = 'counted' | 'engaged' | 'missing';

export type FiveProps = {
  readonly cells: Readonly<Record<Society, CellState>>;
};

/** The five societies of one matter as five cells: solid, outlined, dashed. */
export function Five({ cells }: FiveProps) {
  const say = useWords(uiWords);
  return (
    <ul className="five">
      {societies.map((society) => {
        const told = say('cellState', { society: say(society), state: say(cells[society]) });
        return (
          <li key={society} className="five-cell" data-state={cells[society]} title={told}>
            <span aria-hidden="true">{say(`${society}Letter`)}</span>
            <span className="visually-hidden">{told}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** What solid, outlined and dashed mean. */
export function FiveLegend() {
  const say = useWords(uiWords);
  return (
    <ul className="five-legend">
      {(['counted', 'engaged', 'missing'] as const).map((state) => (
        <li key={state}>
          <span className="five-sample" data-state={state} aria-hidden="true" />
          {say(state)}
        </li>
      ))}
    </ul>
  );
}

/** The product's mark: the same five squares. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <g fill="var(--accent)">
        {[
          [10, 1],
          [1, 10],
          [10, 10],
          [19, 10],
          [10, 19],
        ].map(([x, y]) => (
          <rect key={`${x},${y}`} x={x} y={y} width="8" height="8" rx="2" />
        ))}
      </g>
    </svg>
  );
}
