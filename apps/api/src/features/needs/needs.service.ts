import { Injectable } from '@nestjs/common';
import { countyOf, dayOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog, type EventBody } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Policies } from '../policies/index.js';
import { Regions } from '../regions/index.js';
import { Taxonomies } from '../taxonomies/index.js';
import { NeedParts } from './need-parts.service.js';
import { newNeedNumber } from './need-number.js';
import { Need } from './need.entity.js';
import { needPolicy, type NeedFacts } from './need.policy.js';
import {
  needActions,
  leftBy,
  MERGED_INTO,
  NEEDS_REASON,
  PAST,
  seemsPersonal,
  STAGES,
  type NeedAction,
  type NeedState,
} from './need.rules.js';
import type {
  ActOnNeedArgs,
  EditNeedArgs,
  MergeNeedArgs,
  NeedInput,
  PostNeedArgs,
  VerifyNeedArgs,
} from './need.view.js';

/** What the policy asks about a need. */
export const factsOf = (need: Need): NeedFacts => ({
  regionCode: need.regionCode,
  state: need.state,
  personId: need.postedById,
});

/** What a resident says of a need before the community has looked at it. */
type AskedNeed = Pick<Need, 'regionCode' | 'category' | 'urgency'>;

/** Refuses words that seem to hold a phone or an ID number. */
export function refusePersonal(fields: Readonly<Record<string, string | null | undefined>>): void {
  const found = Object.entries(fields).flatMap(([field, text]) =>
    text && seemsPersonal(text) ? [field] : [],
  );
  if (found.length > 0) throw new Refusal('PERSONAL_DATA_IN_TEXT', { fields: found });
}

/** Needs: posted by the community, verified by the station, served through claims and projects. */
@Injectable()
export class Needs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly parts: NeedParts,
    private readonly policies: Policies,
    private readonly taxonomies: Taxonomies,
  ) {}

  /** Needs by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(Need | null)[]> => this.database.findMany(Need, ids);

  /** The need, if the actor may see it; else null. */
  async find(actor: Actor, id: string): Promise<Need | null> {
    const need = await this.database.find(Need, id);
    return need && needPolicy.see(actor, factsOf(need)) ? need : null;
  }

  /** The need of this readable number, if the actor may see it; else null. */
  async findByNumber(actor: Actor, number: string): Promise<Need | null> {
    const where = { number: number.trim().toUpperCase() };
    const need = await this.database.repository(Need).findOneBy(where);
    return need && needPolicy.see(actor, factsOf(need)) ? need : null;
  }

  /** Posts a need, or keeps it as a draft; the same key from the same person gives the need already made. */
  async post(actor: Actor, { regionCode, input, asDraft, idempotencyKey }: PostNeedArgs): Promise<Need> {
    allow(actor, needPolicy, 'post', { regionCode, state: 'open', personId: actor.personId });
    await this.regions.existing(regionCode, 'community');
    this.checkInput(input);
    return this.database.transaction(async () => {
      const need = this.blank(actor, regionCode, input, idempotencyKey);
      if (!(await this.database.insertUnlessThere(Need, need)))
        return this.postedBefore(actor, idempotencyKey);
      await this.parts.save(need.id, input.parts);
      await this.events.record(actor, 'need.drafted', this.subject(need), { category: need.category });
      return asDraft ? need : this.move(actor, need, 'submit', {});
    });
  }

  /** A resident's request: a need without parts, for the community to take up. */
  async ask(actor: Actor, { regionCode, category, urgency }: AskedNeed): Promise<Need> {
    this.taxonomies.refuseUnknown('needCategories', [category], 'category');
    const title = this.taxonomies.term('needCategories', category)?.name.zh ?? category;
    const rest = { detail: '', channel: 'online' as const, place: '', languages: [], parts: [] };
    const input = { title, category, urgency, ...rest };
    const asked = Object.assign(this.blank(actor, regionCode, input, null), { postedById: null });
    const need = await this.database.insert(Need, asked);
    return this.move(actor, need, 'ask', {});
  }

  /** Changes what is written; parts that others have claimed can grow, not shrink below what is taken. */
  async edit(actor: Actor, { id, version, input }: EditNeedArgs): Promise<Need> {
    return this.change(actor, id, 'edit', version, async (need) => {
      this.checkInput(input);
      await this.parts.save(need.id, input.parts);
      const written = this.written(input);
      const { regionCode, state, stateSince } = need;
      const dueAt = this.dueAt({ ...written, regionCode }, state, stateSince);
      // Whoever was asked for the old hours is asked anew for the others.
      const isMoved =
        need.startsAt?.getTime() !== written.startsAt?.getTime() ||
        need.endsAt?.getTime() !== written.endsAt?.getTime();
      const isElsewhere = need.place !== written.place;
      return { changes: { ...written, dueAt }, body: { category: input.category, isMoved, isElsewhere } };
    });
  }

  /** Takes a plain action: one that needs nothing but a reason. */
  async act(actor: Actor, { id, action, version, reason }: ActOnNeedArgs): Promise<Need> {
    if (action === 'edit' || action === 'verify' || action === 'merge') {
      throw new Refusal('INVALID_INPUT', { fields: ['action'] });
    }
    const words = reason?.trim() ?? '';
    if (NEEDS_REASON.includes(action) && words === '')
      throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
    refusePersonal({ reason: words });
    return this.change(actor, id, action, version, async (need) => {
      if (action === 'submit') await this.parts.refuseNone(need.id);
      return { changes: { lastReason: words || null } };
    });
  }

  /** The station confirms a need and the one sentence the public will read. */
  async verify(actor: Actor, { id, version, publicSentence }: VerifyNeedArgs): Promise<Need> {
    const sentence = publicSentence.trim();
    refusePersonal({ publicSentence: sentence });
    return this.change(actor, id, 'verify', version, async (need) => ({
      changes: { publicSentence: sentence, publishedAt: this.clock.now(), lastReason: null },
      body: { peopleWanted: await this.parts.peopleWanted(need.id) },
    }));
  }

  /** The station joins a need to another that asks the same; the asker's code then follows the other. */
  async merge(actor: Actor, { id, intoId, version }: MergeNeedArgs): Promise<Need> {
    return this.change(actor, id, 'merge', version, async (need) => {
      const into = await this.database.find(Need, intoId);
      const isFit = into && into.id !== need.id && MERGED_INTO.includes(into.state);
      if (!isFit || !needPolicy.merge(actor, factsOf(into)))
        throw new Refusal('INVALID_INPUT', { fields: ['intoId'] });
      return { changes: { mergedIntoId: into.id }, body: { intoId: into.id } };
    });
  }

  /** A step that another feature takes in its own transaction, already allowed by its own policy. */
  async step(actor: Actor, id: string, action: NeedAction, changes: Partial<Need> = {}): Promise<Need> {
    const need = await this.database.lock(Need, id);
    // Who counted those served must know how many a contested acceptance takes back, and on which day it stood.
    const body =
      action === 'contest' ? { servedCount: need.servedCount ?? 0, countsOn: dayOf(need.stateSince) } : {};
    return this.move(actor, need, action, changes, body);
  }

  /** The community's yes to its project's work or to its own; the number of people served goes into the log. */
  async accept(actor: Actor, id: string, servedCount: number): Promise<Need> {
    const need = await this.database.lock(Need, id);
    return this.move(actor, need, 'accept', { servedCount, lastReason: null }, { servedCount });
  }

  /** Locks a need for a feature that changes its parts: claims. */
  lock(id: string): Promise<Need> {
    return this.database.lock(Need, id);
  }

  private async change(
    actor: Actor,
    id: string,
    action: NeedAction,
    version: number,
    work: (need: Need) => Promise<{ changes: Partial<Need>; body?: EventBody }>,
  ): Promise<Need> {
    return this.database.transaction(async () => {
      const need = await this.database.lock(Need, id);
      allow(actor, needPolicy, action, factsOf(need));
      if (need.version !== version)
        throw new Refusal('STALE_VERSION', { version: need.version, state: need.state });
      needActions.next(need.state, action);
      const { changes, body } = await work(need);
      return this.move(actor, need, action, changes, body);
    });
  }

  private async move(
    actor: Actor,
    need: Need,
    action: NeedAction,
    changes: Partial<Need>,
    body: EventBody = {},
  ): Promise<Need> {
    const from = need.state;
    const state = needActions.next(from, action);
    const moved = state === from ? {} : this.entering(need, state);
    await this.database.update(Need, need, { ...changes, ...moved });
    await this.events.record(actor, `need.${PAST[action]}`, this.subject(need), { ...body, from, to: state });
    return need;
  }

  private entering(need: Need, state: NeedState): Partial<Need> {
    const stateSince = this.clock.now();
    return { state, stateSince, dueAt: this.dueAt(need, state, stateSince) };
  }

  private dueAt(
    { regionCode, urgency, startsAt }: Pick<Need, 'regionCode' | 'urgency' | 'startsAt'>,
    state: NeedState,
    since: Date,
  ): Date | null {
    const stage = STAGES[state];
    return leftBy(stage ? this.policies.dueAt(regionCode, urgency, stage, since) : null, startsAt, since);
  }

  private async postedBefore(actor: Actor, idempotencyKey: string): Promise<Need> {
    return this.database
      .repository(Need)
      .findOneByOrFail({ postedById: actor.personId ?? '', idempotencyKey });
  }

  private subject(need: Need): { type: string; id: string; regionCode: string } {
    return { type: 'need', id: need.id, regionCode: need.regionCode };
  }

  private checkInput(input: NeedInput): void {
    refusePersonal({ title: input.title, detail: input.detail, place: input.place });
    if (input.startsAt && input.endsAt && input.endsAt <= input.startsAt) {
      throw new Refusal('INVALID_INPUT', { fields: ['endsAt'] });
    }
    this.taxonomies.refuseUnknown('needCategories', [input.category], 'category');
    this.taxonomies.refuseUnknown('targetGroups', [input.targetGroup], 'targetGroup');
    this.taxonomies.refuseUnknown('languages', input.languages, 'languages');
    for (const part of input.parts) this.taxonomies.refuseUnknown('skills', part.skills, 'parts.skills');
    if (input.parts.length === 0) throw new Refusal('INVALID_INPUT', { fields: ['parts'] });
  }

  private written(input: NeedInput) {
    return {
      title: input.title.trim(),
      detail: input.detail.trim(),
      category: input.category,
      urgency: input.urgency,
      channel: input.channel,
      targetGroup: input.targetGroup ?? null,
      targetCount: input.targetCount ?? null,
      languages: [...new Set(input.languages)],
      place: input.place.trim(),
      startsAt: input.startsAt ?? null,
      endsAt: input.endsAt ?? null,
      minutesEach: input.minutesEach ?? null,
      budget: input.budget ?? null,
    };
  }

  private blank(actor: Actor, regionCode: string, input: NeedInput, idempotencyKey: string | null): Need {
    const now = this.clock.now();
    return Object.assign(new Need(), this.written(input), {
      id: newId(),
      countyCode: countyOf(regionCode),
      regionCode,
      number: newNeedNumber(now),
      state: needActions.initial,
      publicSentence: null,
      servedCount: null,
      postedById: actor.personId,
      projectId: null,
      mergedIntoId: null,
      dueAt: null,
      stateSince: now,
      createdAt: now,
      publishedAt: null,
      lastReason: null,
      idempotencyKey,
      version: 1,
    });
  }
}
