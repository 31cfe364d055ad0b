import { Modal } from 'antd';
import { useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import type { OpenActivity } from './desk.api.js';
import { activityDeskWords } from './desk.words.js';

type FinishDialogProps = {
  readonly activity: OpenActivity;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onFinish: () => void;
};

/** Asks before an activity is finished, and says what is still open in it: who is there, whose hours wait, which shifts are to come. */
export function FinishDialog({ activity, busy, error, onClose, onFinish }: FinishDialogProps) {
  const say = useWords(activityDeskWords);
  const now = useNow();
  const shifts = activity.shifts.filter(({ state }) => state === 'open');
  const people = shifts.flatMap(({ signUps }) => signUps);
  const inState = (state: string) => people.filter((person) => person.state === state).length;
  const open = (
    [
      ['stillThere', inState('checkedIn')],
      ['hoursWaiting', inState('checkedOut')],
      ['notTicked', inState('signedUp')],
      ['shiftsAhead', shifts.filter(({ endsAt }) => new Date(endsAt) > now).length],
    ] as const
  ).filter(([, count]) => count > 0);
  return (
    <Modal
      open
      title={say('finishTitle')}
      okText={say('finish')}
      cancelText={say('notNow')}
      okButtonProps={{ loading: busy, danger: open.length > 0 }}
      onCancel={onClose}
      onOk={onFinish}
    >
      <RefusalNotice error={error} />
      {open.length > 0 ? (
        <ul>
          {open.map(([word, count]) => (
            <li key={word}>{say(word, { count })}</li>
          ))}
        </ul>
      ) : (
        <p>{say('allSettled')}</p>
      )}
      <p>{say('finishWhat')}</p>
    </Modal>
  );
}
