import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { Figure } from '../../gql/enums.js';
import { RefusalError } from '../../platform/api.js';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useAddress } from '../../ui/FilterBar.js';
import { Notice } from '../../ui/Notice.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TargetsPanel } from '../indicators/TargetsPanel.js';
import { drilldownWords } from './drilldown.words.js';
import { FigureGrid } from './FigureGrid.js';
import { CommunityMatters } from './CommunityMatters.js';
import { ComparedPanel } from './ComparedPanel.js';
import { CaseCounts } from './CaseCounts.js';
import { GroupNeeds } from './GroupNeeds.js';
import { figureIn } from './figures.js';
import { LinkageSteps } from './LinkageSteps.js';
import { regionFiguresQuery, regionNameQuery, type RegionPageData } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';
import { OutOfReach } from './OutOfReach.js';
import { PeersPanel } from './PeersPanel.js';
import { PeriodPicker } from './PeriodPicker.js';
import { comparedIn, daysIn, monthsIn, periodIn, treeDayIn, type Period } from './periods.js';
import { PrintedDefinitions, PrintedHead } from './PrintedParts.js';
import { RegionActions } from './RegionActions.js';
import { RegionTiles } from './RegionTiles.js';
import { TrendPanel } from './TrendPanel.js';
import { UnitsTable } from './UnitsTable.js';
import { useCrumbs } from './use-crumbs.js';
import { WorthPanel } from './WorthPanel.js';
import './RegionPage.css';

/** The official's page: twelve figures of a region, its units as tiles and as a table, down to each community. */
export function RegionPage() {
  const say = useWords(monitoringWords);
  const viewer = useViewer();
  const { code } = useParams();
  const own = viewer?.hat?.regionCode ?? null;
  const regionCode = code ?? own;
  if (!viewer) return null;
  if (regionCode === null)
    return (
      <EmptyState whole title={say('noReach')}>
        {say('noReachHint')}
      </EmptyState>
    );
  return <RegionOverview key={regionCode} regionCode={regionCode} reach={own} />;
}

function RegionOverview({
  regionCode,
  reach,
}: {
  readonly regionCode: string;
  readonly reach: string | null;
}) {
  const say = useWords(monitoringWords);
  const formats = useFormats();
  const [address, set] = useAddress();
  const today = dayOf(useNow());
  const { period } = periodIn(address, today);
  const name = useQuery(regionNameQuery(regionCode));
  const asOn = treeDayIn(address, period, today);
  const { compared } = comparedIn(address, period);
  const page = useQuery(regionFiguresQuery(regionCode, period, compared, asOn));
  const crumbs = useCrumbs(regionCode, reach, address.toString());
  const region = name.data;
  if (region === null)
    return (
      <EmptyState whole title={say('unknownRegion')}>
        {say('unknownRegionHint')}
      </EmptyState>
    );
  const isRefused = page.error instanceof RefusalError && page.error.code === 'REGION_OUT_OF_REACH';
  const below = page.data?.below.filter((unit) => unit.region.isAdministrative).length ?? 0;
  const level = page.data?.below[0]?.region.level;
  return (
    <>
      <PageTitle
        title={(asOn === null ? null : page.data?.own.region.name) ?? region?.name ?? ''}
        crumbs={crumbs}
        crumbsLabel={say('path')}
        actions={
          isRefused ? undefined : (
            <>
              {page.data ? (
                <span className="region-as-of">
                  {say('asOf', { moment: formats.moment(page.data.asOf) })}
                </span>
              ) : null}
              <Link to={`/w/regions/${regionCode}/approved`}>{say('approvedFigures')}</Link>
              <PeriodPicker today={today} />
              <RegionActions regionCode={regionCode} data={page.data} period={period} />
            </>
          )
        }
      >
        {level && level !== 'province' ? <span>{say(`${level}Count`, { count: below })}</span> : null}
      </PageTitle>
      {isRefused ? (
        <OutOfReach name={region?.name ?? regionCode} reach={reach} />
      ) : (
        <>
          <RefusalNotice error={page.error} />
          <Overview
            regionCode={regionCode}
            reach={reach}
            period={period}
            data={page.data}
            today={today}
            asOn={asOn}
            figure={figureIn(address.get('figure'))}
            onFigure={(figure) => set('figure', figure)}
          />
        </>
      )}
    </>
  );
}

type OverviewProps = {
  readonly regionCode: string;
  readonly reach: string | null;
  readonly period: Period;
  readonly today: string;
  /** The day by whose regions all is shown; null: by those of today. */
  readonly asOn: string | null;
  readonly data: RegionPageData | undefined;
  readonly figure: Figure;
  readonly onFigure: (figure: Figure) => void;
};

function Overview(props: OverviewProps) {
  const { regionCode, reach, period, today, asOn, data, figure, onFigure } = props;
  const say = useWords(monitoringWords);
  const also = useWords(drilldownWords);
  const formats = useFormats();
  const navigate = useNavigate();
  const [address] = useAddress();
  const [defined, setDefined] = useState<Figure | null>(null);
  const open = (code: string) => void navigate(`/w/regions/${code}?${address}`);
  const above = aboveOf(regionCode, reach);
  const up = above === null ? undefined : () => open(above);
  useKeys({
    d: () => setDefined((now) => (now === null ? figure : null)),
    ...(up && { Backspace: up }),
  });
  return (
    <>
      {data ? <PrintedHead data={data} period={period} /> : null}
      {asOn === null ? null : (
        <div className="region-empty">
          <Notice tone="accent" title={also('ofThen', { day: formats.day(asOn) })}>
            {also('ofThenHint')}
          </Notice>
        </div>
      )}
      <FigureGrid
        regionCode={regionCode}
        period={period}
        data={data}
        chosen={figure}
        onChoose={onFigure}
        defined={defined}
        onDefine={setDefined}
      />
      {data && isEmpty(data) ? (
        <div className="region-empty">
          <Notice tone="accent" title={say('nothingYet')}>
            {say('nothingYetHint')}
          </Notice>
        </div>
      ) : null}
      <div className="region-top">
        {data ? <TargetsPanel regionCode={regionCode} on={lastDayOf(period, today)} /> : null}
        {asOn === null ? <WorthPanel regionCode={regionCode} /> : null}
      </div>
      <div className="region-main">
        <div className="region-side">
          {data?.own.region.level === 'community' ? (
            <CommunityMatters {...{ regionCode, figure, period, asOn }} />
          ) : (
            <RegionTiles {...{ data, regionCode, period, figure, asOn }} onOpen={open} onUp={up} />
          )}
          {asOn === null ? (
            <TrendPanel {...{ regionCode, figure }} to={monthsIn(period).to} running={today.slice(0, 7)} />
          ) : null}
          <ComparedPanel data={data} period={period} />
        </div>
        <div className="region-side">
          <UnitsTable data={data} regionCode={regionCode} figure={figure} />
          {asOn === null ? <PeersPanel {...{ regionCode, figure, period }} /> : null}
          <LinkageSteps data={data} />
          {asOn === null ? <GroupNeeds regionCode={regionCode} /> : null}
          {asOn === null ? <CaseCounts regionCode={regionCode} /> : null}
        </div>
      </div>
      <PrintedDefinitions />
    </>
  );
}

/** The last day of a period that has come. */
const lastDayOf = (period: Period, today: string): string => {
  const { to } = daysIn(period);
  return to < today ? to : today;
};

/** Whether nothing at all happened in the period. */
const isEmpty = (data: RegionPageData): boolean =>
  data.own.figures.every(({ value }) => value === null || value === 0);

const LENGTHS = [2, 4, 6, 9, 12];

/** The unit above, unless it lies outside the reach. */
function aboveOf(regionCode: string, reach: string | null): string | null {
  const length = LENGTHS[LENGTHS.indexOf(regionCode.length) - 1];
  if (length === undefined || reach === null || length < reach.length) return null;
  return regionCode.slice(0, length);
}
