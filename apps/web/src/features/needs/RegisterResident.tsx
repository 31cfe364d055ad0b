import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { Notice } from '../../ui/Notice.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextAreaField, TextField } from '../../ui/TextField.js';
import { registerResident } from './needs.api.js';
import { needWords } from './needs.words.js';

/** At the window or by phone: notes the resident's words and gives the code to hand over; it is shown once. */
export function RegisterResident({ needId }: { readonly needId: string }) {
  const say = useWords(needWords);
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [phone, setPhone] = useState('');
  const register = useMutation({
    mutationFn: () => registerResident({ needId, words: words.trim(), phone: phone.trim() || null }),
    onSuccess: () => {
      setWords('');
      setPhone('');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim().length >= 2 && !register.isPending) register.mutate();
  };
  return (
    <Panel title={say('atWindow')}>
      <div className="register-resident">
        {register.data ? (
          <Notice tone="green" title={say('handOverCode')}>
            <p className="register-code">{register.data.code}</p>
            <p>{say('handOverHint')}</p>
          </Notice>
        ) : null}
        {open && !register.data ? (
          <form className="register-form" onSubmit={submit}>
            <TextAreaField
              label={say('ownWords')}
              hint={say('ownWordsHint')}
              autoFocus
              rows={3}
              maxLength={300}
              value={words}
              onChange={setWords}
            />
            <TextField
              label={say('ownPhone')}
              hint={say('optional')}
              type="tel"
              maxLength={20}
              value={phone}
              onChange={setPhone}
            />
            <RefusalNotice error={register.error} />
            <Button
              type="primary"
              htmlType="submit"
              disabled={words.trim().length < 2}
              loading={register.isPending}
            >
              {say('giveCode')}
            </Button>
          </form>
        ) : (
          <>
            {register.data ? null : <p className="meta">{say('atWindowHint')}</p>}
            <Button
              onClick={() => {
                register.reset();
                setOpen(true);
              }}
            >
              {say(register.data ? 'registerAnother' : 'register')}
            </Button>
          </>
        )}
      </div>
    </Panel>
  );
}
