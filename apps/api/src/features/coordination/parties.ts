import { Injectable } from '@nestjs/common';
import { deskKey, organizationKey, partsOf, type PartyKey } from '../../platform/party.js';
import { holdsAt } from '../../platform/permissions/roles.js';
import { Refusal } from '../../platform/refusal.js';
import { mayServe, Organizations } from '../organizations/index.js';
import { Regions } from '../regions/index.js';
import type { Party, PartyInput } from './party.view.js';

/** A party as it is shown. */
export const partyOf = (key: PartyKey): Party => ({ key, ...partsOf(key) });

/** Checks whom somebody names. */
@Injectable()
export class Parties {
  constructor(
    private readonly regions: Regions,
    private readonly organizations: Organizations,
  ) {}

  /** The key of a desk or an active organization; INVALID_INPUT for neither or both, REGION_UNKNOWN. */
  async keyOf({ role, regionCode, organizationId }: PartyInput, field: string): Promise<PartyKey> {
    const fault = new Refusal('INVALID_INPUT', { fields: [field] });
    if (organizationId) {
      if (role || regionCode) throw fault;
      const [organization] = await this.organizations.byIds([organizationId]);
      if (!organization || !mayServe(organization)) throw fault;
      return organizationKey(organizationId);
    }
    if (!role || !regionCode || !holdsAt(role, regionCode)) throw fault;
    await this.regions.existing(regionCode);
    return deskKey(role, regionCode);
  }

  /** The keys of several, each once. */
  async keysOf(inputs: readonly PartyInput[], field: string): Promise<PartyKey[]> {
    const keys = new Set<PartyKey>();
    for (const input of inputs) keys.add(await this.keyOf(input, field));
    return [...keys];
  }
}
