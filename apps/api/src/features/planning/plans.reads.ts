import { Injectable } from '@nestjs/common';
import { addDays, levelOf, parseDay } from '@wushe/values';
import { IsNull } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { fromCursor, pageOf, type Page } from '../../platform/graphql/connection.js';
import { allow } from '../../platform/permissions/policy.js';
import { withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import { Refusal } from '../../platform/refusal.js';
import { PlanLine } from './plan-line.entity.js';
import { MatchingPlan } from './plan.entity.js';
import { planPolicy } from './plan.policy.js';
import { isMonday, weekOf } from './plan.rules.js';
import type {
  PlanChangeCount,
  PlanLineArgs,
  PlanListArgs,
  PlanPlace,
  PlanSending,
  WeekCoverage,
  WeekCoverageArgs,
} from './plan.view.js';

const MOST_PLANS = 20;
/** Events after which a plan rests on other data than there are. */
const MOVING = ['need.', 'claim.', 'signUp.', 'volunteer.', 'invitation.'];
const MOST_EVENTS = 5000;
/** Digits of the level below one, by the digits of the level. */
const DIGITS_BELOW: Readonly<Record<number, number>> = { 2: 4, 4: 6, 6: 9, 9: 12, 12: 12 };

/** What the desk shows of plans. */
@Injectable()
export class PlanReads {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** Plans of a region and week, newest first, at most 20. */
  list(actor: Actor, { regionCode, weekOn }: PlanListArgs): Promise<MatchingPlan[]> {
    allow(actor, planPolicy, 'see', { regionCode });
    return this.database
      .repository(MatchingPlan)
      .find({ where: { regionCode, weekOn, trial: IsNull() }, order: { id: 'desc' }, take: MOST_PLANS });
  }

  /** One page of a plan's lines in their order. */
  async lines(
    { id }: MatchingPlan,
    { changes, regionCode, first, after }: PlanLineArgs,
  ): Promise<Page<PlanLine>> {
    const parameters: unknown[] = [id];
    const where = ['plan_id = $1'];
    if (changes) where.push(`change = any($${parameters.push(changes)})`);
    if (regionCode)
      where.push(withinReach('region_code', await this.regions.reachOf(regionCode), parameters));
    const counted = { where: where.join(' and '), parameters: [...parameters] };
    if (after) where.push(`place > $${parameters.push(fromCursor(after, 'number')[0])}`);
    const rows = await this.database.query<{ id: string }>(
      `select id from plan_lines where ${where.join(' and ')} order by place limit $${parameters.push(first + 1)}`,
      parameters,
    );
    const lines = await this.database.findMany(
      PlanLine,
      rows.map((row) => row.id),
    );
    const found = lines.filter((line) => line !== null);
    return pageOf(
      found,
      first,
      ({ place }) => [place],
      async () => {
        const [row] = await this.database.query<{ count: number }>(
          `select count(*)::int as count from plan_lines where ${counted.where}`,
          counted.parameters,
        );
        return row?.count ?? 0;
      },
    );
  }

  /** Lines by kind of change; heads for what stays unfilled. */
  changes({ id }: MatchingPlan): Promise<PlanChangeCount[]> {
    return this.database.query<PlanChangeCount>(
      'select change, sum(heads)::int as count from plan_lines where plan_id = $1 group by change order by change',
      [id],
    );
  }

  /** What confirming would send, and what it sent. */
  async sending({ id, state }: MatchingPlan): Promise<PlanSending> {
    const [row] = await this.database.query<PlanSending>(
      `select count(*) filter (where invitation_id is null and refused_with is null and (is_to_send or
           ($2 and change in ('added', 'moved') and decision is distinct from 'excluded')))::int as "toSend",
         count(invitation_id)::int as sent, count(refused_with)::int as refused,
         count(*) filter (where (select invitation.state from invitations invitation
           where invitation.id = line.invitation_id) = 'accepted')::int as agreed
       from plan_lines line where plan_id = $1`,
      [id, state === 'ready'],
    );
    return row ?? { toSend: 0, sent: 0, refused: 0, agreed: 0 };
  }

  /** The communities of a plan with their points. */
  places({ id }: MatchingPlan): Promise<PlanPlace[]> {
    return this.database.query<PlanPlace>(
      `select region.code as "regionCode", region.name, coalesce(region.latitude, town.latitude) as latitude,
         coalesce(region.longitude, town.longitude) as longitude,
         coalesce(sum(line.heads) filter (where line.change <> 'unfilled'), 0)::int as filled,
         coalesce(sum(line.heads) filter (where line.change = 'unfilled'), 0)::int as missing
       from plan_lines line join regions region on region.code = line.region_code
       left join regions town on town.code = region.parent_code
       where line.plan_id = $1
       group by region.code, region.name, region.latitude, region.longitude, town.latitude, town.longitude
       order by region.code`,
      [id],
    );
  }

  /** Whether something a finished plan rests on has changed since. */
  async isStale({ regionCode, basisId, state }: MatchingPlan): Promise<boolean> {
    if (state !== 'ready' || basisId === null) return false;
    const parameters: unknown[] = [basisId, MOVING.map((type) => `${type}%`), MOST_EVENTS];
    const reach = withinReach('region_code', await this.regions.reachOf(regionCode), parameters);
    const [row] = await this.database.query<{ isStale: boolean }>(
      `select exists(select from (select region_code, type from events where id > $1 order by id limit $3) as event
         where ${reach} and type like any($2)) as "isStale"`,
      parameters,
    );
    return row?.isStale ?? false;
  }

  /** Needs of each week with at least one confirmed person, by region below. */
  async coverage(actor: Actor, { regionCode, weekOn, weeks }: WeekCoverageArgs): Promise<WeekCoverage[]> {
    allow(actor, planPolicy, 'see', { regionCode });
    const last = parseDay(weekOn);
    if (!last || !isMonday(last)) throw new Refusal('INVALID_INPUT', { fields: ['weekOn'] });
    const mondays = Array.from({ length: weeks }, (_, at) => addDays(last, -7 * (weeks - 1 - at)));
    const spans = mondays.map((monday) => weekOf(monday));
    const digits = levelOf(regionCode) === 'community' ? 12 : (DIGITS_BELOW[regionCode.length] ?? 12);
    const parameters: unknown[] = [mondays, spans.map(({ from }) => from), spans.map(({ to }) => to), digits];
    const reach = withinReach('need.region_code', await this.regions.reachOf(regionCode), parameters);
    return this.database.query<WeekCoverage>(
      `select region.code as "regionCode", region.name, week.monday as "weekOn", count(*)::int as needs,
         count(*) filter (where exists (
           select from invitations where need_id = need.id and invitee_kind = 'volunteer' and state = 'accepted'
         ) or exists (
           select from activities activity join shifts shift on shift.activity_id = activity.id
           join sign_ups sign_up on sign_up.shift_id = shift.id
           where activity.need_id = need.id and shift.starts_at < week.ends and shift.ends_at > week.starts
             and sign_up.state in ('signedUp', 'checkedIn', 'checkedOut', 'confirmed')
         ))::int as confirmed
       from unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) as week (monday, starts, ends)
       join needs need on need.starts_at < week.ends and need.ends_at > week.starts
       join regions region on region.code = left(need.region_code, $4)
       where ${reach} and need.state in ('open', 'underway', 'delivered', 'accepted', 'closed')
         and exists (select from need_parts where need_id = need.id and kind = 'people' and not is_dropped)
       group by region.code, region.name, week.monday order by region.code, week.monday`,
      parameters,
    );
  }
}
