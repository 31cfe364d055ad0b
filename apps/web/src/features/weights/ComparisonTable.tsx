import { useWords } from '../../platform/i18n/index.js';
import { signed, toneOf } from '../../ui/difference.js';
import { percent } from '../planning/percent.js';
import type { Comparison } from './weights.api.js';
import { weightWords } from './weights.words.js';

const MOST_ROWS = 12;
type Community = Comparison['communities'][number];

/** What each plan achieves, side by side, and the communities one by one. */
export function ComparisonTable({ comparison }: { readonly comparison: Comparison }) {
  const say = useWords(weightWords);
  const { today, draft, kept, dropped, added } = comparison;
  return (
    <>
      <table className="weights-table">
        <thead>
          <tr>
            <th scope="col">{say('column')}</th>
            <th scope="col">{say('today')}</th>
            <th scope="col">{say('draftColumn')}</th>
            <th scope="col">{say('difference')}</th>
          </tr>
        </thead>
        <tbody>
          {(['filled', 'served'] as const).map((key) => (
            <tr key={key}>
              <th scope="row">{say(key)}</th>
              <td>{today[key]}</td>
              <td>{draft[key]}</td>
              <td data-tone={toneOf(draft[key] - today[key])}>{signed(draft[key] - today[key])}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say('worst')}</th>
            <td>
              <Worst community={today.worst} of="today" />
            </td>
            <td>
              <Worst community={draft.worst} of="draft" />
            </td>
            <td data-tone={toneOf(worstDifference(comparison))}>{signed(worstDifference(comparison))}%</td>
          </tr>
        </tbody>
      </table>
      <p className="weights-changes">
        <strong>{say('pairs')}</strong> <span>{say('pairsWhat', { kept, dropped, added })}</span>
      </p>
      <Communities communities={comparison.communities} />
    </>
  );
}

/** Percentage points between the worst communities of both plans, each rounded down as it is shown. */
function worstDifference({ today, draft }: Comparison): number {
  const share = (community: Community | null, of: 'today' | 'draft'): number =>
    community ? Math.floor((100 * community[of]) / community.asked) : 0;
  return share(draft.worst, 'draft') - share(today.worst, 'today');
}

function Worst({ community, of }: { readonly community: Community | null; readonly of: 'today' | 'draft' }) {
  const say = useWords(weightWords);
  if (!community) return <>{say('nobodyAsks')}</>;
  return (
    <>
      {say('worstOf', { name: community.name, share: percent(community[of], community.asked) })}{' '}
      <span className="meta">
        {community[of]}/{community.asked}
      </span>
    </>
  );
}

function Communities({ communities }: { readonly communities: readonly Community[] }) {
  const say = useWords(weightWords);
  if (communities.length === 0) return null;
  const width = (filled: number, { asked }: Community): string => `${(100 * filled) / asked}%`;
  return (
    <>
      <h3>
        {say('communities')}
        <span className="weights-legend">
          <span data-of="today">{say('today')}</span>
          <span data-of="draft">{say('draftColumn')}</span>
        </span>
      </h3>
      <ul className="weights-fills">
        {communities.slice(0, MOST_ROWS).map((community) => (
          <li key={community.regionCode}>
            <span>{community.name}</span>
            <span className="weights-two" aria-hidden="true">
              <span data-of="today" style={{ width: width(community.today, community) }} />
              <span data-of="draft" style={{ width: width(community.draft, community) }} />
            </span>
            <span className="weights-counts">
              {community.today} → <strong>{community.draft}</strong> / {community.asked}
            </span>
          </li>
        ))}
      </ul>
      {communities.length > MOST_ROWS ? (
        <p className="meta">{say('more', { count: communities.length - MOST_ROWS })}</p>
      ) : null}
    </>
  );
}
