import { addDays, addMonths, day, type Day } from '@wushe/values';
import { Actions } from '../../platform/state-machine.js';
import type { CertificateGrade } from './social-worker.rules.js';

/** How something was learned. */
export const LearningKind = {
  course: 'course',
  online: 'online',
  meeting: 'meeting',
  publication: 'publication',
  /** A degree in social work: counts once in a life, with the policy's hours. */
  degree: 'degree',
} as const;
export type LearningKind = (typeof LearningKind)[keyof typeof LearningKind];

/** Where an entry of learning stands. */
export const LearningState = {
  entered: 'entered',
  confirmed: 'confirmed',
  refused: 'refused',
  withdrawn: 'withdrawn',
} as const;
export type LearningState = (typeof LearningState)[keyof typeof LearningState];

export const LearningAction = {
  confirm: 'confirm',
  refuse: 'refuse',
  takeBack: 'takeBack',
  withdraw: 'withdraw',
} as const;
export type LearningAction = (typeof LearningAction)[keyof typeof LearningAction];

/** An entry counts once the register confirmed it; the confirmation can be taken back, the entry withdrawn. */
export const learningActions = new Actions<LearningState, LearningAction>('entered', {
  confirm: { from: ['entered'], to: 'confirmed' },
  refuse: { from: ['entered'], to: 'refused' },
  takeBack: { from: ['confirmed', 'refused'], to: 'entered' },
  withdraw: { from: ['entered'], to: 'withdrawn' },
});

/** What the policy asks of a cycle, in whole hours (measures for continuing education). */
export interface LearningPolicy {
  readonly cycleMonths: number;
  readonly hours: Readonly<Record<CertificateGrade, number>>;
  readonly degreeHours: number;
  readonly remindMonthsBefore: readonly number[];
}

/** First and last day of a cycle. */
export interface Cycle {
  readonly fromOn: Day;
  readonly toOn: Day;
}

/**
 * The cycle of a registration that holds on a day: the first begins with it, each ends on the corresponding day
 * (Civil Code arts. 201 and 202) and the next begins the day after; null before the registration.
 */
export function cycleOn(registeredOn: string, cycleMonths: number, on: string): Cycle | null {
  const start = day(registeredOn);
  if (on < start) return null;
  for (let cycle = 0; ; cycle += 1) {
    const toOn = addMonths(start, (cycle + 1) * cycleMonths);
    if (on > toOn) continue;
    return { fromOn: cycle === 0 ? start : addDays(addMonths(start, cycle * cycleMonths), 1), toOn };
  }
}

/** What the rules ask of an entry. */
export interface Learned {
  readonly id: string;
  readonly kind: LearningKind;
  readonly minutes: number;
  readonly learnedOn: string;
  readonly state: LearningState;
}

/** The minutes that confirmed entries count for within a cycle; of all degrees only the first one told counts, once. */
export function countedMinutes(entries: readonly Learned[], cycle: Cycle, policy: LearningPolicy): number {
  const confirmed = entries.filter(({ state }) => state === 'confirmed');
  const degree = confirmed
    .filter(({ kind }) => kind === 'degree')
    .toSorted((a, b) => (a.learnedOn + a.id < b.learnedOn + b.id ? -1 : 1))[0];
  return confirmed
    .filter(({ learnedOn }) => cycle.fromOn <= learnedOn && learnedOn <= cycle.toOn)
    .reduce((sum, entry) => {
      if (entry.kind !== 'degree') return sum + entry.minutes;
      return entry === degree ? sum + policy.degreeHours * 60 : sum;
    }, 0);
}

/** The minutes a grade owes in a cycle. */
export const owedMinutes = (grade: CertificateGrade, { hours }: LearningPolicy): number => hours[grade] * 60;

/** The reminder that is due on a day: the fewest months before the end that have begun; null while none has. */
export function reminderOn(
  { toOn }: Cycle,
  { remindMonthsBefore }: Pick<LearningPolicy, 'remindMonthsBefore'>,
  on: string,
): number | null {
  const begun = remindMonthsBefore.filter((months) => addMonths(toOn, -months) <= on && on <= toOn);
  return begun.length === 0 ? null : Math.min(...begun);
}
