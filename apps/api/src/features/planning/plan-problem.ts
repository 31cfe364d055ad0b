import type { AssignmentProblem } from '@wushe/matching';
import type { Parameters } from '@wushe/policy-packs';
import { keyOf } from './engine-key.js';
import type { Supply } from './plan-data.js';
import type { Pair, Role } from './plan-pairs.js';

/** One row of the engine's pairs, as the product knows it. */
export interface OfferedPair {
  readonly role: number;
  readonly pair: Pair;
}

/** The engine's arrays, and what their rows mean. */
export interface Offer {
  readonly problem: AssignmentProblem;
  readonly rows: readonly OfferedPair[];
}

/** What is settled before the search. */
export interface Settled {
  readonly isPinned: (needId: string, volunteerId: string) => boolean;
  /** Pairs that wait for an answer: nobody takes their place at their own need, however well they fit. */
  readonly isWaiting: (needId: string, volunteerId: string) => boolean;
  /** Pairs that stand already: they earn the policy's inertia. */
  readonly isStanding: (needId: string, volunteerId: string) => boolean;
}

/** The highest score there is: whoever was asked counts at their need as if nobody fitted better. */
const BEST = 1000;

/** What a head is worth: the value of the urgency times a tenth of the score, at least one point. */
export const weightOf = (urgencyValue: number, score: number): number =>
  Math.max(1, Math.round((urgencyValue * score) / 10));

/** Puts roles and people into the engine's arrays. Roles of one need follow each other. */
export function offerOf(
  roles: readonly Role[],
  supply: readonly Supply[],
  planning: Parameters['planning'],
  settled: Settled,
): Offer {
  const needs = [...new Set(roles.map(({ need }) => need))];
  const needIndex = new Map(needs.map((need, at) => [need.id, at]));
  const communities = new Map(
    [...new Set(needs.map(({ regionCode }) => regionCode))].map((code, at) => [code, at]),
  );
  const times = new Map(roles.map(({ need, time }) => [need.id, time]));
  const rows = roles.flatMap(({ pairs }, role) => pairs.map((pair) => ({ role, pair })));
  const offsets = new Int32Array(roles.length + 1);
  roles.forEach(({ pairs }, at) => (offsets[at + 1] = (offsets[at] ?? 0) + pairs.length));
  const scoreAt = ({ role, pair }: OfferedPair): number =>
    settled.isWaiting(roles[role]?.need.id ?? '', supply[pair.volunteer]?.id ?? '') ? BEST : pair.score;
  const marked = (is: Settled['isPinned']): Int32Array =>
    Int32Array.from(
      rows.flatMap(({ role, pair }, at) =>
        is(roles[role]?.need.id ?? '', supply[pair.volunteer]?.id ?? '') ? [at] : [],
      ),
    );
  const problem: AssignmentProblem = {
    needs: {
      key: BigInt64Array.from(needs, ({ id }) => keyOf(id)),
      community: Int32Array.from(needs, ({ regionCode }) => communities.get(regionCode) ?? 0),
      start: Int32Array.from(needs, ({ id }) => times.get(id)?.start ?? 0),
      end: Int32Array.from(needs, ({ id }) => times.get(id)?.end ?? 0),
    },
    roles: {
      need: Int32Array.from(roles, ({ need }) => needIndex.get(need.id) ?? 0),
      heads: Int32Array.from(roles, ({ part }) => part.heads),
    },
    volunteers: {
      key: BigInt64Array.from(supply, ({ id }) => keyOf(id)),
      maxShifts: Int32Array.from(supply, ({ mostShifts }) => mostShifts),
    },
    pairs: {
      offsets,
      volunteer: Int32Array.from(rows, ({ pair }) => pair.volunteer),
      weight: Int32Array.from(rows, (row) =>
        weightOf(planning.urgencyValues[roles[row.role]?.need.urgency ?? 'ordinary'], scoreAt(row)),
      ),
    },
    bufferMinutes: planning.bufferMinutes,
    fairness: planning.fairness,
    pinned: soundPins(marked(settled.isPinned), rows, roles, supply, planning.bufferMinutes),
    previous: marked(settled.isStanding),
    inertia: planning.inertiaThousandths,
  };
  return { problem, rows };
}

/** Of what was settled, all that still goes together: somebody may have lowered their shifts since, or the buffer grew. */
function soundPins(
  pinned: Int32Array,
  rows: readonly OfferedPair[],
  roles: readonly Role[],
  supply: readonly Supply[],
  bufferMinutes: number,
): Int32Array {
  const heads = new Map<number, number>();
  const shifts = new Map<number, Role['time'][]>();
  return pinned.filter((row) => {
    const { role, pair } = rows[row] ?? { role: -1, pair: { volunteer: -1 } };
    const wanted = roles[role];
    if (!wanted) return false;
    const { start, end } = wanted.time;
    const own = shifts.get(pair.volunteer) ?? [];
    const isSound =
      (heads.get(role) ?? 0) < wanted.part.heads &&
      own.length < (supply[pair.volunteer]?.mostShifts ?? 0) &&
      own.every((other) => end + bufferMinutes <= other.start || other.end + bufferMinutes <= start);
    if (!isSound) return false;
    heads.set(role, (heads.get(role) ?? 0) + 1);
    shifts.set(pair.volunteer, [...own, wanted.time]);
    return true;
  });
}
