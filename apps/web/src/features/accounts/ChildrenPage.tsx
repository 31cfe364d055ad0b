import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FormField } from '../../ui/FormField.js';
import { Missing } from '../../ui/Missing.js';
import { Notice } from '../../ui/Notice.js';
import { Card } from '../../ui/phone/Card.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { childrenWords } from './children.words.js';
import { NoticeConsent } from './NoticeConsent.js';
import { myChildrenQuery, privacyNoticeQuery, registerChild } from './registration.api.js';
import './RegisterPage.css';

const fields = [
  { key: 'name', type: 'text' },
  { key: 'bornOn', type: 'date' },
] as const;

const empty = { name: '', bornOn: '' };

/** A guardian registers a child under 14 and sees the children registered so far. */
export function ChildrenPage() {
  const say = useWords(childrenWords);
  const viewer = useViewer();
  return (
    <PhonePage title={say('title')} back={{ to: '/m/me' }}>
      {viewer === null ? (
        <EmptyState
          title={say('signInFirst')}
          actions={
            <a className="push-button" data-primary="true" href="/w/sign-in?to=/m/me/children">
              {say('signIn')}
            </a>
          }
        />
      ) : null}
      {viewer ? (
        <>
          <p>{say('lead')}</p>
          <Children />
          <ChildForm />
        </>
      ) : null}
    </PhonePage>
  );
}

function Children() {
  const say = useWords(childrenWords);
  const children = useQuery(myChildrenQuery);
  if (children.error) return <RefusalNotice error={children.error} />;
  if (!children.data || children.data.length === 0) return null;
  return (
    <Card title={say('registered')}>
      <ul>
        {children.data.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </Card>
  );
}

function ChildForm() {
  const say = useWords(childrenWords);
  const client = useQueryClient();
  const notice = useQuery(privacyNoticeQuery);
  const [draft, setDraft] = useState(empty);
  const [agreed, setAgreed] = useState(false);
  const make = useMutation({
    mutationFn: () =>
      registerChild({ ...draft, name: draft.name.trim(), noticeVersion: notice.data?.version ?? '' }),
    onSuccess: () => {
      setDraft(empty);
      setAgreed(false);
      return client.invalidateQueries({ queryKey: myChildrenQuery.queryKey });
    },
  });
  const missing = [
    ...fields.filter(({ key }) => draft[key].trim() === '').map(({ key }) => say(key)),
    ...(agreed ? [] : [say('consent')]),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing.length === 0 && notice.data && !make.isPending) make.mutate();
  };
  return (
    <form className="register" onSubmit={submit}>
      {make.data ? <Notice tone="green" title={say('done', { name: make.data })} /> : null}
      <Card>
        {fields.map(({ key, type }) => (
          <FormField key={key} label={say(key)} {...(key === 'bornOn' && { hint: say('bornOnHint') })}>
            {(id) => (
              <input
                id={id}
                type={type}
                autoComplete="off"
                maxLength={40}
                value={draft[key]}
                onChange={(event) => setDraft((before) => ({ ...before, [key]: event.target.value }))}
              />
            )}
          </FormField>
        ))}
      </Card>
      <Card title={say('consent')}>
        <p>{say('consentHint')}</p>
        <NoticeConsent agreed={agreed} onAgree={setAgreed} />
      </Card>
      <RefusalNotice error={notice.error ?? make.error} />
      <Missing fields={missing} />
      <button
        type="submit"
        className="push-button"
        data-primary="true"
        data-wide="true"
        disabled={missing.length > 0 || make.isPending}
      >
        {say('register')}
      </button>
    </form>
  );
}
