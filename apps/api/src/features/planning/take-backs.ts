import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { Invitations, LIVE } from '../matching/index.js';
import type { MatchingPlan } from './plan.entity.js';

/** Shown, or taken back within one request, at most. */
const MOST = 200;

/** An invitation that waits for an answer though the plan places whom it asks elsewhere or nowhere. */
export interface TakeBack {
  readonly id: string;
  readonly needId: string;
  readonly regionCode: string;
  readonly volunteerId: string;
}

/**
 * Invitations that plans of this week sent before the data of plan $1 were read, that wait for an answer at its needs, and
 * whose people it does not place there: they are out, or were excluded. Whom it moves is taken back with the move.
 */
const LEFT_WAITING = `with plan as (select id, week_on, basis_at from matching_plans where id = $1),
  kept as (
    select need_id, volunteer_id from plan_lines
    where plan_id = $1 and volunteer_id is not null and decision is distinct from 'excluded'
    union all
    select from_need_id, volunteer_id from plan_lines where plan_id = $1 and from_need_id is not null
  ),
  waiting as (
    select invitation.id, invitation.need_id, invitation.region_code, invitation.invitee_id
    from plan join invitations invitation on invitation.sent_at <= plan.basis_at
    join plan_lines own on own.id = invitation.plan_line_id
    join matching_plans source on source.id = own.plan_id and source.week_on = plan.week_on
    where invitation.state = any($2)
      and invitation.need_id in (select need_id from plan_lines where plan_id = $1)
      and not exists (select from kept where kept.need_id = invitation.need_id and kept.volunteer_id = invitation.invitee_id)
  )`;

/** What confirming a plan takes back. */
@Injectable()
export class TakeBacks {
  constructor(
    private readonly database: Database,
    private readonly invitations: Invitations,
  ) {}

  /** The invitations that confirming takes back, at most 200; none of a plan that is still made, given up or only tried. */
  async of(plan: MatchingPlan): Promise<TakeBack[]> {
    if (!mayTakeBack(plan)) return [];
    return this.database.query<TakeBack>(
      `${LEFT_WAITING} select id, need_id as "needId", region_code as "regionCode", invitee_id as "volunteerId"
       from waiting order by id limit ${MOST}`,
      [plan.id, LIVE],
    );
  }

  /** How many there are. */
  async count(plan: MatchingPlan): Promise<number> {
    if (!mayTakeBack(plan)) return 0;
    const [row] = await this.database.query<{ count: number }>(
      `${LEFT_WAITING} select count(*)::int as count from waiting`,
      [plan.id, LIVE],
    );
    return row?.count ?? 0;
  }

  /** Takes some of them back, each on its own: what was answered meanwhile stands. */
  async takeBack(actor: Actor, plan: MatchingPlan): Promise<void> {
    for (const { id } of await this.of(plan)) await this.invitations.withdraw(actor, id);
  }
}

const mayTakeBack = ({ state, trial, whatIf }: MatchingPlan): boolean =>
  (state === 'ready' || state === 'confirmed') && !trial && !whatIf;
