import { useState } from 'react';
import { useWords } from '../platform/i18n/index.js';
import { uiWords } from './ui.words.js';
import './FileInput.css';

type FileInputProps = {
  /** Ties the control to the label that asks for the file. */
  readonly id: string;
  readonly accept: string;
  readonly disabled?: boolean;
  /** Whether the file is sent as soon as it is chosen, and the same may be chosen again. */
  readonly isSentAtOnce?: boolean;
  readonly onFile: (file: File) => void;
};

/** Chooses one file: a button in the language in use, and the name of the file beside it. */
export function FileInput({ id, accept, disabled = false, isSentAtOnce = false, onFile }: FileInputProps) {
  const say = useWords(uiWords);
  const [name, setName] = useState<string | null>(null);
  return (
    <span className="file-input">
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-name`}
        accept={accept}
        disabled={disabled}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (isSentAtOnce) target.value = '';
          if (!chosen) return;
          setName(chosen.name);
          onFile(chosen);
        }}
      />
      <span className="push-button" aria-hidden="true">
        {say('chooseFile')}
      </span>
      <span id={`${id}-name`} className="meta file-name">
        {name ?? ''}
      </span>
    </span>
  );
}
