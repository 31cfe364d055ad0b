import { Injectable } from '@nestjs/common';
import { countyOf, dayOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog, type EventBody } from '../../platform/events/event-log.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { answeringDesk, deskOf, isAmong } from '../../platform/party.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { Needs, refusePersonal, type Need } from '../needs/index.js';
import { Policies } from '../policies/index.js';
import { Regions } from '../regions/index.js';
import { Referral } from './referral.entity.js';
import { mayUrge, referralPolicy } from './referral.policy.js';
import {
  AWAITED,
  isToItself,
  REFERRAL_CLOCKS,
  REFERRAL_WANTS_WORDS,
  referralActions,
  type ReferralAction,
  type ReferralState,
} from './referral.rules.js';
import { responsibleFor } from './responsible.rules.js';
import type { ActOnReferralArgs, NamedCode, ReferMatterArgs } from './referral.view.js';

/** Referrals between departments: a matter or a need passes from one region's desk to another's. */
@Injectable()
export class Referrals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly policies: Policies,
    private readonly needs: Needs,
  ) {}

  /** Referrals of each need, oldest first, for a loader; the caller asks the policy. */
  readonly byNeeds = async (needIds: readonly string[]): Promise<Referral[][]> => {
    const rows = await this.database
      .repository(Referral)
      .createQueryBuilder('referral')
      .where('referral.needId = any(:needIds)', { needIds })
      .orderBy('referral.id')
      .getMany();
    const byNeed = groupBy(rows, ({ needId }) => needId ?? '');
    return needIds.map((id) => byNeed.get(id) ?? []);
  };

  /**
   * The region that answers for a need past its limit, if the actor leads above it and may urge it; null otherwise, and
   * while something that the actor's desk passed to it about this need waits there.
   */
  async toUrge(actor: Actor, { id, state, dueAt, regionCode }: Need): Promise<string | null> {
    if (dueAt === null || dueAt > this.clock.now()) return null;
    const successions = await this.regions.successions();
    const code = responsibleFor(state, successions.homeOf(regionCode));
    if (!mayUrge(actor, { regionCode: code })) return null;
    const [before = []] = await this.byNeeds([id]);
    const waits = before.some(
      (each) =>
        AWAITED.includes(each.state) &&
        isAmong(actor, [each.sender]) &&
        successions.homeOf(each.toRegionCode) === code,
    );
    return waits ? null : code;
  }

  /** The departments as the policies at a region name them today. */
  departments(regionCode: string): NamedCode[] {
    const named = this.policies.list(regionCode, this.clock.today(), 'departments');
    return named.map(({ code, name }) => ({ code, ...name }));
  }

  /** The referral, if the actor may see it; else null. */
  async find(actor: Actor, id: string): Promise<Referral | null> {
    const referral = await this.database.find(Referral, id);
    return referral && referralPolicy.see(actor, referral) ? referral : null;
  }

  /** Passes a matter on; the same key from the same person gives the referral already made. */
  async refer(actor: Actor, args: ReferMatterArgs): Promise<Referral> {
    const { regionCode, toRegionCode, needId = null, idempotencyKey } = args;
    const receiver = answeringDesk(toRegionCode);
    const sender = deskOf(actor);
    const facts = { regionCode, toRegionCode, sender, receiver };
    if (!sender) throw new Refusal(actor.personId ? 'NOT_ALLOWED' : 'SIGN_IN_REQUIRED');
    if (!referralPolicy.make(actor, facts)) throw new Refusal('REGION_OUT_OF_REACH');
    await this.check(actor, args);
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const written = { title: args.title.trim(), reason: args.reason.trim(), toRegionCode };
      const referral = Object.assign(new Referral(), written, {
        id: newId(),
        countyCode: countyOf(regionCode),
        regionCode,
        fromDepartment: args.fromDepartment,
        toDepartment: args.toDepartment,
        sender,
        receiver,
        needId,
        state: referralActions.initial,
        madeById: actor.personId,
        handledById: null,
        outcome: null,
        lastReason: null,
        dueAt: this.dueAt(toRegionCode, 'made'),
        idempotencyKey,
        createdAt: now,
        stateSince: now,
        version: 1,
      });
      if (!(await this.database.insertUnlessThere(Referral, referral)))
        return this.madeBefore(actor, idempotencyKey, written);
      await this.record(actor, referral, 'made');
      return referral;
    });
  }

  /** Takes a step: the receiver answers and finishes, the sender takes back or sends again. */
  async act(actor: Actor, { id, action, version, words }: ActOnReferralArgs): Promise<Referral> {
    const told = words?.trim() ?? '';
    refusePersonal({ words: told });
    return this.database.transaction(async () => {
      const referral = await this.database.lock(Referral, id);
      allow(actor, referralPolicy, action, referral);
      if (REFERRAL_WANTS_WORDS.includes(action) && told === '')
        throw new Refusal('INVALID_INPUT', { fields: ['words'] });
      if (referral.version !== version)
        throw new Refusal('STALE_VERSION', { version: referral.version, state: referral.state });
      const state = referralActions.next(referral.state, action);
      await this.database.update(Referral, referral, {
        state,
        stateSince: this.clock.now(),
        dueAt: this.dueAt(referral.toRegionCode, state),
        ...(action === 'complete' ? { outcome: told, lastReason: null } : { lastReason: told || null }),
        ...(action === 'accept' && { handledById: actor.personId }),
      });
      await this.record(actor, referral, PAST[action]);
      return referral;
    });
  }

  private async check(actor: Actor, args: ReferMatterArgs): Promise<void> {
    refusePersonal({ title: args.title, reason: args.reason });
    await this.regions.existing(args.regionCode);
    await this.regions.existing(args.toRegionCode);
    if (isToItself(args)) throw new Refusal('INVALID_INPUT', { fields: ['toDepartment'] });
    const unknown = (['fromDepartment', 'toDepartment'] as const).filter((field) => {
      const place = field === 'fromDepartment' ? args.regionCode : args.toRegionCode;
      return !this.departments(place).some(({ code }) => code === args[field]);
    });
    if (unknown.length > 0) throw new Refusal('INVALID_INPUT', { fields: unknown });
    if (args.needId && !(await this.needs.find(actor, args.needId)))
      throw new Refusal('INVALID_INPUT', { fields: ['needId'] });
  }

  private dueAt(regionCode: string, state: ReferralState): Date | null {
    const clock = REFERRAL_CLOCKS[state];
    const now = this.clock.now();
    return clock
      ? this.policies.dueBy(this.policies.on(regionCode, dayOf(now)).coordination[clock], now)
      : null;
  }

  private async madeBefore(
    actor: Actor,
    idempotencyKey: string,
    wanted: Partial<Referral>,
  ): Promise<Referral> {
    const where = { madeById: actor.personId ?? '', idempotencyKey };
    const before = madeByKey(await this.database.repository(Referral).findOneBy(where), wanted);
    if (!before) throw new Error('the key was there a moment ago');
    return before;
  }

  private record(actor: Actor, referral: Referral, past: string): Promise<void> {
    const { id, regionCode, needId, toRegionCode, sender, receiver, dueAt } = referral;
    const subject = { type: 'referral', id, regionCode, rootId: needId };
    const limit: EventBody = dueAt ? { dueAt: dueAt.toISOString() } : {};
    return this.events.record(actor, `referral.${past}`, subject, {
      toCode: toRegionCode,
      to: [receiver],
      from: [sender],
      ...limit,
    });
  }
}

/** How each action reads once it has happened. */
const PAST: Readonly<Record<ReferralAction, string>> = {
  accept: 'accepted',
  refuse: 'refused',
  complete: 'completed',
  giveBack: 'givenBack',
  withdraw: 'withdrawn',
  sendAgain: 'sentAgain',
};
