import { Injectable } from '@nestjs/common';
import type { Day } from '@wushe/values';
import { Database } from '../../platform/db/database.js';
import { Refusal } from '../../platform/refusal.js';
import type { Span, Supply, Waiting, WantedNeed } from './plan-data.js';
import { PlanData } from './plan-data.reads.js';
import { MatchingPlan, type Excluded } from './plan.entity.js';
import { mondayIn, pairKey, weekOf, type PlanDecision } from './plan.rules.js';

const MINUTE_MS = 60_000;

/** What was decided in the plan that this one follows. */
export interface Before {
  readonly pinned: ReadonlySet<string>;
  readonly placed: ReadonlySet<string>;
  readonly excluded: readonly Excluded[];
  readonly times: ReadonlyMap<string, Span>;
}

/** All that a plan rests on, read once. */
export interface Basis {
  readonly needs: readonly WantedNeed[];
  readonly supply: readonly Supply[];
  readonly before: Before;
  readonly waiting: readonly Waiting[];
  /** Who said yes or no to a need: they are not placed there again. */
  readonly answered: readonly Waiting[];
}

/** The Monday of a plan's week. */
export const mondayOf = ({ weekOn }: MatchingPlan): Day => mondayIn(weekOn);

/** Reads what a plan rests on. */
@Injectable()
export class PlanBases {
  constructor(
    private readonly database: Database,
    private readonly data: PlanData,
  ) {}

  /** Needs, people, what was decided before, and the invitations that wait for an answer. */
  async collect(plan: MatchingPlan): Promise<Basis> {
    const weekOn = mondayOf(plan);
    const needs = await this.data.demand(plan.regionCode, weekOn);
    const ids = needs.map(({ id }) => id);
    const [supply, before, waiting, answered] = await Promise.all([
      this.data.supply(plan.regionCode, weekOn, ids),
      this.before(plan),
      this.data.waiting(ids),
      this.data.answered(ids),
    ]);
    return { needs, supply, before, waiting, answered };
  }

  /** The plan that one follows: the nearest of those it was run again from that was made; null when there is none. */
  async baseOf({ basedOnId }: Pick<MatchingPlan, 'basedOnId'>): Promise<string | null> {
    if (basedOnId === null) return null;
    const [row] = await this.database.query<{ id: string }>(
      `with recursive base as (
         select id, based_on_id, result is not null as is_made from matching_plans where id = $1
         union all
         select plan.id, plan.based_on_id, plan.result is not null
         from base join matching_plans plan on plan.id = base.based_on_id where not base.is_made
       )
       select id from base where is_made`,
      [basedOnId],
    );
    return row?.id ?? null;
  }

  /** The newest plan of the same region and week that is made and not given up, when it is newer than this one. */
  async newerThan({ id, regionCode, weekOn }: MatchingPlan): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>(
      `select id from matching_plans where region_code = $1 and week_on = $2 and id > $3
         and state in ('ready', 'confirmed') and trial is null and what_if is null
       order by id desc limit 1`,
      [regionCode, weekOn, id],
    );
    return row?.id ?? null;
  }

  /** A week is planned by its newest plan: PLAN_SUPERSEDED of an older one. */
  async refuseSuperseded(plan: MatchingPlan): Promise<void> {
    const planId = await this.newerThan(plan);
    if (planId !== null) throw new Refusal('PLAN_SUPERSEDED', { planId });
  }

  private async before(plan: MatchingPlan): Promise<Before> {
    const baseId = await this.baseOf(plan);
    const base = baseId ? await this.database.find(MatchingPlan, baseId) : null;
    const lines = await this.database.query<{
      needId: string;
      volunteerId: string;
      decision: PlanDecision | null;
      startsAt: Date;
      endsAt: Date;
    }>(
      `select need_id as "needId", volunteer_id as "volunteerId", decision, starts_at as "startsAt", ends_at as "endsAt"
       from plan_lines where plan_id = $1 and volunteer_id is not null order by place`,
      [baseId],
    );
    const pinned = lines.filter(({ decision }) => decision === 'pinned');
    const out = lines.filter(({ decision }) => decision === 'excluded');
    const { from } = weekOf(mondayOf(plan));
    const minutes = (at: Date): number => (at.getTime() - from.getTime()) / MINUTE_MS;
    return {
      pinned: new Set(pinned.map(({ needId, volunteerId }) => pairKey(needId, volunteerId))),
      placed: new Set(lines.map(({ needId, volunteerId }) => pairKey(needId, volunteerId))),
      excluded: [
        ...(base?.excluded ?? []),
        ...out.map(({ needId, volunteerId }) => ({ needId, volunteerId })),
      ],
      times: new Map(
        pinned.map(({ needId, startsAt, endsAt }) => [
          needId,
          { start: minutes(startsAt), end: minutes(endsAt) },
        ]),
      ),
    };
  }
}
