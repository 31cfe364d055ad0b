import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { InvitationAction } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { ReasonDialog } from '../../workbench/ReasonDialog.js';
import { actOnInvitation, invitationListQuery, type ListedInvitation } from './matching.api.js';
import { useSeen } from './use-seen.js';
import { matchingWords } from './matching.words.js';
import { RankedNeeds } from './RankedNeeds.js';
import '../../ui/RecordList.css';
import './matching.css';

/** What an organization or a social worker is asked to help with. */
export function InvitationsPage() {
  const say = useWords(matchingWords);
  const list = useInfiniteQuery(invitationListQuery);
  const role = useViewer()?.hat?.role;
  const rows = list.data?.pages.flatMap((page) => page.edges.map((edge) => edge.node)) ?? [];
  return (
    <>
      <PageTitle title={say('invitations')}>
        <span>{say('invitationsHint')}</span>
      </PageTitle>
      <section className="panel" aria-label={say('invitations')}>
        <RefusalNotice error={list.error} />
        {list.isPending ? <Skeletons count={3} height={72} /> : null}
        {list.isSuccess && rows.length === 0 ? <EmptyState title={say('noInvitations')} /> : null}
        <ul className="invitation-list">
          {rows.map((row) => (
            <Row key={row.id} invitation={row} />
          ))}
        </ul>
      </section>
      {role === 'socialWorker' ? <RankedNeeds kind="socialWorker" /> : null}
    </>
  );
}

const answers: readonly InvitationAction[] = ['accept', 'decline', 'withdraw'];

function Row({ invitation }: { readonly invitation: ListedInvitation }) {
  const say = useWords(matchingWords);
  const formats = useFormats();
  const client = useQueryClient();
  const [declining, setDeclining] = useState(false);
  const act = useMutation({
    mutationFn: ({ action, reason }: { action: InvitationAction; reason: string | null }) =>
      actOnInvitation({ id: invitation.id, version: invitation.version, action, reason }),
    onSuccess: () => setDeclining(false),
    onSettled: () => client.invalidateQueries(),
  });
  useSeen(invitation);
  const open = invitation.allowedActions.filter(({ action, isOpen }) => isOpen && answers.includes(action));
  return (
    <li className="invitation-row">
      <div>
        <Link className="record-title" to={`/w/needs/${invitation.need?.id ?? ''}`}>
          {invitation.need?.title}
        </Link>
        <p>{invitation.need?.publicSentence}</p>
        <span className="meta">
          {invitation.need?.community?.name} ·{' '}
          {say('until', { moment: formats.moment(invitation.expiresAt) })}
        </span>
        <RefusalNotice error={declining ? null : act.error} />
      </div>
      <div className="invitation-actions">
        {open.map(({ action, wantsReason }) => (
          <Button
            key={action}
            type={action === 'accept' ? 'primary' : 'default'}
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
