import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import type { CharityResource } from './charity-resource.js';
import { Funds } from './funds.service.js';
import { Goods } from './goods.service.js';
import { Offers } from './offers.service.js';
import { resourcePolicy } from './resource.policy.js';

/** What is common to the three ledgers: finding a record whatever ledger it stands in. */
@Injectable()
export class Resources {
  constructor(
    private readonly funds: Funds,
    private readonly goods: Goods,
    private readonly offers: Offers,
  ) {}

  /** Funds, lots and offers by id, for a loader; one after the other, since they may share one transaction. */
  readonly byIds = async (ids: readonly string[]): Promise<(CharityResource | null)[]> => {
    const found = new Map<string, CharityResource>();
    for (const ledger of [this.funds, this.goods, this.offers]) {
      const open = ids.filter((id) => !found.has(id));
      const rows: readonly (CharityResource | null)[] = open.length > 0 ? await ledger.byIds(open) : [];
      for (const row of rows) if (row) found.set(row.id, row);
    }
    return ids.map((id) => found.get(id) ?? null);
  };

  /** The fund, lot or offer, if the actor may see it; else null. */
  async find(actor: Actor, id: string): Promise<CharityResource | null> {
    const [resource] = await this.byIds([id]);
    return resource && resourcePolicy.see(actor, resource) ? resource : null;
  }
}
