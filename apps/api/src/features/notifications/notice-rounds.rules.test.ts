import { expect, test } from '@jest/globals';
import { draws } from '../../testing/histories.js';
import type { NoticeKind } from './notice-kinds.rules.js';
import { roundsOf } from './notice-rounds.rules.js';
import { answeredBy, closedBy, matterOf, NOTICED, openedBy } from './notice-events.rules.js';
import { noticeRules } from './notice.rules.js';

interface Told {
  readonly at: number;
  readonly type: string;
  readonly subjectId: string;
  readonly body: Readonly<Record<string, unknown>>;
}
interface Line {
  readonly key: string;
  readonly madeAt: number;
  doneAt: number | null;
}

/** Names are judged by some of many, so that stories of them alone come upon every answer. */
const STORIES = [
  NOTICED.filter((type) => /^(need|claim|finding|actionItem|attendance|hours)\./.test(type)),
  NOTICED.filter((type) => type.startsWith('designation.')),
];

const EXPERTS = ['one', 'two'];

function aStory(seed: number): Told[] {
  const below = draws(seed);
  const types = STORIES[seed % STORIES.length] ?? [];
  return Array.from({ length: 60 }, (_, at) => ({
    at,
    type: types[below(types.length)] ?? '',
    subjectId: `matter-${below(3)}`,
    body: { shiftId: `shift-${below(2)}`, experts: EXPERTS.filter(() => below(2) === 0) },
  }));
}

/** The notices of a kind that an event names: one each for the experts of a name, else one. */
function keysOf(kind: NoticeKind, event: Told): string[] {
  const matter = `${kind} ${matterOf(kind, event)}`;
  const { experts } = event.body;
  return noticeRules[kind].to === 'experts' && Array.isArray(experts)
    ? experts.map((expert) => `${matter} ${String(expert)}`)
    : [`${matter} `];
}

/** A task is made once while it is open, news each time: as the table's unique index has it. */
function make(lines: Line[], kind: NoticeKind, event: Told): void {
  for (const key of keysOf(kind, event)) {
    const isThere = lines.some((line) => line.key === key && line.doneAt === null);
    if (!noticeRules[kind].isTask || !isThere) lines.push({ key, madeAt: event.at, doneAt: null });
  }
}
function answer(lines: Line[], kind: NoticeKind, event: Told): void {
  const keys = keysOf(kind, event);
  for (const line of lines) if (keys.includes(line.key)) line.doneAt ??= event.at;
}
function settle(lines: Line[], kind: NoticeKind, event: Told): void {
  const matter = `${kind} ${matterOf(kind, event)} `;
  for (const line of lines) if (line.key.startsWith(matter)) line.doneAt ??= event.at;
}

const staysOpen = (kind: NoticeKind, matterId: string): boolean =>
  kind === 'hoursToConfirm' && matterId === 'shift-1';

test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
  'rounds leave the notices that one event after the other leaves (story %i)',
  (seed) => {
    const story = aStory(seed);
    const singly: Line[] = [];
    for (const event of story) {
      for (const kind of closedBy(event))
        if (!staysOpen(kind, matterOf(kind, event))) settle(singly, kind, event);
      for (const kind of answeredBy(event)) answer(singly, kind, event);
      for (const kind of openedBy(event)) make(singly, kind, event);
    }
    const together: Line[] = [];
    const rounds = roundsOf(story, staysOpen);
    for (const round of rounds) {
      for (const { event, kind } of round.made) make(together, kind, event);
      for (const { event, kind } of round.answered) answer(together, kind, event);
      for (const { event, kind } of round.settled) settle(together, kind, event);
    }
    const sorted = (lines: readonly Line[]): string[] => lines.map((line) => JSON.stringify(line)).toSorted();
    expect(sorted(together)).toEqual(sorted(singly));
    expect(rounds.length).toBeLessThan(12);
  },
);
