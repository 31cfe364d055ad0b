import type { Role } from '../gql/enums.js';
import { useFormats, useWords } from '../platform/i18n/index.js';
import { roleWords } from './roles.words.js';
import { uiWords } from './ui.words.js';
import './EventList.css';

export type RecordEventLine = {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly role: Role | null;
};

export type EventListProps = {
  readonly events: readonly RecordEventLine[];
  /** What happened, in words. */
  readonly wordOf: (type: string) => string;
};

/** What happened to a record, newest first: when, what, under which hat. */
export function EventList({ events, wordOf }: EventListProps) {
  const formats = useFormats();
  const roles = useWords(roleWords);
  const say = useWords(uiWords);
  return (
    <ol className="event-list">
      {events.map(({ id, type, at, role }) => (
        <li key={id}>
          <time className="meta" dateTime={at}>
            {formats.moment(at)}
          </time>
          <span>
            <strong>{wordOf(type)}</strong>
            <span className="meta">{role ? roles(role) : say('byItself')}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
