import { useQuery } from '@tanstack/react-query';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { AddButton } from './AddButton.js';
import { colleaguesQuery, type WorkerFile } from './file.api.js';
import { addDeputy, addSupervision, recordSupervision, withdrawSupervision } from './file-changes.api.js';
import { fileWords } from './file.words.js';
import { minutesOf, orNull, type DialogField } from './FormDialog.js';
import { TieState } from './TieState.js';
import { TermActions, TermTable } from './TermTable.js';

type Pair = NonNullable<WorkerFile['supervision']>[number];
const forms = ['individual', 'group', 'onSite'] as const;

/** Whom one can name, without the social worker the page is of. */
function useColleagues(file: WorkerFile, wanted: boolean) {
  const colleagues = useQuery({ ...colleaguesQuery, enabled: wanted }).data ?? [];
  return colleagues
    .filter(({ id }) => id !== file.id)
    .map(({ id, name, region }) => ({ value: id, label: `${name ?? ''} · ${region?.name ?? ''}` }));
}

type SupervisionProps = {
  readonly file: WorkerFile;
  /** Whether it is the reader's own page. */
  readonly isOwn?: boolean;
};

/** Who guides a social worker, and whom they guide. */
export function SupervisionPanels({ file, isOwn = false }: SupervisionProps) {
  const say = useWords(fileWords);
  const mayWrite = file.fileActions.includes('writeSupervision');
  const mayAnswer = file.fileActions.includes('answerTie');
  const colleagues = useColleagues(file, mayWrite);
  const fields: readonly DialogField[] = [
    { key: 'supervisorId', label: say('supervisor'), kind: 'select', options: colleagues },
    { key: 'fromOn', label: say('since'), kind: 'date' },
    { key: 'toOn', label: say('until'), hint: say('untilHint'), kind: 'date', isOptional: true },
  ];
  if (!file.supervision) return null;
  return (
    <>
      <Panel
        title={say('supervision')}
        padded={false}
        aside={
          mayWrite ? (
            <AddButton
              label={say('addSupervision')}
              fields={fields}
              save={({ supervisorId = '', fromOn = '', toOn }) =>
                addSupervision({
                  workerId: file.id,
                  input: { supervisorId, fromOn, toOn: orNull(toOn) },
                })
              }
            />
          ) : undefined
        }
      >
        <TermTable
          label={say('supervision')}
          kind="supervision"
          rows={file.supervision}
          mayWrite={mayWrite}
          columns={[
            {
              key: 'supervisor',
              title: say('supervisor'),
              draw: (pair) => (
                <>
                  {pair.supervisorName} <TieState kind="supervision" tie={pair} mayAnswer={mayAnswer} />
                </>
              ),
            },
            {
              key: 'hours',
              title: say('supervisedHours'),
              width: '24%',
              draw: (pair) => <Sessions pair={pair} />,
            },
          ]}
        />
      </Panel>
      {file.guides && file.guides.length > 0 ? (
        <GuidesPanel pairs={file.guides} title={say(isOwn ? 'guides' : 'guided')} />
      ) : null}
    </>
  );
}

function GuidesPanel({ pairs, title }: { readonly pairs: readonly Pair[]; readonly title: string }) {
  const say = useWords(fileWords);
  const columns: readonly Column<Pair>[] = [
    {
      key: 'who',
      title: say('who'),
      draw: (pair) => (
        <>
          {pair.workerName} <TieState kind="supervision" tie={pair} mayAnswer={false} />
        </>
      ),
    },
    { key: 'hours', title: say('supervisedHours'), width: '30%', draw: (pair) => <Sessions pair={pair} /> },
    {
      key: 'days',
      title: say('days'),
      width: '30%',
      draw: ({ fromOn, toOn }) => say('span', { from: fromOn, to: toOn ?? say('lasts') }),
    },
  ];
  return (
    <Panel title={title} padded={false}>
      <RecordTable label={title} columns={columns} rows={pairs} keyOf={({ id }) => id} />
    </Panel>
  );
}

/** The hours of a pair, each session on asking, and the way to record one. */
function Sessions({ pair }: { readonly pair: Pair }) {
  const say = useWords(fileWords);
  const formats = useFormats();
  const today = dayOf(useNow());
  const sessions = pair.sessions ?? [];
  const all = sessions.reduce((sum, { minutes }) => sum + minutes, 0);
  const fields: readonly DialogField[] = [
    {
      key: 'form',
      label: say('sessionForm'),
      kind: 'select',
      options: forms.map((value) => ({ value, label: say(value) })),
      first: 'individual',
    },
    { key: 'heldOn', label: say('heldOn'), kind: 'date', first: today },
    { key: 'hours', label: say('hours'), kind: 'hours' },
  ];
  return (
    <>
      {pair.sessions === null ? null : sessions.length === 0 ? (
        <span className="meta">{say('nothing')}</span>
      ) : (
        <details className="worker-sessions">
          <summary>{formats.hours(all)}</summary>
          <ul>
            {sessions.map((session) => (
              <li key={session.id}>
                {session.heldOn} {say(session.form)} {formats.hours(session.minutes)}{' '}
                {pair.mayRecord ? (
                  <AddButton
                    label={say('withdraw')}
                    title={say('withdrawTitle')}
                    fields={[]}
                    save={() => withdrawSupervision(session.id, session.version)}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      )}
      {pair.mayRecord ? (
        <span className="record-line">
          <AddButton
            label={say('session')}
            title={say('sessionTitle', { name: pair.workerName })}
            fields={fields}
            save={({ form, heldOn = '', hours }) =>
              recordSupervision({
                pairId: pair.id,
                input: {
                  form: forms.find((each) => each === form) ?? 'individual',
                  heldOn,
                  minutes: minutesOf(hours),
                },
              })
            }
          />
        </span>
      ) : null}
    </>
  );
}

/** Who stands in for a social worker, and for whom they stand in. */
export function DeputiesPanel({ file }: { readonly file: WorkerFile }) {
  const say = useWords(fileWords);
  const mayWrite = file.fileActions.includes('writeDeputy');
  const colleagues = useColleagues(file, mayWrite);
  if (!file.deputies) return null;
  const fields: readonly DialogField[] = [
    { key: 'deputyId', label: say('deputy'), hint: say('deputyHint'), kind: 'select', options: colleagues },
    { key: 'fromOn', label: say('since'), kind: 'date' },
    { key: 'toOn', label: say('until'), kind: 'date' },
  ];
  return (
    <Panel
      title={say('deputies')}
      padded={false}
      aside={
        mayWrite ? (
          <AddButton
            label={say('addDeputy')}
            fields={fields}
            save={({ deputyId = '', fromOn = '', toOn = '' }) =>
              addDeputy({ workerId: file.id, input: { deputyId, fromOn, toOn } })
            }
          />
        ) : undefined
      }
    >
      {file.deputies.length === 0 ? <p className="meta worker-none">{say('nothing')}</p> : null}
      {file.deputies.length > 0 ? (
        <ul className="worker-lines">
          {file.deputies.map((deputy) => (
            <li key={deputy.id}>
              <strong>{deputy.deputyName}</strong> ·{' '}
              {say('span', { from: deputy.fromOn, to: deputy.toOn ?? say('lasts') })}{' '}
              <TieState kind="deputy" tie={deputy} mayAnswer={file.fileActions.includes('answerTie')} />{' '}
              {mayWrite ? <TermActions kind="deputy" term={deputy} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {file.standsInFor && file.standsInFor.length > 0 ? (
        <ul className="worker-lines">
          {file.standsInFor.map(({ id, workerName, fromOn, toOn, confirmedAt }) => (
            <li key={id}>
              {say('standsInFor')} {workerName} · {say('span', { from: fromOn, to: toOn ?? say('lasts') })}{' '}
              <TieState kind="deputy" tie={{ id, confirmedAt }} mayAnswer={false} />
            </li>
          ))}
        </ul>
      ) : null}
    </Panel>
  );
}
