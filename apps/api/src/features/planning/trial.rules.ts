import { pairKey } from './plan.rules.js';

/** Somebody placed. */
export interface Outcome {
  readonly needId: string;
  readonly volunteerId: string;
}

/** Heads of one community: asked for, and filled by the plan of today's weights and by that of the draft's. */
export interface CommunityFill {
  readonly community: string;
  readonly asked: number;
  readonly today: number;
  readonly draft: number;
}

/** Heads filled, and needs with at least one person. */
export const outcomeOf = (placed: readonly Outcome[]): { filled: number; served: number } => ({
  filled: placed.length,
  served: new Set(placed.map(({ needId }) => needId)).size,
});

/** The pair as one text. */
export const keyOfPair = ({ needId, volunteerId }: Outcome): string => pairKey(needId, volunteerId);

/** How many pairs of a person and a need both plans have, only today's, and only the draft's. */
export function changedPairs(
  today: readonly Outcome[],
  draft: readonly Outcome[],
): { kept: number; dropped: number; added: number } {
  const before = new Set(today.map(keyOfPair));
  const after = new Set(draft.map(keyOfPair));
  const kept = [...after].filter((key) => before.has(key)).length;
  return { kept, dropped: before.size - kept, added: after.size - kept };
}

/** Each community's heads under both plans; `today` and `draft` name the community of each head they fill. */
export function fillsOf(
  asked: readonly { readonly community: string; readonly heads: number }[],
  today: readonly string[],
  draft: readonly string[],
): CommunityFill[] {
  const heads = new Map<string, number>();
  for (const part of asked) heads.set(part.community, (heads.get(part.community) ?? 0) + part.heads);
  const [before, after] = [countsOf(today), countsOf(draft)];
  return [...heads].map(([community, count]) => ({
    community,
    asked: count,
    today: before.get(community) ?? 0,
    draft: after.get(community) ?? 0,
  }));
}

/** The community filled least first, by shares compared exactly; equal ones in the order of their codes. */
export const leastFilled =
  (by: 'today' | 'draft') =>
  (one: CommunityFill, other: CommunityFill): number =>
    one[by] * other.asked - other[by] * one.asked || (one.community < other.community ? -1 : 1);

function countsOf(communities: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const community of communities) counts.set(community, (counts.get(community) ?? 0) + 1);
  return counts;
}
