import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { mayReadSuggestionsQuery, suggestionRecordsQuery, type SuggestionRecord } from './for-me.api.js';
import { recordWords } from './records.words.js';
import './for-me.css';

const FIRST = 8;
const MILLION = 1_000_000;
const tones = { served: 'green', accepted: 'green', declined: 'amber', expired: 'amber' } as const;

/** Who was suggested for a need, when, by whom, how likely, and what became of it. */
export function RecordsPanel({ needId }: { readonly needId: string }) {
  const say = useWords(recordWords);
  const [isOpen, setOpen] = useState(false);
  const may = useQuery(mayReadSuggestionsQuery(needId)).data === true;
  const list = useQuery({ ...suggestionRecordsQuery(needId), enabled: may });
  if (!may) return null;
  const rows = list.data ?? [];
  return (
    <Panel title={say('title')} note={say('note')}>
      <RefusalNotice error={list.error} />
      {list.isSuccess && rows.length === 0 ? <p className="meta">{say('none')}</p> : null}
      <ul className="suggestion-records">
        {rows.slice(0, isOpen ? rows.length : FIRST).map((record) => (
          <li key={`${record.kind} ${record.id}`}>
            <Recorded record={record} />
          </li>
        ))}
      </ul>
      {rows.length > FIRST && !isOpen ? (
        <button type="button" className="text-button" onClick={() => setOpen(true)}>
          {say('more', { count: rows.length - FIRST })}
        </button>
      ) : null}
    </Panel>
  );
}

function Recorded({ record }: { readonly record: SuggestionRecord }) {
  const say = useWords(recordWords);
  const formats = useFormats();
  const percent = (chance: number): string =>
    `${((100 * chance) / MILLION).toFixed(chance === MILLION ? 0 : 1)}\u00a0%`;
  return (
    <details>
      <summary>
        <strong>{record.label}</strong>
        <span className="meta">{say(record.kind)}</span>
        <span className="tag" data-tone={toneOf(record.state)}>
          {say(record.state)}
        </span>
        <span className="meta">{say('times', { count: formats.count(record.timesShown) })}</span>
      </summary>
      <ol aria-label={say('history', { name: record.label })}>
        {gathered(record.steps).map(({ step, at, by, chance, reason, times }) => (
          <li key={`${step} ${at}`}>
            <span className="meta">{formats.moment(at)}</span>
            <span>
              {times > 1 ? say('shownTimes', { count: times }) : say(step)}
              <span className="meta">
                {[
                  by === null ? null : say('by', { name: by }),
                  chance === null ? null : say('chance', { percent: percent(chance) }),
                  reason === null ? null : say('reason', { reason }),
                ].map((words) => (words === null ? '' : ` · ${words}`))}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

type Step = SuggestionRecord['steps'][number];

/** Lists that one person opened one after the other on one day, with the same chance, as one line. */
function gathered(steps: readonly Step[]): (Step & { readonly times: number })[] {
  const lines: (Step & { times: number })[] = [];
  for (const step of steps) {
    const last = lines.at(-1);
    const isMore =
      last?.step === 'shown' &&
      step.step === 'shown' &&
      last.by === step.by &&
      last.chance === step.chance &&
      dayOf(last.at) === dayOf(step.at);
    if (isMore) last.times += 1;
    else lines.push({ ...step, times: 1 });
  }
  return lines;
}

const toneOf = (state: SuggestionRecord['state']): string | undefined =>
  Object.entries(tones).find(([name]) => name === state)?.[1];
