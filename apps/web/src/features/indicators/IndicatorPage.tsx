import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { dayOf, useFormats } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { Approvals } from './Approvals.js';
import { BelowTable } from './BelowTable.js';
import { IndicatorDefinition } from './IndicatorDefinition.js';
import { useIndicatorText } from './indicator-text.js';
import { indicatorQuery, type PageFigure, type RowAt } from './indicators.api.js';
import { lastPeriods } from './periods.js';
import { ProgressTag } from './ProgressTag.js';
import { atText, useRowAt } from './row-at.js';
import { TargetValues } from './TargetValues.js';
import '../../ui/RecordList.css';
import './indicators.css';

const PERIODS_SHOWN = 6;

/** One row at a region: figure, target, progress, definition, course, and the units below in the order of codes. */
export function IndicatorPage() {
  const at = useRowAt();
  const { say, both, period } = useIndicatorText();
  const formats = useFormats();
  const [, set] = useAddress();
  const today = dayOf(useNow());
  const page = useQuery({ ...indicatorQuery(at), enabled: at.regionCode !== '' });
  const data = page.data;
  const indicator = data?.own.indicator;
  return (
    <>
      <PageTitle
        title={both(indicator?.name) ?? say('indicator')}
        crumbs={[
          { label: say('title'), to: `/w/indicators?region=${at.regionCode}` },
          ...(data?.path ?? []).map(({ code, name }) =>
            code === at.regionCode
              ? { label: name }
              : { label: name, to: `?${atText({ ...at, regionCode: code })}` },
          ),
        ]}
        actions={
          indicator ? (
            <select
              className="indicator-select"
              aria-label={say('period')}
              value={at.period}
              onChange={(event) => set('period', event.target.value)}
            >
              {[...new Set([...lastPeriods(today, indicator.frequency, PERIODS_SHOWN), at.period])].map(
                (each) => (
                  <option key={each} value={each}>
                    {period(each)}
                  </option>
                ),
              )}
            </select>
          ) : null
        }
      >
        {data ? <span>{say('asOf', { moment: formats.moment(data.asOf) })}</span> : null}
      </PageTitle>
      <RefusalNotice error={page.error} />
      {page.isPending ? <Skeletons count={4} height={96} /> : null}
      {data && indicator ? (
        <Columns
          main={
            <>
              <FigureNow at={at} figure={data.own} />
              {data.below.length > 0 ? <BelowTable at={at} indicator={indicator} below={data.below} /> : null}
            </>
          }
          side={
            <>
              <Panel
                title={say('targetsTitle')}
                aside={<Link to={`/w/policies/${indicator.id}`}>{say('toPolicy')}</Link>}
              >
                <TargetValues indicator={indicator} />
              </Panel>
              <IndicatorDefinition figure={data.own} />
              <Approvals key={`${at.regionCode} ${at.period}`} at={at} data={data} />
            </>
          }
        />
      ) : null}
    </>
  );
}

function FigureNow({ at, figure }: { readonly at: RowAt; readonly figure: PageFigure }) {
  const { say, both, withUnit, aims, baseName } = useIndicatorText();
  const { indicator, numerator, denominator, due, reported, unitsShort } = figure;
  const isPartly = figure.progress === 'incomplete' && due !== null;
  // A base figure is of the whole; what was reported is of those that did.
  const isReportedOnly = isPartly && indicator.dividedBy === null;
  // Which part it is, and what is counted in it.
  const partLabel = (
    part: 'numerator' | 'denominator' | 'denominatorReported',
    what: string | null,
  ): string => (what === null ? say(part) : say('partLabel', { part: say(part), what }));
  const list = `/w/indicators/${indicator.id}/units?${atText(at)}`;
  return (
    <section className="panel indicator-now" aria-label={say('value')}>
      <p className="indicator-value">
        {figure.value === null ? '—' : withUnit(figure.value, indicator.unit)}
        {indicator.isEach && figure.value !== null ? (
          <span className="meta indicator-partly">{say('meanOfEach')}</span>
        ) : null}
        {isPartly ? (
          <span className="indicator-partly">{say('partly', { reported: reported ?? 0, due })}</span>
        ) : null}
      </p>
      {isPartly ? <p className="meta">{say(isReportedOnly ? 'partlyNoteReported' : 'partlyNote')}</p> : null}
      <p>
        <ProgressTag progress={figure.progress} />{' '}
        {figure.unsettled ? (
          <span className="tag" data-tone="amber">
            {say('unsettled', { count: figure.unsettled })}
          </span>
        ) : null}
      </p>
      <p>
        {figure.targets.length === 0 ? null : (
          <>
            {aims(figure.targets, indicator.unit, indicator.direction)}{' '}
            {figure.targetYear === null ? null : (
              <span className="meta">{say('byYear', { year: figure.targetYear })}</span>
            )}
          </>
        )}
      </p>
      <ul className="indicator-parts">
        {numerator === null ? null : (
          <li>
            <span className="meta">{partLabel('numerator', both(indicator.numerator))}</span>
            <Link to={`${list}&counted=yes`}>{numerator}</Link>
          </li>
        )}
        {denominator === null ? null : (
          <li>
            <span className="meta">
              {partLabel(
                isReportedOnly ? 'denominatorReported' : 'denominator',
                baseName(indicator.dividedBy) ?? both(indicator.denominator),
              )}
            </span>
            <Link to={list}>{denominator}</Link>
          </li>
        )}
        {due === null ? null : (
          <li>
            <span className="meta">{say('reportedOf', { reported: reported ?? 0, due })}</span>
            <Link to={`/w/indicators/${indicator.id}/checks?${atText(at)}`}>{say('checks')}</Link>
          </li>
        )}
        {unitsShort === null ? null : (
          <li>
            <Link to={`${list}&counted=no`}>{say('short', { count: unitsShort })}</Link>
          </li>
        )}
      </ul>
    </section>
  );
}
