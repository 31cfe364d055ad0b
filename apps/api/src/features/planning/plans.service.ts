import { Injectable } from '@nestjs/common';
import type { Weights } from '@wushe/policy-packs';
import { countyOf, type Day } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { isDatabaseAway } from '../../platform/db/away.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { Invitations } from '../matching/index.js';
import { Regions } from '../regions/index.js';
import { Taxonomies } from '../taxonomies/index.js';
import { PlanLine } from './plan-line.entity.js';
import { PlanBases } from './plan-basis.js';
import { PlanRuns } from './plan-runs.service.js';
import { MatchingPlan } from './plan.entity.js';
import { planPolicy } from './plan.policy.js';
import { mondayIn, planActions, restOf } from './plan.rules.js';
import type { ActOnPlanArgs, AllowAgainArgs, DecideOnLinesArgs, MakePlanArgs } from './plan.view.js';
import { WOULD_SEND } from './sending-sql.js';
import { TakeBacks } from './take-backs.js';
import { triesAnything } from './what-if.rules.js';
import type { WhatIf } from './what-if.view.js';

/** So many invitations go out within one request, and for no longer than this: whoever waits sees it go on, however busy the server. */
const MOST_SENT_AT_ONCE = 200;
const LONGEST_SENDING_MS = 4_000;

/** Plans of a week: asked for, decided on line by line, confirmed. */
@Injectable()
export class Plans {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly invitations: Invitations,
    private readonly taxonomies: Taxonomies,
    private readonly runs: PlanRuns,
    private readonly takeBacks: TakeBacks,
    private readonly bases: PlanBases,
  ) {}

  /** Asks for a plan; a process takes it up at once. */
  async make(actor: Actor, args: MakePlanArgs): Promise<MatchingPlan> {
    const { code: regionCode } = await this.regions.existing(args.regionCode);
    allow(actor, planPolicy, 'make', { regionCode });
    const base = args.basedOnId ? await this.find(actor, args.basedOnId) : null;
    const isOther = base && (base.regionCode !== regionCode || base.weekOn !== args.weekOn);
    if (isOther || base?.whatIf) throw new Refusal('INVALID_INPUT', { fields: ['basedOnId'] });
    if (args.whatIf) this.refuseIdle(args.whatIf, base);
    const plan = await this.insert(actor, args, this.weekAhead(args.weekOn));
    this.runs.wake();
    return plan;
  }

  /** Asks for a trial of weights that are not published: nothing is stored line by line or sent. The caller has asked who may. */
  async tryOut(
    actor: Actor,
    { regionCode, weekOn, weights }: Pick<MakePlanArgs, 'regionCode' | 'weekOn'> & { weights: Weights },
  ): Promise<MatchingPlan> {
    return this.insert(
      actor,
      { regionCode, weekOn, idempotencyKey: newId() },
      this.weekAhead(weekOn),
      weights,
    );
  }

  /** Takes up what was asked for; called once it is stored. */
  wake(): void {
    this.runs.wake();
  }

  /** Plans by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(MatchingPlan | null)[]> =>
    this.database.findMany(MatchingPlan, ids);

  /** The plan, for those who may see its region; NOT_FOUND for others. */
  async find(actor: Actor, id: string): Promise<MatchingPlan> {
    const plan = await this.database.find(MatchingPlan, id);
    if (!plan) throw new Refusal('NOT_FOUND');
    allow(actor, planPolicy, 'see', plan);
    return plan;
  }

  /** Stops, discards or confirms a plan. */
  async act(actor: Actor, args: ActOnPlanArgs): Promise<MatchingPlan> {
    const plan = await this.database.transaction(async () => {
      const found = await this.database.lock(MatchingPlan, args.id);
      allow(actor, planPolicy, args.action, found);
      if (found.version !== args.version)
        throw new Refusal('STALE_VERSION', { version: found.version, state: found.state });
      const state = planActions.next(found.state, args.action);
      if (args.action === 'stop') return this.database.update(MatchingPlan, found, { isStopAsked: true });
      // Confirmed once more: what was chosen then is sent on, nothing else.
      if (state === found.state) return found;
      if (args.action === 'confirm') await this.bases.refuseSuperseded(found);
      if (args.action === 'confirm') await this.choose(found, args.lineIds ?? null);
      const changed = await this.database.update(MatchingPlan, found, { state });
      if (args.action === 'confirm') await this.record(actor, changed, 'confirmed');
      return changed;
    });
    if (args.action === 'confirm') {
      await this.takeBacks.takeBack(actor, plan);
      await this.send(actor, plan);
    }
    return plan;
  }

  /** Pins or excludes lines for the next run, or takes that back. */
  async decide(actor: Actor, { planId, lineIds, decision }: DecideOnLinesArgs): Promise<PlanLine[]> {
    return this.database.transaction(async () => {
      const plan = await this.database.lock(MatchingPlan, planId);
      allow(actor, planPolicy, 'decide', plan);
      if (plan.state !== 'ready') throw new Refusal('WRONG_STATE', { state: plan.state });
      const lines = (await this.database.findMany(PlanLine, lineIds)).filter(
        (line) => line !== null && line.planId === planId && line.volunteerId !== null,
      );
      if (lines.length < lineIds.length) throw new Refusal('INVALID_INPUT', { fields: ['lineIds'] });
      await this.database.query('update plan_lines set decision = $2 where id = any($1)', [
        lineIds,
        decision ?? null,
      ]);
      return (await this.database.findMany(PlanLine, lineIds)).filter((line) => line !== null);
    });
  }

  /** Takes back that somebody was excluded in a plan this one follows: the next run may place them again. */
  async allowAgain(actor: Actor, { planId, needId, volunteerId }: AllowAgainArgs): Promise<MatchingPlan> {
    return this.database.transaction(async () => {
      const plan = await this.database.lock(MatchingPlan, planId);
      allow(actor, planPolicy, 'decide', plan);
      if (plan.state !== 'ready') throw new Refusal('WRONG_STATE', { state: plan.state });
      const excluded = plan.excluded.filter(
        (pair) => pair.needId !== needId || pair.volunteerId !== volunteerId,
      );
      return this.database.update(MatchingPlan, plan, { excluded });
    });
  }

  /** The Monday of a week of which something is left; WEEK_OVER of one that is over. */
  private weekAhead(text: string): Day {
    const weekOn = mondayIn(text);
    const { from, to } = restOf(weekOn, this.clock.now());
    if (from >= to) throw new Refusal('WEEK_OVER');
    return weekOn;
  }

  /** A what-if tries something, with skills there are, each named once, beside a plan that is finished. */
  private refuseIdle(whatIf: WhatIf, base: MatchingPlan | null): void {
    if (!triesAnything(whatIf)) throw new Refusal('INVALID_INPUT', { fields: ['whatIf'] });
    if (!base?.result) throw new Refusal('INVALID_INPUT', { fields: ['basedOnId'] });
    const skills = (whatIf.morePeople ?? []).map(({ skill }) => skill);
    if (new Set(skills).size < skills.length)
      throw new Refusal('INVALID_INPUT', { fields: ['whatIf.morePeople'] });
    this.taxonomies.refuseUnknown('skills', skills, 'whatIf.morePeople');
  }

  private async insert(
    actor: Actor,
    args: MakePlanArgs,
    weekOn: Day,
    trial: Weights | null = null,
  ): Promise<MatchingPlan> {
    const wanted = {
      regionCode: args.regionCode,
      weekOn,
      basedOnId: args.basedOnId ?? null,
    };
    const plan = Object.assign(new MatchingPlan(), wanted, {
      id: newId(),
      countyCode: countyOf(args.regionCode),
      state: planActions.initial,
      requestedById: actor.personId ?? '',
      idempotencyKey: args.idempotencyKey,
      requestedAt: this.clock.now(),
      basisAt: null,
      basisId: null,
      finishedAt: null,
      isStopAsked: false,
      whatIf: args.whatIf ?? null,
      excluded: [],
      steps: [],
      progress: [],
      result: null,
      trial,
      comparison: null,
      version: 1,
    });
    if (await this.database.insertUnlessThere(MatchingPlan, plan)) return plan;
    const before = await this.database
      .repository(MatchingPlan)
      .findOneBy({ requestedById: plan.requestedById, idempotencyKey: args.idempotencyKey });
    return madeByKey(before, wanted) ?? plan;
  }

  /** Marks the lines whose invitations are to be sent: those named, else all but the excluded. A what-if sends nothing. */
  private async choose(plan: MatchingPlan, lineIds: readonly string[] | null): Promise<void> {
    if (plan.trial || plan.whatIf) throw new Refusal('WRONG_STATE', { state: 'whatIf' });
    await this.database.query(
      `update plan_lines set is_to_send = true
       where plan_id = $1 and ${WOULD_SEND} and ($2::uuid[] is null or id = any($2))`,
      [plan.id, lineIds],
    );
  }

  /** Sends some of what is chosen and not sent yet, each line on its own: one refusal stops no other, and none is sent twice. */
  private async send(actor: Actor, plan: MatchingPlan): Promise<void> {
    const lines = await this.database
      .repository(PlanLine)
      .createQueryBuilder('line')
      .where('line.planId = :id and line.isToSend and line.invitationId is null', { id: plan.id })
      .andWhere('line.refusedWith is null')
      .orderBy('line.place')
      .take(MOST_SENT_AT_ONCE)
      .getMany();
    const until = performance.now() + LONGEST_SENDING_MS;
    for (const line of lines) {
      await this.sendOne(actor, line);
      if (performance.now() > until) return;
    }
  }

  private async sendOne(actor: Actor, line: PlanLine): Promise<void> {
    const { id: planLineId, needId, volunteerId, fromNeedId } = line;
    if (volunteerId === null) throw new Error('what is sent has somebody it goes to');
    const asking = { needId, volunteerId, planLineId, insteadOfNeedId: fromNeedId };
    try {
      await this.settle(planLineId, async () => {
        const asked = await this.invitations.ask(actor, asking);
        return typeof asked === 'string' ? { refusedWith: asked } : { invitationId: asked.id };
      });
    } catch (error) {
      // Only what will not go another time is refused for good.
      if (!(error instanceof Refusal) || isDatabaseAway(error)) throw error;
      const { code: refusedWith } = error;
      await this.settle(planLineId, () => Promise.resolve({ refusedWith }));
    }
  }

  /** Writes what became of a line, unless somebody who confirms at the same moment has settled it. */
  private settle(id: string, work: () => Promise<Partial<PlanLine>>): Promise<void> {
    return this.database.transaction(async () => {
      const line = await this.database.lock(PlanLine, id);
      if (line.invitationId !== null || line.refusedWith !== null) return;
      await this.database.update(PlanLine, line, await work());
    }, 'invite');
  }

  private record(actor: Actor, { id, regionCode }: MatchingPlan, past: string): Promise<void> {
    return this.events.record(actor, `plan.${past}`, { type: 'plan', id, regionCode });
  }
}
