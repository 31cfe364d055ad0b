import { Injectable } from '@nestjs/common';
import { SYSTEM, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import type { Role } from '../../platform/permissions/role.js';
import { roleRules } from '../../platform/permissions/roles.js';
import { Refusal } from '../../platform/refusal.js';
import { Regions } from '../regions/index.js';
import { grantPolicy, fits, type GrantFacts, type GrantPlace } from './grant.policy.js';
import { Grant } from './grant.entity.js';
import { MOST_DEPUTY_DAYS } from './link.rules.js';
import { OneTimeLinks } from './one-time-links.service.js';
import { OrganizationPlaces } from './organization-places.js';

const DAY_MS = 86_400_000;

/** A role to give, and where. */
export interface NewGrant {
  readonly role: Role;
  readonly regionCode?: string | null;
  readonly organizationId?: string | null;
  readonly validTo?: Date | null;
  readonly deputyOfId?: string | null;
}

/** A place where a role is given, and until when; null: without end. */
type GivenPlace = GrantPlace & { readonly validTo: Date | null };

/** The end of what is given through a role: the one wanted, else the role's own; GRANT_EXCEEDS_OWN beyond it. */
function endWithin({ validTo: own }: Grant, wanted: Date | null): Date | null {
  if (own === null || wanted === null) return wanted ?? own;
  if (wanted > own) throw new Refusal('GRANT_EXCEEDS_OWN', { validTo: own });
  return wanted;
}

/** What the policy asks about a grant. */
export const factsOf = (grant: Grant): GrantFacts => grant;

/** Roles people hold: given, taken back, lent to a deputy. */
@Injectable()
export class Grants {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly organizations: OrganizationPlaces,
    private readonly links: OneTimeLinks,
  ) {}

  /**
   * Refuses unless the actor may give this role there: INVALID_INPUT for a place that does not fit the role,
   * REGION_UNKNOWN, NOT_ALLOWED for who may give nothing (a deputy gives nothing on), GRANT_EXCEEDS_OWN for who may not
   * give this or not for so long. Returns the place with an organization's region filled in, and the end: nothing given
   * outlasts the role it was given by.
   */
  async allowGiving(actor: Actor, wanted: GrantPlace, until: Date | null): Promise<GivenPlace> {
    if (!actor.personId) throw new Refusal('SIGN_IN_REQUIRED');
    if (!actor.hat || roleRules[actor.hat.role].gives.length === 0) throw new Refusal('NOT_ALLOWED');
    if (!fits(wanted))
      throw new Refusal('INVALID_INPUT', { fields: ['role', 'regionCode', 'organizationId'] });
    const place = await this.existingPlace(wanted);
    if (!this.mayGive(actor, place)) throw new Refusal('GRANT_EXCEEDS_OWN');
    const own = await this.database.find(Grant, actor.hat.grantId);
    if (!own || own.deputyOfId !== null) throw new Refusal('NOT_ALLOWED');
    return { ...place, validTo: endWithin(own, until) };
  }

  /**
   * Refuses unless the actor may help a person back into their account: only who may give every staff role the person
   * holds, since with the account come all of them. NOT_FOUND for who may give none, GRANT_EXCEEDS_OWN for some,
   * NOT_ALLOWED for a deputy, who gives nothing on.
   */
  async allowHelping(actor: Actor, personId: string): Promise<void> {
    if (!actor.personId) throw new Refusal('SIGN_IN_REQUIRED');
    const placed = await this.placedOf(personId);
    if (!placed.some((grant) => this.mayGive(actor, grant))) throw new Refusal('NOT_FOUND');
    if (!placed.every((grant) => this.mayGive(actor, grant))) throw new Refusal('GRANT_EXCEEDS_OWN');
    if (!(await this.isOwnHat(actor))) throw new Refusal('NOT_ALLOWED');
  }

  /** Whether the actor may do so. */
  async mayHelp(actor: Actor, personId: string): Promise<boolean> {
    const placed = await this.placedOf(personId);
    const mayGiveAll = placed.length > 0 && placed.every((grant) => this.mayGive(actor, grant));
    return mayGiveAll && this.isOwnHat(actor);
  }

  /** Whether somebody may still do so by a role of their own, whatever hat they wear now. */
  async helpsStill(helperId: string, personId: string): Promise<boolean> {
    const placed = await this.placedOf(personId);
    const [held = []] = await this.inForceByPeople([helperId]);
    const successions = await this.regions.successions();
    const wearing = ({ id: grantId, role, regionCode, organizationId }: Grant): Actor => {
      const prefixes = regionCode ? successions.reachOf(regionCode) : [];
      return { ...SYSTEM, personId: helperId, hat: { grantId, role, regionCode, organizationId, prefixes } };
    };
    return held
      .filter(({ deputyOfId }) => deputyOfId === null)
      .some((own) => placed.length > 0 && placed.every((place) => this.mayGive(wearing(own), place)));
  }

  /** Whether the hat worn is in force and no deputy's. */
  private async isOwnHat({ hat }: Actor): Promise<boolean> {
    const own = hat && (await this.database.find(Grant, hat.grantId));
    return own ? own.deputyOfId === null && this.isInForce(own) : false;
  }

  /** The roles somebody holds somewhere, unlike a volunteer's, which nobody gives. */
  private async placedOf(personId: string): Promise<Grant[]> {
    const [held = []] = await this.inForceByPeople([personId]);
    return held.filter(({ role }) => roleRules[role].levels.length > 0 || roleRules[role].inOrganization);
  }

  /** Whether the actor may give this role there. */
  mayGive(actor: Actor, place: GrantPlace): boolean {
    return grantPolicy.give(actor, { ...place, id: null, personId: null, deputyOfId: null });
  }

  /** Gives a role that the caller has asked a policy about. */
  async give(actor: Actor, personId: string, { role, ...place }: NewGrant): Promise<Grant> {
    return this.database.transaction(async () => {
      // A link made before, by somebody who may not give this role, would open it too.
      await this.links.withdrawFor('password', personId);
      const grant = await this.database.insert(Grant, {
        id: newId(),
        personId,
        role,
        regionCode: await this.placeToday(place.regionCode ?? null),
        organizationId: place.organizationId ?? null,
        validFrom: this.clock.now(),
        validTo: place.validTo ?? null,
        givenById: actor.personId,
        deputyOfId: place.deputyOfId ?? null,
        revokedAt: null,
      });
      await this.record(actor, 'grant.given', grant);
      return grant;
    });
  }

  /** Takes a role back, with those of its deputies; it is gone at the holder's next request. */
  async revoke(actor: Actor, id: string): Promise<Grant> {
    return this.database.transaction(async () => {
      const grant = await this.database.lock(Grant, id);
      allow(actor, grantPolicy, 'revoke', factsOf(grant));
      if (grant.revokedAt !== null) throw new Refusal('WRONG_STATE', { state: 'revoked' });
      const deputies = await this.database.repository(Grant).findBy({ deputyOfId: id });
      for (const each of [grant, ...deputies.filter(({ revokedAt }) => revokedAt === null)]) {
        await this.database.update(Grant, each, { revokedAt: this.clock.now() });
        await this.record(actor, 'grant.revoked', each);
      }
      return grant;
    });
  }

  /**
   * Lends the role worn to a colleague until a moment at most 92 days ahead. The colleague holds a role already, at a
   * place the lender can see; a deputy lends nothing on.
   */
  async appointDeputy(actor: Actor, personId: string, validTo: Date): Promise<Grant> {
    return this.database.transaction(async () => {
      if (!actor.hat) throw new Refusal(actor.personId ? 'NOT_ALLOWED' : 'SIGN_IN_REQUIRED');
      const [own] = await this.followed([await this.database.lock(Grant, actor.hat.grantId)]);
      if (!own) throw new Refusal('NOT_FOUND');
      allow(actor, grantPolicy, 'appointDeputy', factsOf(own));
      const ahead = validTo.getTime() - this.clock.now().getTime();
      if (ahead <= 0 || ahead > MOST_DEPUTY_DAYS * DAY_MS) {
        throw new Refusal('INVALID_INPUT', { fields: ['validTo'], mostDays: MOST_DEPUTY_DAYS });
      }
      endWithin(own, validTo);
      if (personId === actor.personId) throw new Refusal('INVALID_INPUT', { fields: ['personId'] });
      const [held] = await this.inForceByPeople([personId]);
      if (!held?.some((grant) => this.isColleague(own, grant))) throw new Refusal('NOT_FOUND');
      const { role, regionCode, organizationId } = own;
      return this.give(actor, personId, { role, regionCode, organizationId, validTo, deputyOfId: own.id });
    });
  }

  /** Whether a grant is in force now. */
  isInForce(grant: Grant): boolean {
    const now = this.clock.now();
    return (
      grant.revokedAt === null && grant.validFrom <= now && (grant.validTo === null || grant.validTo > now)
    );
  }

  /** The roles each person holds now, oldest first, for a loader. */
  readonly inForceByPeople = async (personIds: readonly string[]): Promise<Grant[][]> => {
    const rows = await this.database
      .repository(Grant)
      .createQueryBuilder('held')
      .where('held.personId = any(:personIds) and held.revokedAt is null', { personIds })
      .andWhere('held.validFrom <= :now and (held.validTo is null or held.validTo > :now)', {
        now: this.clock.now(),
      })
      .orderBy('held.id')
      .getMany();
    const byPerson = groupBy(await this.followed(rows), (grant) => grant.personId);
    return personIds.map((id) => byPerson.get(id) ?? []);
  };

  /** Roles at the regions of today: one held in a unit that is no more is held in its successor. */
  async followed(grants: readonly Grant[]): Promise<Grant[]> {
    const successions = await this.regions.successions();
    return grants.map((grant) =>
      Object.assign(grant, { regionCode: grant.regionCode && successions.homeOf(grant.regionCode) }),
    );
  }

  /** The region of today in which a role given for a region is held. */
  async placeToday(regionCode: string | null): Promise<string | null> {
    return regionCode && (await this.regions.successions()).homeOf(regionCode);
  }

  /** The grants of a role at exactly this region that hold now, oldest first. */
  async inForceAt(role: Role, regionCode: string): Promise<Grant[]> {
    const rows = await this.database
      .repository(Grant)
      .find({ where: { role, regionCode }, order: { id: 'asc' } });
    return rows.filter((grant) => this.isInForce(grant));
  }

  /** Colleagues share an organization, or stand at the same place, just above, or below it. */
  private isColleague(own: Grant, other: Grant): boolean {
    if (own.organizationId !== null) return other.organizationId === own.organizationId;
    if (own.regionCode === null || other.regionCode === null) return false;
    const [wide, narrow] = [own.regionCode, other.regionCode].toSorted((a, b) => a.length - b.length);
    return wide !== undefined && narrow !== undefined && narrow.startsWith(wide);
  }

  private async existingPlace(wanted: GrantPlace): Promise<GrantPlace> {
    if (wanted.organizationId !== null) {
      return { ...wanted, regionCode: await this.organizations.of(wanted.organizationId) };
    }
    if (wanted.regionCode !== null) await this.regions.existing(wanted.regionCode);
    return wanted;
  }

  private record(actor: Actor, type: string, grant: Grant): Promise<void> {
    const { id, regionCode, role, personId, organizationId, deputyOfId } = grant;
    return this.events.record(
      actor,
      type,
      { type: 'grant', id, regionCode },
      { role, personId, organizationId, deputyOfId },
    );
  }
}
