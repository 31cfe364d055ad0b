import { Injectable } from '@nestjs/common';
import type { Parameters } from '@wushe/policy-packs';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import type { Basis } from './plan-basis.js';
import type { PlanComparison } from './plan-comparison.view.js';
import { PlanDifference } from './plan-difference.entity.js';
import { Proposals, type Search } from './plan-proposal.js';
import type { MatchingPlan } from './plan.entity.js';
import { Trials, placedBy, type Placing } from './plan-trial.js';
import { differencesOf, isImagined, policyIf, worldIf } from './what-if.rules.js';

/** What a what-if found. */
export interface Tested {
  readonly comparison: PlanComparison;
  readonly differences: readonly PlanDifference[];
}

/** Makes a what-if: another plan of the same week, kept only as a difference to the plan it stands beside. */
@Injectable()
export class WhatIfs {
  constructor(
    private readonly database: Database,
    private readonly proposals: Proposals,
    private readonly trials: Trials,
  ) {}

  async make(plan: MatchingPlan, basis: Basis, inForce: Parameters, search: Search): Promise<Tested> {
    const tried = plan.whatIf ?? {};
    const world = { ...basis, ...worldIf(basis, tried, inForce.invitations.perPersonPerWeek) };
    const proposal = await this.proposals.propose(world, policyIf(inForce, tried), search);
    const [before, after] = [await this.standing(plan), placedBy(world, proposal)];
    const comparison = await this.trials.compare(before, after, before.asked);
    return { comparison, differences: differencesBetween(plan, before, after) };
  }

  /** Whom the plan it stands beside places, without those who were excluded there, and what it was asked for. */
  private async standing({ basedOnId }: MatchingPlan): Promise<Placing & Pick<Asking, 'asked'>> {
    const rows = await this.database.query<{
      needId: string;
      volunteerId: string | null;
      community: string;
      heads: number;
      isOut: boolean;
    }>(
      `select need_id as "needId", volunteer_id as "volunteerId", region_code as community, heads,
         decision is not distinct from 'excluded' as "isOut"
       from plan_lines where plan_id = $1 order by place`,
      [basedOnId],
    );
    const pairs = rows.flatMap(({ needId, volunteerId, community, isOut }) =>
      volunteerId === null || isOut ? [] : [{ needId, volunteerId, community }],
    );
    return {
      pairs,
      communities: pairs.map(({ community }) => community),
      asked: rows.map(({ needId, community, heads }) => ({ needId, community, heads })),
    };
  }
}

interface Asking {
  readonly asked: readonly { readonly needId: string; readonly community: string; readonly heads: number }[];
}

const differencesBetween = (plan: MatchingPlan, before: Placing, after: Placing): PlanDifference[] =>
  differencesOf(before.pairs, after.pairs).map(({ change, needId, volunteerId, community }, place) =>
    Object.assign(new PlanDifference(), {
      id: newId(),
      planId: plan.id,
      place,
      change,
      needId,
      regionCode: community,
      volunteerId: isImagined(volunteerId) ? null : volunteerId,
    }),
  );
