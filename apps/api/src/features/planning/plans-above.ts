import { Injectable } from '@nestjs/common';
import { ancestorsOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { groupBy } from '../../platform/group-by.js';
import { allow } from '../../platform/permissions/policy.js';
import { withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import { planPolicy } from './plan.policy.js';
import { mondayIn } from './plan.rules.js';
import type { PlanListArgs } from './plan.view.js';
import type { PlanAbove } from './plans-above.view.js';

/** Plans shown, the newest. */
const MOST_PLANS = 5;

interface Row {
  readonly planId: string;
  readonly regionCode: string;
  readonly requestedAt: Date;
  readonly needId: string;
  readonly sent: number;
  readonly waiting: number;
  readonly agreed: number;
  readonly declined: number;
}

/** What the plans of the regions above mean for a region: the desk there invites for its needs. */
@Injectable()
export class PlansAbove {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** The communities whose needs each confirmed plan asks people for. */
  async communitiesOf(planIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    if (planIds.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; communities: string[] }>(
      `select plan_id as id, array_agg(distinct region_code) as communities from plan_lines
       where plan_id = any($1) and is_to_send group by plan_id`,
      [planIds],
    );
    return new Map(rows.map(({ id, communities }) => [id, communities]));
  }

  /** Confirmed plans of regions above for the week that invited for needs of this one, the newest first, at most 5. */
  async of(actor: Actor, { regionCode, weekOn }: PlanListArgs): Promise<PlanAbove[]> {
    allow(actor, planPolicy, 'see', { regionCode });
    const above = ancestorsOf((await this.regions.existing(regionCode)).code);
    const parameters: unknown[] = [above, mondayIn(weekOn)];
    const reach = withinReach('line.region_code', await this.regions.reachOf(regionCode), parameters);
    const rows = await this.database.query<Row>(
      `select plan.id as "planId", plan.region_code as "regionCode", plan.requested_at as "requestedAt", line.need_id as "needId",
         count(*)::int as sent, count(*) filter (where invitation.state in ('sent', 'seen'))::int as waiting,
         count(*) filter (where invitation.state = 'accepted')::int as agreed,
         count(*) filter (where invitation.state = 'declined')::int as declined
       from (select id, region_code, requested_at from matching_plans
         where region_code = any($1) and week_on = $2 and state = 'confirmed' order by id desc limit ${MOST_PLANS}) as plan
       join plan_lines line on line.plan_id = plan.id
       join invitations invitation on invitation.id = line.invitation_id
       where ${reach}
       group by plan.id, plan.region_code, plan.requested_at, line.need_id order by plan.id desc, line.need_id`,
      parameters,
    );
    return [...groupBy(rows, ({ planId }) => planId).values()].flatMap((needs) => {
      const [first] = needs;
      if (!first) return [];
      const { planId: id, regionCode: by, requestedAt } = first;
      return { id, regionCode: by, requestedAt, needs: needs.map((need) => ({ ...need, id: need.needId })) };
    });
  }
}
