import { useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { AddButton } from './AddButton.js';
import { type WorkerFile } from './file.api.js';
import { addEmployment, addInsurance, addPosting } from './file-changes.api.js';
import { fileWords } from './file.words.js';
import { orNull, type DialogField } from './FormDialog.js';
import { TermTable } from './TermTable.js';

const natures = [
  'civilServant',
  'quasiCivilEstablished',
  'quasiCivilContract',
  'publicInstitutionEstablished',
  'publicInstitutionContract',
  'communityWorker',
  'socialOrganization',
  'enterprise',
  'other',
] as const;
const postingKinds = ['posted', 'seconded', 'sentDown'] as const;

/** The question for first and last day that most entries ask. */
function useDays(): readonly DialogField[] {
  const say = useWords(fileWords);
  return [
    { key: 'fromOn', label: say('since'), kind: 'date' },
    { key: 'toOn', label: say('until'), hint: say('untilHint'), kind: 'date', isOptional: true },
  ];
}

/** Employments, months of insurance and times of service elsewhere; nothing for whom they are not. */
export function HistoryPanels({ file }: { readonly file: WorkerFile }) {
  if (!file.employments || !file.insurance || !file.postings) return null;
  return (
    <>
      <EmploymentPanel file={file} rows={file.employments} />
      <InsurancePanel file={file} rows={file.insurance} />
      <PostingPanel file={file} rows={file.postings} />
    </>
  );
}

type PanelProps<Rows> = { readonly file: WorkerFile; readonly rows: NonNullable<Rows> };

function EmploymentPanel({ file, rows }: PanelProps<WorkerFile['employments']>) {
  const say = useWords(fileWords);
  const days = useDays();
  const mayWrite = file.fileActions.includes('writeHistory');
  const fields: readonly DialogField[] = [
    { key: 'employer', label: say('employer'), kind: 'text' },
    {
      key: 'nature',
      label: say('nature'),
      kind: 'select',
      options: natures.map((value) => ({ value, label: say(value) })),
    },
    { key: 'workplaceCode', label: say('workplace'), kind: 'region' },
    ...days,
  ];
  return (
    <Panel
      title={say('history')}
      padded={false}
      aside={
        mayWrite ? (
          <AddButton
            label={say('addEmployment')}
            fields={fields}
            save={({ employer = '', nature, workplaceCode = '', fromOn = '', toOn }) =>
              addEmployment({
                workerId: file.id,
                input: {
                  employer,
                  nature: natures.find((each) => each === nature) ?? 'other',
                  workplaceCode,
                  fromOn,
                  toOn: orNull(toOn),
                },
              })
            }
          />
        ) : undefined
      }
    >
      <TermTable
        label={say('history')}
        kind="employment"
        rows={rows}
        mayWrite={mayWrite}
        columns={[
          {
            key: 'employer',
            title: say('employer'),
            draw: ({ employer, nature }) => (
              <>
                {employer}
                <span className="record-line">{say(nature)}</span>
              </>
            ),
          },
          {
            key: 'workplace',
            title: say('workplace'),
            width: '22%',
            draw: ({ workplace }) =>
              workplace?.path
                .map(({ name }) => name)
                .slice(1)
                .join(' ') ?? '',
          },
        ]}
      />
    </Panel>
  );
}

function InsurancePanel({ file, rows }: PanelProps<WorkerFile['insurance']>) {
  const say = useWords(fileWords);
  const mayWrite = file.fileActions.includes('writeHistory');
  const fields: readonly DialogField[] = [
    { key: 'placeCode', label: say('insurancePlace'), kind: 'region' },
    { key: 'fromMonth', label: say('firstMonth'), kind: 'month' },
    { key: 'toMonth', label: say('lastMonth'), hint: say('untilHint'), kind: 'month', isOptional: true },
  ];
  return (
    <Panel
      title={say('insurance')}
      padded={false}
      aside={
        mayWrite ? (
          <AddButton
            label={say('addInsurance')}
            fields={fields}
            save={({ placeCode = '', fromMonth = '', toMonth }) =>
              addInsurance({
                workerId: file.id,
                input: {
                  placeCode,
                  fromMonth: `${fromMonth}-01`,
                  toMonth: toMonth ? `${toMonth}-01` : null,
                },
              })
            }
          />
        ) : undefined
      }
    >
      <TermTable
        label={say('insurance')}
        kind="insurance"
        rows={rows}
        mayWrite={mayWrite}
        columns={[{ key: 'place', title: say('insurancePlace'), draw: ({ place }) => place?.name ?? '' }]}
      />
    </Panel>
  );
}

function PostingPanel({ file, rows }: PanelProps<WorkerFile['postings']>) {
  const say = useWords(fileWords);
  const days = useDays();
  const mayWrite = file.fileActions.includes('writeHistory');
  const fields: readonly DialogField[] = [
    {
      key: 'kind',
      label: say('postingKind'),
      kind: 'select',
      options: postingKinds.map((value) => ({ value, label: say(value) })),
    },
    { key: 'placeCode', label: say('place'), kind: 'region' },
    { key: 'stationId', label: say('station'), kind: 'station', of: 'placeCode', isOptional: true },
    ...days,
  ];
  return (
    <Panel
      title={say('postings')}
      padded={false}
      aside={
        mayWrite ? (
          <AddButton
            label={say('addPosting')}
            fields={fields}
            save={({ kind, placeCode = '', stationId, fromOn = '', toOn }) =>
              addPosting({
                workerId: file.id,
                input: {
                  kind: postingKinds.find((each) => each === kind) ?? 'posted',
                  placeCode,
                  stationId: orNull(stationId),
                  fromOn,
                  toOn: orNull(toOn),
                },
              })
            }
          />
        ) : undefined
      }
    >
      <TermTable
        label={say('postings')}
        kind="posting"
        rows={rows}
        mayWrite={mayWrite}
        columns={[
          { key: 'kind', title: say('postingKind'), width: '18%', draw: ({ kind }) => say(kind) },
          {
            key: 'place',
            title: say('place'),
            draw: ({ place, station }) => station?.name ?? place?.name ?? '',
          },
        ]}
      />
    </Panel>
  );
}
