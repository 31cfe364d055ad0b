import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import type { Page } from '../../platform/graphql/connection.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Claim } from './claim.entity.js';
import type { ClaimListArgs } from './claim.view.js';

/** Lists of claims. */
@Injectable()
export class ClaimReads {
  constructor(private readonly database: Database) {}

  /** The claims of the actor's organization, and those on needs within the reach of the hat; newest first. */
  list(actor: Actor, args: ClaimListArgs): Promise<Page<Claim>> {
    const parameters: unknown[] = [];
    const reach = withinReach('region_code', prefixesOf(actor.hat, 'see'), parameters);
    const own = `organization_id = $${parameters.push(actor.hat?.organizationId ?? null)}`;
    const where = [`(${own} or ${reach})`];
    if (args.states) where.push(`state = any($${parameters.push(args.states)})`);
    return newestFirst(this.database, Claim, where, parameters, args);
  }
}
