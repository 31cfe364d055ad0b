import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { rowsOf } from '../../platform/lists.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Card } from '../../ui/phone/Card.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { useMoved } from '../matching/use-moved.js';
import { inboxQuery, readNotices, type Notice } from './notifications.api.js';
import { noticeWords } from './notifications.words.js';
import './notifications.css';

/** A volunteer's messages: invitations, changes of shifts, hours. */
export function MessagesPage() {
  const say = useWords(noticeWords);
  const viewer = useViewer();
  const inbox = useInfiniteQuery({ ...inboxQuery, enabled: Boolean(viewer) });
  const notices = rowsOf(inbox.data);
  return (
    <PhonePage title={say('messages')} back={{ to: '/m/me' }}>
      <RefusalNotice error={inbox.error} />
      {viewer === null ? (
        <EmptyState title={say('signIn')} actions={<a href="/w/sign-in?to=/m/messages">{say('open')}</a>} />
      ) : null}
      {viewer && inbox.isPending ? <Skeletons count={3} height={120} /> : null}
      {inbox.isSuccess && notices.length === 0 ? (
        <EmptyState title={say('noMessages')}>{say('noMessagesHint')}</EmptyState>
      ) : null}
      {notices.map((notice) => (
        <Message key={notice.id} notice={notice} />
      ))}
    </PhonePage>
  );
}

const pages: Readonly<Partial<Record<Notice['kind'], string>>> = {
  shiftOpened: '/m/shifts',
  placeGiven: '/m/shifts',
  shiftCancelled: '/m/shifts',
  absenceMarked: '/m/shifts',
  hoursEntered: '/m/hours',
};

const plain = [
  'invitationToAnswer',
  'shiftOpened',
  'agreedNeedMoved',
  'agreedNeedWithdrawn',
  'placeGiven',
  'shiftCancelled',
  'absenceMarked',
] as const;

function useHeading(): (notice: Notice) => string {
  const say = useWords(noticeWords);
  const formats = useFormats();
  return ({ kind, minutes }) => {
    if (kind === 'hoursEntered') {
      const hours = formats.hours(Math.abs(minutes ?? 0));
      return (minutes ?? 0) < 0
        ? say('phone_hoursReversed', { hours })
        : say('phone_hoursEntered', { hours });
    }
    const told = plain.find((each) => each === kind);
    return told ? say(`phone_${told}`) : say('phone_other');
  };
}

function Message({ notice }: { readonly notice: Notice }) {
  const say = useWords(noticeWords);
  const formats = useFormats();
  const heading = useHeading();
  const movedOf = useMoved();
  const moved = notice.kind === 'agreedNeedMoved' && notice.need ? movedOf(notice.need) : null;
  const client = useQueryClient();
  const read = useMutation({
    mutationFn: () => readNotices([notice.id]),
    onSettled: () => client.invalidateQueries({ queryKey: ['notifications'] }),
  });
  const to = pages[notice.kind] ?? (notice.need ? `/needs/${notice.need.id}` : undefined);
  return (
    <Card shape={notice.isTask ? 'turn' : 'settled'} title={heading(notice)}>
      <p>{notice.need?.title ?? say('gone')}</p>
      {moved ? (
        <p>
          {say('movedNow', moved)}
          <span className="message-way">{say('movedBackWays')}</span>
        </p>
      ) : null}
      <p className="meta">
        {[notice.need?.community?.name, formats.moment(notice.createdAt)]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
      <RefusalNotice error={read.error} />
      <p className="message-ways">
        {to ? (
          <Link className="push-button" to={to}>
            {say('look')}
          </Link>
        ) : null}
        {notice.isTask ? null : (
          <button
            type="button"
            className="text-button"
            disabled={read.isPending}
            onClick={() => read.mutate()}
          >
            {say('gotIt')}
          </button>
        )}
      </p>
    </Card>
  );
}
