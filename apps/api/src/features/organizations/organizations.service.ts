import { Injectable } from '@nestjs/common';
import { countyOf, usccFault } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Accounts, Consents } from '../accounts/index.js';
import { Regions } from '../regions/index.js';
import { Taxonomies } from '../taxonomies/index.js';
import { SocialOrganization } from './organization.entity.js';
import { organizationPolicy, type OrganizationFacts } from './organization.policy.js';
import {
  IDENTITY,
  organizationActions,
  WANTS_REASON,
  type OrganizationAction,
} from './organization.rules.js';
import type { ActOnOrganizationArgs, EditOrganizationArgs, OrganizationInput } from './organization.view.js';

/** What the policy asks about an organization. */
export const factsOf = ({ id, regionCode, state }: SocialOrganization): OrganizationFacts => ({
  organizationId: id,
  regionCode,
  state,
});

/** Social organizations: they keep their own record; the authority of their county decides their standing. */
@Injectable()
export class Organizations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly accounts: Accounts,
    private readonly consents: Consents,
    private readonly regions: Regions,
    private readonly taxonomies: Taxonomies,
  ) {}

  /** Refuses whoever holds a role in one of these organizations: nobody answers their own claim or accepts their own work. */
  refuseInsider(actor: Actor, organizationIds: readonly string[]): Promise<void> {
    return this.accounts.refuseInsider(actor, organizationIds);
  }

  /** Organizations by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(SocialOrganization | null)[]> =>
    this.database.findMany(SocialOrganization, ids);

  /** The organization, if the actor may see it; else null. */
  async find(actor: Actor, id: string): Promise<SocialOrganization | null> {
    const found = await this.database.find(SocialOrganization, id);
    return found && organizationPolicy.see(actor, factsOf(found)) ? found : null;
  }

  /** Locks an organization for a feature that counts against its limits. */
  lock(id: string): Promise<SocialOrganization> {
    return this.database.lock(SocialOrganization, id);
  }

  /** Registers an organization; who does it becomes its manager, and the county must confirm it. */
  async register(actor: Actor, input: OrganizationInput, isDemo = false): Promise<SocialOrganization> {
    const { personId } = actor;
    if (!personId) throw new Refusal('SIGN_IN_REQUIRED');
    await this.check(input);
    await this.consents.refuseWithout(personId, 'privacyNotice');
    return this.database.transaction(async () => {
      const organization = Object.assign(new SocialOrganization(), this.written(input), {
        id: newId(),
        state: organizationActions.initial,
        isOnCreditList: false,
        isDemo,
        lastReason: null,
        createdAt: this.clock.now(),
        version: 1,
      });
      if (!(await this.database.insertUnlessThere(SocialOrganization, organization))) {
        throw new Refusal('USCC_TAKEN', { fields: ['uscc'] });
      }
      const role = input.isCharity ? 'charityManager' : 'organizationManager';
      await this.accounts.give(null, personId, role, { organizationId: organization.id });
      await this.record(actor, organization, 'organization.registered');
      return organization;
    });
  }

  /**
   * Changes the own record. An active organization that changes what the authority confirmed waits to be confirmed
   * again, and once confirmed it stays where it is registered.
   */
  async edit(actor: Actor, { id, version, input }: EditOrganizationArgs): Promise<SocialOrganization> {
    await this.check(input);
    const written = this.written(input);
    return this.change(actor, id, 'edit', version, (before) => {
      if (before.state !== 'applied' && before.regionCode !== input.regionCode)
        throw new Refusal('INVALID_INPUT', { fields: ['regionCode'] });
      const isOther = IDENTITY.some((field) => before[field] !== written[field]);
      return before.state === 'active' && isOther ? { ...written, state: 'applied' } : written;
    });
  }

  /** Takes a plain action of the authority. */
  async act(
    actor: Actor,
    { id, action, version, reason }: ActOnOrganizationArgs,
  ): Promise<SocialOrganization> {
    if (action === 'edit') throw new Refusal('INVALID_INPUT', { fields: ['action'] });
    const words = reason?.trim() ?? '';
    if (WANTS_REASON.includes(action) && words === '')
      throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
    if (action === 'confirm') await this.accounts.refuseInsider(actor, [id]);
    return this.change(actor, id, action, version, () => ({ lastReason: words || null }));
  }

  private async change(
    actor: Actor,
    id: string,
    action: OrganizationAction,
    version: number,
    changesOf: (before: SocialOrganization) => Partial<SocialOrganization>,
  ): Promise<SocialOrganization> {
    return this.database.transaction(async () => {
      const organization = await this.lock(id);
      allow(actor, organizationPolicy, action, factsOf(organization));
      if (organization.version !== version)
        throw new Refusal('STALE_VERSION', { version: organization.version });
      const state = organizationActions.next(organization.state, action);
      const changes = { state, ...changesOf(organization) };
      await this.database.update(SocialOrganization, organization, changes);
      await this.record(actor, organization, `organization.${PAST[action]}`);
      return organization;
    });
  }

  private record(actor: Actor, { id, regionCode, state }: SocialOrganization, type: string): Promise<void> {
    return this.events.record(actor, type, { type: 'organization', id, regionCode }, { state });
  }

  private async check(input: OrganizationInput): Promise<void> {
    const isRegistered = input.registrationType === 'registered';
    if (isRegistered && (!input.uscc || usccFault(input.uscc)))
      throw new Refusal('INVALID_USCC', { fields: ['uscc'] });
    if (!isRegistered && input.uscc) throw new Refusal('INVALID_INPUT', { fields: ['uscc'] });
    if (input.isCharity && !isRegistered) throw new Refusal('INVALID_INPUT', { fields: ['isCharity'] });
    if (Boolean(input.grade) !== Boolean(input.gradeValidTo))
      throw new Refusal('INVALID_INPUT', { fields: ['gradeValidTo'] });
    if (typeof input.latitude !== typeof input.longitude)
      throw new Refusal('INVALID_INPUT', { fields: ['longitude'] });
    this.taxonomies.refuseUnknown('needCategories', input.categories, 'categories');
    for (const code of [input.regionCode, ...input.servedRegions]) await this.regions.existing(code);
  }

  private written(input: OrganizationInput): Partial<SocialOrganization> {
    return {
      name: input.name.trim(),
      regionCode: input.regionCode,
      countyCode: countyOf(input.regionCode),
      registrationType: input.registrationType,
      kind: input.kind,
      uscc: input.uscc ?? null,
      isCharity: input.isCharity,
      grade: input.grade ?? null,
      gradeValidTo: input.gradeValidTo ?? null,
      categories: [...new Set(input.categories)],
      servedRegions: [...new Set(input.servedRegions)],
      capacity: input.capacity,
      latitude: input.latitude ?? null,
      longitude: input.longitude ?? null,
    };
  }
}

/** How each action reads once it has happened. */
const PAST: Readonly<Record<OrganizationAction, string>> = {
  edit: 'edited',
  confirm: 'confirmed',
  suspend: 'suspended',
  resume: 'resumed',
  remove: 'removed',
};
