import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { dayOf, useFormats } from '../../platform/i18n/index.js';
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
import { tableQuery, type TableFigure } from './indicators.api.js';
import { useIndicatorText } from './indicator-text.js';
import { packsQuery } from './policies.api.js';
import { ProgressTag } from './ProgressTag.js';
import '../../ui/RecordList.css';
import './indicators.css';

const YEARS_BACK = 3;

/** Where a row opens at a region and period. */
const rowPath = ({ region, period, indicator }: TableFigure): string =>
  `/w/indicators/${indicator.id}?region=${region.code}&period=${period}`;

/** The periods shown of which something is approved: they can be exported. */
const approvedPeriods = (figures: readonly TableFigure[]): string[] => [
  ...new Set(figures.flatMap(({ approved, period }) => (approved ? [period] : []))),
];

/** Every row of the policies that hold at a region: figure, target, progress in words. */
export function IndicatorsPage() {
  const { say } = useIndicatorText();
  const viewer = useViewer();
  const [address] = useAddress();
  if (!viewer) return null;
  const own = viewer.hat?.regionCode ?? null;
  if (own === null)
    return (
      <EmptyState whole title={say('noReach')}>
        {say('noReachHint')}
      </EmptyState>
    );
  return <Board own={own} regionCode={address.get('region') ?? own} year={address.get('year')} />;
}

type BoardProps = { readonly own: string; readonly regionCode: string; readonly year: string | null };

function Board({ own, regionCode, year }: BoardProps) {
  const { say, both, period } = useIndicatorText();
  const formats = useFormats();
  const [, set] = useAddress();
  const thisYear = Number(dayOf(useNow()).slice(0, 4));
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - 1 - back));
  const table = useQuery(tableQuery(regionCode, year === null ? null : `${year}-12-31`));
  const packs = useQuery(packsQuery).data ?? [];
  const figures = table.data?.figures ?? [];
  const codes = [...new Set(figures.map(({ indicator }) => indicator.pack))];
  const path = table.data?.path ?? [];
  return (
    <>
      <PageTitle
        title={say('title')}
        crumbs={path.map(({ code, name }) =>
          code === regionCode ? { label: name } : { label: name, to: `/w/indicators?region=${code}` },
        )}
        actions={
          <>
            {approvedPeriods(figures).map((each) => (
              <a key={each} href={`/open-data/figures.xlsx?region=${regionCode}&period=${each}`}>
                {say('exportOf', { period: period(each) })}
              </a>
            ))}
            <Link to="/w/base-figures">{say('basesTitle')}</Link>
          </>
        }
      >
        <span>{say('hint')}</span>
        {table.data ? <span>{say('asOf', { moment: formats.moment(table.data.asOf) })}</span> : null}
      </PageTitle>
      <div className="indicator-filters">
        <RegionSelect
          filter
          within={own}
          value={regionCode === own ? null : regionCode}
          onChange={(code) => set('region', code)}
        />
        <select
          aria-label={say('period')}
          value={year ?? ''}
          onChange={(event) => set('year', event.target.value)}
        >
          <option value="">{say('now')}</option>
          {years.map((each) => (
            <option key={each} value={each}>
              {say('yearOf', { year: each })}
            </option>
          ))}
        </select>
      </div>
      <RefusalNotice error={table.error} />
      {table.isPending ? <Skeletons count={6} /> : null}
      <div className="indicator-packs">
        {codes.map((code) => {
          const pack = packs.find((each) => each.code === code);
          return (
            <Panel key={code} title={both(pack?.title) ?? code} padded={false}>
              <FigureTable
                label={both(pack?.title) ?? code}
                figures={figures.filter(({ indicator }) => indicator.pack === code)}
              />
            </Panel>
          );
        })}
      </div>
    </>
  );
}

function FigureTable({
  label,
  figures,
}: {
  readonly label: string;
  readonly figures: readonly TableFigure[];
}) {
  const navigate = useNavigate();
  const { say, both, withUnit, aims, period } = useIndicatorText();
  const columns: readonly Column<TableFigure>[] = [
    {
      key: 'indicator',
      title: say('indicator'),
      draw: (figure) => (
        <>
          <Link className="record-title" to={rowPath(figure)}>
            {both(figure.indicator.name)}
          </Link>
          <span className="record-line">
            <span className="meta">{period(figure.period)}</span>
            {figure.indicator.isGoal ? <span className="tag">{say('goalsOf')}</span> : null}
          </span>
        </>
      ),
    },
    {
      key: 'value',
      title: say('value'),
      width: '20%',
      figures: true,
      draw: (figure) => (
        <>
          <strong>{figure.value === null ? '—' : withUnit(figure.value, figure.indicator.unit)}</strong>
          {figure.numerator !== null && figure.denominator !== null ? (
            <span className="record-line indicator-right">
              {say('of', { numerator: figure.numerator, denominator: figure.denominator })}
            </span>
          ) : null}
          {figure.due === null ? null : (
            <span className="record-line indicator-right">
              {say('reportedOf', { reported: figure.reported ?? 0, due: figure.due })}
            </span>
          )}
          {figure.unsettled ? (
            <span className="record-line indicator-right">
              <span className="tag" data-tone="amber">
                {say('unsettled', { count: figure.unsettled })}
              </span>
            </span>
          ) : null}
        </>
      ),
    },
    {
      key: 'target',
      title: say('target'),
      width: '18%',
      draw: (figure) =>
        figure.targets.length === 0 ? (
          <span className="meta">
            {say(figure.indicator.status === 'unverified' ? 'unverified' : 'noTarget')}
          </span>
        ) : (
          aims(figure.targets, figure.indicator.unit, figure.indicator.direction)
        ),
    },
    {
      key: 'progress',
      title: say('progress'),
      width: '20%',
      draw: (figure) => (
        <>
          <ProgressTag progress={figure.progress} />
          {figure.approved ? (
            <span className="record-line meta">
              {say('approved')}{' '}
              {figure.approved.value === null
                ? say('none')
                : withUnit(figure.approved.value, figure.indicator.unit)}
              {figure.difference === null || /^0(\.0+)?$/.test(figure.difference)
                ? ''
                : ` (${figure.difference})`}
            </span>
          ) : null}
        </>
      ),
    },
  ];
  return (
    <RecordTable
      label={label}
      columns={columns}
      rows={figures}
      keyOf={({ indicator }) => indicator.id}
      onOpen={(figure) => void navigate(rowPath(figure))}
    />
  );
}
