import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { AwardAction } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { ReasonDialog } from '../../workbench/ReasonDialog.js';
import type { OpenAward } from './award.api.js';
import { awardWords } from './awards.words.js';
import { actOnAward } from './changes.api.js';
import { RejectDialog } from './RejectDialog.js';
import { useAwardFaults } from './use-award-faults.js';

const PLAIN = [
  'submit',
  'passEmployer',
  'passDistrict',
  'passCity',
  'notify',
  'approve',
  'sendBack',
  'reject',
  'withdraw',
] as const satisfies readonly AwardAction[];
type Plain = (typeof PLAIN)[number];
const FIRST: readonly Plain[] = ['submit', 'passEmployer', 'passDistrict', 'passCity', 'notify', 'approve'];

/** The buttons the api allows now; appeals and answers have a form of their own. */
export function AwardActions({ award }: { readonly award: OpenAward }) {
  const say = useWords(awardWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState<Plain | null>(null);
  const { id, version, allowedActions } = award;
  const act = useMutation({
    mutationFn: (given: { action: Plain; reason: string | null; rule: string | null }) =>
      actOnAward({ id, version, ...given }),
    onSuccess: () => setAsking(null),
    onSettled: () => client.invalidateQueries({ queryKey: ['awards'] }),
  });
  const faults = useAwardFaults(act.error, award);
  const open = PLAIN.flatMap(
    (action) => allowedActions.find((each) => each.action === action && each.isOpen) ?? [],
  );
  const held = useHeldUp(award);
  if (open.length === 0) return <p className="meta">{held ?? say('nothingNow')}</p>;
  const plain = open.flatMap(({ action, wantsReason }) => {
    const known = PLAIN.find((each) => each === action);
    return known ? [{ action: known, wantsReason }] : [];
  });
  return (
    <div className="award-actions">
      {held ? <p className="meta">{held}</p> : null}
      <RefusalNotice error={asking === null ? act.error : null} title={faults.title} />
      {plain.map(({ action, wantsReason }) => (
        <Button
          key={action}
          type={FIRST.includes(action) ? 'primary' : 'default'}
          loading={act.isPending && act.variables.action === action}
          onClick={() => (wantsReason ? setAsking(action) : act.mutate({ action, reason: null, rule: null }))}
        >
          {say(`act_${action}`)}
        </Button>
      ))}
      {asking === 'reject' ? (
        <RejectDialog
          award={award}
          busy={act.isPending}
          error={act.error}
          onCancel={() => setAsking(null)}
          onDone={(rule, reason) => act.mutate({ action: 'reject', reason, rule })}
        />
      ) : null}
      {asking !== null && asking !== 'reject' ? (
        <ReasonDialog
          title={say(`act_${asking}`)}
          verb={say(`act_${asking}`)}
          busy={act.isPending}
          error={act.error}
          onCancel={() => setAsking(null)}
          onDone={(reason) => act.mutate({ action: asking, reason, rule: null })}
        />
      ) : null}
    </div>
  );
}

/** Why whoever decides may not approve yet; null where nothing stands in the way, or it is not theirs to do. */
function useHeldUp({
  state,
  stateSince,
  objections,
  noticeEndsOn,
  allowedActions,
}: OpenAward): string | null {
  const say = useWords(awardWords);
  const formats = useFormats();
  const isHeldUp = allowedActions.some(({ action, isOpen }) => action === 'approve' && !isOpen);
  if (state !== 'onNotice' || !isHeldUp) return null;
  const against = objections.filter(({ isAppeal }) => !isAppeal);
  if (against.some(({ isUpheld }) => isUpheld === null)) return say('answerFirst');
  if (against.some(({ at, isUpheld }) => isUpheld && new Date(at) >= new Date(stateSince)))
    return say('upheldStands');
  return noticeEndsOn ? say('noticeRuns', { day: formats.day(noticeEndsOn) }) : null;
}
