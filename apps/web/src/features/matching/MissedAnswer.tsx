import type { InvitationState } from '../../gql/enums.js';
import { RefusalError } from '../../platform/api.js';
import { useWords } from '../../platform/i18n/index.js';
import { Notice } from '../../ui/Notice.js';
import { answerWords } from './answers.words.js';

/** An answer that came too late: how the invitation stood by then, and the reason that was not sent. */
export type Missed = {
  readonly state: Exclude<InvitationState, 'sent' | 'seen'>;
  readonly reason: string | null;
};

const over: readonly string[] = [
  'accepted',
  'declined',
  'expired',
  'withdrawn',
] satisfies readonly Missed['state'][];
const isOver = (state: unknown): state is Missed['state'] =>
  typeof state === 'string' && over.includes(state);

/** Whether an answer was refused because the invitation was over by then: answered elsewhere, taken back, out of time. */
export function missedBy(error: unknown, reason: string | null): Missed | null {
  const state = error instanceof RefusalError ? error.details['state'] : null;
  return isOver(state) ? { state, reason } : null;
}

type MissedAnswerProps = { readonly missed: Missed | null; readonly onRead: () => void };

/** Says that an answer came too late and what was not sent; it stays where the invitation has gone from the page. */
export function MissedAnswer({ missed, onRead }: MissedAnswerProps) {
  const say = useWords(answerWords);
  if (!missed) return null;
  return (
    <Notice
      tone="red"
      title={say(`missed_${missed.state}`)}
      actions={
        <button type="button" className="push-button" onClick={onRead}>
          {say('missedRead')}
        </button>
      }
    >
      {missed.reason ? <p>{say('missedReason', { reason: missed.reason })}</p> : null}
      {missed.state === 'accepted' ? <p>{say('missedNext')}</p> : null}
    </Notice>
  );
}
