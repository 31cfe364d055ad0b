import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OfferedRoleQuery } from '../../gql/graphql.js';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useSignOut, viewerQuery } from '../../platform/session.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { roleWords } from '../../ui/roles.words.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { AccountFields, useMissing } from './AccountFields.js';
import { DoorForm, DoorPage, LinkGone, useToken } from './DoorPage.js';
import { acceptInvitation, offeredRoleQuery } from './links.api.js';
import { linkWords } from './links.words.js';
import { privacyNoticeQuery } from './registration.api.js';
import { useEnter } from './use-enter.js';

type Offer = NonNullable<OfferedRoleQuery['roleInvitation']>;

/** Somebody invited takes the role up: with a new account, or with the one they are signed in to. */
export function JoinPage() {
  const say = useWords(linkWords);
  const token = useToken();
  const offer = useQuery(offeredRoleQuery(token));
  const viewer = useQuery(viewerQuery);
  const isReady = offer.data !== undefined && viewer.data !== undefined;
  return (
    <DoorPage title={say('joinTitle')}>
      <RefusalNotice error={offer.error ?? viewer.error} />
      {isReady || offer.error || viewer.error ? null : <Skeletons count={2} height={80} />}
      {offer.data === null ? <LinkGone /> : null}
      {offer.data && isReady ? (
        <>
          <h1>{say('joinTitle')}</h1>
          <OfferedRole offer={offer.data} />
          {viewer.data ? (
            <AsMyself token={token} name={viewer.data.person.name} />
          ) : (
            <WithNewAccount token={token} name={offer.data.name} />
          )}
        </>
      ) : null}
    </DoorPage>
  );
}

function OfferedRole({ offer }: { readonly offer: Offer }) {
  const say = useWords(linkWords);
  const roles = useWords(roleWords);
  const formats = useFormats();
  const path = offer.region?.path.map(({ name }) => name).join('') ?? '';
  return (
    <p className="door-offer">
      {offer.giver ? say('offered', { giver: offer.giver.name }) : say('offeredPlain')}
      <strong>{offer.role ? roles(offer.role) : ''}</strong>
      {offer.organization?.name ?? path}
      {offer.grantValidTo ? (
        <span className="meta"> {say('until', { day: formats.day(dayOf(offer.grantValidTo)) })}</span>
      ) : null}
    </p>
  );
}

type TakerProps = { readonly token: string; readonly name: string };

function AsMyself({ token, name }: TakerProps) {
  const say = useWords(linkWords);
  const enter = useEnter();
  const signOut = useSignOut();
  const take = useMutation({ mutationFn: () => acceptInvitation({ token }), onSuccess: enter });
  return (
    <>
      <RefusalNotice error={take.error ?? signOut.error} />
      <DoorForm
        missing={[]}
        verb={say('acceptSigned', { name })}
        busy={take.isPending}
        onSend={() => take.mutate()}
      >
        {null}
      </DoorForm>
      <button type="button" className="text-button register-known" onClick={() => signOut.mutate()}>
        {say('otherAccount')}
      </button>
    </>
  );
}

function WithNewAccount({ token, name }: TakerProps) {
  const say = useWords(linkWords);
  const enter = useEnter();
  const notice = useQuery(privacyNoticeQuery);
  const [draft, setDraft] = useState({ name, phone: '', password: '', agreed: false });
  const missing = useMissing(draft);
  const take = useMutation({
    mutationFn: () => {
      const { agreed: _agreed, ...account } = draft;
      return acceptInvitation({ token, ...account, noticeVersion: notice.data?.version ?? '' });
    },
    onSuccess: enter,
  });
  return (
    <>
      <DoorForm
        missing={missing}
        verb={say('accept')}
        busy={take.isPending || !notice.data}
        onSend={() => take.mutate()}
      >
        <AccountFields draft={draft} onChange={(part) => setDraft((before) => ({ ...before, ...part }))} />
        <RefusalNotice error={notice.error ?? take.error} />
      </DoorForm>
      <a className="register-known" href="/w/sign-in" target="_blank" rel="noreferrer">
        {say('known')}
      </a>
    </>
  );
}
