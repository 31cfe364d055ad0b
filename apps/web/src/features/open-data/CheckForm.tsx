import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { FileInput } from '../../ui/FileInput.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { checkSnapshot, contentsOf, type Checked } from './check-snapshot.js';
import { openDataWords } from './open-data.words.js';
import './open-data.css';

/** Takes a snapshot file, chosen or pasted, and says whether it is as it was signed. */
export function CheckForm() {
  const say = useWords(openDataWords);
  const ids = useId();
  const [text, setText] = useState('');
  const check = useMutation({ mutationFn: checkSnapshot });
  const take = (taken: string): void => {
    setText(taken);
    check.reset();
  };
  const read = async (file: File): Promise<void> => {
    const taken = await file.text();
    setText(taken);
    check.mutate(taken);
  };
  return (
    <form
      className="open-data-check"
      onSubmit={(event) => {
        event.preventDefault();
        check.mutate(text);
      }}
    >
      <p className="meta">{say('checkHint')}</p>
      <label htmlFor={`${ids}-file`}>{say('file')}</label>
      <FileInput id={`${ids}-file`} accept="application/json,.json" onFile={(file) => void read(file)} />
      <label htmlFor={`${ids}-text`}>{say('paste')}</label>
      <textarea
        id={`${ids}-text`}
        rows={4}
        spellCheck={false}
        value={text}
        onChange={(event) => take(event.target.value)}
      />
      <button type="submit" className="push-button" disabled={text.trim() === '' || check.isPending}>
        {say('checkNow')}
      </button>
      <RefusalNotice error={check.error} />
      <div role="status">{check.data ? <Result checked={check.data} /> : null}</div>
    </form>
  );
}

function Result({ checked }: { readonly checked: Checked }) {
  const say = useWords(openDataWords);
  const tone = checked.kind === 'signed' ? 'green' : checked.kind === 'unsupported' ? 'amber' : 'red';
  return (
    <p className="open-data-result" data-tone={tone}>
      {checked.kind === 'signed' ? say('signed', contentsOf(checked.file)) : say(checked.kind)}
    </p>
  );
}
