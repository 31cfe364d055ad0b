import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { answerWords } from './answers.words.js';

type DeclineFormProps = {
  /** Whether a yes is taken back, not an invitation declined. */
  readonly isBack?: boolean;
  readonly busy: boolean;
  readonly onDone: (reason: string) => void;
  readonly onCancel: () => void;
};

/** Asks a volunteer why they cannot help, before the community is told. */
export function DeclineForm({ isBack = false, busy, onDone, onCancel }: DeclineFormProps) {
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
        {say(isBack ? 'backWhy' : 'declineWhy')}
        <input value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />
      </label>
      {reason.trim() === '' ? <span className="meta">{say('reasonFirst')}</span> : null}
      <button type="submit" className="push-button" disabled={reason.trim() === '' || busy}>
        {say(isBack ? 'backSend' : 'declineSend')}
      </button>
      <button type="button" className="text-button" disabled={busy} onClick={onCancel}>
        {say(isBack ? 'backNot' : 'declineNot')}
      </button>
    </form>
  );
}
