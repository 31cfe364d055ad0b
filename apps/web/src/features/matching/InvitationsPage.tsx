import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { rowsOf } from '../../platform/lists.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { ReasonDialog } from '../../workbench/ReasonDialog.js';
import { OpenParts } from '../needs/OpenParts.js';
import { answerWords } from './answers.words.js';
import {
  actOnInvitation,
  agreedListQuery,
  invitationListQuery,
  type ListedInvitation,
} from './invitations.api.js';
import { claimStepOf, isAhead } from './next-step.js';
import { MissedAnswer, missedBy, type Missed } from './MissedAnswer.js';
import { TakeBackYes } from './TakeBackYes.js';
import { useMoved } from './use-moved.js';
import { useSeen } from './use-seen.js';
import { matchingWords } from './matching.words.js';
import { RankedNeeds } from './RankedNeeds.js';
import '../../ui/RecordList.css';
import './for-me.css';
import './matching.css';

/** What an organization or a social worker is asked to help with, and what they said yes to. */
export function InvitationsPage() {
  const say = useWords(matchingWords);
  const list = useInfiniteQuery(invitationListQuery);
  const [missed, setMissed] = useState<Missed | null>(null);
  const role = useViewer()?.hat?.role;
  const rows = rowsOf(list.data);
  return (
    <>
      <PageTitle title={say('invitations')}>
        <span>{say('invitationsHint')}</span>
      </PageTitle>
      <section className="panel" aria-label={say('invitations')}>
        <RefusalNotice error={list.error} />
        <MissedAnswer missed={missed} onRead={() => setMissed(null)} />
        {list.isPending ? <Skeletons count={3} height={72} /> : null}
        {list.isSuccess && rows.length === 0 ? <EmptyState title={say('noInvitations')} /> : null}
        <ul className="invitation-list">
          {rows.map((row) => (
            <Waiting key={row.id} invitation={row} onMissed={setMissed} />
          ))}
        </ul>
      </section>
      <Agreed />
      {role === 'socialWorker' ? <RankedNeeds kind="socialWorker" /> : null}
    </>
  );
}

const answers = ['accept', 'decline'] as const;
type Answer = (typeof answers)[number];

type WaitingProps = {
  readonly invitation: ListedInvitation;
  readonly onMissed: (missed: Missed) => void;
};

function Waiting({ invitation, onMissed }: WaitingProps) {
  const say = useWords(matchingWords);
  const formats = useFormats();
  const client = useQueryClient();
  const [declining, setDeclining] = useState(false);
  const act = useMutation({
    mutationFn: ({ action, reason }: { action: Answer; reason: string | null }) =>
      actOnInvitation({ id: invitation.id, version: invitation.version, action, reason }),
    onSuccess: () => setDeclining(false),
    onError: (error, { reason }) => {
      const missed = missedBy(error, reason);
      if (missed) onMissed(missed);
    },
    onSettled: () => client.invalidateQueries(),
  });
  useSeen(invitation);
  const open = answers.flatMap((answer) =>
    invitation.allowedActions
      .filter(({ action, isOpen }) => isOpen && action === answer)
      .map(({ wantsReason }) => ({ action: answer, wantsReason })),
  );
  return (
    <li className="invitation-row">
      <div>
        <AskedFor invitation={invitation} />
        <span className="meta">{say('until', { moment: formats.moment(invitation.expiresAt) })}</span>
        <RefusalNotice error={declining ? null : act.error} />
      </div>
      <div className="invitation-actions">
        {open.map(({ action, wantsReason }) => (
          <Button
            key={action}
            type={action === 'accept' ? 'primary' : 'default'}
            disabled={act.isPending}
            loading={act.isPending && act.variables.action === action}
            onClick={() => (wantsReason ? setDeclining(true) : act.mutate({ action, reason: null }))}
          >
            {say(action)}
          </Button>
        ))}
      </div>
      {declining ? (
        <ReasonDialog
          title={say('declineTitle')}
          verb={say('decline')}
          busy={act.isPending}
          error={act.error}
          onCancel={() => setDeclining(false)}
          onDone={(reason) => act.mutate({ action: 'decline', reason })}
        />
      ) : null}
    </li>
  );
}

/** What is asked for: the need, when and where, how much of it is still open. */
function AskedFor({ invitation: { need } }: { readonly invitation: ListedInvitation }) {
  const say = useWords(answerWords);
  const formats = useFormats();
  const movedOf = useMoved();
  if (!need) return null;
  const moved = movedOf(need);
  const { title, publicSentence, startsAt, endsAt, community, place, parts } = need;
  return (
    <>
      <Link className="record-title" to={`/w/needs/${need.id}`}>
        {title}
      </Link>
      {publicSentence && publicSentence !== title ? <p>{publicSentence}</p> : null}
      <p className="meta">
        {[
          startsAt && endsAt ? formats.period(startsAt, endsAt) : say('anyTime'),
          community?.name,
          place === community?.name ? null : place,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {moved ? <p className="agreed-moved">{say('moved', moved)}</p> : null}
      <OpenParts parts={parts} />
    </>
  );
}

/** What was said yes to and still lies ahead, each with the way on. */
function Agreed() {
  const say = useWords(answerWords);
  const now = useNow();
  const list = useInfiniteQuery(agreedListQuery);
  const rows = rowsOf(list.data).filter(({ need }) => need !== null && isAhead(need, now));
  if (rows.length === 0) return <RefusalNotice error={list.error} />;
  return (
    <div className="ranked">
      <Panel title={say('orgAgreed')} padded={false}>
        <ul className="invitation-list">
          {rows.map((row) => (
            <li className="invitation-row" key={row.id}>
              <div>
                <AskedFor invitation={row} />
                <TakeBackYes invitation={row} />
              </div>
              <WayOn invitation={row} />
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function WayOn({ invitation: { need, inviteeKind } }: { readonly invitation: ListedInvitation }) {
  const say = useWords(answerWords);
  if (!need) return null;
  const step = claimStepOf(need);
  const words = { claim: 'orgNextClaim', claimed: 'orgNextClaimed', nothing: 'orgNextNothing' } as const;
  const mayClaim = need.mayClaim && step === 'claim';
  return (
    <div className="invitation-next">
      <p>{say(inviteeKind === 'socialWorker' ? 'workerNext' : words[step])}</p>
      <Link
        className="push-button"
        data-primary={mayClaim}
        to={mayClaim ? `/w/claimable?claim=${need.id}` : `/w/needs/${need.id}`}
      >
        {say(mayClaim ? 'toClaim' : 'toNeed')}
      </Link>
    </div>
  );
}
