import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useState } from 'react';
import type { ReportAction } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Notice } from '../../ui/Notice.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { ReasonDialog } from '../../workbench/ReasonDialog.js';
import { useIndicatorText } from './indicator-text.js';
import { useReportStep, type StepTaken } from './ReportActions.js';
import { ReportFigures, ReportHistory } from './ReportFigures.js';
import { queueQuery, type Report } from './reports.api.js';
import { reportWords } from './reports.words.js';
import { Together } from './Together.js';
import '../../ui/RecordList.css';
import './indicators.css';

/** Reports whose next step is one's own, beside the one being decided; after a decision the next one opens. */
export function ReportQueuePage() {
  const say = useWords(reportWords);
  const { both, say: sayIndicator } = useIndicatorText();
  const own = useViewer()?.hat?.regionCode ?? null;
  const [search, setSearch] = useSearchParams();
  const [done, setDone] = useState<string | null>(null);
  const queue = useQuery({ ...queueQuery(own ?? ''), enabled: own !== null });
  const rows = queue.data?.reports ?? [];
  const wanted = search.get('report');
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === wanted),
  );
  const current = rows[at];
  const open = (row: Report | undefined) => {
    if (row) setSearch({ report: row.id }, { replace: true });
  };
  useKeys({ j: () => open(rows[at + 1]), k: () => open(rows[at - 1]) });
  if (own === null)
    return (
      <EmptyState whole title={sayIndicator('noReach')}>
        {sayIndicator('noReachHint')}
      </EmptyState>
    );
  return (
    <>
      <PageTitle title={say('queueTitle')}>
        <span>{say('queueCount', { count: queue.data?.total ?? 0 })}</span>
      </PageTitle>
      {done === null ? null : <Notice tone="green" title={say('done', { title: done })} />}
      <Together rows={rows} />
      <RefusalNotice error={queue.error} />
      {queue.isPending ? <Skeletons count={4} height={96} /> : null}
      {current ? (
        <div className="report-queue">
          <QueueList rows={rows} current={current} />
          <Matter
            key={`${current.id} ${current.version}`}
            report={current}
            onDone={({ action, state }) => {
              setDone(
                say('doneStep', {
                  action: say(action),
                  state: say(state),
                  title: `${current.region?.name ?? ''} ${both(current.indicator.name) ?? ''}`,
                }),
              );
              // What was only accepted stays here for its approval; anything else leaves, and the next one opens.
              if (action !== 'accept') open(rows[at + 1] ?? rows[at - 1]);
            }}
          />
        </div>
      ) : null}
      {queue.data && !current ? (
        <EmptyState
          title={say('queueEmpty')}
          actions={<Link to="/w/indicators">{sayIndicator('title')}</Link>}
        >
          {say('queueEmptyHint')}
        </EmptyState>
      ) : null}
    </>
  );
}

function QueueList({ rows, current }: { readonly rows: readonly Report[]; readonly current: Report }) {
  const say = useWords(reportWords);
  const { both, period } = useIndicatorText();
  return (
    <nav className="panel report-queue-list" aria-label={say('queueTitle')}>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Link
              replace
              to={`/w/approvals?report=${row.id}`}
              className="report-queue-row"
              aria-current={row.id === current.id ? 'true' : undefined}
            >
              <strong>{row.region?.name}</strong>
              <span>{both(row.indicator.name)}</span>
              <span className="meta">
                {period(row.period)} · {say(row.state)} · {say('heldBy', { place: row.heldBy?.name ?? '' })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="report-queue-foot meta">{say('queueOrder')}</p>
    </nav>
  );
}

type MatterProps = { readonly report: Report; readonly onDone: (taken: StepTaken) => void };

function Matter({ report, onDone }: MatterProps) {
  const say = useWords(reportWords);
  const { both, period } = useIndicatorText();
  const [asks, setAsks] = useState<ReportAction | null>(null);
  const step = useReportStep(report, (taken) => {
    setAsks(null);
    onDone(taken);
  });
  const take = (action: ReportAction, reason: string | null) => step.mutate({ action, reason });
  const open = report.allowedActions.filter(({ isOpen }) => isOpen);
  const onward = open.find(({ action }) => action === 'accept' || action === 'approve')?.action;
  const others = open.filter(({ action, needsReason }) => needsReason && action !== 'return');
  const mayReturn = open.some(({ action }) => action === 'return');
  const goOn = () => {
    if (onward && !step.isPending) take(onward, null);
  };
  const giveBack = () => {
    if (mayReturn && !step.isPending) setAsks('return');
  };
  useKeys({ a: goOn, r: giveBack });
  const title = `${report.region?.name ?? ''} · ${both(report.indicator.name) ?? ''}`;
  return (
    <article className="panel report-matter" aria-label={title}>
      <header>
        <p className="meta">
          {period(report.period)} · {say('versionOf', { number: report.number })} · {say(report.state)}
        </p>
        <h2>{title}</h2>
      </header>
      <div className="report-matter-body">
        <ReportFigures report={report} />
        <h3>{say('steps')}</h3>
        <ReportHistory report={report} />
        {asks === null ? <RefusalNotice error={step.error} /> : null}
      </div>
      <footer className="report-bar">
        <span className="report-keys meta">
          <kbd>J</kbd> <kbd>K</kbd> {say('nextMatter')}
        </span>
        {others.map(({ action }) => (
          <button key={action} type="button" className="push-button" onClick={() => setAsks(action)}>
            {say(action)}
          </button>
        ))}
        {mayReturn ? (
          <button type="button" className="push-button" onClick={giveBack}>
            {say('return')} <kbd>R</kbd>
          </button>
        ) : null}
        {onward ? (
          <button
            type="button"
            className="push-button"
            data-primary="true"
            disabled={step.isPending}
            onClick={goOn}
          >
            {say(onward)} <kbd>A</kbd>
          </button>
        ) : null}
      </footer>
      {asks === null ? null : (
        <ReasonDialog
          title={say('reasonFor', { action: say(asks) })}
          verb={say(asks)}
          busy={step.isPending}
          error={step.error}
          onCancel={() => {
            setAsks(null);
            step.reset();
          }}
          onDone={(reason) => take(asks, reason)}
        />
      )}
    </article>
  );
}
