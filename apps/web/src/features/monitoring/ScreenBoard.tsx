import { useQuery } from '@tanstack/react-query';
import type { Figure } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { figureCourseQuery, latestEventsQuery } from './drilldown.api.js';
import { drilldownWords } from './drilldown.words.js';
import { digitsOf, figureOrder, shownAmount, valueOf } from './figures.js';
import { LineChart } from './LineChart.js';
import type { RegionPageData } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';
import { ScreenUnits } from './ScreenUnits.js';

const MONTHS = 24;

export type ScreenBoardProps = {
  readonly data: RegionPageData | undefined;
  readonly regionCode: string;
  readonly figure: Figure;
  /** The running month. */
  readonly month: string;
  readonly onTurn: (by: number) => void;
};

/** Twelve figures, the units below by one of them, its course, and what happened last. */
export function ScreenBoard({ data, regionCode, figure, month, onTurn }: ScreenBoardProps) {
  if (!data) return <Skeletons count={4} height={160} />;
  return (
    <div className="screen-board">
      <Twelve data={data} figure={figure} onTurn={onTurn} />
      <div className="screen-lower">
        <ScreenUnits data={data} regionCode={regionCode} figure={figure} />
        <div className="screen-side">
          <ScreenTrend regionCode={regionCode} figure={figure} month={month} />
          <ScreenEvents regionCode={regionCode} />
        </div>
      </div>
    </div>
  );
}

function Twelve({
  data,
  figure,
  onTurn,
}: Pick<ScreenBoardProps, 'figure' | 'onTurn'> & { data: RegionPageData }) {
  const say = useWords(monitoringWords);
  const formats = useFormats();
  return (
    <ul className="screen-figures" aria-label={say('figures')}>
      {figureOrder.map((each, at) => {
        const digits = digitsOf(each, valueOf(data.own.figures, each), formats);
        return (
          <li key={each}>
            <button
              type="button"
              className="screen-figure"
              aria-pressed={each === figure}
              onClick={() => onTurn(at - figureOrder.indexOf(figure))}
            >
              <span className="screen-figure-name">{say(each)}</span>
              <span className="screen-figure-value">
                {digits ?? '—'}
                {digits !== null && each !== 'money' ? <small> {say(`${each}Unit`)}</small> : null}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function ScreenTrend({
  regionCode,
  figure,
  month,
}: Pick<ScreenBoardProps, 'regionCode' | 'figure' | 'month'>) {
  const say = useWords(drilldownWords);
  const figures = useWords(monitoringWords);
  const formats = useFormats();
  const course = useQuery(figureCourseQuery(regionCode, figure, month, MONTHS)).data ?? [];
  const known = course.flatMap(({ value }) => value ?? []);
  const text = (value: number | null) => digitsOf(figure, value, formats) ?? '—';
  const unit = figure === 'linkageIndex' ? figures('outOfFive') : figures(`${figure}Unit`);
  return (
    <section className="screen-panel">
      <h2>{say('trendOf', { figure: figures(figure), unit, count: MONTHS })}</h2>
      {known.some((value) => value !== 0) ? (
        <LineChart
          label={say('trendSaid', {
            low: text(Math.min(...known)),
            high: text(Math.max(...known)),
            last: text(course.at(-1)?.value ?? null),
          })}
          points={course.map(({ month: at, value }) => ({
            at,
            amount: value === null ? null : shownAmount(figure, value),
            text: text(value),
          }))}
        />
      ) : (
        <p>{say('trendNone')}</p>
      )}
    </section>
  );
}

const kinds = [
  'need.submitted',
  'need.verified',
  'claim.made',
  'need.accepted',
  'hours.entered',
  'allocation.confirmed',
] as const;

function ScreenEvents({ regionCode }: { readonly regionCode: string }) {
  const say = useWords(drilldownWords);
  const formats = useFormats();
  const events = useQuery(latestEventsQuery(regionCode)).data ?? [];
  return (
    <section className="screen-panel screen-events">
      <h2>{say('latest')}</h2>
      {events.length === 0 ? <p>{say('latestNone')}</p> : null}
      <ol>
        {events.map(({ id, type, at, place }) => {
          const kind = kinds.find((each) => each === type);
          return kind ? (
            <li key={id}>
              <time dateTime={at}>{formats.moment(at)}</time>
              <span>{place}</span>
              <span>{say(kind)}</span>
            </li>
          ) : null;
        })}
      </ol>
    </section>
  );
}
