import { useMutation } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { isRefusal } from '../../platform/refusal-text.js';
import { Notice } from '../../ui/Notice.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Card } from '../../ui/phone/Card.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { digitsOf, grouped, keepCode, keptCode } from './code-shelf.js';
import { FollowedNeed } from './FollowedNeed.js';
import { followNeed } from './requests.api.js';
import { requestWords } from './requests.words.js';
import './AskPage.css';

const CODE_LENGTH = 12;

/** A resident looks by code: where it stands, and what they can say to it. */
export function FollowPage() {
  const say = useWords(requestWords);
  const [code, setCode] = useState(keptCode);
  const look = useMutation({
    mutationFn: followNeed,
    onSuccess: (_need, sent) => keepCode(sent),
    onError: () => keepCode(''),
  });
  const { mutate } = look;
  useEffect(() => {
    const kept = keptCode();
    if (kept.length === CODE_LENGTH) mutate(kept);
  }, [mutate]);
  if (look.data) {
    const forget = () => {
      keepCode('');
      setCode('');
      look.reset();
    };
    return <FollowedNeed first={look.data} code={code} onOther={forget} />;
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.length === CODE_LENGTH && !look.isPending) mutate(code);
  };
  return (
    <PhonePage large title={say('followTitle')} back={{ to: '/', label: say('toStart') }}>
      <form className="ask-form" onSubmit={submit}>
        <label className="big-field">
          {say('codeInput')}
          <input
            className="code-input"
            inputMode="numeric"
            autoComplete="off"
            placeholder="0000 0000 0000"
            aria-describedby="code-hint"
            value={grouped(code)}
            onChange={(event) => setCode(digitsOf(event.target.value))}
          />
          <span id="code-hint" className="ask-hint">
            {say('codeInputHint')}
          </span>
        </label>
        <LookFault error={look.error} />
        <button
          type="submit"
          className="push-button"
          data-primary="true"
          data-wide="true"
          disabled={code.length !== CODE_LENGTH || look.isPending}
        >
          {say(look.isPending ? 'looking' : 'look')}
        </button>
      </form>
      <Card shape="open" title={say('lostCode')}>
        <p>{say('lostCodeHint')}</p>
      </Card>
    </PhonePage>
  );
}

function LookFault({ error }: { readonly error: unknown }) {
  const say = useWords(requestWords);
  if (isRefusal(error, 'CODE_UNKNOWN')) {
    return (
      <Notice tone="red" title={say('codeWrong')}>
        {say('codeWrongHint')}
      </Notice>
    );
  }
  if (isRefusal(error, 'TOO_MANY_TRIES')) {
    return (
      <Notice tone="red" title={say('tooMany')}>
        {say('tooManyHint')}
      </Notice>
    );
  }
  return <RefusalNotice error={error} />;
}
