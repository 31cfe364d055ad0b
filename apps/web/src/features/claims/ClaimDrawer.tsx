import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Drawer, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { RefusalError } from '../../platform/api.js';
import { useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { isRefusal } from '../../platform/refusal-text.js';
import { Parts } from '../../ui/Parts.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { claimNeed, needToClaimQuery, type ClaimedPart, type NeedToClaim } from './claims.api.js';
import { claimWords } from './claims.words.js';
import { openOf, useAmount } from './use-amount.js';

type ClaimDrawerProps = { readonly needId: string; readonly onClose: () => void };

/** Taking parts of a need: what is open, what is taken, what remains, and how it will be done. */
export function ClaimDrawer({ needId, onClose }: ClaimDrawerProps) {
  const say = useWords(claimWords);
  const need = useQuery(needToClaimQuery(needId));
  return (
    <Drawer
      open
      size={560}
      title={
        <span className="claim-drawer-title">
          {say('drawer')} <small>{need.data?.title}</small>
        </span>
      }
      onClose={onClose}
      styles={{ body: { padding: 0 } }}
    >
      <RefusalNotice error={need.error} />
      {need.data ? <ClaimForm need={need.data} onClose={onClose} /> : <Skeletons count={3} height={48} />}
    </Drawer>
  );
}

const SHORTEST_PLAN = 4;

function ClaimForm({ need, onClose }: { readonly need: NeedToClaim; readonly onClose: () => void }) {
  const say = useWords(claimWords);
  const client = useQueryClient();
  const parts = need.parts.filter((part) => !part.isDropped && openOf(part) > 0);
  const [taken, setTaken] = useState<Readonly<Record<string, number>>>(() =>
    Object.fromEntries(parts.map((part) => [part.id, part.kind === 'people' ? openOf(part) : 0])),
  );
  const [plan, setPlan] = useState('');
  const [onceKey, setOnceKey] = useState(makeOnceKey);
  const shares = parts
    .map((part) => ({ partId: part.id, quantity: Math.min(taken[part.id] ?? 0, openOf(part)) }))
    .filter(({ quantity }) => quantity > 0);
  const submit = useMutation({
    mutationFn: () => claimNeed({ needId: need.id, shares, plan: plan.trim(), idempotencyKey: onceKey }),
    onSuccess: async () => {
      await client.invalidateQueries();
      onClose();
    },
    onError: async (error) => {
      if (!isRefusal(error, 'CLAIM_EXCEEDS')) return;
      setOnceKey(makeOnceKey());
      setTaken((before) => fitted(before, error));
      await client.invalidateQueries({ queryKey: ['claims'] });
    },
  });
  const missing = shares.length === 0 ? 'tooLittle' : plan.trim().length < SHORTEST_PLAN ? 'tooShort' : null;
  const send = () => {
    if (!missing && !submit.isPending) submit.mutate();
  };
  useKeys({ 'ctrl+Enter': send });
  const wasFirst = isRefusal(submit.error, 'CLAIM_EXCEEDS');
  return (
    <>
      <div className="claim-form">
        <RefusalNotice error={submit.error} {...(wasFirst ? { title: say('exceeds') } : {})}>
          {wasFirst ? say('exceedsHint') : null}
        </RefusalNotice>
        <h3>{say('howMuch')}</h3>
        <p className="meta">{say('howMuchHint')}</p>
        <table className="claim-parts">
          <thead>
            <tr>
              {(['wants', 'open', 'youTake', 'afterwards'] as const).map((title) => (
                <th key={title}>{say(title)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <PartRow
                key={part.id}
                part={part}
                take={Math.min(taken[part.id] ?? 0, openOf(part))}
                onTake={(quantity) => setTaken({ ...taken, [part.id]: quantity })}
              />
            ))}
          </tbody>
        </table>
        <label className="claim-plan-label" htmlFor="claim-plan">
          {say('plan')}
        </label>
        <Input.TextArea
          id="claim-plan"
          rows={4}
          maxLength={1000}
          showCount
          value={plan}
          onChange={(event) => setPlan(event.target.value)}
        />
        <p className="meta">{say('planHint')}</p>
      </div>
      <div className="claim-foot">
        <span className="meta">{missing ? say(missing) : say('answer')}</span>
        <button
          type="button"
          className="push-button"
          data-primary="true"
          disabled={missing !== null || submit.isPending}
          onClick={send}
        >
          {say('submit')} <kbd>Ctrl Enter</kbd>
        </button>
      </div>
    </>
  );
}

const FEN = 100;

function PartRow(props: {
  readonly part: ClaimedPart;
  readonly take: number;
  readonly onTake: (quantity: number) => void;
}) {
  const { part, take, onTake } = props;
  const say = useWords(claimWords);
  const amount = useAmount();
  const isMoney = part.kind === 'money';
  const step = isMoney ? FEN : 1;
  const open = openOf(part);
  return (
    <tr>
      <th scope="row">{part.name}</th>
      <td>{amount(part, open)}</td>
      <td>
        <InputNumber
          aria-label={`${say('youTake')} ${part.name}`}
          min={0}
          max={open / step}
          precision={isMoney ? 2 : 0}
          value={take / step}
          suffix={isMoney ? say('yuan') : part.unit}
          onChange={(value) => onTake(Math.round((value ?? 0) * step))}
        />
      </td>
      <td>
        <Parts total={part.quantity} accepted={part.accepted} pending={part.pending + take} label={part.name}>
          {open === take ? say('complete') : say('stillOpen', { quantity: amount(part, open - take) })}
        </Parts>
      </td>
    </tr>
  );
}

/** The numbers taken, no more than the refusal says is left of each part. */
function fitted(taken: Readonly<Record<string, number>>, error: unknown): Readonly<Record<string, number>> {
  const left = error instanceof RefusalError ? error.details['left'] : null;
  if (typeof left !== 'object' || left === null) return taken;
  const known = new Map(Object.entries(left));
  return Object.fromEntries(
    Object.entries(taken).map(([id, quantity]) => {
      const open: unknown = known.get(id);
      return [id, typeof open === 'number' ? Math.min(quantity, open) : quantity];
    }),
  );
}
