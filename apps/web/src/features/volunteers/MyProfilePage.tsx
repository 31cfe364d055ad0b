import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { VolunteerAction } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { useSignOut, useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Notice } from '../../ui/Notice.js';
import { Card } from '../../ui/phone/Card.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { useNewsCount } from '../notifications/index.js';
import { ProfileFacts } from './ProfileFacts.js';
import { actAsVolunteer, myVolunteerQuery, type MyVolunteer } from './volunteers.api.js';
import { volunteerWords } from './volunteers.words.js';
import './volunteers.css';

/** The volunteer's own page: what they told, the way to change it, a rest. */
export function MyProfilePage() {
  const say = useWords(volunteerWords);
  const viewer = useViewer();
  const messages = useNewsCount() ?? 0;
  const mine = useQuery({ ...myVolunteerQuery, enabled: Boolean(viewer) });
  if (viewer === null) {
    return (
      <PhonePage title={say('mine')}>
        <EmptyState
          title={say('signInFirst')}
          actions={
            <>
              <a className="push-button" data-primary="true" href="/register">
                {say('become')}
              </a>
              <a className="push-button" href="/w/sign-in?to=/m/me">
                {say('signIn')}
              </a>
            </>
          }
        >
          {say('signInHint')}
        </EmptyState>
      </PhonePage>
    );
  }
  return (
    <PhonePage title={viewer?.person.name ?? say('mine')} over={say('mine')}>
      <RefusalNotice error={mine.error} />
      <Link className="push-button" data-wide="true" to="/m/messages">
        {messages === 0 ? say('messages') : say('messagesNew', { count: messages })}
      </Link>
      {mine.isPending ? <Skeletons count={1} height={320} /> : null}
      {mine.data ? <Profile volunteer={mine.data} /> : null}
      {mine.data === null ? (
        <EmptyState
          title={say('notYet')}
          actions={
            <Link className="push-button" data-primary="true" to="/m/me/edit">
              {say('become')}
            </Link>
          }
        >
          {say('notYetHint')}
        </EmptyState>
      ) : null}
      <Link className="push-button" data-wide="true" to="/m/me/data">
        {say('myData')}
      </Link>
      <Link className="push-button" data-wide="true" to="/m/me/children">
        {say('children')}
      </Link>
      <Leave hasDesk={viewer?.hats.some(({ role }) => role !== 'volunteer') ?? false} />
    </PhonePage>
  );
}

function Profile({ volunteer }: { readonly volunteer: MyVolunteer }) {
  const say = useWords(volunteerWords);
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: (action: VolunteerAction) => actAsVolunteer({ action, version: volunteer.version }),
    onSettled: () => client.invalidateQueries({ queryKey: ['volunteers'] }),
  });
  const open = (['resume', 'pause', 'leave'] as const).filter((action) =>
    volunteer.allowedActions.some((each) => each.action === action && each.isOpen),
  );
  return (
    <>
      {volunteer.state === 'active' ? null : (
        <Notice tone="amber" title={say(volunteer.state === 'paused' ? 'restingTitle' : 'leftTitle')} />
      )}
      <Card>
        <ProfileFacts volunteer={volunteer} />
      </Card>
      <RefusalNotice error={act.error} />
      {volunteer.state === 'left' ? null : (
        <Link className="push-button" data-primary="true" data-wide="true" to="/m/me/edit">
          {say('edit')}
        </Link>
      )}
      {open.map((action) => (
        <button
          key={action}
          type="button"
          className="push-button"
          data-wide="true"
          disabled={act.isPending}
          onClick={() => act.mutate(action)}
        >
          {say(action)}
        </button>
      ))}
      {open.includes('pause') ? <p className="meta">{say('pauseHint')}</p> : null}
    </>
  );
}

function Leave({ hasDesk }: { readonly hasDesk: boolean }) {
  const say = useWords(volunteerWords);
  const signOut = useSignOut();
  return (
    <p className="profile-leave">
      {hasDesk ? <a href="/w">{say('toWork')}</a> : null}
      <button type="button" className="text-button" onClick={() => signOut.mutate()}>
        {say('signOut')}
      </button>
    </p>
  );
}
