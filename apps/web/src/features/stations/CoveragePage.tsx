import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { coverageQuery, type RegionCoverage, type TierCoverage } from './coverage.api.js';
import { CoverageLines } from './CoverageLines.js';
import { coveragePath, coveredPath, yearOf } from './coverage-paths.js';
import { coverageWords } from './coverage.words.js';
import './stations.css';

const YEARS_BACK = 3;

/** How far the social work service reaches: a region, its tiers, and each region right below. */
export function CoveragePage() {
  const say = useWords(coverageWords);
  const own = useViewer()?.hat?.regionCode ?? null;
  const [address, set] = useAddress();
  const regionCode = address.get('region') ?? own;
  const year = yearOf(address);
  return (
    <>
      {regionCode === null ? (
        <PageTitle title={say('title')} crumbs={[{ label: say('toList'), to: '/w/stations' }]} />
      ) : (
        <Title regionCode={regionCode} year={year} />
      )}
      <div className="coverage-filters">
        <RegionSelect
          filter
          within={own}
          value={regionCode === own ? null : regionCode}
          onChange={(code) => set('region', code)}
        />
        <YearSelect year={year} onChange={(each) => set('year', each)} />
      </div>
      {regionCode === null ? (
        <EmptyState title={say('noReach')}>{say('noReachHint')}</EmptyState>
      ) : (
        <Board regionCode={regionCode} year={year} />
      )}
    </>
  );
}

type At = { readonly regionCode: string; readonly year: number | null };

function Title({ regionCode, year }: At) {
  const say = useWords(coverageWords);
  const formats = useFormats();
  const coverage = useQuery(coverageQuery(regionCode, year)).data;
  return (
    <PageTitle
      title={say('title')}
      crumbs={[
        { label: say('toList'), to: '/w/stations' },
        ...(coverage?.path ?? []).map(({ code, name }) =>
          code === regionCode ? { label: name } : { label: name, to: coveragePath(code, year) },
        ),
      ]}
    >
      <span>{say('hint')}</span>
      {coverage ? (
        <>
          <span>{say('countedFor', { day: formats.day(coverage.to) })}</span>
          <span>{say('asOf', { moment: formats.moment(coverage.asOf) })}</span>
        </>
      ) : null}
    </PageTitle>
  );
}

type YearSelectProps = {
  readonly year: number | null;
  readonly onChange: (year: string) => void;
};

/** The present year and the last ones. */
export function YearSelect({ year, onChange }: YearSelectProps) {
  const say = useWords(coverageWords);
  const thisYear = Number(dayOf(useNow()).slice(0, 4));
  const years = Array.from({ length: YEARS_BACK }, (_, back) => thisYear - 1 - back);
  return (
    <select aria-label={say('year')} value={year ?? ''} onChange={(event) => onChange(event.target.value)}>
      <option value="">{say('thisYear')}</option>
      {years.map((each) => (
        <option key={each} value={each}>
          {say('yearOf', { year: each })}
        </option>
      ))}
    </select>
  );
}

function Board({ regionCode, year }: At) {
  const coverage = useQuery(coverageQuery(regionCode, year));
  if (coverage.error) return <RefusalNotice error={coverage.error} />;
  if (coverage.isPending) return <Skeletons count={4} height={112} />;
  const { own, below } = coverage.data;
  return (
    <div className="coverage-board">
      <Panel title={own.region.name}>
        <CoverageLines tiers={own.tiers} listOf={(tier) => coveredPath(tier, regionCode, year, 'no')} />
      </Panel>
      <Definition />
      {below.length > 0 ? <Below below={below} year={year} /> : null}
    </div>
  );
}

/** What makes a community one with professional service, in words. */
export function Definition() {
  const say = useWords(coverageWords);
  return (
    <Panel title={say('definition')} note={say('definitionText')}>
      <dl className="coverage-definition">
        <dt>{say('assigned')}</dt>
        <dd>{say('assignedText')}</dd>
        <dt>{say('logged')}</dt>
        <dd>{say('loggedText')}</dd>
      </dl>
    </Panel>
  );
}

function Below({ below, year }: { readonly below: readonly RegionCoverage[]; readonly year: number | null }) {
  const say = useWords(coverageWords);
  const navigate = useNavigate();
  const tiers = below[0]?.tiers ?? [];
  const counted = tiers.filter(({ tier }) => below.some((each) => (lineOf(each, tier)?.total ?? 0) > 0));
  const columns: readonly Column<RegionCoverage>[] = [
    {
      key: 'region',
      title: say('region'),
      draw: ({ region }) => (
        <Link className="record-title" to={coveragePath(region.code, year)}>
          {region.name}
        </Link>
      ),
    },
    ...counted.map(({ tier }) => ({
      key: tier,
      title: say(tier),
      figures: true,
      draw: (row: RegionCoverage) => {
        const line = lineOf(row, tier);
        return line && line.total > 0 ? (
          <Link to={coveredPath(tier, row.region.code, year, null)}>
            {say('share', { counted: line.counted, total: line.total })}
          </Link>
        ) : (
          '—'
        );
      },
    })),
  ];
  return (
    <Panel title={say('below')} note={say('belowNote')} padded={false}>
      <RecordTable
        label={say('below')}
        columns={columns}
        rows={below}
        keyOf={({ region }) => region.code}
        onOpen={({ region }) => void navigate(coveragePath(region.code, year))}
      />
    </Panel>
  );
}

const lineOf = (row: RegionCoverage, tier: TierCoverage['tier']): TierCoverage | undefined =>
  row.tiers.find((line) => line.tier === tier);
