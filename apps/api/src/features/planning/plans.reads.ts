import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import type { Page } from '../../platform/graphql/connection.js';
import { allow } from '../../platform/permissions/policy.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { PlanDifference } from './plan-difference.entity.js';
import { Regions } from '../regions/index.js';
import { pageOfList, withRecords } from './list-page.js';
import { PlanLine } from './plan-line.entity.js';
import { MatchingPlan } from './plan.entity.js';
import { PlanBases } from './plan-basis.js';
import { planPolicy } from './plan.policy.js';
import { WOULD_SEND } from './sending-sql.js';
import { TakeBacks } from './take-backs.js';
import { homeOf, pairKey, type PlanSendingState } from './plan.rules.js';
import type {
  PlanAgainstBase,
  PlanChangeCount,
  PlanDifferenceArgs,
  PlanLineArgs,
  PlanListArgs,
  PlanPlace,
  PlanSending,
} from './plan.view.js';

const MOST_PLANS = 20;
const MOST_WHAT_IFS = 10;
const MOST_EXCLUDED = 100;
/** Events after which a plan rests on other data than there are: of its needs, and of those who may serve them. */
const OF_NEEDS = ['need.%', 'claim.%', 'invitation.%'];
const OF_PEOPLE = ['volunteer.%', 'signUp.%'];

/** Lines whose invitation stands so. */
const SENDING: Readonly<Record<PlanSendingState, string>> = {
  toSend: 'is_to_send and invitation_id is null and refused_with is null',
  sent: 'invitation_id is not null',
  refused: 'refused_with is not null',
  agreed: `(select invitation.state from invitations invitation where invitation.id = line.invitation_id) = 'accepted'`,
};

const KEPT_DIFFERENCES = `select id, place, change, need_id as "needId", region_code as "regionCode",
    volunteer_id as "volunteerId" from plan_differences where plan_id = $1`;
/** Whoever only one of two plans places, what is lost first. */
const DIFFERENCES = ['lost', 'gained']
  .map((change, at) => {
    const [own, other] = change === 'lost' ? ['$2', '$1'] : ['$1', '$2'];
    return `select line.id, line.place + ${at} * 1000000 as place, '${change}' as change, line.need_id as "needId",
        line.region_code as "regionCode", line.volunteer_id as "volunteerId"
      from plan_lines line where line.plan_id = ${own}::uuid and line.volunteer_id is not null and not exists (
        select from plan_lines same where same.plan_id = ${other}::uuid and same.need_id = line.need_id
          and same.volunteer_id = line.volunteer_id)`;
  })
  .join(' union all ');

/** What the desk shows of plans. */
@Injectable()
export class PlanReads {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
    private readonly bases: PlanBases,
    private readonly takeBacks: TakeBacks,
  ) {}

  /** Plans of a region and week, newest first, at most 20; NOT_FOUND for a region that is none, as for one out of reach. */
  async list(actor: Actor, { regionCode, weekOn }: PlanListArgs): Promise<MatchingPlan[]> {
    allow(actor, planPolicy, 'see', { regionCode });
    const [region] = await this.regions.byCodes([regionCode]);
    if (!region) throw new Refusal('NOT_FOUND');
    return this.database.repository(MatchingPlan).find({
      where: { regionCode, weekOn, trial: IsNull(), whatIf: IsNull() },
      order: { id: 'desc' },
      take: MOST_PLANS,
    });
  }

  /** What is tried beside a plan, newest first, at most 10; what was given up is gone. */
  whatIfs({ id }: MatchingPlan): Promise<MatchingPlan[]> {
    return this.database.repository(MatchingPlan).find({
      where: { basedOnId: id, whatIf: Not(IsNull()), state: Not('discarded') },
      order: { id: 'desc' },
      take: MOST_WHAT_IFS,
    });
  }

  /** One page of how a what-if differs from the plan beside it, or a plan from the one it was run again from. */
  async differences(
    plan: MatchingPlan,
    { change, ...page }: PlanDifferenceArgs,
  ): Promise<Page<PlanDifference>> {
    const parameters: unknown[] = plan.whatIf ? [plan.id] : [plan.id, await this.bases.baseOf(plan)];
    const sql = `select * from (${plan.whatIf ? KEPT_DIFFERENCES : DIFFERENCES}) as difference
      where ${change ? `change = $${parameters.push(change)}` : 'true'}`;
    const list = { sql, parameters, by: 'place' } as const;
    const found = await pageOfList<PlanDifference>(this.database, list, page);
    const out = new Set(plan.excluded.map(({ needId, volunteerId }) => pairKey(needId, volunteerId)));
    for (const { node } of found.edges)
      node.isExcluded = node.change === 'lost' && out.has(pairKey(node.needId, node.volunteerId ?? ''));
    return found;
  }

  /** Whose invitations confirming takes back, at most 200. */
  async takenBack(plan: MatchingPlan): Promise<PlanDifference[]> {
    return (await this.takeBacks.of(plan)).map((takeBack, place) =>
      Object.assign(new PlanDifference(), {
        ...takeBack,
        planId: plan.id,
        place,
        change: 'lost' as const,
        isExcluded: false,
      }),
    );
  }

  /** Who was excluded from a need in the plans it follows, the latest first, at most 100. */
  excluded({ id, excluded }: MatchingPlan): PlanDifference[] {
    return excluded
      .toReversed()
      .slice(0, MOST_EXCLUDED)
      .map(({ needId, volunteerId }, place) =>
        Object.assign(new PlanDifference(), {
          id: `${needId} ${volunteerId}`,
          planId: id,
          place,
          change: 'lost' as const,
          isExcluded: true,
          needId,
          regionCode: '',
          volunteerId,
        }),
      );
  }

  /** How much of the plan that it was run again from a plan keeps; null for a first one and one that is still made. */
  async againstBase(plan: MatchingPlan): Promise<PlanAgainstBase | null> {
    const { id, whatIf, result } = plan;
    const baseId = whatIf || !result ? null : await this.bases.baseOf(plan);
    if (baseId === null) return null;
    const [row] = await this.database.query<PlanAgainstBase>(
      `select count(*) filter (where change = 'lost')::int as dropped,
         count(*) filter (where change = 'gained')::int as added,
         (select count(*)::int from plan_lines where plan_id = $1 and volunteer_id is not null)
           - count(*) filter (where change = 'gained')::int as kept
       from (${DIFFERENCES}) as difference`,
      [id, baseId],
    );
    return row ?? null;
  }

  /** One page of a plan's lines in their order. */
  async lines(
    { id, state }: MatchingPlan,
    { changes, regionCode, needId, sending, ...page }: PlanLineArgs,
  ): Promise<Page<PlanLine>> {
    const parameters: unknown[] = [id];
    const where = ['plan_id = $1'];
    if (changes) where.push(`change = any($${parameters.push(changes)})`);
    if (regionCode)
      where.push(withinReach('region_code', await this.regions.reachOf(regionCode), parameters));
    if (needId) where.push(`need_id = $${parameters.push(needId)} and volunteer_id is not null`);
    if (sending) where.push(sending === 'toSend' && state === 'ready' ? WOULD_SEND : SENDING[sending]);
    const sql = `select id, place from plan_lines line where ${where.join(' and ')}`;
    const list = { sql, parameters, by: 'place' } as const;
    const found = await pageOfList<{ id: string }>(this.database, list, page);
    return withRecords(found, (ids) => this.database.findMany(PlanLine, ids));
  }

  /** Lines by kind of change; heads for what stays unfilled. */
  changes({ id }: MatchingPlan): Promise<PlanChangeCount[]> {
    return this.database.query<PlanChangeCount>(
      'select change, sum(heads)::int as count from plan_lines where plan_id = $1 group by change order by change',
      [id],
    );
  }

  /** What confirming would send, and what it sent. */
  async sending(plan: MatchingPlan): Promise<PlanSending> {
    const { id, state } = plan;
    const toTakeBack = await this.takeBacks.count(plan);
    const [row] = await this.database.query<Omit<PlanSending, 'toTakeBack'>>(
      `select count(*) filter (where ${state === 'ready' ? WOULD_SEND : SENDING.toSend})::int as "toSend",
         count(invitation_id)::int as sent,
         count(*) filter (where volunteer_id is not null and decision = 'excluded')::int as excluded, count(refused_with)::int as refused,
         count(*) filter (where ${SENDING.agreed})::int as agreed
       from plan_lines line where plan_id = $1`,
      [id],
    );
    return { toSend: 0, sent: 0, excluded: 0, refused: 0, agreed: 0, ...row, toTakeBack };
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
    const parameters: unknown[] = [basisId, OF_NEEDS, OF_PEOPLE];
    const [here, home] = [
      await this.regions.reachOf(regionCode),
      await this.regions.reachOf(homeOf(regionCode)),
    ];
    const [row] = await this.database.query<{ isStale: boolean }>(
      `select exists(select from events where id > $1 and (
         (type like any($2) and ${withinReach('region_code', here, parameters)})
         or (type like any($3) and ${withinReach('region_code', home, parameters)}))) as "isStale"`,
      parameters,
    );
    return row?.isStale ?? false;
  }
}
