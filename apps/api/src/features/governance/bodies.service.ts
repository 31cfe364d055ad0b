import { Injectable } from '@nestjs/common';
import { countyOf, type Day } from '@wushe/values';
import { SYSTEM, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { isTaken } from '../../platform/db/taken.js';
import { EventLog, type EventBody } from '../../platform/events/event-log.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { withinReach } from '../../platform/reach.js';
import { Reminders } from '../../platform/reminders/reminders.js';
import { Refusal } from '../../platform/refusal.js';
import { refusePersonal } from '../needs/index.js';
import { Regions } from '../regions/index.js';
import { BodyMember, SelfGovernanceBody } from './body.entity.js';
import { bodyActions, fitsTerm, isTerm, type BodyAction, type Term } from './body.rules.js';
import type { ActOnBodyArgs, BodyInput } from './body.view.js';
import { bodyPolicy } from './governance.policy.js';

const MOST_BODIES = 100;
/** Bodies on the day after their term. */
const TERM_OVER = {
  entity: SelfGovernanceBody,
  step: 'term',
  fromOn: 'term_ends_on + 1',
  isOpen: `state = 'serving'`,
};

/** Self-governance bodies: the community keeps their record, by posts and terms and without names. */
@Injectable()
export class Bodies {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly reminders: Reminders,
  ) {}

  /** Bodies by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(SelfGovernanceBody | null)[]> =>
    this.database.findMany(SelfGovernanceBody, ids);

  /** Seats of each body, oldest first, for a loader. */
  readonly membersOf = async (bodyIds: readonly string[]): Promise<BodyMember[][]> => {
    const rows = await this.database
      .repository(BodyMember)
      .createQueryBuilder('member')
      .where('member.bodyId = any(:bodyIds)', { bodyIds })
      .orderBy('member.id')
      .getMany();
    const byBody = groupBy(rows, ({ bodyId }) => bodyId);
    return bodyIds.map((id) => byBody.get(id) ?? []);
  };

  /** The bodies of a region's communities, by community, at most 100; NOT_FOUND out of reach. */
  async within(actor: Actor, regionCode: string): Promise<SelfGovernanceBody[]> {
    allow(actor, bodyPolicy, 'see', { regionCode });
    const parameters: unknown[] = [];
    const reach = withinReach('region_code', await this.regions.reachOf(regionCode), parameters);
    const rows = await this.database.query<{ id: string }>(
      `select id from self_governance_bodies where ${reach} order by region_code, id limit ${MOST_BODIES}`,
      parameters,
    );
    const found = await this.byIds(rows.map(({ id }) => id));
    return found.filter((body) => body !== null);
  }

  /** Enters a body; a community has one residents' or villagers' committee at a time. */
  async register(actor: Actor, input: BodyInput): Promise<SelfGovernanceBody> {
    const { regionCode, kind, termStartsOn, termEndsOn } = input;
    allow(actor, bodyPolicy, 'register', { regionCode });
    await this.regions.existing(regionCode, 'community');
    refusePersonal({ name: input.name });
    if (!isTerm({ startsOn: termStartsOn, endsOn: termEndsOn }))
      throw new Refusal('INVALID_INPUT', { fields: ['termEndsOn'] });
    return this.database.transaction(async () => {
      const body = Object.assign(new SelfGovernanceBody(), {
        id: newId(),
        countyCode: countyOf(regionCode),
        regionCode,
        kind,
        name: input.name.trim(),
        state: bodyActions.initial,
        termStartsOn,
        termEndsOn,
        enteredById: actor.personId,
        createdAt: this.clock.now(),
        version: 1,
      });
      if (!(await this.database.insertUnlessThere(SelfGovernanceBody, body)))
        throw new Refusal('ALREADY_REGISTERED', { kind });
      await this.record(actor, body, 'registered');
      return body;
    });
  }

  /** Takes a step of a body: a new name, term or seat, a seat left, the body ended or restored. */
  async act(actor: Actor, args: ActOnBodyArgs): Promise<SelfGovernanceBody> {
    try {
      return await this.database.transaction(() => this.step(actor, args));
    } catch (error) {
      // A committee that is restored while another serves.
      throw isTaken(error) ? new Refusal('ALREADY_REGISTERED') : error;
    }
  }

  /** Tells the communities whose body's term is over; returns how many. */
  remind(): Promise<number> {
    return this.reminders.tell(TERM_OVER, (body) => this.record(SYSTEM, body, 'termEnded'));
  }

  private async step(actor: Actor, args: ActOnBodyArgs): Promise<SelfGovernanceBody> {
    const body = await this.database.lock(SelfGovernanceBody, args.id);
    allow(actor, bodyPolicy, args.action, body);
    if (body.version !== args.version) throw new Refusal('STALE_VERSION', { version: body.version });
    const state = bodyActions.next(body.state, args.action);
    const changes = await this.changesBy(body, args);
    await this.database.update(SelfGovernanceBody, body, { ...changes, state });
    await this.record(actor, body, PAST[args.action], { ...(args.post && { post: args.post }) });
    return body;
  }

  private async changesBy(
    body: SelfGovernanceBody,
    args: ActOnBodyArgs,
  ): Promise<Partial<SelfGovernanceBody>> {
    switch (args.action) {
      case 'rename':
        if (!args.name?.trim()) throw new Refusal('INVALID_INPUT', { fields: ['name'] });
        refusePersonal({ name: args.name });
        return { name: args.name.trim() };
      case 'beginTerm':
        return this.beginTerm(body, termOf(args));
      case 'seat':
        await this.seat(body, args, termOf(args));
        return {};
      case 'unseat':
        await this.unseat(body, args.memberId ?? '');
        return {};
      case 'end':
      case 'restore':
        return {};
    }
  }

  /** A new term begins after the one before; whoever sat until then has left. */
  private async beginTerm(body: SelfGovernanceBody, term: Term): Promise<Partial<SelfGovernanceBody>> {
    if (!isTerm(term) || term.startsOn <= body.termStartsOn)
      throw new Refusal('INVALID_INPUT', { fields: ['startsOn', 'endsOn'] });
    await this.database.query(
      'update body_members set left_on = least(ends_on, $2::date) where body_id = $1 and left_on is null',
      [body.id, term.startsOn],
    );
    return { termStartsOn: term.startsOn, termEndsOn: term.endsOn };
  }

  private async seat(body: SelfGovernanceBody, { post }: ActOnBodyArgs, term: Term): Promise<void> {
    const own = { startsOn: body.termStartsOn, endsOn: body.termEndsOn };
    if (!post) throw new Refusal('INVALID_INPUT', { fields: ['post'] });
    if (!fitsTerm(term, own)) throw new Refusal('INVALID_INPUT', { fields: ['startsOn', 'endsOn'] });
    const member = { id: newId(), countyCode: body.countyCode, bodyId: body.id, post, ...term, leftOn: null };
    if (!(await this.database.insertUnlessThere(BodyMember, Object.assign(new BodyMember(), member))))
      throw new Refusal('ALREADY_REGISTERED', { post });
  }

  private async unseat(body: SelfGovernanceBody, memberId: string): Promise<void> {
    const left = await this.database.query(
      `update body_members set left_on = $3 where id = $1 and body_id = $2 and left_on is null returning id`,
      [memberId || null, body.id, this.clock.today()],
    );
    if (left.length === 0) throw new Refusal('INVALID_INPUT', { fields: ['memberId'] });
  }

  private record(actor: Actor, body: SelfGovernanceBody, past: string, more: EventBody = {}): Promise<void> {
    const { id, regionCode, kind } = body;
    return this.events.record(actor, `body.${past}`, { type: 'body', id, regionCode }, { kind, ...more });
  }
}

function termOf({ startsOn, endsOn }: { startsOn?: Day | null; endsOn?: Day | null }): Term {
  if (!startsOn || !endsOn) throw new Refusal('INVALID_INPUT', { fields: ['startsOn', 'endsOn'] });
  return { startsOn, endsOn };
}

/** How each action reads once it has happened. */
const PAST: Readonly<Record<BodyAction, string>> = {
  rename: 'renamed',
  beginTerm: 'termBegun',
  seat: 'seated',
  unseat: 'unseated',
  end: 'ended',
  restore: 'restored',
};
