import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Card } from '../../ui/phone/Card.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { answerWords } from './answers.words.js';
import { actOnInvitation, invitationListQuery, type ListedInvitation } from './invitations.api.js';
import { useSeen } from './use-seen.js';
import { WhenWhere } from './WhenWhere.js';
import './for-me.css';

/** Invitations that wait for the volunteer's answer. */
export function AskedOfYou() {
  const list = useInfiniteQuery(invitationListQuery);
  const rows = list.data?.pages.flatMap((page) => page.edges.map((edge) => edge.node)) ?? [];
  return rows.map((row) => <Asked key={row.id} invitation={row} />);
}

/** One invitation, to be answered; `isOnNeed` where the need is shown around it. */
export function Asked({ invitation, isOnNeed }: { invitation: ListedInvitation; isOnNeed?: boolean }) {
  const say = useWords(answerWords);
  const formats = useFormats();
  const client = useQueryClient();
  const [reason, setReason] = useState<string | null>(null);
  useSeen(invitation);
  const answer = useMutation({
    mutationFn: (action: 'accept' | 'decline') =>
      actOnInvitation({ id: invitation.id, version: invitation.version, action, reason }),
    onSettled: () => client.invalidateQueries(),
  });
  const { need } = invitation;
  return (
    <Card shape="turn" title={say('asked')}>
      {isOnNeed || !need ? null : (
        <>
          <p>
            <Link to={`/needs/${need.id}`}>{need.publicSentence ?? need.title}</Link>
          </p>
          <WhenWhere need={need} />
        </>
      )}
      <p className="meta">{say('askedUntil', { moment: formats.moment(invitation.expiresAt) })}</p>
      <RefusalNotice error={answer.error} />
      {reason === null ? (
        <p className="for-you-ways">
          <button
            type="button"
            className="push-button"
            data-primary="true"
            disabled={answer.isPending}
            onClick={() => answer.mutate('accept')}
          >
            {say('agree')}
          </button>
          <button
            type="button"
            className="push-button"
            disabled={answer.isPending}
            onClick={() => setReason('')}
          >
            {say('decline')}
          </button>
        </p>
      ) : (
        <form
          className="for-you-ways"
          onSubmit={(event) => {
            event.preventDefault();
            answer.mutate('decline');
          }}
        >
          <label>
            {say('declineWhy')}
            <input value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />
          </label>
          <button type="submit" className="push-button" disabled={reason.trim() === '' || answer.isPending}>
            {say('declineSend')}
          </button>
          <button
            type="button"
            className="text-button"
            disabled={answer.isPending}
            onClick={() => setReason(null)}
          >
            {say('declineNot')}
          </button>
        </form>
      )}
    </Card>
  );
}
