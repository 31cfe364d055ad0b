import { dayOf, listText, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import type { Shift } from './desk.api.js';
import { activityDeskWords } from './desk.words.js';
import { CodePanel } from './CodePanel.js';
import { PeopleTable } from './PeopleTable.js';
import { ShiftActions } from './ShiftActions.js';

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
  const isDay = dayOf(shift.startsAt) <= dayOf(now);
  const isOver = new Date(shift.endsAt) <= now;
  const notes = [
    say('taken', { taken: shift.taken, capacity: shift.capacity }),
    shift.waiting > 0 ? say('waitingCount', { count: shift.waiting }) : '',
    shift.skills.length > 0 ? say('wants', { skills: listText(shift.skills.map(skills.nameOf)) }) : '',
  ];
  return (
    <Panel
      title={label}
      note={isOpen ? notes.filter(Boolean).join(' · ') : say('shiftCancelled')}
      padded={false}
    >
      {isOpen && mayChange && !isOver ? (
        <ShiftActions shift={shift} hasBegun={hasBegun}>
          {isDay && mayOrganize && shift.taken > 0 ? <CodePanel shiftId={shift.id} /> : null}
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
