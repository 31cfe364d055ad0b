import { Injectable } from '@nestjs/common';
import type { Actor, Hat } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { COUNT_LIMIT, fromCursor, pageOf, type Page } from '../../platform/graphql/connection.js';
import { prefixesOf, roleRules } from '../../platform/permissions/roles.js';
import { reaches, withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { ancestorsOf } from '@wushe/values';
import { Regions } from '../regions/index.js';
import type { GrantListArgs } from './accounts.view.js';
import type { Grant } from './grant.entity.js';
import { grantInForce } from './grant-in-force.js';
import { Grants } from './grants.service.js';
import type { OneTimeLink } from './one-time-link.entity.js';
import { PhoneChange } from './phone-change.entity.js';
import { phoneChangesSince } from './phone-change.rules.js';

const GRANT_COLUMNS = `
  held.id, held.person_id as "personId", held.role, held.region_code as "regionCode",
  held.organization_id as "organizationId", held.valid_from as "validFrom", held.valid_to as "validTo",
  held.given_by_id as "givenById", held.deputy_of_id as "deputyOfId", held.revoked_at as "revokedAt"`;
const LINK_COLUMNS = `
  offer.id, offer.purpose, offer.role, offer.region_code as "regionCode", offer.organization_id as "organizationId",
  offer.grant_valid_to as "grantValidTo", offer.name, offer.given_by_id as "givenById",
  offer.created_at as "createdAt", offer.expires_at as "expiresAt"`;

const HELD = 'from grants held join people holder on holder.id = held.person_id';
const IN_FORCE = grantInForce('held', '$1');

/** Who holds which role where, for those who may give some there. */
@Injectable()
export class GrantReads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
    private readonly grants: Grants,
  ) {}

  /** The roles in force within the actor's own reach or organization, newest first. */
  async list(actor: Actor, args: GrantListArgs): Promise<Page<Grant>> {
    const parameters: unknown[] = [this.clock.now()];
    const where = [IN_FORCE, await this.scope('held', actor, args.regionCode ?? null, parameters)];
    if (args.role) where.push(`held.role = $${parameters.push(args.role)}`);
    if (args.text) {
      where.push(`position($${parameters.push(args.text.trim())} in holder.name) > 0`);
    }
    const counted = [...parameters];
    const countedWhere = where.join(' and ');
    if (args.after) where.push(`held.id < $${parameters.push(fromCursor(args.after, 'id')[0])}::uuid`);
    const rows = await this.database.query<Grant>(
      `select ${GRANT_COLUMNS} ${HELD} where ${where.join(' and ')}
       order by held.id desc limit $${parameters.push(args.first + 1)}`,
      parameters,
    );
    return pageOf(
      await this.grants.followed(rows),
      args.first,
      (grant) => [grant.id],
      async () => {
        const [count] = await this.database.query<{ n: number }>(
          `select count(*)::int as n from (select ${HELD} where ${countedWhere} limit ${COUNT_LIMIT + 1}) as counted`,
          counted,
        );
        return count?.n ?? 0;
      },
    );
  }

  /** The invitations still open within the actor's own reach or organization, newest first; at most 100. */
  async openInvitations(actor: Actor): Promise<OneTimeLink[]> {
    const parameters: unknown[] = [this.clock.now()];
    const scope = await this.scope('offer', actor, null, parameters);
    return this.database.query<OneTimeLink>(
      `select ${LINK_COLUMNS} from one_time_links offer
       where offer.purpose = 'role' and offer.used_at is null and offer.withdrawn_at is null
         and offer.expires_at > $1 and ${scope} order by offer.id desc limit 100`,
      parameters,
    );
  }

  /**
   * Phone changes under way, the actor's own first, then of people who hold a role within the actor's own reach or
   * organization; at most 100.
   */
  async openPhoneChanges(actor: Actor): Promise<PhoneChange[]> {
    if (actor.personId === null) throw new Refusal('SIGN_IN_REQUIRED');
    const now = this.clock.now();
    const parameters: unknown[] = [now, actor.personId, phoneChangesSince(now)];
    const scope = this.gives(actor) ? await this.scope('held', actor, null, parameters) : 'false';
    const rows = await this.database.query<{ id: string }>(
      `select change.id from phone_changes change
       where change.state in ('asked', 'confirmed') and change.asked_at > $3 and (change.person_id = $2
         or exists (select from grants held where held.person_id = change.person_id and ${IN_FORCE} and ${scope}))
       order by change.person_id = $2 desc, change.id desc limit 100`,
      parameters,
    );
    const found = await this.database.findMany(
      PhoneChange,
      rows.map(({ id }) => id),
    );
    return found.filter((change) => change !== null);
  }

  /** Roles of people who share the hat's organization, or stand at its place, above or below it, by name; at most 50. */
  async colleagues(actor: Actor, text: string | null): Promise<Grant[]> {
    const hat = hatOf(actor);
    const parameters: unknown[] = [this.clock.now(), actor.personId];
    const where = [IN_FORCE, 'held.person_id <> $2', 'held.deputy_of_id is null'];
    if (hat.organizationId !== null) {
      where.push(`held.organization_id = $${parameters.push(hat.organizationId)}`);
    } else {
      const below = withinReach('held.region_code', hat.prefixes, parameters);
      const above = `$${parameters.push(await this.above(hat.regionCode))}`;
      where.push(`held.organization_id is null and (${below} or held.region_code = any(${above}))`);
    }
    if (text) where.push(`position($${parameters.push(text.trim())} in holder.name) > 0`);
    const rows = await this.database.query<Grant>(
      `select ${GRANT_COLUMNS} ${HELD} where ${where.join(' and ')} order by holder.name, held.id limit 50`,
      parameters,
    );
    return [...(await this.grants.followed(rows))];
  }

  /** The roles lent from the one worn, newest first. */
  async deputies(actor: Actor): Promise<Grant[]> {
    const rows = await this.database.query<Grant>(
      `select ${GRANT_COLUMNS} ${HELD} where ${IN_FORCE} and held.deputy_of_id = $2 order by held.id desc`,
      [this.clock.now(), hatOf(actor).grantId],
    );
    return [...(await this.grants.followed(rows))];
  }

  /** How many roles are in force within a reach. */
  async inForceWithin(prefixes: readonly string[]): Promise<number> {
    const parameters: unknown[] = [this.clock.now()];
    const reach = withinReach('held.region_code', prefixes, parameters);
    const [row] = await this.database.query<{ n: number }>(
      `select count(*)::int as n from grants held where ${IN_FORCE} and ${reach}`,
      parameters,
    );
    return row?.n ?? 0;
  }

  /** The units above one, with the codes they had before. */
  private async above(regionCode: string | null): Promise<string[]> {
    const successions = await this.regions.successions();
    return ancestorsOf(regionCode ?? '').flatMap((code) => successions.formsOf(code));
  }

  private gives({ hat }: Actor): boolean {
    return hat !== null && roleRules[hat.role].gives.length > 0;
  }

  /** Roles the hat may give and its own, within its organization or below its region; refuses who may give none. */
  private async scope(
    table: string,
    { hat, personId }: Actor,
    within: string | null,
    parameters: unknown[],
  ): Promise<string> {
    if (!hat || roleRules[hat.role].gives.length === 0) {
      throw new Refusal(personId ? 'NOT_ALLOWED' : 'SIGN_IN_REQUIRED');
    }
    parameters.push([...new Set([...roleRules[hat.role].gives, hat.role])]);
    const roles = `${table}.role = any($${parameters.length})`;
    return `${roles} and ${await this.place(table, hat, within, parameters)}`;
  }

  private async place(
    table: string,
    hat: Hat,
    within: string | null,
    parameters: unknown[],
  ): Promise<string> {
    if (hat.organizationId !== null)
      return `${table}.organization_id = $${parameters.push(hat.organizationId)}`;
    const prefixes = prefixesOf(hat, 'write');
    if (within === null) return withinReach(`${table}.region_code`, prefixes, parameters);
    if (!reaches(prefixes, within)) throw new Refusal('REGION_OUT_OF_REACH');
    return withinReach(`${table}.region_code`, await this.regions.reachOf(within), parameters);
  }
}

/** The hat worn; refuses who wears none. */
function hatOf({ hat, personId }: Actor): Hat {
  if (!hat) throw new Refusal(personId ? 'NOT_ALLOWED' : 'SIGN_IN_REQUIRED');
  return hat;
}
