import { useFormats, useWords } from '../../platform/i18n/index.js';
import { roleWords } from '../../ui/roles.words.js';
import type { OpenedCase } from './cases.api.js';
import { caseWords } from './cases.words.js';
import './cases.css';

type ReadingListProps = { readonly readings: OpenedCase['readings']; readonly empty: string };

/** Who read a case, newest first: one line for what somebody read on a day. */
export function ReadingList({ readings, empty }: ReadingListProps) {
  const say = useWords(caseWords);
  const roles = useWords(roleWords);
  const formats = useFormats();
  if (readings.length === 0) return <p className="meta">{empty}</p>;
  return (
    <ul className="case-list">
      {readings.map(({ id, at, times, reader, role, isSearch }) => (
        <li key={id}>
          <strong>{reader}</strong> {role ? roles(role) : null}
          <div className="meta">
            {formats.moment(at)} {times > 1 ? say('readTimes', { count: times }) : null}{' '}
            {isSearch ? say('onlySearch') : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
