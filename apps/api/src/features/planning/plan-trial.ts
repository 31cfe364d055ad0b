import { Injectable } from '@nestjs/common';
import { withWeights, type Weighed, type Weights } from '@wushe/policy-packs';
import { Regions } from '../regions/index.js';
import type { Basis } from './plan-basis.js';
import { Proposals, type Proposal, type Search } from './plan-proposal.js';
import type { PlanComparison, PlanOutcome } from './plan-comparison.view.js';
import {
  changedPairs,
  fillsOf,
  leastFilled,
  outcomeOf,
  type CommunityFill,
  type Outcome,
} from './trial.rules.js';

/** The communities shown are those filled least under the draft, so many. */
const MOST_COMMUNITIES = 100;

/** Weights to try, and how to search. */
export interface Trying {
  readonly weights: Weights;
  readonly search: Search;
}

/** Makes a plan under weights that are only a draft, and says how it differs from the plan of today's, on the same data. */
@Injectable()
export class Trials {
  constructor(
    private readonly proposals: Proposals,
    private readonly regions: Regions,
  ) {}

  async make(basis: Basis, inForce: Weighed, { weights, search }: Trying): Promise<PlanComparison> {
    const { log, ...silently } = search;
    const draft = await this.proposals.propose(basis, withWeights(inForce, weights), search);
    const plainly = (): Promise<Proposal> => this.proposals.propose(basis, inForce, silently);
    const today = log
      ? await log.stage('comparing', plainly, ({ solved }) => solved.pairs.length)
      : await plainly();
    const asked = draft.roles.map(({ need, part }) => ({
      needId: need.id,
      community: need.regionCode,
      heads: part.heads,
    }));
    return this.compare(placedBy(basis, today), placedBy(basis, draft), asked);
  }

  /** Two placings of the same heads side by side. */
  async compare(
    today: Placing,
    draft: Placing,
    asked: readonly { readonly needId: string; readonly community: string; readonly heads: number }[],
  ): Promise<PlanComparison> {
    const fills = fillsOf(asked, today.communities, draft.communities);
    const shown = fills.toSorted(leastFilled('draft')).slice(0, MOST_COMMUNITIES);
    const worst = { today: fills.toSorted(leastFilled('today'))[0], draft: shown[0] };
    const named = await this.named([...shown, ...(worst.today ? [worst.today] : [])]);
    const outcome = (placing: Placing, of: 'today' | 'draft'): PlanOutcome => ({
      ...outcomeOf(placing.pairs),
      worst: named.get(worst[of]?.community ?? '') ?? null,
    });
    return {
      needs: new Set(asked.map(({ needId }) => needId)).size,
      heads: asked.reduce((sum, { heads }) => sum + heads, 0),
      today: outcome(today, 'today'),
      draft: outcome(draft, 'draft'),
      ...changedPairs(today.pairs, draft.pairs),
      communities: shown.flatMap(({ community }) => named.get(community) ?? []),
    };
  }

  private async named(
    fills: readonly CommunityFill[],
  ): Promise<Map<string, PlanComparison['communities'][number]>> {
    const found = await this.regions.byCodes([...new Set(fills.map(({ community }) => community))]);
    const names = new Map(found.flatMap((region) => (region ? [[region.code, region.name]] : [])));
    return new Map(
      fills.map(({ community, asked, today, draft }) => [
        community,
        { regionCode: community, name: names.get(community) ?? community, asked, today, draft },
      ]),
    );
  }
}

/** Who is placed by a plan. */
export interface Placing {
  readonly pairs: readonly (Outcome & { readonly community: string })[];
  /** The community of each filled head. */
  readonly communities: readonly string[];
}

/** Who is placed by a proposal. */
export function placedBy({ supply }: Pick<Basis, 'supply'>, { offer, roles, solved }: Proposal): Placing {
  const placed = [...solved.pairs].flatMap((row) => {
    const offered = offer.rows[row];
    const need = offered && roles[offered.role]?.need;
    const volunteerId = offered && supply[offered.pair.volunteer]?.id;
    return need && volunteerId ? [{ needId: need.id, volunteerId, community: need.regionCode }] : [];
  });
  return { pairs: placed, communities: placed.map(({ community }) => community) };
}
