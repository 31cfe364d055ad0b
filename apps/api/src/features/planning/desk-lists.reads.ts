import { Injectable } from '@nestjs/common';
import { addDays, levelOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import type { Page } from '../../platform/graphql/connection.js';
import { allow } from '../../platform/permissions/policy.js';
import { withinReach } from '../../platform/reach.js';
import type {
  CoveredNeedArgs,
  DeskNeed,
  DeskPerson,
  PlanNeedArgs,
  PlanPersonArgs,
} from './desk-lists.view.js';
import { Regions } from '../regions/index.js';
import { AGREED, HEADS_MISSING } from './heads-sql.js';
import { pageOfList } from './list-page.js';
import { MatchingPlan } from './plan.entity.js';
import { planPolicy } from './plan.policy.js';
import { mondayIn, weekOf } from './plan.rules.js';
import type { WeekCoverage, WeekCoverageArgs } from './plan.view.js';

/** Digits of the level below one, by the digits of the level. */
const DIGITS_BELOW: Readonly<Record<number, number>> = { 2: 4, 4: 6, 6: 9, 9: 12, 12: 12 };

/** Whether somebody agreed to a need, signed up to one of its shifts in the week, or served it. */
const IS_CONFIRMED = `(need.state in ('accepted', 'closed') or exists (
  select from invitations where need_id = need.id and invitee_kind = 'volunteer' and state = 'accepted'
) or exists (
  select from activities activity join shifts shift on shift.activity_id = activity.id
  join sign_ups sign_up on sign_up.shift_id = shift.id
  where activity.need_id = need.id and shift.starts_at < week.ends and shift.ends_at > week.starts
    and sign_up.state in ('signedUp', 'checkedIn', 'checkedOut', 'confirmed')
))`;
/** Public needs for volunteers. */
const IS_COUNTED = `need.state in ('open', 'underway', 'delivered', 'accepted', 'closed')
  and exists (select from need_parts where need_id = need.id and kind = 'people' and not is_dropped)`;

/** The lists behind the desk's figures, and how many needs of a week are covered. */
@Injectable()
export class DeskLists {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** Needs of a plan with the heads asked for and filled, and how many pairs fit. */
  async needsOf({ id }: MatchingPlan, { regionCode, skill, ...page }: PlanNeedArgs): Promise<Page<DeskNeed>> {
    const parameters: unknown[] = [id];
    const where = ['line.plan_id = $1'];
    if (regionCode)
      where.push(withinReach('line.region_code', await this.regions.reachOf(regionCode), parameters));
    if (skill === '') where.push(`part.skills = '{}'`);
    else if (skill) where.push(`$${parameters.push(skill)} = any(part.skills)`);
    // A part has several lines; what fits it counts once.
    const parts = `select line.need_id as id, sum(line.heads)::int as heads, max(line.fitting) as fitting,
        coalesce(sum(line.heads) filter (where line.volunteer_id is not null), 0)::int as filled
      from plan_lines line join need_parts part on part.id = line.part_id
      where ${where.join(' and ')} group by line.need_id, line.part_id`;
    const needs = `select id, sum(heads)::int as heads, sum(filled)::int as filled, sum(fitting)::int as fitting
      from (${parts}) as part group by id`;
    return pageOfList<DeskNeed>(this.database, { sql: needs, parameters, by: 'id' }, page);
  }

  /** People who fit a plan's needs, with the places it gives them. */
  async peopleOf(
    { id }: MatchingPlan,
    { skill, isPlaced, ...page }: PlanPersonArgs,
  ): Promise<Page<DeskPerson>> {
    const parameters: unknown[] = [id];
    const where = ['plan_id = $1'];
    if (skill !== null && skill !== undefined) where.push(`$${parameters.push(skill)} = any(skills)`);
    if (typeof isPlaced === 'boolean') where.push(`(places > 0) = $${parameters.push(isPlaced)}`);
    const people = `select volunteer_id as id, region_code as "regionCode", free_minutes as "freeMinutes",
        places as shifts from plan_people where ${where.join(' and ')}`;
    return pageOfList<DeskPerson>(this.database, { sql: people, parameters, by: 'id' }, page);
  }

  /** Needs of each week with at least one confirmed person, by region below. */
  async coverage(actor: Actor, { regionCode, weekOn, weeks }: WeekCoverageArgs): Promise<WeekCoverage[]> {
    allow(actor, planPolicy, 'see', { regionCode });
    const last = mondayIn(weekOn);
    const mondays = Array.from({ length: weeks }, (_, at) => addDays(last, -7 * (weeks - 1 - at)));
    const spans = mondays.map((monday) => weekOf(monday));
    const digits = levelOf(regionCode) === 'community' ? 12 : (DIGITS_BELOW[regionCode.length] ?? 12);
    const parameters: unknown[] = [mondays, spans.map(({ from }) => from), spans.map(({ to }) => to), digits];
    const reach = withinReach('need.region_code', await this.regions.reachOf(regionCode), parameters);
    return this.database.query<WeekCoverage>(
      `select region.code as "regionCode", region.name, week.monday as "weekOn", count(*)::int as needs,
         count(*) filter (where ${IS_CONFIRMED})::int as confirmed
       from unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) as week (monday, starts, ends)
       join needs need on need.starts_at < week.ends and need.ends_at > week.starts
       join regions region on region.code = left(need.region_code, $4)
       where ${reach} and ${IS_COUNTED}
       group by region.code, region.name, week.monday order by region.code, week.monday`,
      parameters,
    );
  }

  /** The needs that a figure of the coverage counts. */
  async covered(
    actor: Actor,
    { regionCode, weekOn, isConfirmed, ...page }: CoveredNeedArgs,
  ): Promise<Page<DeskNeed>> {
    allow(actor, planPolicy, 'see', { regionCode });
    const { from, to } = weekOf(mondayIn(weekOn));
    const parameters: unknown[] = [from, to];
    const where = [
      withinReach('need.region_code', await this.regions.reachOf(regionCode), parameters),
      IS_COUNTED,
    ];
    if (typeof isConfirmed === 'boolean') where.push(`${IS_CONFIRMED} = $${parameters.push(isConfirmed)}`);
    const needs = `select need.id, null::int as filled, null::int as fitting, (
        select sum(greatest(${HEADS_MISSING}, 0))::int from need_parts part ${AGREED}
        where part.need_id = need.id and part.kind = 'people' and not part.is_dropped) as heads
      from (select $1::timestamptz as starts, $2::timestamptz as ends) as week
      join needs need on need.starts_at < week.ends and need.ends_at > week.starts
      where ${where.join(' and ')}`;
    return pageOfList<DeskNeed>(this.database, { sql: needs, parameters, by: 'id' }, page);
  }
}
