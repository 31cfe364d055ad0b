import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { saveCsv } from '../../platform/csv.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Facts } from '../../ui/Facts.js';
import { useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { licencesQuery, type Counts, type Statistics } from './licences.api.js';
import { licenceWords } from './licences.words.js';
import { PublishedPanels } from './PublishedPanels.js';
import { workerWords } from './workers.words.js';
import '../../ui/RecordList.css';
import './workers.css';

const grades = ['assistant', 'intermediate', 'senior', 'total', 'unlicensed'] as const;

/** Licensed social workers of a region by grade and unit, per ten thousand people, beside published figures. */
export function LicencesPage() {
  const say = useWords(licenceWords);
  const list = useWords(workerWords);
  const formats = useFormats();
  const own = useViewer()?.hat?.regionCode ?? null;
  const [address, set] = useAddress();
  const regionCode = address.get('region') ?? own ?? '';
  const statistics = useQuery({ ...licencesQuery(regionCode), enabled: regionCode !== '' });
  if (own === null && regionCode === '') return <EmptyState whole title={say('noRegion')} />;
  const found = statistics.data;
  return (
    <>
      <PageTitle
        title={say('title')}
        crumbs={[{ label: list('list'), to: '/w/social-workers' }, { label: say('title') }]}
        actions={
          found ? (
            <button
              type="button"
              className="push-button"
              onClick={() => saveCsv(say('title'), rowsOf(found, say))}
            >
              {say('export')}
            </button>
          ) : undefined
        }
      >
        <span>{say('hint')}</span>
        {found ? <span>{say('countedAt', { moment: formats.moment(found.countedAt) })}</span> : null}
      </PageTitle>
      {own !== null && own.length < 9 ? (
        <div className="licence-filter">
          <RegionSelect
            filter
            within={own}
            deepest="township"
            value={regionCode === own ? null : regionCode}
            onChange={(code) => set('region', code)}
          />
        </div>
      ) : null}
      <RefusalNotice error={statistics.error} />
      {statistics.isFetching && !found ? <Skeletons count={3} height={120} /> : null}
      {found ? (
        <div className="licence-parts">
          <WholePanel whole={found.whole} />
          <UnitsPanel statistics={found} onZoom={(code) => set('region', code)} />
          <PublishedPanels statistics={found} />
        </div>
      ) : null}
    </>
  );
}

function WholePanel({ whole }: { readonly whole: Counts }) {
  const say = useWords(licenceWords);
  const formats = useFormats();
  const { residents } = whole;
  return (
    <Panel title={whole.region?.name ?? ''}>
      <Facts
        facts={[
          ...grades.map((grade) => ({ name: say(grade), value: formats.count(whole[grade]) })),
          {
            name: say('perTenThousand'),
            value: whole.perTenThousand ?? (
              <>
                {say('noResidents')}
                <span className="licence-range">{say('noResidentsHint')}</span>
                <Link to={`/w/base-figures?region=${whole.regionCode}`}>{say('toBases')}</Link>
              </>
            ),
          },
          {
            name: say('residents'),
            value: residents ? (
              <>
                {formats.count(residents.value)}
                <span className="licence-range">
                  {say('asOf', { on: residents.asOn, source: residents.source })}
                </span>
              </>
            ) : null,
          },
        ]}
      />
    </Panel>
  );
}

type UnitsProps = { readonly statistics: Statistics; readonly onZoom: (code: string) => void };

function UnitsPanel({ statistics, onZoom }: UnitsProps) {
  const say = useWords(licenceWords);
  const formats = useFormats();
  const { units, own } = statistics;
  const rows = [...(own ? [own] : []), ...units];
  const columns: readonly Column<Counts>[] = [
    {
      key: 'region',
      title: say('region'),
      draw: (row) =>
        row === own ? (
          say('own', { name: row.region?.name ?? '' })
        ) : row.regionCode.length < 9 ? (
          <button
            type="button"
            className="text-button"
            title={say('zoom')}
            onClick={() => onZoom(row.regionCode)}
          >
            {row.region?.name}
          </button>
        ) : (
          row.region?.name
        ),
    },
    ...grades.map((grade) => ({
      key: grade,
      title: say(grade),
      width: '12.5%',
      figures: true,
      draw: (row: Counts) => formats.count(row[grade]),
    })),
    {
      key: 'rate',
      title: say('perTenThousand'),
      width: '18%',
      figures: true,
      draw: (row) =>
        row === own ? null : row.perTenThousand !== null && row.residents ? (
          <>
            {row.perTenThousand}
            <span className="licence-range">
              {formats.count(row.residents.value)} ·{' '}
              {say('asOf', { on: row.residents.asOn, source: row.residents.source })}
            </span>
          </>
        ) : (
          <span className="meta">{say('noResidents')}</span>
        ),
    },
  ];
  return (
    <Panel title={say('byUnit')} padded={false}>
      {rows.length === 0 ? (
        <p className="meta worker-none">{say('noUnits')}</p>
      ) : (
        <RecordTable
          label={say('byUnit')}
          columns={columns}
          rows={rows}
          keyOf={(row) => (row === own ? 'own' : row.regionCode)}
        />
      )}
    </Panel>
  );
}

/** The page's table as plain cells, the whole first. */
function rowsOf({ whole, own, units }: Statistics, say: ReturnType<typeof useWords<typeof licenceWords.zh>>) {
  const head = [
    say('region'),
    ...grades.map((grade) => say(grade)),
    say('perTenThousand'),
    say('residents'),
    say('asOn'),
    say('source'),
  ];
  return [
    head,
    ...[whole, ...(own ? [own] : []), ...units].map((row) => [
      row === own ? say('own', { name: row.region?.name ?? '' }) : (row.region?.name ?? ''),
      ...grades.map((grade) => String(row[grade])),
      row.perTenThousand ?? '',
      row.residents ? String(row.residents.value) : '',
      row.residents?.asOn ?? '',
      row.residents?.source ?? '',
    ]),
  ];
}
