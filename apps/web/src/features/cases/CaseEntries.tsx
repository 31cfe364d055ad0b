import { useFormats, useWords } from '../../platform/i18n/index.js';
import type { CaseEntry } from './cases.api.js';
import { caseWords } from './cases.words.js';
import { caseEntryWords } from './case-entries.words.js';
import { Risk } from './Risk.js';

/** Everything written into a file, newest first. */
export function CaseEntries({ entries }: { readonly entries: readonly CaseEntry[] }) {
  return (
    <ol className="case-entries">
      {entries.toReversed().map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { readonly entry: CaseEntry }) {
  const say = useWords(caseEntryWords);
  const of = useWords(caseWords);
  const formats = useFormats();
  const { action, at, by, words, risk, goals, consentHow, outcome } = entry;
  return (
    <li className="case-entry">
      <div className="case-entry-head">
        <strong>{say(`entry_${action}`)}</strong>
        {risk ? <Risk risk={risk} /> : null}
        {consentHow ? <span className="tag">{of(`how_${consentHow}`)}</span> : null}
        {outcome ? <span className="tag">{of(`outcome_${outcome}`)}</span> : null}
        <Contact entry={entry} />
        <span className="meta">
          {by} {formats.moment(at)}
        </span>
      </div>
      {goals.length > 0 ? (
        <ul>
          {goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      ) : null}
      {words ? <p className="case-words">{words}</p> : null}
    </li>
  );
}

function Contact({ entry: { manner, on, isMade, minutes } }: { readonly entry: CaseEntry }) {
  const say = useWords(caseEntryWords);
  const of = useWords(caseWords);
  const formats = useFormats();
  if (!manner || !on) return null;
  return (
    <>
      <span className="tag" data-tone={isMade ? 'green' : 'amber'}>
        {of(`manner_${manner}`)} {isMade ? null : say('notMade')}
      </span>
      <span>
        {formats.day(on)} {minutes === null ? null : formats.hours(minutes)}
      </span>
    </>
  );
}
