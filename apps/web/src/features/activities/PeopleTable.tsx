import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { isRefusal } from '../../platform/refusal-text.js';
import { useNow } from '../../platform/now.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { confirmHours, tickSignUp, type Shift, type SignUp } from './desk.api.js';
import { activityDeskWords } from './desk.words.js';
import { MinutesDialog } from './MinutesDialog.js';
import { MomentDialog } from './MomentDialog.js';

const verbs = ['checkIn', 'checkOut', 'confirm', 'markAbsent', 'undoAbsent'] as const;
type Verb = (typeof verbs)[number];
type Asked = { readonly signUp: SignUp; readonly verb: 'checkIn' | 'checkOut' | 'minutes' };

const may = (signUp: SignUp, verb: Verb) =>
  signUp.allowedActions.some(({ action, isOpen }) => action === verb && isOpen);

/** Which steps make sense by the clock: nobody comes before the day, nobody is missing before the shift began. */
function isTimeFor(verb: Verb, { startsAt }: Shift, now: Date): boolean {
  if (verb === 'checkIn') return dayOf(startsAt) <= dayOf(now);
  return verb === 'confirm' || new Date(startsAt) <= now;
}

type PeopleTableProps = {
  readonly label: string;
  readonly shift: Shift;
  readonly people: readonly SignUp[];
  readonly mayOrganize: boolean;
};

/** Who signed up for a shift, each with what can be ticked off now. */
export function PeopleTable({ label, shift, people, mayOrganize }: PeopleTableProps) {
  const say = useWords(activityDeskWords);
  const client = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => {
    setAsked(null);
    // What was refused before has been settled, or given up, in the dialog.
    act.reset();
  };
  const act = useMutation({
    mutationFn: async ({ signUp: { id, version }, verb }: { signUp: SignUp; verb: Verb }) => {
      if (verb === 'confirm') await confirmHours({ id, version, minutes: null, reason: null });
      else await tickSignUp({ id, version, action: verb, at: null });
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['activities'] }),
  });
  const least = leastOf(act.error);
  const isOver = new Date(shift.endsAt) <= useNow();
  const press = (signUp: SignUp, verb: Verb) =>
    isOver && (verb === 'checkIn' || verb === 'checkOut')
      ? setAsked({ signUp, verb })
      : act.mutate({ signUp, verb });
  const columns: readonly Column<SignUp>[] = [
    ...useFacts(),
    {
      key: 'verbs',
      title: say('todo'),
      width: '34%',
      draw: (signUp) => (
        <Verbs
          shift={shift}
          signUp={signUp}
          busy={act.isPending}
          onPress={(verb) => press(signUp, verb)}
          {...(mayOrganize && { onMinutes: () => setAsked({ signUp, verb: 'minutes' }) })}
        />
      ),
    },
  ];
  return (
    <>
      <RefusalNotice error={act.error} {...(least !== null && { title: say('tooShort', { least }) })} />
      <RecordTable label={label} columns={columns} rows={people} keyOf={(signUp) => signUp.id} />
      {asked?.verb === 'minutes' ? (
        <MinutesDialog shift={shift} signUp={asked.signUp} onClose={close} />
      ) : asked ? (
        <MomentDialog shift={shift} signUp={asked.signUp} action={asked.verb} onClose={close} />
      ) : null}
    </>
  );
}

/** How many minutes would have counted, where too few were refused. */
function leastOf(error: unknown): number | null {
  const least = isRefusal(error, 'PRESENCE_TOO_SHORT') ? error.details['least'] : null;
  return typeof least === 'number' ? least : null;
}

function useFacts(): readonly Column<SignUp>[] {
  const say = useWords(activityDeskWords);
  const formats = useFormats();
  return [
    { key: 'name', title: say('volunteer'), draw: (signUp) => signUp.volunteerName ?? '—' },
    {
      key: 'state',
      title: say('standing'),
      width: '28%',
      draw: (signUp) =>
        signUp.state === 'waiting' && signUp.placeInLine !== null ? (
          say('waitingAt', { place: signUp.placeInLine })
        ) : (
          <>
            {say(signUp.state)}
            {signUp.checkedInAt ? (
              <span className="meta">
                {' '}
                {say('presence', {
                  from: formats.time(signUp.checkedInAt),
                  to: signUp.checkedOutAt ? formats.time(signUp.checkedOutAt) : '…',
                })}
              </span>
            ) : null}
          </>
        ),
    },
    {
      key: 'minutes',
      title: say('served'),
      width: '14%',
      labelled: true,
      draw: (signUp) =>
        signUp.minutes
          ? formats.hours(signUp.minutes)
          : signUp.state === 'checkedOut'
            ? say('notCounted')
            : '—',
    },
  ];
}

type VerbsProps = {
  readonly shift: Shift;
  readonly signUp: SignUp;
  readonly busy: boolean;
  readonly onPress: (verb: Verb) => void;
  readonly onMinutes?: () => void;
};

function Verbs({ shift, signUp, busy, onPress, onMinutes }: VerbsProps) {
  const say = useWords(activityDeskWords);
  const now = useNow();
  const name = signUp.volunteerName ?? '';
  const hasMinutes = signUp.state === 'confirmed' || may(signUp, 'confirm');
  return (
    <span className="activity-verbs">
      {verbs
        .filter((verb) => may(signUp, verb) && isTimeFor(verb, shift, now))
        .map((verb) => (
          <Button
            key={verb}
            size="small"
            disabled={busy}
            aria-label={`${say(verb)} ${name}`}
            onClick={() => onPress(verb)}
          >
            {say(verb)}
          </Button>
        ))}
      {hasMinutes && onMinutes ? (
        <Button size="small" type="link" aria-label={`${say('otherMinutes')} ${name}`} onClick={onMinutes}>
          {say('otherMinutes')}
        </Button>
      ) : null}
    </span>
  );
}
