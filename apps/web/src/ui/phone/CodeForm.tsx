import { useMutation } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import { digitsOf, grouped, isWhole, keepCode, keptCode, type CodeShelf } from '../../platform/code-shelf.js';
import { useWords } from '../../platform/i18n/index.js';
import { errorText, isRefusal } from '../../platform/refusal-text.js';
import { Notice } from '../Notice.js';
import { RefusalNotice } from '../RefusalNotice.js';
import { uiWords } from '../ui.words.js';
import './CodeForm.css';

/** Looks behind a code; the one that opened something is kept for this tab and looked up again on return. */
export function useCode<Found>(shelf: CodeShelf, open: (code: string) => Promise<Found>) {
  const [code, setCode] = useState(() => keptCode(shelf));
  const { mutate, reset, data, error, isPending } = useMutation({
    mutationFn: open,
    onSuccess: (_found, sent) => keepCode(shelf, sent),
    onError: () => keepCode(shelf, ''),
  });
  useEffect(() => {
    const kept = keptCode(shelf);
    if (isWhole(kept)) mutate(kept);
  }, [mutate, shelf]);
  const look = () => {
    if (isWhole(code) && !isPending) mutate(code);
  };
  const forget = () => {
    keepCode(shelf, '');
    setCode('');
    reset();
  };
  return { code, setCode, look, forget, found: data, error, isPending };
}

type CodeFormProps = {
  readonly typed: Pick<
    ReturnType<typeof useCode<unknown>>,
    'code' | 'setCode' | 'look' | 'error' | 'isPending'
  >;
  /** What the code is called: 求助码. */
  readonly label: string;
  /** There is none like it. */
  readonly wrong: string;
  /** Whom to turn to when too many were wrong. */
  readonly tooManyHint: string;
};

/** Twelve digits and one button. */
export function CodeForm({ typed, label, wrong, tooManyHint }: CodeFormProps) {
  const say = useWords(uiWords);
  const { code, setCode, look, error, isPending } = typed;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    look();
  };
  return (
    <form className="code-form" onSubmit={submit}>
      <label className="code-field">
        {label}
        <input
          inputMode="numeric"
          autoComplete="off"
          placeholder="0000 0000 0000"
          aria-describedby="code-hint"
          value={grouped(code)}
          onChange={(event) => setCode(digitsOf(event.target.value))}
        />
        <span id="code-hint" className="code-hint">
          {say('twelveDigits')}
        </span>
      </label>
      <CodeFault error={error} wrong={wrong} tooManyHint={tooManyHint} />
      <button
        type="submit"
        className="push-button"
        data-primary="true"
        data-wide="true"
        disabled={!isWhole(code) || isPending}
      >
        {say(isPending ? 'lookingUp' : 'lookUp')}
      </button>
    </form>
  );
}

type CodeFaultProps = Pick<CodeFormProps, 'wrong' | 'tooManyHint'> & { readonly error: unknown };

function CodeFault({ error, wrong, tooManyHint }: CodeFaultProps) {
  const say = useWords(uiWords);
  if (isRefusal(error, 'CODE_UNKNOWN')) {
    return (
      <Notice tone="red" title={wrong}>
        {say('codeWrongHint')}
      </Notice>
    );
  }
  if (isRefusal(error, 'TOO_MANY_TRIES')) {
    return (
      <Notice tone="red" title={say('waitAnHour')}>
        <p>{tooManyHint}</p>
        <p>{errorText(error)}</p>
      </Notice>
    );
  }
  return <RefusalNotice error={error} />;
}
