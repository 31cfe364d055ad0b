import { createHash } from 'node:crypto';

/** How a list is cut: so many places by score, so many by lot; equal scores are drawn by the seed. */
export interface Draw {
  /** Kept with the list, so that it can be drawn again. */
  readonly seed: number;
  readonly best: number;
  readonly explored: number;
}

/** Something that has its place in a list by its score. */
interface Scored {
  readonly id: string;
  readonly score: number;
}

/** Chances are told in millionths. */
const SURE = 1_000_000;

/** The places of a list, `exploring` thousandths of them given by lot among those whose score does not reach. */
export function drawOf(shown: number, exploring: number, seed: number): Draw {
  const explored = Math.floor((shown * exploring) / 1000);
  return { seed, best: shown - explored, explored };
}

const lotOf = (seed: number, id: string): string =>
  createHash('sha256').update(`${seed} ${id}`).digest('hex');

/** Higher scores first, equal ones by lot; then those whom the exploring places fell to. */
export function shortlisted<T extends Scored>(candidates: readonly T[], { seed, best, explored }: Draw): T[] {
  const byScore = candidates
    .map((candidate) => ({ candidate, lot: lotOf(seed, candidate.id) }))
    .toSorted((a, b) => b.candidate.score - a.candidate.score || (a.lot < b.lot ? -1 : 1));
  const rest = byScore
    .slice(best)
    .map(({ candidate }) => ({ candidate, lot: lotOf(seed + 1, candidate.id) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1));
  return [...byScore.slice(0, best), ...rest.slice(0, explored)].map(({ candidate }) => candidate);
}

/** What the chance of being shown follows from. */
export interface Field {
  /** All who fit. */
  readonly fitting: number;
  /** The scores of the places by score, best first. */
  readonly bestScores: readonly number[];
  /** How many of all who fit have the last of these scores. */
  readonly alikeLast: number;
}

/** How likely whoever has this score was to be shown before the lots were drawn, in millionths. */
export function chanceOf(
  score: number,
  { fitting, bestScores, alikeLast }: Field,
  { explored }: Draw,
): number {
  const last = bestScores.at(-1) ?? Infinity;
  const places = bestScores.filter((each) => each === last).length;
  const byScore = score > last ? 1 : score === last ? places / Math.max(1, alikeLast) : 0;
  const left = fitting - bestScores.length;
  const byLot = left > 0 ? Math.min(1, explored / left) : 0;
  return Math.round(SURE * (byScore + (1 - byScore) * byLot));
}
