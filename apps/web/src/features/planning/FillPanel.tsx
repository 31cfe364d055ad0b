import { useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { FigureLink } from './FigureLink.js';
import { percent } from './percent.js';
import type { PlanResult } from './planning.api.js';
import { planningWords } from './planning.words.js';

const MOST_ROWS = 10;
type Fill = PlanResult['fills'][number];

const shareOf = (filled: number, { asked }: Fill): number => (asked === 0 ? 1 : filled / asked);

type FillPanelProps = { readonly result: PlanResult; readonly planId: string };

/** How full each area gets with fairness and without, the emptiest first, and what fairness costs. */
export function FillPanel({ result, planId }: FillPanelProps) {
  const say = useWords(planningWords);
  const fills = result.fills.toSorted((a, b) => shareOf(a.filled, a) - shareOf(b.filled, b));
  const cost = result.filledWithoutFairness - result.filled;
  const worst = (of: (fill: Fill) => number): string => {
    const [least] = fills.toSorted((a, b) => shareOf(of(a), a) - shareOf(of(b), b));
    return least ? percent(of(least), least.asked) : '';
  };
  const lowest = {
    before: worst((fill) => fill.filledWithoutFairness),
    after: worst((fill) => fill.filled),
  };
  return (
    <Panel
      title={say('fillPanel')}
      aside={
        <span className="meta planning-legend">
          <span data-of="unfair">{say('unfair')}</span>
          <span data-of="fair">{say('fair')}</span>
        </span>
      }
    >
      <ul className="planning-fills">
        {fills.slice(0, MOST_ROWS).map((fill) => (
          <li key={fill.regionCode}>
            <span>{fill.name}</span>
            <span className="planning-dots" aria-hidden="true">
              <span
                data-of="unfair"
                style={{ left: `${100 * shareOf(fill.filledWithoutFairness, fill)}%` }}
              />
              <span data-of="fair" style={{ left: `${100 * shareOf(fill.filled, fill)}%` }} />
            </span>
            <FigureLink
              title={say('fillList', { name: fill.name, filled: fill.filled, asked: fill.asked })}
              behind={{ needs: { of: 'plan', id: planId, regionCode: fill.regionCode } }}
            >
              <strong>{percent(fill.filled, fill.asked)}</strong>
            </FigureLink>
          </li>
        ))}
      </ul>
      <p className="meta">
        {fills.length === 0
          ? say('nothingAsked')
          : lowest.before === lowest.after
            ? say('worstSame', { share: lowest.after })
            : say('worst', lowest)}{' '}
        {fills.length === 0
          ? null
          : cost > 0
            ? say('fairCost', { count: cost, share: percent(cost, result.filledWithoutFairness) })
            : say('fairFree')}
      </p>
    </Panel>
  );
}
