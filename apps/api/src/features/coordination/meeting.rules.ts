import { Actions } from '../../platform/state-machine.js';

/** Where a joint meeting stands. */
export const MeetingState = {
  called: 'called',
  /** Minutes are written and wait for the chair's name. */
  minuted: 'minuted',
  signed: 'signed',
  cancelled: 'cancelled',
} as const;
export type MeetingState = (typeof MeetingState)[keyof typeof MeetingState];

/** What can be done with a joint meeting. */
export const MeetingAction = {
  edit: 'edit',
  writeMinutes: 'writeMinutes',
  signOff: 'signOff',
  openItem: 'openItem',
  cancel: 'cancel',
  restore: 'restore',
} as const;
export type MeetingAction = (typeof MeetingAction)[keyof typeof MeetingAction];

/** A joint meeting's life; minutes that are amended after the chair signed them wait for the chair again. */
export const meetingActions = new Actions<MeetingState, MeetingAction>('called', {
  edit: { from: ['called'], to: null },
  writeMinutes: { from: ['called', 'minuted', 'signed'], to: 'minuted' },
  signOff: { from: ['minuted'], to: 'signed' },
  openItem: { from: ['called', 'minuted', 'signed'], to: null },
  cancel: { from: ['called'], to: 'cancelled' },
  restore: { from: ['cancelled'], to: 'called' },
});

/** Whether it is time for an action: minutes tell of a meeting that has begun. One brought forward gets its new time first. */
export const isTimeFor = (action: MeetingAction, meetsAt: Date, now: Date): boolean =>
  action !== 'writeMinutes' || meetsAt <= now;

/** What can be done by name alone; the other actions carry what they write. */
export const PLAIN_MEETING_ACTIONS: readonly MeetingAction[] = ['signOff', 'cancel', 'restore'];

/** One line of an agenda: an overdue matter that the caller kept or struck, or the caller's own words. */
export interface AgendaLine {
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly words: string;
  readonly isStruck: boolean;
}

/** What the caller says of one line. */
export interface AgendaWish {
  readonly subjectId?: string | null | undefined;
  readonly words?: string | null | undefined;
  readonly isStruck: boolean;
}

/** An overdue matter as the draft of an agenda names it. */
export interface AgendaMatter {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly title: string;
}

/**
 * The agenda from the caller's wishes: matters keep their own titles, added lines the caller's words. Null when a wish
 * names a matter that is neither overdue here nor on the agenda already, names one twice, or says nothing.
 */
export function agendaFrom(
  wishes: readonly AgendaWish[],
  matters: readonly AgendaMatter[],
): readonly AgendaLine[] | null {
  const known = new Map(matters.map((matter) => [matter.subjectId, matter]));
  const lines: AgendaLine[] = [];
  for (const { subjectId, words, isStruck } of wishes) {
    if (subjectId) {
      const matter = known.get(subjectId);
      if (!matter || lines.some((line) => line.subjectId === subjectId)) return null;
      lines.push({ subjectType: matter.subjectType, subjectId, words: matter.title, isStruck });
      continue;
    }
    const own = words?.trim() ?? '';
    if (own === '') return null;
    lines.push({ subjectType: null, subjectId: null, words: own, isStruck });
  }
  return lines;
}
