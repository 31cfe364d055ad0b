import { PlanReading, type Plan } from '@wushe/matching';
import type { Urgency } from '@wushe/policy-packs';
import type { Supply, Waiting } from './plan-data.js';
import type { Pair, Role } from './plan-pairs.js';
import type { Offer } from './plan-problem.js';
import { PlanChange, UnfilledReason } from './plan.rules.js';

/** Somebody placed, and how that differs from now. */
export interface PlacedLine {
  readonly change: Exclude<PlanChange, 'unfilled'>;
  readonly role: Role;
  readonly pair: Pair;
  readonly volunteerId: string;
  readonly fromNeedId: string | null;
}

/** Heads for whom there is nobody. */
export interface UnfilledLine {
  readonly change: 'unfilled';
  readonly role: Role;
  readonly heads: number;
  readonly reason: UnfilledReason;
  readonly blockedBy: number | null;
  readonly blockedByUrgency: Urgency | null;
}

/** Everybody placed, in the order of the plan's roles, as a difference to the invitations that wait for an answer. */
export function placedLines(
  { rows }: Offer,
  roles: readonly Role[],
  supply: readonly Supply[],
  plan: Plan,
  waiting: readonly Waiting[],
): PlacedLine[] {
  const placed = [...plan.pairs].flatMap((row) => {
    const offered = rows[row];
    const role = offered && roles[offered.role];
    const one = offered && supply[offered.pair.volunteer];
    return role && one ? [{ role, pair: offered.pair, volunteerId: one.id }] : [];
  });
  const keyOf = (needId: string, volunteerId: string): string => `${needId} ${volunteerId}`;
  const kept = new Set(placed.map(({ role, volunteerId }) => keyOf(role.need.id, volunteerId)));
  const standing = new Set(waiting.map(({ needId, volunteerId }) => keyOf(needId, volunteerId)));
  const leaving = new Map<string, string[]>();
  for (const { needId, volunteerId } of waiting) {
    if (kept.has(keyOf(needId, volunteerId))) continue;
    leaving.set(volunteerId, [...(leaving.get(volunteerId) ?? []), needId]);
  }
  return placed.map((line) => {
    if (standing.has(keyOf(line.role.need.id, line.volunteerId)))
      return { ...line, change: PlanChange.unchanged, fromNeedId: null };
    const fromNeedId = leaving.get(line.volunteerId)?.shift() ?? null;
    return { ...line, change: fromNeedId ? PlanChange.moved : PlanChange.added, fromNeedId };
  });
}

/** Every role that lacks heads, with the reason. */
export function unfilledLines({ problem }: Offer, roles: readonly Role[], plan: Plan): UnfilledLine[] {
  const reading = new PlanReading(problem, plan);
  const urgencyOf = new Map<number, Urgency>();
  roles.forEach(({ need }, at) => urgencyOf.set(problem.roles.need[at] ?? -1, need.urgency));
  return roles.flatMap((role, at): UnfilledLine[] => {
    const { asked, filled, servedInstead, candidates } = reading.role(at);
    if (filled >= asked) return [];
    const heads = asked - filled;
    if (role.nobody)
      return [
        {
          change: PlanChange.unfilled,
          role,
          heads,
          reason: role.nobody,
          blockedBy: null,
          blockedByUrgency: null,
        },
      ];
    const away = candidates.servesElsewhere + candidates.hasEnoughShifts;
    // Who could come is there already: the few who fit all serve here.
    const reason = away > 0 ? UnfilledReason.servingElsewhere : UnfilledReason.nobodyFree;
    const [most] = [...countBy(servedInstead, urgencyOf)].toSorted((a, b) => b[1] - a[1]);
    return [
      {
        change: PlanChange.unfilled,
        role,
        heads,
        reason,
        blockedBy: away > 0 ? away : null,
        blockedByUrgency: most?.[0] ?? null,
      },
    ];
  });
}

function countBy(
  servedInstead: readonly { readonly need: number; readonly people: number }[],
  urgencyOf: ReadonlyMap<number, Urgency>,
): Map<Urgency, number> {
  const counts = new Map<Urgency, number>();
  for (const { need, people } of servedInstead) {
    const urgency = urgencyOf.get(need);
    if (urgency) counts.set(urgency, (counts.get(urgency) ?? 0) + people);
  }
  return counts;
}
