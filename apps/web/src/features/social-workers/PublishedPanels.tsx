import type { LicenceAgreement } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { AddButton } from './AddButton.js';
import { orNull, type DialogField } from './FormDialog.js';
import { enterPublished, type Check, type Statistics } from './licences.api.js';
import { licenceWords } from './licences.words.js';

type Published = Statistics['published'][number];
const measures = [
  'assistant',
  'intermediate',
  'senior',
  'total',
  'perTenThousand',
  'percentOfProvince',
] as const;
const tones: Readonly<Record<LicenceAgreement, 'green' | 'amber' | undefined>> = {
  same: 'green',
  near: 'amber',
  differs: 'amber',
  unknown: undefined,
};

/** What others published about a region's licences, and how it agrees with what is counted. */
export function PublishedPanels({ statistics }: { readonly statistics: Statistics }) {
  return (
    <>
      <PublishedPanel statistics={statistics} />
      {statistics.checks.length > 0 ? <ChecksPanel checks={statistics.checks} /> : null}
    </>
  );
}

function PublishedPanel({ statistics }: { readonly statistics: Statistics }) {
  const say = useWords(licenceWords);
  const { published, whole } = statistics;
  const inOrder = published.toSorted((a, b) => measures.indexOf(a.measure) - measures.indexOf(b.measure));
  const fields: readonly DialogField[] = [
    {
      key: 'measure',
      label: say('measure'),
      kind: 'select',
      options: measures.map((value) => ({ value, label: say(value) })),
    },
    { key: 'value', label: say('value'), kind: 'text' },
    { key: 'asOn', label: say('asOn'), hint: say('asOnHint'), kind: 'date', isOptional: true },
    { key: 'source', label: say('source'), kind: 'text' },
  ];
  const columns: readonly Column<Published>[] = [
    { key: 'measure', title: say('measure'), draw: ({ measure }) => say(measure) },
    { key: 'value', title: say('value'), width: '14%', figures: true, draw: ({ value }) => value },
    { key: 'asOn', title: say('asOn'), width: '18%', draw: ({ asOn }) => asOn ?? say('asOnNone') },
    { key: 'source', title: say('source'), width: '36%', draw: ({ source }) => source },
  ];
  return (
    <Panel
      title={say('published')}
      padded={false}
      aside={
        statistics.mayEnter ? (
          <AddButton
            label={say('enter')}
            fields={fields}
            save={({ measure, value = '', asOn, source = '' }) => {
              const chosen = measures.find((each) => each === measure) ?? 'total';
              return enterPublished({
                regionCode: whole.regionCode,
                measure: chosen,
                after: published.find((each) => each.measure === chosen)?.number ?? 0,
                value: value.trim(),
                asOn: orNull(asOn),
                source: source.trim(),
              });
            }}
          />
        ) : undefined
      }
    >
      {published.length === 0 ? (
        <EmptyState title={say('publishedNone')}>{say('publishedNoneHint')}</EmptyState>
      ) : (
        <RecordTable label={say('published')} columns={columns} rows={inOrder} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}

function ChecksPanel({ checks }: { readonly checks: readonly Check[] }) {
  const say = useWords(licenceWords);
  const formats = useFormats();
  const range = ({ kind, impliedLeast, impliedMost }: Check) =>
    impliedLeast === null || impliedMost === null
      ? null
      : say(kind === 'shareOfProvince' ? 'rangeWhole' : 'rangeResidents', {
          least: formats.count(impliedLeast),
          most: formats.count(impliedMost),
        });
  const columns: readonly Column<Check>[] = [
    {
      key: 'kind',
      title: say('kind'),
      draw: (check) => (
        <>
          {check.kind === 'register' ? say('register', { measure: say(check.measure) }) : say(check.kind)}
          <span className="licence-range">{range(check)}</span>
        </>
      ),
    },
    { key: 'stated', title: say('stated'), width: '12%', figures: true, draw: ({ stated }) => stated },
    {
      key: 'computed',
      title: say('computed'),
      width: '12%',
      figures: true,
      draw: ({ computed }) => computed ?? '—',
    },
    {
      key: 'difference',
      title: say('difference'),
      width: '12%',
      figures: true,
      draw: ({ difference }) => difference ?? '—',
    },
    {
      key: 'result',
      title: say('result'),
      width: '28%',
      draw: ({ agreement, tolerance }) => (
        <span className="licence-agreement" data-tone={tones[agreement]}>
          {agreement === 'near' || agreement === 'differs' ? say(agreement, { tolerance }) : say(agreement)}
        </span>
      ),
    },
  ];
  return (
    <Panel title={say('checks')} note={say('checksHint')} padded={false}>
      <RecordTable
        label={say('checks')}
        columns={columns}
        rows={checks}
        keyOf={({ kind, measure }) => `${kind} ${measure}`}
      />
    </Panel>
  );
}
