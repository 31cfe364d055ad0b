import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import type { ServiceTier } from '../../gql/enums.js';
import { listText, useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { coveredUnitsQuery, coverageQuery, type CoveredUnit } from './coverage.api.js';
import { Definition, YearSelect } from './CoveragePage.js';
import { coveragePath, yearOf } from './coverage-paths.js';
import { coverageWords } from './coverage.words.js';
import { sentenceOf } from './tier-text.js';
import '../../ui/RecordList.css';
import './stations.css';

const tiers: readonly ServiceTier[] = [
  'guidanceCentre',
  'socialWorkStation',
  'communityRoom',
  'incubationBase',
  'volunteerStation',
  'professionalService',
];

/** The units behind a tier's figure, with and without. */
export function CoveredUnitsPage() {
  const say = useWords(coverageWords);
  const { tier: named } = useParams();
  const own = useViewer()?.hat?.regionCode ?? null;
  const [address] = useAddress();
  const tier = tiers.find((each) => each === named);
  const regionCode = address.get('region') ?? own;
  if (!tier || regionCode === null)
    return (
      <EmptyState
        whole
        title={say('noReach')}
        actions={<Link to="/w/stations/coverage">{say('title')}</Link>}
      >
        {say('noReachHint')}
      </EmptyState>
    );
  return <Units tier={tier} regionCode={regionCode} year={yearOf(address)} />;
}

type UnitsProps = { readonly tier: ServiceTier; readonly regionCode: string; readonly year: number | null };

function Units({ tier, regionCode, year }: UnitsProps) {
  const say = useWords(coverageWords);
  const navigate = useNavigate();
  const [address, set] = useAddress();
  const counted = address.get('counted');
  const isCounted = counted === 'yes' ? true : counted === 'no' ? false : null;
  const coverage = useQuery(coverageQuery(regionCode, year)).data;
  const list = useInfiniteQuery(coveredUnitsQuery({ regionCode, year, tier, isCounted }));
  const total = list.data?.pages[0]?.totalCount;
  const line = coverage?.own.tiers.find((each) => each.tier === tier);
  return (
    <>
      <PageTitle
        title={say(tier)}
        crumbs={[
          { label: say('title'), to: coveragePath(regionCode, year) },
          { label: coverage?.own.region.name ?? say('region') },
        ]}
      >
        {line && line.total > 0 ? (
          <span>{say(sentenceOf[tier], { counted: line.counted, total: line.total })}</span>
        ) : null}
        {total === undefined ? null : <span>{say('unitsCount', { count: totalText(total) })}</span>}
      </PageTitle>
      <section className="panel" aria-label={say(tier)}>
        <div className="coverage-filters">
          <select
            aria-label={say('has')}
            value={counted ?? ''}
            onChange={(event) => set('counted', event.target.value)}
          >
            <option value="">{say('allUnits')}</option>
            <option value="yes">{say('onlyWith')}</option>
            <option value="no">{say('onlyWithout')}</option>
          </select>
          <YearSelect year={year} onChange={(each) => set('year', each)} />
        </div>
        <RecordList
          label={say(tier)}
          list={list}
          columns={useColumns(tier)}
          keyOf={({ key }) => key}
          onOpen={(unit) => void navigate(pathOf(unit))}
          empty={<EmptyState title={say('noUnits')}>{say('noUnitsHint')}</EmptyState>}
        />
      </section>
      {tier === 'professionalService' ? (
        <div className="covered-definition">
          <Definition />
        </div>
      ) : null}
    </>
  );
}

const BASES = { assigned: 'byAssigned', logged: 'byLogged' } as const;

/** Where a unit opens: the facility, or the stations of the region. */
const pathOf = ({ kind, key }: CoveredUnit): string =>
  kind === 'station' ? `/w/stations/${key}` : `/w/stations?region=${key}`;

function useColumns(tier: ServiceTier): readonly Column<CoveredUnit>[] {
  const say = useWords(coverageWords);
  return [
    {
      key: 'unit',
      title: say('unit'),
      draw: (unit) => (
        <Link className="record-title" to={pathOf(unit)}>
          {unit.title}
        </Link>
      ),
    },
    {
      key: 'place',
      title: say('place'),
      width: '34%',
      draw: ({ region, kind }) =>
        (kind === 'region' ? region?.path.slice(0, -1) : region?.path)?.map(({ name }) => name).join(' › '),
    },
    {
      key: 'has',
      title: say(tier === 'professionalService' ? 'basis' : 'has'),
      width: '26%',
      draw: ({ isCounted, bases }) => {
        if (!isCounted) return <span className="meta">{say('no')}</span>;
        return bases && bases.length > 0 ? listText(bases.map((each) => say(BASES[each]))) : say('yes');
      },
    },
  ];
}
