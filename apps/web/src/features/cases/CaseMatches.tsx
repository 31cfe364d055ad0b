import { Link } from 'react-router';
import { listText, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import type { CaseMatch } from './case-changes.api.js';
import { caseWords } from './cases.words.js';
import { caseMatchWords } from './case-matches.words.js';

const TONES = { certain: 'red', likely: 'amber', possible: undefined } as const;

type CaseMatchesProps = {
  readonly matches: readonly CaseMatch[];
  readonly seen: readonly string[];
  readonly onSeen: (seen: readonly string[]) => void;
};

/** Files that may be of the same person: how sure, why, and whom to ask; what they say is not told. */
export function CaseMatches({ matches, seen, onSeen }: CaseMatchesProps) {
  const say = useWords(caseMatchWords);
  const of = useWords(caseWords);
  if (matches.length === 0) return <EmptyState title={say('noMatches')}>{say('noMatchesHint')}</EmptyState>;
  return (
    <ul className="case-matches">
      {matches.map(({ id, strength, reasons, place, isOpen, openedIn, isMine }) => (
        <li key={id}>
          <div className="case-entry-head">
            <span className="tag" data-tone={TONES[strength]}>
              {say(`strength_${strength}`)}
            </span>
            <span>{listText(reasons.map((reason) => say(`reason_${reason}`)))}</span>
          </div>
          <div className="meta">
            {[...(place?.path.map(({ name }) => name) ?? [])].join(' › ')}
            {of('comma')}
            {say('openedIn', { year: openedIn })}
            {of('comma')}
            {say(isOpen ? 'inHand' : 'over')}
          </div>
          {isMine ? <Link to={`/w/cases/${id}`}>{say('mine')}</Link> : <span>{say('askThere')}</span>}
          <label className="case-check">
            <input
              type="checkbox"
              checked={seen.includes(id)}
              onChange={({ target }) =>
                onSeen(target.checked ? [...seen, id] : seen.filter((each) => each !== id))
              }
            />
            {say('seen')}
          </label>
        </li>
      ))}
    </ul>
  );
}
