import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { useFormats } from '../../platform/i18n/index.js';
import { isRefusal } from '../../platform/refusal-text.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Sparkline } from '../../ui/Sparkline.js';
import { ReasonDialog } from '../../workbench/ReasonDialog.js';
import { useIndicatorText } from './indicator-text.js';
import { approvePeriod, type PageData, type RowAt } from './indicators.api.js';

/** What was approved for this period and the ones before; approving it, or correcting what was approved. */
export function Approvals({ at, data }: { readonly at: RowAt; readonly data: PageData }) {
  const { say, withUnit } = useIndicatorText();
  const formats = useFormats();
  const client = useQueryClient();
  const [corrects, setCorrects] = useState(false);
  const [confirms, setConfirms] = useState(false);
  const { approvals, own, mayApprove } = data;
  const last = approvals[0];
  const unit = own.indicator.unit;
  const approve = useMutation({
    mutationFn: (reason: string | null) => approvePeriod({ ...at, after: last?.number ?? 0, reason }),
    onSuccess: async () => {
      setCorrects(false);
      setConfirms(false);
      await client.invalidateQueries({ queryKey: ['indicators'] });
    },
  });
  const due = own.due ?? 0;
  const reported = own.reported ?? 0;
  const missing = Math.max(0, due - reported);
  const begin = () => {
    if (last) setCorrects(true);
    else if (missing > 0) setConfirms(true);
    else approve.mutate(null);
  };
  const lookAgain = () => {
    approve.reset();
    void client.invalidateQueries({ queryKey: ['indicators'] });
  };
  const value = (text: string | null): string => (text === null ? say('none') : withUnit(text, unit));
  return (
    <>
      <Panel title={say('approvals')}>
        {approvals.length === 0 ? <p className="meta">{say('noApprovals')}</p> : null}
        <ul className="indicator-values">
          {approvals.map((each) => (
            <li key={each.id}>
              <strong>
                {say('approvalLine', {
                  number: each.number,
                  value: value(each.value),
                  progress: say(each.progress),
                })}
              </strong>
              {each.reason ? <span className="record-line">{each.reason}</span> : null}
              <span className="record-line meta">
                {say('approvalBy', {
                  name: each.approvedBy?.name ?? '',
                  moment: formats.moment(each.approvedAt),
                  asOf: formats.moment(each.asOf),
                })}
              </span>
            </li>
          ))}
        </ul>
        {last && own.difference !== null ? (
          <p>
            {/^0(\.0+)?$/.test(own.difference)
              ? say('sameAsApproved')
              : say('difference', { difference: own.difference })}
          </p>
        ) : null}
        {corrects || confirms ? null : (
          <RefusalNotice
            error={approve.error}
            actions={
              isRefusal(approve.error, 'STALE_VERSION') ? (
                <button type="button" className="push-button" onClick={lookAgain}>
                  {say('lookAgain')}
                </button>
              ) : null
            }
          />
        )}
        {mayApprove ? (
          <>
            <p className="meta">{say('approveHint')}</p>
            {own.due === null ? null : <p>{say('reportedOf', { reported, due })}</p>}
            <button type="button" className="push-button" disabled={approve.isPending} onClick={begin}>
              {say(last ? 'approveAgain' : 'approve')}
            </button>
          </>
        ) : null}
      </Panel>
      <Trend data={data} />
      {confirms ? (
        <MissingDialog
          due={due}
          reported={reported}
          isBusy={approve.isPending}
          error={approve.error}
          onCancel={() => {
            setConfirms(false);
            approve.reset();
          }}
          onDone={() => approve.mutate(null)}
        />
      ) : null}
      {corrects ? (
        <ReasonDialog
          title={say('reasonFor')}
          verb={say('approveAgain')}
          busy={approve.isPending}
          error={approve.error}
          onCancel={() => {
            setCorrects(false);
            approve.reset();
          }}
          onDone={(reason) => approve.mutate(reason)}
        >
          {missing > 0 ? <p>{say('approveMissing', { count: missing })}</p> : null}
        </ReasonDialog>
      ) : null}
    </>
  );
}

function Trend({ data: { trend, own } }: { readonly data: PageData }) {
  const { say, withUnit, period } = useIndicatorText();
  const value = (text: string | null): string =>
    text === null ? say('none') : withUnit(text, own.indicator.unit);
  return (
    <Panel
      title={say('trend')}
      aside={<Sparkline values={trend.map((each) => (each.value === null ? null : Number(each.value)))} />}
    >
      {trend.length === 0 ? <p className="meta">{say('noTrend')}</p> : null}
      <ul className="indicator-values">
        {trend.map((each) => (
          <li key={each.id}>
            {period(each.period)} <strong>{value(each.value)}</strong>{' '}
            <span className="meta">{say(each.progress)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type MissingDialogProps = {
  readonly due: number;
  readonly reported: number;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onCancel: () => void;
  readonly onDone: () => void;
};

/** How many units are missing, before an incomplete figure is kept for ever. */
function MissingDialog({ due, reported, isBusy, error, onCancel, onDone }: MissingDialogProps) {
  const { say } = useIndicatorText();
  const count = due - reported;
  return (
    <Modal
      open
      title={say('approveMissing', { count })}
      okText={say('approveAnyway', { count })}
      cancelText={say('goBack')}
      okButtonProps={{ loading: isBusy }}
      onCancel={onCancel}
      onOk={onDone}
    >
      <RefusalNotice error={error} />
      <p>{say('approveMissingText', { due, reported, share: Math.floor((reported / due) * 100) })}</p>
    </Modal>
  );
}
