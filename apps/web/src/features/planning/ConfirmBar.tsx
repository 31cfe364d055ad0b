import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Modal, Popconfirm } from 'antd';
import { useState } from 'react';
import type { PlanAction, PlanSendingState } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { FigureLink } from './FigureLink.js';
import { actOnPlan, confirmPlan, type Plan } from './planning.api.js';
import { planningWords } from './planning.words.js';
import { useDownload } from './use-download.js';

/** What the button says: what it would send, or what is left while it sends. */
const confirming = (isSending: boolean, { state, sending }: Plan) =>
  isSending ? 'sending' : state === 'confirmed' ? 'sendOn' : sending.toSend > 0 ? 'confirm' : 'confirmBack';

/** What confirming sends, said before it is done; afterwards what was sent and answered. */
export function ConfirmBar({ plan, missing }: { readonly plan: Plan; readonly missing: number }) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const client = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const download = useDownload(plan.id);
  const refresh = () => void client.invalidateQueries({ queryKey: ['planning', 'plan', plan.id] });
  const act = useMutation({
    mutationFn: async (action: PlanAction) => {
      // Thousands take minutes: the plan stands behind the bar and counts up meanwhile.
      setIsAsking(false);
      if (action === 'confirm') await confirmPlan(plan, refresh);
      else await actOnPlan(plan, action);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['planning'] }),
  });
  const may = (action: PlanAction): boolean =>
    plan.allowedActions.some((each) => each.action === action && each.isOpen);
  const { toSend, toTakeBack, excluded, sent, refused, agreed } = plan.sending;
  const isNewest = plan.state === 'confirmed' || plan.newerPlanId === null;
  const mayConfirm = may('confirm') && isNewest && toSend + toTakeBack > 0;
  const takenBack = say('willTakeBack', { count: formats.count(toTakeBack) });
  const openLines = (sending: PlanSendingState, text: string) => (
    <FigureLink title={text} behind={{ lines: { id: plan.id, sending } }}>
      {text}
    </FigureLink>
  );
  return (
    <div className="planning-foot">
      <RefusalNotice error={act.error ?? download.error} />
      <p>
        {plan.state === 'confirmed' ? (
          <>
            {openLines('sent', say('sentOf', { count: formats.count(sent) }))} ·{' '}
            {openLines('agreed', say('agreedOf', { count: formats.count(agreed) }))}
            {refused > 0 ? (
              <> · {openLines('refused', say('refusedOf', { count: formats.count(refused) }))}</>
            ) : null}
          </>
        ) : (
          <>
            {toSend > 0
              ? openLines('toSend', say('willSend', { count: formats.count(toSend) }))
              : say(toTakeBack > 0 ? 'sendsNothing' : 'nothingToSend')}
            {toTakeBack > 0 ? (
              <>
                {say('and')}
                <FigureLink title={takenBack} what={say('takeBackWhat')} behind={{ takeBacks: plan.id }}>
                  {takenBack}
                </FigureLink>
              </>
            ) : null}
            {missing + excluded > 0 ? say('willKeep', { count: formats.count(missing + excluded) }) : ''}
          </>
        )}
      </p>
      <span className="planning-actions">
        <button
          type="button"
          className="push-button"
          disabled={download.isPending}
          onClick={() => download.mutate()}
        >
          {say('download')}
        </button>
        {may('discard') ? (
          <Popconfirm
            title={say('discardAsk')}
            description={say('discardWhat')}
            okText={say('discardYes')}
            cancelText={say('discardNo')}
            onConfirm={() => act.mutate('discard')}
          >
            <button type="button" className="push-button" disabled={act.isPending}>
              {say('discard')}
            </button>
          </Popconfirm>
        ) : null}
        {mayConfirm ? (
          <button
            type="button"
            className="push-button"
            data-primary="true"
            disabled={act.isPending}
            onClick={() => setIsAsking(true)}
          >
            {say(confirming(act.isPending, plan), { count: formats.count(toSend || toTakeBack) })}
          </button>
        ) : null}
      </span>
      <Modal
        open={isAsking}
        title={
          toSend > 0
            ? say('confirmTitle', { count: formats.count(toSend) })
            : say('confirmBackTitle', { count: formats.count(toTakeBack) })
        }
        okText={say(toSend > 0 ? 'yes' : 'yesBack')}
        cancelText={say('no')}
        onOk={() => act.mutate('confirm')}
        onCancel={() => setIsAsking(false)}
      >
        {toSend > 0 ? <p>{say('confirmWhat')}</p> : null}
        {toTakeBack > 0 ? (
          <>
            <p>{takenBack}</p>
            <p>{say('takeBackWhat')}</p>
          </>
        ) : null}
      </Modal>
    </div>
  );
}
