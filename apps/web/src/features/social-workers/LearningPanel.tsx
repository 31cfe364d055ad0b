import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LearningAction } from '../../gql/enums.js';
import { dayOf, useFormats, useLanguage, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { AddButton } from './AddButton.js';
import { type WorkerFile } from './file.api.js';
import { actOnLearning, enterLearning } from './file-changes.api.js';
import { fileWords } from './file.words.js';
import { FormDialog, minutesOf, type DialogField } from './FormDialog.js';

type Entry = NonNullable<WorkerFile['learning']>[number];
const kinds = ['course', 'online', 'meeting', 'publication', 'degree'] as const;
const DAY_MS = 86_400_000;
const words = {
  confirm: 'confirm',
  refuse: 'refuse',
  takeBack: 'takeBack',
  withdraw: 'withdrawEntry',
} as const;
const tones = { entered: 'amber', confirmed: 'green', refused: 'red', withdrawn: undefined } as const;

/** The cycle's hours and what was learned; nothing for whom they are not. */
export function LearningPanel({ file }: { readonly file: WorkerFile }) {
  const say = useWords(fileWords);
  const formats = useFormats();
  const today = dayOf(useNow());
  if (!file.learning) return null;
  const fields: readonly DialogField[] = [
    {
      key: 'kind',
      label: say('learningKind'),
      hint: say('degreeHint'),
      kind: 'select',
      options: kinds.map((value) => ({ value, label: say(value) })),
      first: 'course',
    },
    { key: 'title', label: say('title'), hint: say('titleHint'), kind: 'text' },
    { key: 'provider', label: say('provider'), kind: 'text' },
    { key: 'learnedOn', label: say('learnedOn'), kind: 'date', first: today },
    { key: 'hours', label: say('hours'), kind: 'hours' },
  ];
  const columns: readonly Column<Entry>[] = [
    {
      key: 'title',
      title: say('title'),
      draw: ({ title, provider, kind }) => (
        <>
          {title}
          <span className="record-line">
            {say(kind)} · {provider}
          </span>
        </>
      ),
    },
    { key: 'learnedOn', title: say('learnedOn'), width: '16%', draw: ({ learnedOn }) => learnedOn },
    {
      key: 'hours',
      title: say('hours'),
      width: '16%',
      figures: true,
      draw: ({ minutes }) => formats.hours(minutes),
    },
    {
      key: 'state',
      title: say('stateTitle'),
      width: '26%',
      draw: (entry) => (
        <>
          {entry.state === 'withdrawn' ? null : (
            <span className="tag" data-tone={tones[entry.state]}>
              {say(entry.state)}
            </span>
          )}
          {entry.lastReason ? <span className="record-line">{entry.lastReason}</span> : null}
          <EntryActions entry={entry} />
        </>
      ),
    },
  ];
  return (
    <Panel
      title={say('learning')}
      padded={false}
      aside={
        file.fileActions.includes('writeLearning') ? (
          <AddButton
            label={say('addLearning')}
            fields={fields}
            save={({ kind, title = '', provider = '', learnedOn = '', hours }) =>
              enterLearning({
                workerId: file.id,
                input: {
                  kind: kinds.find((each) => each === kind) ?? 'course',
                  title,
                  provider,
                  learnedOn,
                  minutes: minutesOf(hours),
                },
              })
            }
          />
        ) : undefined
      }
    >
      <Cycle cycle={file.learningCycle} today={today} />
      {file.learning.length === 0 ? (
        <p className="meta worker-none">{say('nothing')}</p>
      ) : (
        <RecordTable label={say('learning')} columns={columns} rows={file.learning} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}

type CycleProps = { readonly cycle: WorkerFile['learningCycle']; readonly today: string };

function Cycle({ cycle, today }: CycleProps) {
  const say = useWords(fileWords);
  const formats = useFormats();
  const language = useLanguage();
  if (!cycle) return <p className="meta worker-none">{say('noCycle')}</p>;
  const { fromOn, toOn, owedMinutes, countedMinutes, waitingMinutes } = cycle;
  const left = owedMinutes - countedMinutes;
  const days = Math.round((Date.parse(toOn) - Date.parse(today)) / DAY_MS);
  const line = say('cycleOf', { owed: formats.hours(owedMinutes), counted: formats.hours(countedMinutes) });
  return (
    <div className="worker-cycle">
      <p>
        <strong>{say('cycle', { from: fromOn, to: toOn })}</strong>
      </p>
      <progress
        max={Math.max(owedMinutes, 1)}
        value={Math.min(countedMinutes, owedMinutes)}
        aria-label={line}
      />
      <p>
        {line}
        {waitingMinutes > 0 ? ` · ${say('cycleWaiting', { waiting: formats.hours(waitingMinutes) })}` : ''}
      </p>
      <p data-tone={left > 0 ? 'amber' : 'green'}>
        {left > 0 ? say('cycleLeft', { left: formats.hours(left), count: days }) : say('cycleDone')}
      </p>
      <p className="meta">
        {say('cycleSource', { source: language === 'zh' ? cycle.sourceZh : cycle.sourceEn })}
      </p>
    </div>
  );
}

type Steps = Pick<Entry, 'id' | 'version' | 'allowedActions'>;

/** What the hat may do with an entry now. */
export function EntryActions({ entry }: { readonly entry: Steps }) {
  const say = useWords(fileWords);
  const client = useQueryClient();
  const [refusing, setRefusing] = useState(false);
  const { id, version } = entry;
  const act = useMutation({
    mutationFn: (action: LearningAction) => actOnLearning({ id, version, action }),
    onSettled: () => client.invalidateQueries({ queryKey: ['socialWorkers'] }),
  });
  const open = entry.allowedActions.filter(({ isOpen }) => isOpen).map(({ action }) => action);
  return (
    <span className="worker-row-actions">
      {open.map((action) => (
        <button
          key={action}
          type="button"
          className="text-button"
          disabled={act.isPending}
          onClick={() => (action === 'refuse' ? setRefusing(true) : act.mutate(action))}
        >
          {say(words[action])}
        </button>
      ))}
      <RefusalNotice error={act.error} />
      {refusing ? (
        <FormDialog
          title={say('refuseTitle')}
          fields={[{ key: 'reason', label: say('reason'), kind: 'text' }]}
          save={({ reason = '' }) => actOnLearning({ id, version, action: 'refuse', reason })}
          onClose={() => setRefusing(false)}
        />
      ) : null}
    </span>
  );
}
