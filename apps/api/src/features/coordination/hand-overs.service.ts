import { Injectable } from '@nestjs/common';
import { countyOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { personKey } from '../../platform/party.js';
import { allow } from '../../platform/permissions/policy.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { Accounts, type Grant } from '../accounts/index.js';
import { refusePersonal } from '../needs/index.js';
import { Regions } from '../regions/index.js';
import { HandOver, HandOverLine } from './hand-over.entity.js';
import { handOverPolicy } from './hand-over.policy.js';
import { handOverActions, type HandOverAction } from './hand-over.rules.js';
import type { ActOnHandOverArgs, ProposeHandOverArgs } from './hand-over.view.js';
import { PERSONAL_MATTERS, type PersonalMatter } from './personal-matter.js';

type Matter = Pick<HandOverLine, 'subjectType' | 'subjectId' | 'title'>;
type RegionGrant = Pick<Grant, 'personId' | 'role'> & { readonly regionCode: string };

/** The open matters of a person who leaves a role pass to another, who takes them over; both see the protocol. */
@Injectable()
export class HandOvers {
  private readonly sources: PersonalMatter[] = [...PERSONAL_MATTERS];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly accounts: Accounts,
    private readonly regions: Regions,
  ) {}

  /** A later feature's records pass on too. */
  register(source: PersonalMatter): void {
    this.sources.push(source);
  }

  /** The hand-over, if the actor may see it; else null. */
  async find(actor: Actor, id: string): Promise<HandOver | null> {
    const handOver = await this.database.find(HandOver, id);
    return handOver && handOverPolicy.see(actor, handOver) ? handOver : null;
  }

  /** Who could take over a role's matters: those who hold the same role at the same place now. */
  async receivers(actor: Actor, grantId: string): Promise<Grant[]> {
    const grant = await this.grantToLeave(actor, grantId);
    const held = await this.accounts.holdersOf(grant.role, grant.regionCode);
    return held.filter(({ personId }) => personId !== grant.personId);
  }

  /** What would pass on with a role, as of now. */
  async mattersOf(actor: Actor, grantId: string): Promise<Matter[]> {
    const grant = await this.grantToLeave(actor, grantId);
    return this.openMatters(grant.personId, grant.regionCode);
  }

  /** What has passed on, or, while the receiver has not answered, what would. */
  matters({ id, state, fromPersonId, regionCode }: HandOver): Promise<Matter[]> {
    if (state !== 'accepted') return this.openMatters(fromPersonId, regionCode);
    return this.database.repository(HandOverLine).find({ where: { handOverId: id }, order: { id: 'asc' } });
  }

  /** Proposes that everything open under a role pass to a colleague; one proposal at a time. */
  async propose(actor: Actor, { grantId, toPersonId, note }: ProposeHandOverArgs): Promise<HandOver> {
    refusePersonal({ note });
    const { personId: fromPersonId, role, regionCode } = await this.grantToLeave(actor, grantId);
    const isFit = toPersonId !== fromPersonId && (await this.accounts.holds(toPersonId, role, regionCode));
    if (!isFit) throw new Refusal('INVALID_INPUT', { fields: ['toPersonId'] });
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const handOver = Object.assign(new HandOver(), {
        id: newId(),
        countyCode: countyOf(regionCode),
        regionCode,
        role,
        fromPersonId,
        toPersonId,
        proposedById: actor.personId,
        note: note.trim(),
        state: handOverActions.initial,
        lastReason: null,
        createdAt: now,
        stateSince: now,
        version: 1,
      });
      if (!(await this.database.insertUnlessThere(HandOver, handOver)))
        throw new Refusal('WRONG_STATE', { state: 'proposed' });
      await this.record(actor, handOver, 'proposed');
      return handOver;
    });
  }

  /** The receiver takes over or declines; the giver takes the proposal back. */
  async act(actor: Actor, { id, action, version, reason }: ActOnHandOverArgs): Promise<HandOver> {
    const lastReason = reason?.trim() || null;
    refusePersonal({ reason });
    return this.database.transaction(async () => {
      const handOver = await this.database.lock(HandOver, id);
      allow(actor, handOverPolicy, action, handOver);
      if (action === 'decline' && !lastReason) throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
      if (handOver.version !== version)
        throw new Refusal('STALE_VERSION', { version: handOver.version, state: handOver.state });
      const state = handOverActions.next(handOver.state, action);
      if (action === 'accept') await this.pass(handOver);
      await this.database.update(HandOver, handOver, { state, stateSince: this.clock.now(), lastReason });
      await this.record(actor, handOver, PAST[action]);
      return handOver;
    }, 'handOver');
  }

  /** The receiver may have lost the role since; then nothing passes. */
  private async pass(handOver: HandOver): Promise<void> {
    const { id, countyCode, fromPersonId, toPersonId, role, regionCode } = handOver;
    if (!(await this.accounts.holds(toPersonId, role, regionCode))) throw new Refusal('NOT_ALLOWED');
    for (const { subjectType, table, person, place, isOpen, title } of this.sources) {
      const parameters: unknown[] = [fromPersonId, toPersonId];
      const reach = withinReach(place, await this.regions.reachOf(regionCode), parameters);
      const moved = await this.database.query<{ subjectId: string; title: string }>(
        `update ${table} set ${person} = $2, version = version + 1
         where ${person} = $1 and ${reach} and ${isOpen} returning id as "subjectId", ${title} as title`,
        parameters,
      );
      for (const line of moved)
        await this.database.insert(HandOverLine, {
          id: newId(),
          countyCode,
          handOverId: id,
          subjectType,
          ...line,
        });
    }
  }

  private async openMatters(personId: string, regionCode: string): Promise<Matter[]> {
    const parameters: unknown[] = [personId];
    const held = await this.regions.reachOf(regionCode);
    const parts = this.sources.map(
      ({ subjectType, table, person, place, isOpen, title }) =>
        `select '${subjectType}' as "subjectType", id as "subjectId", ${title} as title from ${table}
         where ${person} = $1 and ${withinReach(place, held, parameters)} and ${isOpen}`,
    );
    return this.database.query<Matter>(`${parts.join(' union all ')} order by 1, 2`, parameters);
  }

  private async grantToLeave(actor: Actor, grantId: string): Promise<RegionGrant> {
    const grant = await this.accounts.grant(grantId);
    if (!grant?.regionCode || grant.organizationId) throw new Refusal('NOT_FOUND');
    const { regionCode, personId: fromPersonId } = grant;
    const facts = { regionCode, fromPersonId, toPersonId: '', proposedById: null };
    allow(actor, handOverPolicy, 'propose', facts);
    return { personId: fromPersonId, role: grant.role, regionCode };
  }

  private record(actor: Actor, handOver: HandOver, past: string): Promise<void> {
    const { id, regionCode, role, fromPersonId, toPersonId, proposedById } = handOver;
    const from = [...new Set([fromPersonId, proposedById])].map(personKey);
    return this.events.record(
      actor,
      `handOver.${past}`,
      { type: 'handOver', id, regionCode },
      { role, fromPersonId, toPersonId, to: [personKey(toPersonId)], from },
    );
  }
}

/** How each action reads once it has happened. */
const PAST: Readonly<Record<HandOverAction, string>> = {
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
};
