import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { listText, useWords } from '../../platform/i18n/index.js';
import { refusalText } from '../../platform/refusal-text.js';
import { Notice } from '../../ui/Notice.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { useIndicatorText } from './indicator-text.js';
import type { Report } from './reports.api.js';
import { reportWords } from './reports.words.js';
import { actOnReports, type Outcome } from './together.api.js';

const ACTIONS = ['accept', 'approve'] as const;
type Action = (typeof ACTIONS)[number];

const mayTake = (report: Report, action: Action): boolean =>
  report.allowedActions.some((each) => each.action === action && each.isOpen);

type Done = { readonly action: Action; readonly outcomes: readonly Outcome[] };

/** One step for all reports shown whose figures pass the checks; the others stay and are named. */
export function Together({ rows }: { readonly rows: readonly Report[] }) {
  const say = useWords(reportWords);
  const client = useQueryClient();
  const [asked, setAsked] = useState<Action | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const take = useMutation({
    mutationFn: (action: Action) => actOnReports(action, takenBy(rows, action)),
    onSuccess: (outcomes, action) => {
      setDone({ action, outcomes });
      setAsked(null);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['indicators'] }),
  });
  const open = ACTIONS.filter((action) => takenBy(rows, action).length > 1);
  return (
    <>
      {open.length > 0 ? (
        <div className="report-together">
          {open.map((action) => (
            <button key={action} type="button" className="push-button" onClick={() => setAsked(action)}>
              {say(`together_${action}`, { count: takenBy(rows, action).length })}
            </button>
          ))}
        </div>
      ) : null}
      {done ? <Told {...done} /> : null}
      {asked ? (
        <Modal
          open
          title={say(`together_${asked}`, { count: takenBy(rows, asked).length })}
          okText={say(asked)}
          cancelText={say('goBack')}
          okButtonProps={{ loading: take.isPending }}
          onCancel={() => {
            setAsked(null);
            take.reset();
          }}
          onOk={() => take.mutate(asked)}
        >
          <RefusalNotice error={take.error} />
          <Beforehand reports={takenBy(rows, asked)} />
        </Modal>
      ) : null}
    </>
  );
}

const takenBy = (rows: readonly Report[], action: Action): Report[] =>
  rows.filter((report) => mayTake(report, action));

function useTitle(): (report: Report | NonNullable<Outcome['report']>) => string {
  const { both, period } = useIndicatorText();
  return (report) =>
    [report.region?.name, both(report.indicator.name), period(report.period)].filter(Boolean).join(' · ');
}

/** What will be looked at alone, as far as the page knows it already. */
function Beforehand({ reports }: { readonly reports: readonly Report[] }) {
  const say = useWords(reportWords);
  const titleOf = useTitle();
  const odd = reports.filter(({ findings }) => findings.length > 0);
  return (
    <>
      <p>{say('togetherPass', { count: reports.length - odd.length })}</p>
      {odd.length > 0 ? (
        <>
          <p>{say('togetherLeft', { count: odd.length })}</p>
          <ul className="report-left">
            {odd.map((report) => (
              <li key={report.id}>
                {titleOf(report)}
                <span className="meta">{listText(report.findings.map((finding) => say(finding)))}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="meta">{say('togetherHint')}</p>
    </>
  );
}

/** What became of each: how many went on, and by name those that did not and why. */
function Told({ action, outcomes }: Done) {
  const say = useWords(reportWords);
  const titleOf = useTitle();
  const left = outcomes.filter(({ refusal }) => refusal !== null);
  const taken = outcomes.length - left.length;
  return (
    <>
      {taken > 0 ? <Notice tone="green" title={say(`togetherDone_${action}`, { count: taken })} /> : null}
      {left.length > 0 ? (
        <Notice tone="amber" title={say('togetherStayed', { count: left.length })}>
          <ul className="report-left">
            {left.map(({ id, report, refusal, findings }) => (
              <li key={id}>
                {report ? <Link to={`/w/approvals?report=${id}`}>{titleOf(report)}</Link> : say('notThere')}
                <span className="meta">
                  {findings.length > 0
                    ? listText(findings.map((finding) => say(finding)))
                    : refusal && refusalText(refusal)}
                </span>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
