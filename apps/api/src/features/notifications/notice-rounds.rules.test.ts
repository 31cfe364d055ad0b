import { expect, test } from '@jest/globals';
import { draws } from '../../testing/histories.js';
import type { NoticeKind } from './notice-kinds.rules.js';
import { roundsOf } from './notice-rounds.rules.js';
import { closedBy, matterOf, NOTICED, noticeRules, openedBy } from './notice.rules.js';

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

const OF_NEEDS = NOTICED.filter((type) => /^(need|claim|finding|actionItem|attendance|hours)\./.test(type));

function aStory(seed: number): Told[] {
  const below = draws(seed);
  return Array.from({ length: 60 }, (_, at) => ({
    at,
    type: OF_NEEDS[below(OF_NEEDS.length)] ?? '',
    subjectId: `matter-${below(3)}`,
    body: { shiftId: `shift-${below(2)}` },
  }));
}

/** A task is made once while it is open, news each time: as the table's unique index has it. */
function make(lines: Line[], kind: NoticeKind, { at, ...event }: Told): void {
  const key = `${kind} ${matterOf(kind, event)}`;
  const isThere = lines.some((line) => line.key === key && line.doneAt === null);
  if (!noticeRules[kind].isTask || !isThere) lines.push({ key, madeAt: at, doneAt: null });
}
function settle(lines: Line[], kind: NoticeKind, { at, ...event }: Told): void {
  const key = `${kind} ${matterOf(kind, event)}`;
  for (const line of lines) if (line.key === key) line.doneAt ??= at;
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
      for (const kind of openedBy(event)) make(singly, kind, event);
    }
    const together: Line[] = [];
    const rounds = roundsOf(story, staysOpen);
    for (const round of rounds) {
      for (const { event, kind } of round.made) make(together, kind, event);
      for (const { event, kind } of round.settled) settle(together, kind, event);
    }
    const sorted = (lines: readonly Line[]): string[] => lines.map((line) => JSON.stringify(line)).toSorted();
    expect(sorted(together)).toEqual(sorted(singly));
    expect(rounds.length).toBeLessThan(12);
  },
);
