import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { useIndicatorText } from './indicator-text.js';
import { indicatorQuery, unitsQuery, type CountedUnit, type RowAt } from './indicators.api.js';
import { reportWords } from './reports.words.js';
import { atText, useRowAt } from './row-at.js';
import '../../ui/RecordList.css';
import './indicators.css';

/** Where a unit opens: the station, the need, the report, or the row at that region. */
function unitPath(unit: CountedUnit, at: RowAt, isReported: boolean): string {
  const row = `${at.pack}/${at.indicator}`;
  if (unit.kind === 'station') return `/w/stations/${unit.key}`;
  if (unit.kind === 'need') return `/w/needs/${unit.key}`;
  if (isReported) return `/w/reports/${row}/${at.period}?region=${unit.key}`;
  return `/w/indicators/${row}?region=${unit.key}&period=${at.period}`;
}

/** The units behind a figure in the order of codes, with and without. */
export function UnitsPage() {
  const at = useRowAt();
  const { say, both } = useIndicatorText();
  const reports = useWords(reportWords);
  const navigate = useNavigate();
  const [address, set] = useAddress();
  const counted = address.get('counted');
  const isCounted = counted === 'yes' ? true : counted === 'no' ? false : null;
  const page = useQuery({ ...indicatorQuery(at), enabled: at.regionCode !== '' });
  const indicator = page.data?.own.indicator;
  const isReported = indicator !== undefined && indicator.reportedBy !== null;
  const list = useInfiniteQuery({ ...unitsQuery({ ...at, isCounted }), enabled: at.regionCode !== '' });
  const total = list.data?.pages[0]?.totalCount;
  const columns: readonly Column<CountedUnit>[] = [
    {
      key: 'unit',
      title: say('unit'),
      draw: (unit) => (
        <Link className="record-title" to={unitPath(unit, at, isReported)}>
          {unit.title}
        </Link>
      ),
    },
    { key: 'place', title: say('place'), width: '26%', draw: (unit) => unit.region?.name ?? unit.regionCode },
    {
      key: 'amount',
      title: say('amount'),
      figures: true,
      width: '18%',
      draw: ({ amount, denominator }) =>
        denominator === null ? amount : say('of', { numerator: amount, denominator }),
    },
    ...(isReported
      ? [
          {
            key: 'state',
            title: say('state'),
            width: '18%',
            draw: ({ reportState }: CountedUnit) =>
              reportState === null ? reports('missingState') : reports(reportState),
          },
        ]
      : []),
  ];
  return (
    <>
      <PageTitle
        title={say('unitsTitle')}
        crumbs={[
          { label: say('title'), to: `/w/indicators?region=${at.regionCode}` },
          {
            label: both(indicator?.name) ?? say('indicator'),
            to: `/w/indicators/${at.pack}/${at.indicator}?${atText(at)}`,
          },
        ]}
      >
        {total === undefined ? null : <span>{say('unitsCount', { count: totalText(total) })}</span>}
      </PageTitle>
      <section className="panel" aria-label={say('unitsTitle')}>
        <div className="indicator-filters">
          <select
            aria-label={say('unitsTitle')}
            value={counted ?? ''}
            onChange={(event) => set('counted', event.target.value)}
          >
            <option value="">{say('all')}</option>
            <option value="yes">{isReported ? reports('handedInOnly') : say('with')}</option>
            <option value="no">{isReported ? reports('missingState') : say('without')}</option>
          </select>
        </div>
        <RecordList
          label={say('unitsTitle')}
          list={list}
          columns={columns}
          keyOf={({ key }) => key}
          onOpen={(unit) => void navigate(unitPath(unit, at, isReported))}
          empty={<EmptyState title={say('noUnits')}>{say('noUnitsHint')}</EmptyState>}
        />
      </section>
    </>
  );
}
