import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { confirmHours, tickSignUp, type Shift, type SignUp } from './desk.api.js';
import { activityDeskWords } from './desk.words.js';
import { CodePanel } from './CodePanel.js';
import { MinutesDialog } from './MinutesDialog.js';
import { ShiftActions } from './ShiftActions.js';

const verbs = ['checkIn', 'checkOut', 'confirm', 'markAbsent', 'undoAbsent'] as const;
type Verb = (typeof verbs)[number];

const may = (signUp: SignUp, verb: Verb) =>
  signUp.allowedActions.some(({ action, isOpen }) => action === verb && isOpen);

type ShiftPanelProps = {
  readonly shift: Shift;
  /** Whether its places and whether it takes place may be changed. */
  readonly mayChange: boolean;
  /** Whether the list may be kept and hours written. */
  readonly mayOrganize: boolean;
};

/** One shift: how full it is, its code to check in, and the list to tick off. */
export function ShiftPanel({ shift, mayChange, mayOrganize }: ShiftPanelProps) {
  const say = useWords(activityDeskWords);
  const formats = useFormats();
  const skills = useTaxonomy('skills');
  const people = shift.signUps.filter(({ state }) => state !== 'cancelled');
  const label = formats.period(shift.startsAt, shift.endsAt);
  const isOpen = shift.state !== 'cancelled';
  const now = useNow();
  const hasBegun = new Date(shift.startsAt) <= now;
  const isOver = new Date(shift.endsAt) <= now;
  const notes = [
    say('taken', { taken: shift.taken, capacity: shift.capacity }),
    shift.waiting > 0 ? say('waitingCount', { count: shift.waiting }) : '',
    shift.skills.length > 0
      ? say('wants', { skills: shift.skills.map(skills.nameOf).join(say('comma')) })
      : '',
  ];
  return (
    <Panel
      title={label}
      note={isOpen ? notes.filter(Boolean).join(' · ') : say('shiftCancelled')}
      padded={false}
    >
      {isOpen && mayChange && !isOver ? (
        <ShiftActions shift={shift} hasBegun={hasBegun}>
          {people.some((signUp) => may(signUp, 'checkIn')) ? <CodePanel shiftId={shift.id} /> : null}
        </ShiftActions>
      ) : null}
      {people.length === 0 ? (
        <EmptyState title={say(isOpen ? 'nobody' : 'shiftCancelled')} />
      ) : (
        <PeopleTable label={label} shift={shift} people={people} mayOrganize={mayOrganize} />
      )}
    </Panel>
  );
}

type PeopleTableProps = {
  readonly label: string;
  readonly shift: Shift;
  readonly people: readonly SignUp[];
  readonly mayOrganize: boolean;
};

function PeopleTable({ label, shift, people, mayOrganize }: PeopleTableProps) {
  const say = useWords(activityDeskWords);
  const formats = useFormats();
  const client = useQueryClient();
  const [other, setOther] = useState<SignUp | null>(null);
  const act = useMutation({
    mutationFn: async ({ signUp: { id, version }, verb }: { signUp: SignUp; verb: Verb }) => {
      if (verb === 'confirm') await confirmHours({ id, version, minutes: null, reason: null });
      else await tickSignUp({ id, version, action: verb });
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['activities'] }),
  });
  const mayChangeMinutes = (signUp: SignUp) =>
    mayOrganize && (signUp.state === 'confirmed' || may(signUp, 'confirm'));
  const columns: readonly Column<SignUp>[] = [
    { key: 'name', title: say('volunteer'), draw: (signUp) => signUp.volunteerName ?? '—' },
    {
      key: 'state',
      title: say('standing'),
      width: '28%',
      draw: (signUp) =>
        signUp.state === 'waiting' && signUp.placeInLine !== null
          ? say('waitingAt', { place: signUp.placeInLine })
          : say(signUp.state),
    },
    {
      key: 'minutes',
      title: say('served'),
      width: '14%',
      draw: (signUp) => (signUp.minutes ? formats.hours(signUp.minutes) : '—'),
    },
    {
      key: 'verbs',
      title: say('todo'),
      width: '34%',
      draw: (signUp) => (
        <span className="activity-verbs">
          {verbs
            .filter((verb) => may(signUp, verb))
            .map((verb) => (
              <Button
                key={verb}
                size="small"
                disabled={act.isPending}
                aria-label={`${say(verb)} ${signUp.volunteerName ?? ''}`}
                onClick={() => act.mutate({ signUp, verb })}
              >
                {say(verb)}
              </Button>
            ))}
          {mayChangeMinutes(signUp) ? (
            <Button
              size="small"
              type="link"
              aria-label={`${say('otherMinutes')} ${signUp.volunteerName ?? ''}`}
              onClick={() => setOther(signUp)}
            >
              {say('otherMinutes')}
            </Button>
          ) : null}
        </span>
      ),
    },
  ];
  return (
    <>
      <RefusalNotice error={act.error} />
      <RecordTable label={label} columns={columns} rows={people} keyOf={(signUp) => signUp.id} />
      {other ? <MinutesDialog shift={shift} signUp={other} onClose={() => setOther(null)} /> : null}
    </>
  );
}
