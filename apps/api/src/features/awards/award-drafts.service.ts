import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addMonths, day } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { chainOf, EventLog, NO_REGION } from '../../platform/events/event-log.js';
import type { OfVersion } from '../../platform/graphql/of-version.js';
import { newId } from '../../platform/ids.js';
import { deskKey } from '../../platform/party.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { OtherHands } from '../accounts/index.js';
import { AwardDraft } from './award-draft.entity.js';
import type { KeepAwardDraftArgs, PublishAwardDraftArgs } from './award-draft.args.js';
import { awardDraftActions, publishingFault, type AwardDraftAction } from './award-draft.rules.js';
import type { ProgrammeArgs } from './programme.args.js';
import { programmePolicy } from './programme.policy.js';
import { Programmes } from './programmes.service.js';
import { Simulations } from './simulations.service.js';

const MOST_DRAFTS = 20;
/** What is published cannot be superseded by an earlier day: a slip far ahead would stand in the way of all that follow. */
const MOST_YEARS_AHEAD = 10;

/** Versions of programmes: kept with their simulated result, published by a second person from a day on. */
@Injectable()
export class AwardDrafts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly programmes: Programmes,
    private readonly simulations: Simulations,
    private readonly hands: OtherHands,
  ) {}

  /** Drafts of a programme, newest first, at most 20. */
  async list(actor: Actor, { programme, regionCode }: ProgrammeArgs): Promise<AwardDraft[]> {
    allow(actor, programmePolicy, 'simulate', { regionCode });
    const { code } = await this.programmes.aroundOne(programme, regionCode);
    const drafts = this.database.repository(AwardDraft);
    return drafts.find({ where: { programme: code }, order: { id: 'desc' }, take: MOST_DRAFTS });
  }

  /**
   * Simulates a draft once more and keeps it with the result; the same key gives the one kept before. INVALID_INPUT
   * when it changes nothing, or gives one parameter two values.
   */
  async keep(actor: Actor, args: KeepAwardDraftArgs): Promise<AwardDraft> {
    const { values, without, idempotencyKey } = args;
    const isTwice = new Set(values.map(({ parameter }) => parameter)).size < values.length;
    if (isTwice || (values.length === 0 && without.length === 0))
      throw new Refusal('INVALID_INPUT', { fields: ['values'] });
    const programme = await this.programmes.aroundOne(args.programme, args.regionCode);
    const regionCode = programme.holdsIn ?? NO_REGION;
    allow(actor, programmePolicy, 'draft', { regionCode });
    const simulation = await this.simulations.simulate(actor, args);
    const madeById = actor.personId ?? '';
    const title = args.title.trim();
    const draft = Object.assign(new AwardDraft(), {
      id: newId(),
      countyCode: chainOf(programme.holdsIn),
      regionCode,
      programme: programme.code,
      state: awardDraftActions.initial,
      title,
      values: values.map(({ parameter, value }) => ({ parameter, value })),
      without: [...new Set(without)],
      result: await this.simulations.figuresOf(simulation),
      triedAgainst: await this.inForce(programme.code, regionCode),
      madeById,
      madeAt: this.clock.now(),
      fromOn: null,
      source: null,
      publishedById: null,
      publishedAt: null,
      idempotencyKey,
      version: 1,
    });
    return this.database.transaction(async () => {
      if (await this.database.insertUnlessThere(AwardDraft, draft)) {
        await this.record(actor, draft, 'awardDraft.kept');
        return draft;
      }
      const before = await this.database.repository(AwardDraft).findOneBy({ madeById, idempotencyKey });
      return madeByKey(before, { programme: programme.code, title }) ?? draft;
    });
  }

  /** Lets a draft hold from a day on, superseding what held before; by another person than the one who kept it. */
  publish(actor: Actor, args: PublishAwardDraftArgs): Promise<AwardDraft> {
    const { fromOn } = args;
    return this.step(actor, args, 'publish', async (draft) => {
      if (draft.madeById === actor.personId) throw new Refusal('SECOND_PERSON_REQUIRED');
      await this.hands.refuseUnproved(actor, [draft.madeById]);
      await this.database.query(
        `select pg_advisory_xact_lock(hashtextextended('award-programme ' || $1, 0))`,
        [draft.programme],
      );
      const programme = await this.programmes.aroundOne(draft.programme, draft.regionCode);
      const today = this.clock.today();
      const fault = publishingFault({
        triedAgainst: draft.triedAgainst,
        inForce: await this.inForce(draft.programme, draft.regionCode),
        fromOn,
        today,
        isOpen: this.programmes.missing(programme).length === 0,
      });
      if (fault) throw new Refusal(fault);
      const holds = await this.programmes.find(draft.programme, draft.regionCode, day(fromOn));
      if (!holds || fromOn > addMonths(today, 12 * MOST_YEARS_AHEAD))
        throw new Refusal('INVALID_INPUT', { fields: ['fromOn'] });
      const source = args.source.trim();
      for (const { parameter, value } of draft.values)
        await this.programmes.enter(actor, programme, { parameter, value, fromOn, source });
      return { fromOn, source, publishedById: actor.personId, publishedAt: this.clock.now() };
    });
  }

  /** Puts a draft away. */
  discard(actor: Actor, args: OfVersion): Promise<AwardDraft> {
    return this.step(actor, args, 'discard', async () => ({}));
  }

  /** What the actor may do with a draft now. */
  allowed(actor: Actor, draft: AwardDraft): AwardDraftAction[] {
    return awardDraftActions.names.filter(
      (action) =>
        programmePolicy[action](actor, draft) &&
        awardDraftActions.isOpen(draft.state, action) &&
        (action !== 'publish' || draft.madeById !== actor.personId),
    );
  }

  private step(
    actor: Actor,
    { id, version }: OfVersion,
    action: AwardDraftAction,
    changesOf: (draft: AwardDraft) => Promise<Partial<AwardDraft>>,
  ): Promise<AwardDraft> {
    return this.database.transaction(async () => {
      const draft = await this.database.lock(AwardDraft, id);
      allow(actor, programmePolicy, action, draft);
      if (draft.version !== version)
        throw new Refusal('STALE_VERSION', { version: draft.version, state: draft.state });
      const state = awardDraftActions.next(draft.state, action);
      const saved = await this.database.update(AwardDraft, draft, { ...(await changesOf(draft)), state });
      await this.record(actor, saved, action === 'publish' ? 'awardDraft.published' : 'awardDraft.discarded');
      return saved;
    });
  }

  /** What holds of a programme, today and already published for later, as one hash. */
  private async inForce(code: string, regionCode: string): Promise<string> {
    const programme = await this.programmes.aroundOne(code, regionCode);
    const published = await this.database
      .repository(AwardDraft)
      .countBy({ programme: code, state: 'published' });
    return createHash('sha256')
      .update(JSON.stringify([programme, published]))
      .digest('hex');
  }

  private record(
    actor: Actor,
    { id, regionCode, programme, fromOn }: AwardDraft,
    type: string,
  ): Promise<void> {
    const subject = { type: 'awardDraft', id, regionCode: regionCode === NO_REGION ? null : regionCode };
    const to = [deskKey('official', regionCode), deskKey('administrator', regionCode)];
    return this.events.record(actor, type, subject, { programme, fromOn, to });
  }
}
