import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { actOnInvitation, needInvitationsQuery, type SentInvitation } from './invitations.api.js';
import { invitedWords } from './invited.words.js';
import './for-me.css';
import './matching.css';

const tones = { accepted: 'green', declined: 'amber', expired: 'amber' } as const;

/** Who was invited to a need, how they answered, and taking an invitation back: a panel of the need's page. */
export function InvitedPanel({ needId }: { readonly needId: string }) {
  const say = useWords(invitedWords);
  const formats = useFormats();
  const found = useQuery(needInvitationsQuery(needId));
  const { answers = null, sent = [], mayOpenActivity = false } = found.data ?? {};
  if (!answers || sent.length === 0) return null;
  const { accepted, declined, waiting, ended } = answers;
  const counts = [
    say('yes', { count: formats.count(accepted) }),
    say('no', { count: formats.count(declined) }),
    say('notYet', { count: formats.count(waiting) }),
    ...(ended > 0 ? [say('ended', { count: formats.count(ended) })] : []),
  ];
  return (
    <Panel
      title={say('title')}
      note={counts.join(' · ')}
      padded={false}
      aside={
        mayOpenActivity ? (
          <Link className="push-button" data-primary={accepted > 0} to={`/w/activities/new?need=${needId}`}>
            {say('openShift')}
          </Link>
        ) : undefined
      }
    >
      <p className="ranked-note meta">{say('note')}</p>
      <ul className="invitation-list">
        {sent.map((invitation) => (
          <Invited key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </Panel>
  );
}

function Invited({ invitation }: { readonly invitation: SentInvitation }) {
  const say = useWords(invitedWords);
  const formats = useFormats();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { id, version, state, inviteeName, inviteeKind, reason, sentAt, expiresAt, endedAt } = invitation;
  const back = useMutation({
    mutationFn: () => actOnInvitation({ id, version, action: 'withdraw', reason: null }),
    onSuccess: () => setAsking(false),
    onSettled: () => client.invalidateQueries(),
  });
  const mayTakeBack = invitation.allowedActions.some(({ action, isOpen }) => action === 'withdraw' && isOpen);
  const when = [
    say('sentAt', { moment: formats.moment(sentAt) }),
    endedAt
      ? say(state === 'accepted' || state === 'declined' ? 'answeredAt' : 'endedAt', {
          moment: formats.moment(endedAt),
        })
      : say('answerBy', { moment: formats.moment(expiresAt) }),
    ...(reason ? [say('because', { reason })] : []),
  ];
  return (
    <li className="invitation-row">
      <div>
        <strong>{inviteeName}</strong> <span className="meta">{say(inviteeKind)}</span>{' '}
        <span className="tag" data-tone={toneOf(state)}>
          {say(invitation.isYesTakenBack ? 'yesTakenBack' : state)}
        </span>
        <p className="meta">{when.join(' · ')}</p>
      </div>
      {mayTakeBack ? (
        <button type="button" className="push-button" onClick={() => setAsking(true)}>
          {say('takeBack')}
        </button>
      ) : null}
      <Modal
        open={asking}
        title={say('takeBackTitle', { name: inviteeName })}
        okText={say('takeBack')}
        cancelText={say('keep')}
        okButtonProps={{ loading: back.isPending }}
        onCancel={() => setAsking(false)}
        onOk={() => back.mutate()}
      >
        <RefusalNotice error={back.error} />
        <p>{say('takeBackWhat')}</p>
      </Modal>
    </li>
  );
}

const toneOf = (state: SentInvitation['state']): string | undefined =>
  Object.entries(tones).find(([name]) => name === state)?.[1];
