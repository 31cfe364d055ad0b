import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { DesignationAction } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { ReasonDialog } from '../../workbench/ReasonDialog.js';
import { actOnDesignation } from './changes.api.js';
import type { OpenDesignation } from './designations.api.js';
import { designationWords } from './designations.words.js';
import { ExpertsDialog } from './ExpertsDialog.js';

/** Actions that are one button; the others have a form of their own on the page. */
const PLAIN = {
  submit: 'submit',
  notify: 'notify',
  name: 'nameIt',
  recheck: 'recheck',
  sendBack: 'sendBack',
  reject: 'reject',
  remove: 'remove',
  withdraw: 'withdraw',
} as const;
type Plain = keyof typeof PLAIN;
const isPlain = (action: DesignationAction): action is Plain => action in PLAIN;
const FIRST: readonly DesignationAction[] = ['submit', 'notify', 'name'];

/** The buttons the api allows now. */
export function DesignationActions({ designation }: { readonly designation: OpenDesignation }) {
  const say = useWords(designationWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState<Plain | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const { id, version, reviews, allowedActions, checks } = designation;
  const unmet = checks[0]?.evidence.filter(({ isMet }) => isMet === false).length ?? 0;
  const asks = (action: Plain, wantsReason: boolean) => wantsReason || (action === 'name' && unmet > 0);
  const act = useMutation({
    mutationFn: ({ action, reason }: { action: Plain; reason: string | null }) =>
      actOnDesignation({ id, version, action, reason }),
    onSuccess: () => setAsking(null),
    onSettled: () => client.invalidateQueries({ queryKey: ['designations'] }),
  });
  const open = allowedActions.filter(({ isOpen }) => isOpen);
  const plain = open.flatMap(({ action, wantsReason }) => (isPlain(action) ? [{ action, wantsReason }] : []));
  const mayReview = open.some(({ action }) => action === 'review');
  if (plain.length === 0 && !mayReview) return <p className="meta">{say('nothingNow')}</p>;
  return (
    <div className="designation-actions">
      <RefusalNotice error={asking === null ? act.error : null} />
      {mayReview ? (
        <Button type={reviews.length === 0 ? 'primary' : 'default'} onClick={() => setChoosing(true)}>
          {say(reviews.length === 0 ? 'handOver' : 'addExperts')}
        </Button>
      ) : null}
      {plain.map(({ action, wantsReason }) => (
        <Button
          key={action}
          type={FIRST.includes(action) && !(mayReview && reviews.length === 0) ? 'primary' : 'default'}
          loading={act.isPending && act.variables.action === action}
          onClick={() =>
            asks(action, wantsReason) ? setAsking(action) : act.mutate({ action, reason: null })
          }
        >
          {say(PLAIN[action])}
        </Button>
      ))}
      {asking ? (
        <ReasonDialog
          title={
            asking === 'name'
              ? say('nameUnmet', { count: unmet })
              : say('reasonTitle', { action: say(PLAIN[asking]) })
          }
          verb={say(PLAIN[asking])}
          busy={act.isPending}
          error={act.error}
          onCancel={() => setAsking(null)}
          onDone={(reason) => act.mutate({ action: asking, reason })}
        />
      ) : null}
      {isChoosing ? <ExpertsDialog designation={designation} onClose={() => setChoosing(false)} /> : null}
    </div>
  );
}
