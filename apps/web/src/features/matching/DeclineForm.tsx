import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { answerWords } from './answers.words.js';

type DeclineFormProps = {
  readonly busy: boolean;
  readonly onDone: (reason: string) => void;
  readonly onCancel: () => void;
};

/** Asks a volunteer why they cannot help, before the community is told. */
export function DeclineForm({ busy, onDone, onCancel }: DeclineFormProps) {
  const say = useWords(answerWords);
  const [reason, setReason] = useState('');
  return (
    <form
      className="for-you-ways"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(reason);
      }}
    >
      <label>
        {say('declineWhy')}
        <input value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />
      </label>
      <button type="submit" className="push-button" disabled={reason.trim() === '' || busy}>
        {say('declineSend')}
      </button>
      <button type="button" className="text-button" disabled={busy} onClick={onCancel}>
        {say('declineNot')}
      </button>
    </form>
  );
}
