import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { reportTones } from './report-tones.js';
import { useIndicatorText } from './indicator-text.js';
import { tasksQuery, type Task } from './reports.api.js';
import { reportWords } from './reports.words.js';
import '../../ui/RecordList.css';
import './indicators.css';

/** What one's own region has to report, with the state of its last periods. */
export function ReportTasksPage() {
  const say = useWords(reportWords);
  const { both, period: periodText, withUnit, say: sayIndicator } = useIndicatorText();
  const own = useViewer()?.hat?.regionCode ?? null;
  const tasks = useQuery({ ...tasksQuery(own ?? ''), enabled: own !== null });
  const places = [0, 1, 2] as const;
  const columns: readonly Column<Task>[] = [
    {
      key: 'row',
      title: say('row'),
      draw: ({ indicator }) => <strong className="record-title">{both(indicator.name)}</strong>,
    },
    ...places.map((place) => {
      const first = tasks.data?.[0]?.periods[place];
      const title = first ? periodText(first.period) : '';
      return {
        key: `period${place}`,
        title: first && !first.isOver ? say('running', { period: title }) : title,
        width: '20%',
        labelled: true,
        draw: ({ indicator, periods }: Task) => {
          const cell = periods[place];
          if (!cell) return null;
          const to = `/w/reports/${indicator.id}/${cell.period}`;
          if (cell.report === null)
            return (
              <Link
                to={to}
                aria-label={`${say('begin')} ${both(indicator.name) ?? ''} ${periodText(cell.period)}`}
              >
                {say('begin')}
              </Link>
            );
          return (
            <Link to={to} className="indicator-cell">
              <span>{cell.report.value === null ? '—' : withUnit(cell.report.value, indicator.unit)}</span>{' '}
              <span className="tag" data-tone={reportTones[cell.report.state]}>
                {say(cell.report.state)}
              </span>
            </Link>
          );
        },
      };
    }),
  ];
  return (
    <>
      <PageTitle title={say('title')}>
        <span>{say('hint')}</span>
      </PageTitle>
      <RefusalNotice error={tasks.error} />
      {own === null ? (
        <EmptyState title={sayIndicator('noReach')}>{sayIndicator('noReachHint')}</EmptyState>
      ) : null}
      {own !== null && tasks.isPending ? <Skeletons count={5} /> : null}
      {tasks.data?.length === 0 ? <EmptyState title={say('noTasks')}>{say('noTasksHint')}</EmptyState> : null}
      {tasks.data && tasks.data.length > 0 ? (
        <section className="panel" aria-label={say('title')}>
          <RecordTable
            label={say('title')}
            columns={columns}
            rows={tasks.data}
            keyOf={({ indicator }) => indicator.id}
          />
        </section>
      ) : null}
    </>
  );
}
