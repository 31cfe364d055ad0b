import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { Timeline, type Stage } from '../../ui/Timeline.js';
import { giftTraceQuery } from './allocations.api.js';
import type { OpenTransfer } from './ledgers.api.js';
import { resourceWords } from './resources.words.js';

/** The way of a gift: given, kept for its purpose, used for needs, and what is left. */
export function GiftTrace({ gift }: { readonly gift: OpenTransfer }) {
  const say = useWords(resourceWords);
  const formats = useFormats();
  const trace = useQuery(giftTraceQuery(gift.id));
  if (trace.error) return <RefusalNotice error={trace.error} />;
  if (!trace.data) return <Skeletons count={2} height={56} />;
  const { left, uses } = trace.data;
  const given = formats.moment(gift.at);
  const used = uses.map(({ amount, transferId, allocation }): Stage => {
    const money = formats.money(amount);
    const need = allocation?.project?.need?.title;
    if (!allocation || !need)
      return { key: transferId, label: say('traceMoved', { amount: money }), place: 'done' };
    const confirmed = allocation.confirmedAt;
    return {
      key: transferId,
      label: say('traceUsed', { need, amount: money }),
      place: confirmed ? 'done' : 'current',
      when: confirmed ? say('traceConfirmed', { day: formats.day(dayOf(confirmed)) }) : say('traceWaiting'),
      who: (
        <Link to={`/w/resources/allocations/${allocation.id}`}>
          {allocation.project?.community?.name} · {allocation.project?.organization?.name}
        </Link>
      ),
    };
  });
  const stages: Stage[] = [
    {
      key: 'given',
      label: say('traceGiven', { host: gift.debit?.name ?? '' }),
      place: 'done',
      when: given,
      who: [formats.money(gift.amount), gift.receiptNumber].filter(Boolean).join(' · '),
    },
    { key: 'kept', label: say('tracePurpose', { fund: gift.credit?.name ?? '' }), place: 'done' },
    ...used,
    left > 0
      ? {
          key: 'left',
          label: say('traceLeft', { amount: formats.money(left) }),
          place: 'ahead',
          when: say('traceLeftHint'),
        }
      : { key: 'left', label: say('traceDone'), place: 'done' },
  ];
  return <Timeline direction="down" label={say('trace')} stages={stages} />;
}
