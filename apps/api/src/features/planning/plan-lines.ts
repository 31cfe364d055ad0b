import { PlanReading, type Plan } from '@wushe/matching';
import type { Urgency } from '@wushe/policy-packs';
import type { Supply, Waiting, WantedNeed } from './plan-data.js';
import type { ServedInstead } from './plan-line.entity.js';
import type { Pair, Role } from './plan-pairs.js';
import type { Offer } from './plan-problem.js';
import { pairKey, PlanChange, UnfilledReason } from './plan.rules.js';
import { rankOf } from './urgency-rank.js';

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
  readonly servedInstead: readonly ServedInstead[];
}

const MOST_NEEDS = 10;

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
  const kept = new Set(placed.map(({ role, volunteerId }) => pairKey(role.need.id, volunteerId)));
  const standing = new Set(waiting.map(({ needId, volunteerId }) => pairKey(needId, volunteerId)));
  const leaving = new Map<string, string[]>();
  for (const { needId, volunteerId } of waiting) {
    if (kept.has(pairKey(needId, volunteerId))) continue;
    leaving.set(volunteerId, [...(leaving.get(volunteerId) ?? []), needId]);
  }
  return placed.map((line) => {
    if (standing.has(pairKey(line.role.need.id, line.volunteerId)))
      return { ...line, change: PlanChange.unchanged, fromNeedId: null };
    const fromNeedId = leaving.get(line.volunteerId)?.shift() ?? null;
    return { ...line, change: fromNeedId ? PlanChange.moved : PlanChange.added, fromNeedId };
  });
}

/** Every role that lacks heads, with the reason. */
export function unfilledLines({ problem }: Offer, roles: readonly Role[], plan: Plan): UnfilledLine[] {
  const reading = new PlanReading(problem, plan);
  const needOf = new Map(roles.map(({ need }, at) => [problem.roles.need[at] ?? -1, need]));
  return roles.flatMap((role, at): UnfilledLine[] => {
    const { asked, filled, elsewhere } = reading.role(at);
    if (filled >= asked) return [];
    const line = { change: PlanChange.unfilled, role, heads: asked - filled } as const;
    if (role.nobody) return [{ ...line, reason: role.nobody, ...NOWHERE }];
    const away = new Map<WantedNeed, number>();
    for (const others of elsewhere) {
      const needs = others.flatMap((other) => needOf.get(other) ?? []);
      const [most] = needs.toSorted((a, b) => rankOf(a) - rankOf(b));
      if (most) away.set(most, (away.get(most) ?? 0) + 1);
    }
    return [{ ...line, ...whereElse(away, role.out) }];
  });
}

const NOWHERE = { blockedBy: null, blockedByUrgency: null, servedInstead: [] } as const;

/** Who could come serves elsewhere: how many, with needs of which urgency most of them, and at which needs. Each person counts once, at the most urgent of their needs. */
function whereElse(
  away: ReadonlyMap<WantedNeed, number>,
  out: UnfilledReason | null,
): Pick<UnfilledLine, 'reason' | 'blockedBy' | 'blockedByUrgency' | 'servedInstead'> {
  // Who could come is there already: the few who fit all serve here, or are out.
  if (away.size === 0) return { reason: out ?? UnfilledReason.allServeHere, ...NOWHERE };
  const byUrgency = new Map<Urgency, number>();
  for (const [{ urgency }, people] of away) byUrgency.set(urgency, (byUrgency.get(urgency) ?? 0) + people);
  const [most] = [...byUrgency].toSorted((a, b) => b[1] - a[1]);
  const needs = [...away].toSorted(([a, m], [b, n]) => rankOf(a) - rankOf(b) || n - m);
  return {
    reason: UnfilledReason.servingElsewhere,
    blockedBy: most?.[1] ?? null,
    blockedByUrgency: most?.[0] ?? null,
    servedInstead: needs.slice(0, MOST_NEEDS).map(([{ id }, people]) => ({ needId: id, people })),
  };
}
