import { useMutation, useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { DoorForm, DoorPage, LinkGone, useToken } from './DoorPage.js';
import { passwordLinkQuery, setPasswordByLink } from './links.api.js';
import { linkWords } from './links.words.js';
import { useEnter } from './use-enter.js';

/** Somebody who forgot their password sets a new one by the link they were handed. */
export function PasswordPage() {
  const say = useWords(linkWords);
  const token = useToken();
  const enter = useEnter();
  const person = useQuery(passwordLinkQuery(token));
  const [password, setPassword] = useState('');
  const set = useMutation({ mutationFn: () => setPasswordByLink({ token, password }), onSuccess: enter });
  return (
    <DoorPage title={say('passwordTitle')}>
      <RefusalNotice error={person.error} />
      {person.isPending ? <Skeletons count={2} height={80} /> : null}
      {person.data === null ? <LinkGone /> : null}
      {person.data ? (
        <>
          <h1>{say('passwordTitle')}</h1>
          <p>{say('passwordFor', { name: person.data.name })}</p>
          <DoorForm
            missing={password === '' ? [say('password')] : []}
            verb={say('save')}
            busy={set.isPending}
            onSend={() => set.mutate()}
          >
            <FormField label={say('password')} hint={say('passwordHint')}>
              {(id) => (
                <Input.Password
                  id={id}
                  size="large"
                  autoComplete="new-password"
                  maxLength={200}
                  value={password}
                  onChange={(event) => setPassword(event.target.value)}
                />
              )}
            </FormField>
            <RefusalNotice error={set.error} />
          </DoorForm>
        </>
      ) : null}
    </DoorPage>
  );
}
