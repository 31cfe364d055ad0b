import { Link, useNavigate } from 'react-router';
import type { Instant } from '../platform/i18n/index.js';
import { useWords } from '../platform/i18n/index.js';
import { Clock } from './Clock.js';
import { useRowKeys } from './use-row-keys.js';
import { uiWords } from './ui.words.js';
import './Inbox.css';

export type InboxRow = {
  readonly id: string;
  /** null: no limit. */
  readonly dueAt: Instant | null;
  readonly startedAt: Instant;
  /** Verb first, the matter named: 验收：老年人智能手机课堂（第 4 期）. */
  readonly title: string;
  readonly reason: string;
  /** The one button: 去验收. */
  readonly verb: string;
  /** Where the button leads. */
  readonly to: string;
};

export type InboxGroup = {
  readonly key: string;
  readonly title: string;
  readonly note?: string;
  readonly over?: boolean;
  readonly rows: readonly InboxRow[];
};

export type InboxProps = {
  readonly groups: readonly InboxGroup[];
  /** Names the list for a screen reader: 待我处理. */
  readonly label: string;
};

/** What waits for me, most urgent first: clock, verb and matter, reason, one button. J and K move, Enter opens. */
export function Inbox({ groups, label }: InboxProps) {
  const say = useWords(uiWords);
  const navigate = useNavigate();
  const rows = groups.flatMap((group) => group.rows);
  const list = useRowKeys<HTMLDivElement>((index) => {
    const row = rows[index];
    if (row) void navigate(row.to);
  });
  return (
    <div className="inbox" ref={list} role="group" aria-label={label}>
      {groups
        .filter((group) => group.rows.length > 0)
        .map((group) => (
          <section key={group.key} aria-label={group.title}>
            <h3 className="inbox-group" data-over={group.over ?? false}>
              <span className="inbox-group-title">{group.title}</span> {group.rows.length}
              {group.note ? <span className="inbox-group-note">{group.note}</span> : null}
            </h3>
            <ul>
              {group.rows.map((row) => (
                <li key={row.id} className="inbox-row" data-row tabIndex={-1}>
                  {row.dueAt === null ? (
                    <span className="meta">{say('noLimit')}</span>
                  ) : (
                    <Clock dueAt={row.dueAt} startedAt={row.startedAt} withHour />
                  )}
                  <div className="inbox-matter">
                    <strong>{row.title}</strong>
                    <span className="inbox-reason">{row.reason}</span>
                  </div>
                  <Link
                    className="push-button"
                    data-primary={row === rows[0]}
                    to={row.to}
                    aria-label={`${row.verb} ${row.title}`}
                  >
                    {row.verb}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

/** The line that tells the keys of a list. */
export function InboxKeys() {
  const say = useWords(uiWords);
  return (
    <span className="inbox-keys">
      <kbd>J</kbd> <kbd>K</kbd> {say('moveUpDown')} <kbd>Enter</kbd> {say('openRow')}
    </span>
  );
}
