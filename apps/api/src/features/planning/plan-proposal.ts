import { Injectable } from '@nestjs/common';
import { assignInWorker, type Plan } from '@wushe/matching';
import type { Weighed } from '@wushe/policy-packs';
import type { Day } from '@wushe/values';
import { Taxonomies } from '../taxonomies/index.js';
import type { Basis } from './plan-basis.js';
import type { WantedNeed } from './plan-data.js';
import { Pairing, type Role } from './plan-pairs.js';
import { offerOf, type Offer } from './plan-problem.js';
import { pairKey } from './plan.rules.js';
import type { RunLog } from './run-log.js';
import { skillsBelow } from './skills-below.js';

const MILLION = 1_000_000;
/** So many needs are paired before others have their turn at the processor. */
const NEEDS_AT_ONCE = 20;

/** The best that was found for a basis under weights; nothing of it is stored or sent. */
export interface Proposal {
  readonly roles: readonly Role[];
  readonly pairing: Pairing;
  readonly offer: Offer;
  readonly solved: Plan;
}

/** How to search. */
export interface Search {
  readonly weekOn: Day;
  /** Ends the search with the best so far. */
  readonly stop: AbortSignal;
  /** Hears of the stages; a search that is compared with another tells nothing. */
  readonly log?: RunLog;
}

/** Pairs people with needs and searches for the best plan under given weights. */
@Injectable()
export class Proposals {
  constructor(private readonly taxonomies: Taxonomies) {}

  /** The best plan for the basis under the weights. */
  async propose(basis: Basis, weights: Weighed, search: Search): Promise<Proposal> {
    const { needs, supply } = basis;
    const { isPinned, isWaiting, isStanding, pairing } = this.pairing(basis, weights, search.weekOn);
    const { stop, log } = search;
    const roles = await stage(log, 'pairing', () => pairAll(pairing, needs), countPairs);
    const offer = offerOf(roles, supply, weights.planning, { isPinned, isWaiting, isStanding });
    const solved = await stage(
      log,
      'solving',
      () => solve(offer, weights, stop, log),
      ({ pairs }) => pairs.length,
    );
    return { roles, pairing, offer, solved };
  }

  /** The plan if fairness counted for nothing. */
  async plainly({ offer, solved }: Proposal, weights: Weighed, { stop, log }: Search): Promise<Plan> {
    if (offer.problem.fairness.length === 0) return solved;
    const plain = { ...offer, problem: { ...offer.problem, fairness: [] } };
    return stage(
      log,
      'comparing',
      () => solve(plain, weights, stop),
      ({ pairs }) => pairs.length,
    );
  }

  private pairing(
    { supply, before, waiting, answered }: Basis,
    { matching, planning }: Weighed,
    weekOn: Day,
  ) {
    const standing = new Set(waiting.map(({ needId, volunteerId }) => pairKey(needId, volunteerId)));
    const excluded = new Set(
      [...before.excluded, ...answered].map(({ needId, volunteerId }) => pairKey(needId, volunteerId)),
    );
    const isPinned = (needId: string, volunteerId: string): boolean =>
      before.pinned.size > 0 && before.pinned.has(pairKey(needId, volunteerId));
    const isWaiting = (needId: string, volunteerId: string): boolean =>
      standing.size > 0 && standing.has(pairKey(needId, volunteerId));
    const isStanding = (needId: string, volunteerId: string): boolean =>
      isWaiting(needId, volunteerId) || before.placed.has(pairKey(needId, volunteerId));
    const pairing = new Pairing(supply, {
      matching,
      planning,
      weekOn,
      skillsBelow: (code) => skillsBelow(this.taxonomies, code),
      settled: before.times,
      isKept: (needId, volunteerId) => isPinned(needId, volunteerId) || isWaiting(needId, volunteerId),
      isExcluded: (needId, volunteerId) => excluded.size > 0 && excluded.has(pairKey(needId, volunteerId)),
    });
    return { pairing, isPinned, isWaiting, isStanding };
  }
}

const solve = ({ problem }: Offer, { planning }: Weighed, signal: AbortSignal, log?: RunLog): Promise<Plan> =>
  assignInWorker(problem, {
    targetGap: planning.targetGapMillionths / MILLION,
    signal,
    ...(log && { onProgress: (progress) => log.point(progress) }),
  });

const stage = <T>(
  log: RunLog | undefined,
  name: 'pairing' | 'solving' | 'comparing',
  work: () => Promise<T>,
  count: (found: T) => number,
): Promise<T> => (log ? log.stage(name, work, count) : work());

const countPairs = (roles: readonly Role[]): number =>
  roles.reduce((sum, { pairs }) => sum + pairs.length, 0);

async function pairAll(pairing: Pairing, needs: readonly WantedNeed[]): Promise<Role[]> {
  const roles: Role[] = [];
  for (const [at, need] of needs.entries()) {
    roles.push(...pairing.rolesOf(need));
    if (at % NEEDS_AT_ONCE === NEEDS_AT_ONCE - 1) await new Promise((turn) => setImmediate(turn));
  }
  return roles;
}
