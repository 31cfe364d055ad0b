import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { rowsOf } from '../../platform/lists.js';
import { Card } from '../../ui/phone/Card.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { answerWords } from './answers.words.js';
import { DeclineForm } from './DeclineForm.js';
import { actOnInvitation, invitationListQuery, type ListedInvitation } from './invitations.api.js';
import { MissedAnswer, missedBy, type Missed } from './MissedAnswer.js';
import { skillsOf, useReasons } from './reasons.js';
import { useSeen } from './use-seen.js';
import { WhenWhere } from './WhenWhere.js';
import './for-me.css';

/** Invitations that wait for the volunteer's answer. */
export function AskedOfYou() {
  const list = useInfiniteQuery(invitationListQuery);
  const [missed, setMissed] = useState<Missed | null>(null);
  const rows = rowsOf(list.data);
  return (
    <>
      <MissedAnswer missed={missed} onRead={() => setMissed(null)} />
      {rows.map((row) => (
        <Asked key={row.id} invitation={row} onMissed={setMissed} />
      ))}
    </>
  );
}

type AskedProps = {
  readonly invitation: ListedInvitation;
  /** Where the need is shown around it. */
  readonly isOnNeed?: boolean;
  /** Told when the answer came too late; the invitation is gone from the page then. */
  readonly onMissed: (missed: Missed) => void;
};

/** One invitation, to be answered. */
export function Asked({ invitation, isOnNeed, onMissed }: AskedProps) {
  const say = useWords(answerWords);
  const formats = useFormats();
  const client = useQueryClient();
  const [isDeclining, setDeclining] = useState(false);
  useSeen(invitation);
  const answer = useMutation({
    mutationFn: (reason: string | null) =>
      actOnInvitation({
        id: invitation.id,
        version: invitation.version,
        action: reason === null ? 'accept' : 'decline',
        reason,
      }),
    onError: (error, reason) => {
      const missed = missedBy(error, reason);
      if (missed) onMissed(missed);
    },
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
      <Why invitation={invitation} />
      <p className="meta">{say('askedUntil', { moment: formats.moment(invitation.expiresAt) })}</p>
      <RefusalNotice error={answer.error} />
      {isDeclining ? (
        <DeclineForm
          busy={answer.isPending}
          onDone={(reason) => answer.mutate(reason)}
          onCancel={() => setDeclining(false)}
        />
      ) : (
        <p className="for-you-ways">
          <button
            type="button"
            className="push-button"
            data-primary="true"
            disabled={answer.isPending}
            onClick={() => answer.mutate(null)}
          >
            {say('agree')}
          </button>
          <button
            type="button"
            className="push-button"
            disabled={answer.isPending}
            onClick={() => setDeclining(true)}
          >
            {say('decline')}
          </button>
        </p>
      )}
    </Card>
  );
}

/** Why they were chosen, in the words of the needs that fit them; nothing once that is no longer kept. */
function Why({ invitation: { reasons: chosen, need } }: { readonly invitation: ListedInvitation }) {
  const reasons = useReasons();
  if (!chosen || !need) return null;
  const { startsAt, endsAt, parts } = need;
  return (
    <p className="for-you-why">
      {reasons({ ...chosen, startsAt, endsAt, skills: skillsOf(parts), isFromHome: true })}
    </p>
  );
}
