import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { AddButton } from './AddButton.js';
import { type WorkerFile } from './file.api.js';
import { tellWorkTime } from './file-changes.api.js';
import { fileWords } from './file.words.js';
import { minutesOf, type DialogField } from './FormDialog.js';

type Month = NonNullable<WorkerFile['workTime']>['months'][number];

/** What the months' time went into; nothing for whom it is not. */
export function WorkTimePanel({ file }: { readonly file: WorkerFile }) {
  const say = useWords(fileWords);
  const formats = useFormats();
  const thisMonth = dayOf(useNow()).slice(0, 7);
  const { workTime } = file;
  if (!workTime) return null;
  const share = workTime.administrativeThousandths;
  const fields: readonly DialogField[] = [
    { key: 'month', label: say('month'), kind: 'month', first: thisMonth },
    { key: 'professional', label: say('professional'), kind: 'hours' },
    { key: 'administrative', label: say('administrative'), kind: 'hours' },
  ];
  const columns: readonly Column<Month>[] = [
    { key: 'month', title: say('month'), draw: ({ month }) => month.slice(0, 7) },
    {
      key: 'professional',
      title: say('professionalShort'),
      width: '30%',
      figures: true,
      draw: ({ professionalMinutes }) => formats.hours(professionalMinutes),
    },
    {
      key: 'administrative',
      title: say('administrativeShort'),
      width: '30%',
      figures: true,
      draw: ({ administrativeMinutes }) => formats.hours(administrativeMinutes),
    },
  ];
  return (
    <Panel
      title={say('workTime')}
      padded={false}
      aside={
        file.fileActions.includes('writeWorkTime') ? (
          <AddButton
            label={say('tellTime')}
            fields={fields}
            save={({ month = '', professional, administrative }) =>
              tellWorkTime({
                input: {
                  month: `${month}-01`,
                  after: workTime.months.find((told) => told.month.startsWith(month))?.number ?? 0,
                  professionalMinutes: minutesOf(professional),
                  administrativeMinutes: minutesOf(administrative),
                },
              })
            }
          />
        ) : undefined
      }
    >
      <div className="worker-cycle">
        <p>{share === null ? say('noShare') : say('share', { percent: (share / 10).toFixed(1) })}</p>
        <p className="meta">{say('workTimeHint')}</p>
      </div>
      {workTime.months.length > 0 ? (
        <RecordTable
          label={say('workTime')}
          columns={columns}
          rows={workTime.months}
          keyOf={({ id }) => id}
        />
      ) : null}
    </Panel>
  );
}
