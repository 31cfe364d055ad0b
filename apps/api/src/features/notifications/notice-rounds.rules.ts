import type { NoticeKind } from './notice-kinds.rules.js';
import { answeredBy, closedBy, matterOf, openedBy } from './notice-events.rules.js';
import type { EventFacts } from './notice-shape.rules.js';

/** An event and a kind of notice that it makes or settles. */
export interface NoticeStep<Event> {
  readonly event: Event;
  readonly kind: NoticeKind;
}

/** What can be written in three statements: notices made, then those that some answered, then those settled for all. */
export interface NoticeRound<Event> {
  readonly made: NoticeStep<Event>[];
  readonly answered: NoticeStep<Event>[];
  readonly settled: NoticeStep<Event>[];
}

/** How far the writing of a matter has come: its round, and whether it was settled there for all or for some. */
interface Reached {
  readonly round: number;
  readonly isSettled: boolean;
  readonly isAnswered: boolean;
}

/**
 * Sorts what events make and settle, in their order, into as few rounds as leave what one event after the other would:
 * a notice of a matter that was settled before in the same round belongs to the next. `staysOpen` names what an event
 * does not settle after all.
 */
export function roundsOf<Event extends EventFacts & { readonly subjectId: string }>(
  events: readonly Event[],
  staysOpen: (kind: NoticeKind, matterId: string) => boolean,
): NoticeRound<Event>[] {
  const rounds: NoticeRound<Event>[] = [];
  const roundAt = (place: number): NoticeRound<Event> =>
    (rounds[place] ??= { made: [], answered: [], settled: [] });
  const reached = new Map<string, Reached>();
  const first: Reached = { round: 0, isSettled: false, isAnswered: false };
  for (const event of events) {
    for (const kind of closedBy(event)) {
      const matterId = matterOf(kind, event);
      const { round, isSettled } = reached.get(`${kind} ${matterId}`) ?? first;
      // What is settled already has nothing open until the next notice is made.
      if (isSettled || staysOpen(kind, matterId)) continue;
      roundAt(round).settled.push({ event, kind });
      reached.set(`${kind} ${matterId}`, { round, isSettled: true, isAnswered: false });
    }
    for (const kind of answeredBy(event)) {
      const key = `${kind} ${matterOf(kind, event)}`;
      const { round, isSettled } = reached.get(key) ?? first;
      if (isSettled) continue;
      roundAt(round).answered.push({ event, kind });
      reached.set(key, { round, isSettled: false, isAnswered: true });
    }
    for (const kind of openedBy(event)) {
      const key = `${kind} ${matterOf(kind, event)}`;
      const { round, isSettled, isAnswered } = reached.get(key) ?? first;
      const own = isSettled || isAnswered ? round + 1 : round;
      roundAt(own).made.push({ event, kind });
      reached.set(key, { round: own, isSettled: false, isAnswered: false });
    }
  }
  return rounds;
}
