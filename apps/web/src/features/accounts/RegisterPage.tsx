import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { Missing } from '../../ui/Missing.js';
import { Card } from '../../ui/phone/Card.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { insideOr } from './inside.js';
import { NoticeConsent } from './NoticeConsent.js';
import { privacyNoticeQuery, register } from './registration.api.js';
import { registrationWords } from './registration.words.js';
import './RegisterPage.css';

const fields = [
  { key: 'name', type: 'text', complete: 'name', hint: null },
  { key: 'phone', type: 'tel', complete: 'tel', hint: 'phoneHint' },
  { key: 'password', type: 'password', complete: 'new-password', hint: 'passwordHint' },
  { key: 'bornOn', type: 'date', complete: 'bday', hint: null },
] as const;

const empty = { name: '', phone: '', password: '', bornOn: '' };

/** Somebody makes an account for themselves after reading the privacy notice, and goes on where they were heading. */
export function RegisterPage() {
  const say = useWords(registrationWords);
  const client = useQueryClient();
  const [search] = useSearchParams();
  const to = insideOr(search.get('to'), '/m/me/edit');
  const notice = useQuery(privacyNoticeQuery);
  const [draft, setDraft] = useState(empty);
  const [agreed, setAgreed] = useState(false);
  const make = useMutation({
    mutationFn: () => register({ ...draft, noticeVersion: notice.data?.version ?? '' }),
    onSuccess: () => {
      client.clear();
      location.assign(to);
    },
  });
  const missing = [
    ...fields.filter(({ key }) => draft[key].trim() === '').map(({ key }) => say(key)),
    ...(agreed ? [] : [say('notice')]),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing.length === 0 && notice.data) make.mutate();
  };
  return (
    <PhonePage title={say('title')} back={{ to: '/' }}>
      <p>{say('lead')}</p>
      <form className="register" onSubmit={submit}>
        <Card>
          {fields.map(({ key, type, complete, hint }) => (
            <FormField key={key} label={say(key)} {...(hint && { hint: say(hint) })}>
              {(id) => (
                <input
                  id={id}
                  type={type}
                  autoComplete={complete}
                  maxLength={key === 'name' ? 40 : 200}
                  value={draft[key]}
                  onChange={(event) => setDraft((before) => ({ ...before, [key]: event.target.value }))}
                />
              )}
            </FormField>
          ))}
        </Card>
        <Card title={say('notice')}>
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
        <a className="register-known" href={`/w/sign-in?to=${encodeURIComponent(to)}`}>
          {say('known')}
        </a>
      </form>
    </PhonePage>
  );
}
