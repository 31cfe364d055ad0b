import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import type { Page } from '../../platform/graphql/connection.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import { SocialOrganization } from './organization.entity.js';
import type { OrganizationListArgs } from './organization.view.js';

/** Lists of organizations. */
@Injectable()
export class OrganizationReads {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** Confirmed organizations everywhere, and those of every state within the reach of the hat; newest first. */
  async list(actor: Actor, args: OrganizationListArgs): Promise<Page<SocialOrganization>> {
    const parameters: unknown[] = [];
    const reach = withinReach('region_code', prefixesOf(actor.hat, 'see'), parameters);
    const own = `id = $${parameters.push(actor.hat?.organizationId ?? null)}`;
    const where = [`(state in ('active', 'suspended') or ${own} or ${reach})`];
    if (args.regionCode)
      where.push(withinReach('region_code', await this.regions.reachOf(args.regionCode), parameters));
    if (args.state) where.push(`state = $${parameters.push(args.state)}`);
    const text = args.text?.trim();
    if (text) where.push(`position($${parameters.push(text)} in name) > 0`);
    return newestFirst(this.database, SocialOrganization, where, parameters, args);
  }
}
