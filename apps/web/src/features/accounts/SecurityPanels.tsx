import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { Notice } from '../../ui/Notice.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { changePassword, confirmMyPhone, myPhoneQuery, signOutEverywhere } from './my-data.api.js';
import { myDataWords } from './my-data.words.js';
import './MyData.css';

/** Ends every session of one's own. */
export function SessionsPanel() {
  const say = useWords(myDataWords);
  const client = useQueryClient();
  const leave = useMutation({ mutationFn: signOutEverywhere, onSuccess: () => client.resetQueries() });
  return (
    <Panel title={say('sessions')}>
      <RefusalNotice error={leave.error} />
      <div className="account-fields">
        <p>{say('everywhereHint')}</p>
        <button
          type="button"
          className="push-button"
          disabled={leave.isPending}
          onClick={() => leave.mutate()}
        >
          {say('everywhere')}
        </button>
      </div>
    </Panel>
  );
}

/** Whether the own phone is confirmed, and the way to confirm it. */
export function PhonePanel() {
  const say = useWords(myDataWords);
  const formats = useFormats();
  const own = useQuery(myPhoneQuery);
  const send = useMutation({ mutationFn: confirmMyPhone });
  const phone = own.data?.maskedPhone;
  if (!phone) return null;
  const isConfirmed = own.data?.person.isPhoneConfirmed === true;
  return (
    <Panel title={say('ownPhone')}>
      <RefusalNotice error={send.error} />
      <div className="account-fields">
        <p>{say(isConfirmed ? 'phoneConfirmed' : 'phoneUnconfirmed', { phone })}</p>
        {send.data ? (
          <Notice tone="green" title={say('phoneLinkSent', { phone, moment: formats.moment(send.data) })} />
        ) : null}
        {isConfirmed ? null : (
          <button
            type="button"
            className="push-button"
            disabled={send.isPending}
            onClick={() => send.mutate()}
          >
            {say('sendPhoneLink')}
          </button>
        )}
      </div>
    </Panel>
  );
}

const fields = [
  { key: 'present', complete: 'current-password' },
  { key: 'next', complete: 'new-password' },
] as const;
const empty = { present: '', next: '' };

/** Replaces one's own password. */
export function PasswordPanel() {
  const say = useWords(myDataWords);
  const [draft, setDraft] = useState(empty);
  const change = useMutation({
    mutationFn: () => changePassword(draft),
    onSuccess: () => setDraft(empty),
  });
  const isFilled = draft.present !== '' && draft.next !== '';
  return (
    <Panel title={say('password')}>
      <form
        className="account-fields"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (isFilled) change.mutate();
        }}
      >
        <RefusalNotice error={change.error} />
        {change.isSuccess ? <Notice tone="green" title={say('changed')} /> : null}
        {fields.map(({ key, complete }) => (
          <FormField key={key} label={say(key)} {...(key === 'next' && { hint: say('nextHint') })}>
            {(id) => (
              <input
                id={id}
                type="password"
                autoComplete={complete}
                maxLength={200}
                value={draft[key]}
                onChange={(event) => setDraft((before) => ({ ...before, [key]: event.target.value }))}
              />
            )}
          </FormField>
        ))}
        <button type="submit" className="push-button" disabled={!isFilled || change.isPending}>
          {say('change')}
        </button>
      </form>
    </Panel>
  );
}
