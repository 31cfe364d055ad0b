import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/db/database.js';
import type { Role } from '../platform/permissions/role.js';
import { Accounts, Consents, Registration, type ConsentPurpose } from '../features/accounts/index.js';

/** Phones of the demonstration begin with a block that no operator gives out. */
const PHONE_BLOCK = 19_900_000_000;

/** Makes the invented people and hands out their actors, so that the demonstration is made by the services themselves. */
@Injectable()
export class DemoPeople {
  private made = 0;

  constructor(
    private readonly accounts: Accounts,
    private readonly consents: Consents,
    private readonly registration: Registration,
    private readonly database: Database,
  ) {}

  /** An invented person with one role; the actor acts as they would after signing in. */
  async make(
    name: string,
    role: Role,
    place: { regionCode?: string; organizationId?: string },
  ): Promise<Actor> {
    const { personId } = await this.person(name);
    return this.dress(personId, role, place);
  }

  /** An invented person who holds no role yet. */
  async person(name: string): Promise<Actor & { personId: string }> {
    this.made += 1;
    const phone = String(PHONE_BLOCK + this.made);
    const { id } = await this.accounts.create({ name, phone, password: null, isDemo: true });
    const actor = { personId: id, sessionId: null, hat: null, network: 'demo' };
    await this.agree(actor, 'privacyNotice');
    return actor;
  }

  /** An invented person agrees to a purpose under today's wording. */
  async agree(actor: Actor, purpose: ConsentPurpose): Promise<void> {
    await this.consents.give(actor, purpose, this.registration.noticeToday().version);
  }

  /** Gives an invented person a further role. */
  async dress(
    personId: string,
    role: Role,
    place: { regionCode?: string; organizationId?: string },
  ): Promise<Actor> {
    const grant = await this.accounts.give(null, personId, role, place);
    return this.wearing(personId, grant.id, role, place);
  }

  /** An invented person in the role that came with registering an organization. */
  async inOrganization(personId: string, organizationId: string): Promise<Actor> {
    const [grant] = await this.database.query<{ id: string; role: Role }>(
      'select id, role from grants where person_id = $1 and organization_id = $2',
      [personId, organizationId],
    );
    if (!grant) throw new Error(`no role in ${organizationId}`);
    return this.wearing(personId, grant.id, grant.role, { organizationId });
  }

  private wearing(
    personId: string,
    grantId: string,
    role: Role,
    place: { regionCode?: string; organizationId?: string },
  ): Actor {
    const regionCode = place.regionCode ?? null;
    const hat = {
      grantId,
      role,
      regionCode,
      prefixes: regionCode ? [regionCode] : [],
      organizationId: place.organizationId ?? null,
    };
    return { personId, sessionId: null, hat, network: 'demo' };
  }

  /** The first real community of a township. */
  async firstCommunity(township: string): Promise<string> {
    const [row] = await this.database.query<{ code: string }>(
      'select code from regions where parent_code = $1 and is_administrative order by code limit 1',
      [township],
    );
    if (!row) throw new Error(`no community below ${township}`);
    return row.code;
  }
}
