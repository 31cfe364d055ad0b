import { Injectable } from '@nestjs/common';
import { addDays, countyOf, day, startOfDay } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog, type EventBody } from '../../platform/events/event-log.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { Needs, refusePersonal, type Need } from '../needs/index.js';
import { Regions } from '../regions/index.js';
import { Bodies } from './bodies.service.js';
import { Consultation, ConsultationNeed } from './consultation.entity.js';
import {
  chosen,
  CONSULTATION_WANTS_REASON,
  consultationActions,
  counted,
  optionsFrom,
  participationFault,
  PLAIN_CONSULTATION_ACTIONS,
  type ConsultationAction,
} from './consultation.rules.js';
import type {
  ActOnConsultationArgs,
  ConsultationInput,
  DecideConsultationArgs,
  EditConsultationArgs,
  HoldConsultationArgs,
  LinkNeedArgs,
  PlanConsultationArgs,
  PostDecidedNeedArgs,
} from './consultation.view.js';
import { consultationPolicy } from './governance.policy.js';
import { Tracks } from './tracks.service.js';

/** Consultations: residents talk a matter through, the result is recorded and leads to needs. */
@Injectable()
export class Consultations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly needs: Needs,
    private readonly bodies: Bodies,
    private readonly tracks: Tracks,
  ) {}

  /** What each consultation's decision led to, oldest first, for a loader. */
  readonly needsOf = async (consultationIds: readonly string[]): Promise<ConsultationNeed[][]> => {
    const rows = await this.linked('link.consultationId = any(:ids)', consultationIds);
    const found = groupBy(rows, ({ consultationId }) => consultationId);
    return consultationIds.map((id) => found.get(id) ?? []);
  };

  /** The consultations that each need came from, oldest first, for a loader. */
  readonly originsOf = async (needIds: readonly string[]): Promise<Consultation[][]> => {
    const rows = await this.linked('link.needId = any(:ids)', needIds);
    const found = await this.database.findMany(
      Consultation,
      rows.map(({ consultationId }) => consultationId),
    );
    const pairs = rows.map(({ needId }, at) => ({ needId, consultation: found[at] ?? null }));
    return needIds.map((id) =>
      pairs.flatMap(({ needId, consultation }) => (needId === id && consultation ? [consultation] : [])),
    );
  };

  /** The consultation, if the actor may see it; else null. */
  async find(actor: Actor, id: string): Promise<Consultation | null> {
    const consultation = await this.database.find(Consultation, id);
    return consultation && consultationPolicy.see(actor, consultation) ? consultation : null;
  }

  /** Plans a consultation; the same key from the same person gives the one already planned. */
  async plan(
    actor: Actor,
    { regionCode, input, idempotencyKey }: PlanConsultationArgs,
  ): Promise<Consultation> {
    allow(actor, consultationPolicy, 'plan', { regionCode });
    await this.regions.existing(regionCode, 'community');
    const written = await this.written(regionCode, input);
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const consultation = Object.assign(new Consultation(), written, {
        id: newId(),
        countyCode: countyOf(regionCode),
        regionCode,
        state: consultationActions.initial,
        invited: null,
        attended: null,
        decision: null,
        lastReason: null,
        plannedById: actor.personId,
        idempotencyKey,
        createdAt: now,
        stateSince: now,
        version: 1,
      });
      if (!(await this.database.insertUnlessThere(Consultation, consultation)))
        return this.plannedBefore(actor, idempotencyKey, { regionCode, title: written.title });
      await this.record(actor, consultation, 'planned');
      return consultation;
    });
  }

  /** Changes a planned consultation. */
  edit(actor: Actor, { id, version, input }: EditConsultationArgs): Promise<Consultation> {
    return this.change(actor, id, 'edit', version, ({ regionCode }) => this.written(regionCode, input));
  }

  /** Records who came and how many were for what. */
  hold(actor: Actor, { id, version, ...counts }: HoldConsultationArgs): Promise<Consultation> {
    return this.change(actor, id, 'hold', version, async ({ options, heldOn }) => {
      if (heldOn > this.clock.today()) throw new Refusal('INVALID_INPUT', { fields: ['heldOn'] });
      const fault = participationFault(options, counts);
      if (fault) throw new Refusal('INVALID_INPUT', { fields: [fault] });
      return { invited: counts.invited, attended: counts.attended, options: counted(options, counts) };
    });
  }

  /** Records the result. */
  decide(
    actor: Actor,
    { id, version, decision, option = null }: DecideConsultationArgs,
  ): Promise<Consultation> {
    refusePersonal({ decision });
    return this.change(actor, id, 'decide', version, async ({ options }) => {
      if (option !== null && option >= options.length)
        throw new Refusal('INVALID_INPUT', { fields: ['option'] });
      return { decision: decision.trim(), options: chosen(options, option), lastReason: null };
    });
  }

  /** A plain step. */
  act(actor: Actor, { id, action, version, reason }: ActOnConsultationArgs): Promise<Consultation> {
    if (!PLAIN_CONSULTATION_ACTIONS.includes(action))
      throw new Refusal('INVALID_INPUT', { fields: ['action'] });
    const lastReason = reason?.trim() || null;
    if (CONSULTATION_WANTS_REASON.includes(action) && !lastReason)
      throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
    refusePersonal({ reason });
    return this.change(actor, id, action, version, async () => ({ lastReason }));
  }

  /** Ties a need of the same community to a decision; tying it twice changes nothing. */
  async linkNeed(actor: Actor, { id, needNumber }: LinkNeedArgs): Promise<Consultation> {
    return this.database.transaction(async () => {
      const consultation = await this.lockDecided(actor, id);
      const need = await this.needs.findByNumber(actor, needNumber);
      if (need?.regionCode !== consultation.regionCode)
        throw new Refusal('INVALID_INPUT', { fields: ['needNumber'] });
      await this.link(actor, consultation, need, false);
      return consultation;
    });
  }

  /** Posts a need because of a decision; the same key posts one. */
  async postNeed(actor: Actor, { id, input, idempotencyKey }: PostDecidedNeedArgs): Promise<Consultation> {
    return this.database.transaction(async () => {
      const consultation = await this.lockDecided(actor, id);
      const need = await this.needs.post(actor, {
        regionCode: consultation.regionCode,
        input: Object.assign(input, { channel: 'council' as const }),
        asDraft: false,
        idempotencyKey,
      });
      // The key may have posted a need of another community before.
      if (need.regionCode !== consultation.regionCode) throw new Refusal('KEY_USED_BEFORE');
      await this.link(actor, consultation, need, true);
      return consultation;
    });
  }

  private async lockDecided(actor: Actor, id: string): Promise<Consultation> {
    const consultation = await this.database.lock(Consultation, id);
    allow(actor, consultationPolicy, 'linkNeed', consultation);
    consultationActions.next(consultation.state, 'linkNeed');
    return consultation;
  }

  private async link(
    actor: Actor,
    consultation: Consultation,
    { id: needId }: Need,
    isPosted: boolean,
  ): Promise<void> {
    const isNew = await this.database.insertUnlessThere(
      ConsultationNeed,
      Object.assign(new ConsultationNeed(), {
        id: newId(),
        countyCode: consultation.countyCode,
        consultationId: consultation.id,
        needId,
        isPosted,
        linkedById: actor.personId,
        linkedAt: this.clock.now(),
      }),
    );
    if (isNew) await this.record(actor, consultation, 'needLinked', { needId, isPosted }, needId);
  }

  private linked(where: string, ids: readonly string[]): Promise<ConsultationNeed[]> {
    return this.database
      .repository(ConsultationNeed)
      .createQueryBuilder('link')
      .where(where, { ids })
      .orderBy('link.id')
      .getMany();
  }

  private async written(
    regionCode: string,
    { title, detail, track, bodyId = null, heldOn, place, options: words }: ConsultationInput,
  ): Promise<Pick<Consultation, 'title' | 'detail' | 'track' | 'bodyId' | 'heldOn' | 'place' | 'options'>> {
    refusePersonal({ title, detail, place, options: words.join(' ') });
    this.tracks.refuseUnknown(regionCode, track);
    const options = optionsFrom(words);
    if (!options) throw new Refusal('INVALID_INPUT', { fields: ['options'] });
    const [body] = bodyId ? await this.bodies.byIds([bodyId]) : [];
    if (bodyId && body?.regionCode !== regionCode) throw new Refusal('INVALID_INPUT', { fields: ['bodyId'] });
    return {
      title: title.trim(),
      detail: detail.trim(),
      track,
      bodyId,
      heldOn,
      place: place.trim(),
      options,
    };
  }

  private async change(
    actor: Actor,
    id: string,
    action: ConsultationAction,
    version: number,
    work: (consultation: Consultation) => Promise<Partial<Consultation>>,
  ): Promise<Consultation> {
    return this.database.transaction(async () => {
      const consultation = await this.database.lock(Consultation, id);
      allow(actor, consultationPolicy, action, consultation);
      if (consultation.version !== version)
        throw new Refusal('STALE_VERSION', { version: consultation.version, state: consultation.state });
      const state = consultationActions.next(consultation.state, action);
      const changes = await work(consultation);
      const moved = state === consultation.state ? {} : { state, stateSince: this.clock.now() };
      await this.database.update(Consultation, consultation, { ...changes, ...moved });
      const { track, attended } = consultation;
      await this.record(actor, consultation, PAST[action], { track, attended });
      return consultation;
    });
  }

  private async plannedBefore(
    actor: Actor,
    idempotencyKey: string,
    wanted: Partial<Consultation>,
  ): Promise<Consultation> {
    const where = { plannedById: actor.personId ?? '', idempotencyKey };
    const before = madeByKey(await this.database.repository(Consultation).findOneBy(where), wanted);
    if (!before) throw new Error('the key was there a moment ago');
    return before;
  }

  private record(
    actor: Actor,
    { id, regionCode, state, heldOn }: Consultation,
    past: string,
    body: EventBody = {},
    rootId: string | null = null,
  ): Promise<void> {
    const subject = { type: 'consultation', id, regionCode, rootId };
    // A plan is late when its own day is over.
    const dueAt = startOfDay(addDays(day(heldOn), 1)).toISOString();
    const told = state === 'planned' ? { ...body, dueAt } : body;
    return this.events.record(actor, `consultation.${past}`, subject, told);
  }
}

/** How each action reads once it has happened. */
const PAST: Readonly<Record<ConsultationAction, string>> = {
  edit: 'edited',
  hold: 'held',
  decide: 'decided',
  linkNeed: 'needLinked',
  reopen: 'reopened',
  cancel: 'cancelled',
  restore: 'restored',
};
