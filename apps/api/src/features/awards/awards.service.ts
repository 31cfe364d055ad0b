import { Injectable } from '@nestjs/common';
import type { AwardProgramme } from '@wushe/policy-packs';
import { countyOf, dayOf } from '@wushe/values';
import { In } from 'typeorm';
import { SYSTEM, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { OtherHands } from '../accounts/index.js';
import { refusePersonal } from '../needs/index.js';
import { SocialWorkers, WorkerRecords, type SocialWorker } from '../social-workers/index.js';
import type { ActOnAwardArgs, BeginAwardArgs, CorrectAccountArgs, EditAwardArgs } from './award.args.js';
import { AwardApplication, AwardDecision } from './award.entity.js';
import { AwardRecorder } from './award-recorder.js';
import { awardPolicy, type AwardFacts } from './award.policy.js';
import {
  awardActions,
  deciderOf,
  isInOrder,
  PASSES,
  readersOf,
  reviewerOf,
  turnOf,
  WANTS_REASON,
  type AwardAction,
} from './award.rules.js';
import { AwardSteps, papersOf, type Stepped, type Told } from './award-steps.js';
import { Evaluations } from './evaluations.service.js';
import { Payees } from './payees.service.js';
import { Programmes } from './programmes.service.js';

const DECIDES: readonly AwardAction[] = [...Object.values(PASSES), 'reject'];
/** Steps of a review: whoever takes one is independent of those before. */
const BY_OTHERS: readonly AwardAction[] = [
  ...Object.values(PASSES),
  'approve',
  'upholdAppeal',
  'dismissAppeal',
];
/** Actions whose words stand on the application. */
const TELLS_WHY: readonly AwardAction[] = ['sendBack', 'reject'];
const NOTHING_TOLD: Told = { reason: null, rule: null };

/** Applications for awards: begun, written, reviewed in order, shown, approved. */
@Injectable()
export class Awards {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly workers: SocialWorkers,
    private readonly records: WorkerRecords,
    private readonly programmes: Programmes,
    private readonly evaluations: Evaluations,
    private readonly payees: Payees,
    private readonly steps: AwardSteps,
    private readonly recorder: AwardRecorder,
    private readonly hands: OtherHands,
  ) {}

  /** The programme of an application: as frozen with its submission, of a draft as it holds today or last held. */
  async programmeOf(application: AwardApplication): Promise<AwardProgramme> {
    const { id, programme, regionCode, createdAt, appliedOn } = application;
    const frozen = appliedOn === null ? null : await this.evaluations.programmeOf(id);
    return (
      frozen ??
      (await this.programmes.find(programme, regionCode)) ??
      this.programmes.one(programme, regionCode, dayOf(createdAt))
    );
  }

  /** What the policy asks about it. */
  async factsOf(application: AwardApplication): Promise<AwardFacts> {
    const { id, round, state, regionCode, personId, organizationId, applicant, appliedOn } = application;
    const reviewers = (await this.programmeOf(application)).reviewers.order;
    const decisions = await this.database
      .repository(AwardDecision)
      .findBy({ applicationId: id, round, action: In([...DECIDES]) });
    const decidedByIds = decisions.flatMap(({ byId }) => byId ?? []);
    const turn = reviewerOf(reviewers, state);
    const wasSubmitted = appliedOn !== null;
    const facts = { regionCode, personId, organizationId, applicant, state, wasSubmitted };
    const readers = readersOf(reviewers, state);
    return { ...facts, turn, readers, decider: deciderOf(reviewers), decidedByIds };
  }

  /** The application; null for those who may not see it. */
  async find(actor: Actor, id: string): Promise<AwardApplication | null> {
    const found = await this.database.find(AwardApplication, id);
    return found && awardPolicy.see(actor, await this.factsOf(found)) ? found : null;
  }

  /** Begins an application; the same key gives the one begun before, a second one is AWARD_HELD_ALREADY. */
  async begin(
    actor: Actor,
    { programme: code, workerId, idempotencyKey }: BeginAwardArgs,
  ): Promise<AwardApplication> {
    const worker = await this.workerOf(actor, workerId ?? null);
    const programme = await this.programmes.one(code, worker.regionCode);
    const application = this.begun(actor, worker, programme, idempotencyKey);
    allow(actor, awardPolicy, 'edit', await this.factsOf(application));
    const { window } = await this.evaluations.live(worker.id, programme);
    application.closesOn = window?.closesOn ?? null;
    return this.database.transaction(async () => {
      if (await this.database.insertUnlessThere(AwardApplication, application)) {
        await this.payees.carryOver(application);
        await this.recorder.record(actor, application, 'award.begun', programme.reviewers.order);
        return application;
      }
      const begunById = actor.personId ?? '';
      const before = await this.database
        .repository(AwardApplication)
        .findOneBy({ begunById, idempotencyKey });
      const same = madeByKey(before, { programme: code, workerId: worker.id });
      if (!same) throw new Refusal('AWARD_HELD_ALREADY', { benefit: code });
      return same;
    });
  }

  /** The papers that the programme wants: of the tier granted, in a draft of the one that would be. */
  async papersWanted(application: AwardApplication): Promise<AwardProgramme['materials']> {
    const programme = await this.programmeOf(application);
    const tier = application.tier ?? (await this.evaluations.now(application, programme)).tier;
    return papersOf(programme, tier);
  }

  /** Changes what an application says. */
  async edit(actor: Actor, { id, version, input }: EditAwardArgs): Promise<AwardApplication> {
    const statement = input.statement.trim();
    refusePersonal({ statement });
    return this.step(actor, { id, version }, 'edit', NOTHING_TOLD, async (application) => {
      const [record] = await this.records.read({ workerIds: [application.workerId] });
      await this.payees.write(application, input, record?.birthMonth ?? null);
      return { changes: { statement, papers: [...new Set(input.papers)] } };
    });
  }

  /** Submits, withdraws, passes on, shows to the public, approves, sends back or rejects. */
  act(actor: Actor, { id, version, action, reason, rule }: ActOnAwardArgs): Promise<AwardApplication> {
    return this.step(actor, { id, version }, action, { reason: reason?.trim() || null, rule: rule ?? null });
  }

  /** Tells another account for an award that is not on its way; the old one stays with the payments ordered to it. */
  correctAccount(actor: Actor, args: CorrectAccountArgs): Promise<AwardApplication> {
    return this.step(actor, args, 'correctAccount', NOTHING_TOLD, async (application) => {
      if (await this.payees.isOnTheWay(application.id))
        throw new Refusal('IN_ANOTHER_BATCH', { applicationIds: [application.id] });
      await this.payees.correctAccount(application.id, args);
      return { changes: {} };
    });
  }

  /** Lets the drafts end whose window is over and that were never submitted; returns how many. */
  async expire(): Promise<number> {
    const due = await this.database.query<{ id: string }>(
      `select id from award_applications
       where state = 'draft' and applied_on is null and closes_on < $1 order by id`,
      [this.clock.today()],
    );
    for (const { id } of due) {
      await this.database.transaction(async () => {
        const application = await this.database.lock(AwardApplication, id);
        if (application.state === 'draft') await this.move(SYSTEM, application, 'expire', NOTHING_TOLD);
      });
    }
    return due.length;
  }

  /** Takes an action on the locked application: allowed, of the present version, in the programme's order. */
  step(
    actor: Actor,
    { id, version }: { readonly id: string; readonly version: number },
    action: AwardAction,
    told: Told,
    also?: (application: AwardApplication) => Promise<Stepped>,
  ): Promise<AwardApplication> {
    if (WANTS_REASON.includes(action) && told.reason === null)
      throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
    refusePersonal({ reason: told.reason });
    return this.database.transaction(async () => {
      const application = await this.database.lock(AwardApplication, id);
      const facts = await this.factsOf(application);
      allow(actor, awardPolicy, action, facts);
      if (BY_OTHERS.includes(action)) await this.hands.refuseOne(actor, facts.decidedByIds);
      const { state } = application;
      if (application.version !== version)
        throw new Refusal('STALE_VERSION', { version: application.version, state });
      awardActions.next(state, action);
      const reviewers = (await this.programmeOf(application)).reviewers.order;
      if (!isInOrder(reviewers, state, action)) throw new Refusal('WRONG_STATE', { state, action });
      return this.move(actor, application, action, told, also);
    });
  }

  /** Moves a locked application; the caller has asked who may. Payments come this way too. */
  async move(
    actor: Actor,
    application: AwardApplication,
    action: AwardAction,
    told: Told,
    also?: (application: AwardApplication) => Promise<Stepped>,
  ): Promise<AwardApplication> {
    const state = awardActions.next(application.state, action);
    const programme = await this.programmeOf(application);
    const stepped = await this.steps.of[action]?.(application, programme, told);
    const more = await also?.(application);
    const { evaluation } = stepped ?? {};
    const kept = evaluation ?? (await this.evaluations.latest(application.id));
    const turn = turnOf(programme.reviewers.order, state);
    const since = state === application.state ? {} : { state, turn, stateSince: this.clock.now() };
    const because = TELLS_WHY.includes(action) ? { lastReason: told.reason } : {};
    const changes = { ...because, ...stepped?.changes, ...more?.changes, ...since };
    const saved = await this.database.update(AwardApplication, application, changes);
    await this.recorder.keep(actor, saved, action, told, kept?.id ?? null);
    await this.recorder.recordAction(actor, saved, action, programme.reviewers.order, more?.said);
    return saved;
  }

  private async workerOf(actor: Actor, workerId: string | null): Promise<SocialWorker> {
    const worker = workerId ? await this.workers.find(actor, workerId) : await this.workers.ofActor(actor);
    if (!worker) throw new Refusal('NOT_FOUND');
    return worker;
  }

  private begun(
    actor: Actor,
    worker: SocialWorker,
    programme: AwardProgramme,
    idempotencyKey: string,
  ): AwardApplication {
    const now = this.clock.now();
    return Object.assign(new AwardApplication(), {
      id: newId(),
      countyCode: countyOf(worker.regionCode),
      regionCode: worker.regionCode,
      programme: programme.code,
      pack: programme.pack,
      personId: worker.personId,
      workerId: worker.id,
      organizationId: worker.organizationId,
      applicant: programme.applicant,
      state: awardActions.initial,
      turn: null,
      round: 0,
      amount: null,
      tier: null,
      month: null,
      statement: '',
      papers: [],
      lastReason: null,
      rejectedRule: null,
      appliedOn: null,
      closesOn: null,
      noticeEndsOn: null,
      appealEndsOn: null,
      begunById: actor.personId ?? '',
      createdAt: now,
      stateSince: now,
      idempotencyKey,
      version: 1,
    });
  }
}
