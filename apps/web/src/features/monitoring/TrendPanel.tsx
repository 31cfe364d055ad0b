import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import type { Figure } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { figureCourseQuery, type CourseMonth } from './drilldown.api.js';
import { drilldownWords } from './drilldown.words.js';
import { digitsOf, shownAmount } from './figures.js';
import { LineChart } from './LineChart.js';
import { monitoringWords } from './monitoring.words.js';

const lengths = [12, 24] as const;

export type TrendPanelProps = {
  readonly regionCode: string;
  readonly figure: Figure;
  /** The last month shown, and the running one. */
  readonly to: string;
  readonly running: string;
};

/** A figure month by month as a chart, and the same months as a table. */
export function TrendPanel({ regionCode, figure, to, running }: TrendPanelProps) {
  const say = useWords(drilldownWords);
  const figures = useWords(monitoringWords);
  const [length, setLength] = useState<12 | 24>(12);
  const last = to > running ? running : to;
  const course = useQuery(figureCourseQuery(regionCode, figure, last, length));
  const unit = figure === 'linkageIndex' ? figures('outOfFive') : figures(`${figure}Unit`);
  return (
    <Panel
      title={say('trend')}
      note={say('trendOf', { figure: figures(figure), unit, count: length })}
      aside={
        <Segmented
          aria-label={say('monthsShown')}
          value={length}
          options={lengths.map((each) => ({ value: each, label: say(`months${each}`) }))}
          onChange={setLength}
        />
      }
    >
      <RefusalNotice error={course.error} />
      {course.data ? (
        <Course course={course.data} figure={figure} running={running} />
      ) : (
        <Skeletons count={1} height={220} />
      )}
    </Panel>
  );
}

type CourseProps = {
  readonly course: readonly CourseMonth[];
  readonly figure: Figure;
  readonly running: string;
};

function Course({ course, figure, running }: CourseProps) {
  const say = useWords(drilldownWords);
  const formats = useFormats();
  const known = course.flatMap(({ value }) => value ?? []);
  if (known.every((value) => value === 0)) return <EmptyState title={say('trendNone')} />;
  const text = (value: number | null) => digitsOf(figure, value, formats) ?? '—';
  const said = say('trendSaid', {
    low: text(Math.min(...known)),
    high: text(Math.max(...known)),
    last: text(course.at(-1)?.value ?? null),
  });
  return (
    <div className="trend">
      <LineChart
        label={said}
        points={course.map(({ month, value }) => ({
          at: month,
          amount: value === null ? null : shownAmount(figure, value),
          text: text(value),
        }))}
      />
      <div className="trend-table" tabIndex={0} role="group" aria-label={say('trend')}>
        <table className="units-table">
          <thead>
            <tr>
              <th scope="col">{say('month')}</th>
              <th scope="col">{say('value')}</th>
            </tr>
          </thead>
          <tbody>
            {course.toReversed().map(({ month, value }) => (
              <tr key={month}>
                <th scope="row">{month === running ? say('running', { month }) : month}</th>
                <td>{text(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
