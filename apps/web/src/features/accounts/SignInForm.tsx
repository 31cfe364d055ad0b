import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { signIn } from './accounts.api.js';
import { accountWords } from './accounts.words.js';
import { useEnter } from './use-enter.js';

/** Phone and password. */
export function SignInForm() {
  const say = useWords(accountWords);
  const id = useId();
  const enter = useEnter();
  const [phone, setPhone] = useState('');
  const [password, setPassword] = useState('');
  const attempt = useMutation({ mutationFn: () => signIn(phone, password), onSuccess: enter });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    attempt.mutate();
  };
  return (
    <form className="sign-in-fields" onSubmit={submit}>
      <RefusalNotice error={attempt.error} />
      <label htmlFor={`${id}-phone`}>{say('phone')}</label>
      <Input
        id={`${id}-phone`}
        size="large"
        type="tel"
        autoComplete="username"
        inputMode="tel"
        required
        placeholder={say('phoneHint')}
        value={phone}
        onChange={(event) => setPhone(event.target.value)}
      />
      <label htmlFor={`${id}-password`}>{say('password')}</label>
      <Input.Password
        id={`${id}-password`}
        size="large"
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="primary" size="large" htmlType="submit" block loading={attempt.isPending}>
        {say('signIn')}
      </Button>
      <p className="meta">{say('lockHint')}</p>
    </form>
  );
}
