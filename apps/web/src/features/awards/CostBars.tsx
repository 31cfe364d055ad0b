import { useFormats, useWords } from '../../platform/i18n/index.js';
import { simulationWords } from './simulation.words.js';
import type { SimulatedRow } from './programmes.api.js';

type CostBarsProps = {
  readonly label: string;
  readonly rows: readonly SimulatedRow[];
  readonly nameOf: (row: SimulatedRow) => string;
};

const FULL = 100;

/** Two bars a row on one scale, now and draft, each with its amount and people in words: the table is the chart. */
export function CostBars({ label, rows, nameOf }: CostBarsProps) {
  const say = useWords(simulationWords);
  const formats = useFormats();
  const most = Math.max(1, ...rows.flatMap(({ before, after }) => [before.cost, after.cost]));
  const share = (cost: number): string => `${(cost / most) * FULL}%`;
  return (
    <table className="award-bars" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{label}</span>
          </th>
          <th scope="col">
            <i className="award-key" data-of="now" /> {say('now')}
            <i className="award-key" data-of="then" /> {say('proposed')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {nameOf(row)}
              <span className="record-line">
                {say('peopleCount', { before: row.before.people, after: row.after.people })}
              </span>
            </th>
            <td>
              <span className="award-bar" data-of="now" style={{ width: share(row.before.cost) }} />
              <span className="award-bar-words">{formats.money(row.before.cost)}</span>
              <span className="award-bar" data-of="then" style={{ width: share(row.after.cost) }} />
              <span className="award-bar-words">{formats.money(row.after.cost)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
