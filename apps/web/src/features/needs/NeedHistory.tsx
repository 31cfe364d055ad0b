import { useState } from 'react';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { roleWords } from '../../ui/roles.words.js';
import { eventWords } from './need-events.js';
import { needEventWords } from './need-events.words.js';
import type { OpenNeed } from './needs.api.js';

const FEW = 6;

/** What happened to a need, newest first: when, what, under which hat. */
export function NeedHistory({ history }: { readonly history: OpenNeed['history'] }) {
  const say = useWords(needEventWords);
  const roles = useWords(roleWords);
  const formats = useFormats();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? history : history.slice(0, FEW);
  const isLong = history.length > FEW;
  return (
    <Panel
      title={say('title')}
      aside={
        isLong ? (
          <button
            type="button"
            className="text-button"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? say('newest') : say('all', { count: history.length })}
          </button>
        ) : undefined
      }
    >
      <ol className="need-history">
        {shown.map((event) => (
          <li key={event.id}>
            <time className="meta" dateTime={event.at}>
              {formats.moment(event.at)}
            </time>
            <span>
              <strong>{say(eventWords[event.type] ?? 'changed')}</strong>
              <span className="meta">
                {event.organization?.name ?? (event.role ? roles(event.role) : say('nobody'))}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
