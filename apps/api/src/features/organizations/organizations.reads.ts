import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { COUNT_LIMIT, fromCursor, pageOf, type Page } from '../../platform/graphql/connection.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { SocialOrganization } from './organization.entity.js';
import type { OrganizationListArgs } from './organization.view.js';

/** Lists of organizations. */
@Injectable()
export class OrganizationReads {
  constructor(private readonly database: Database) {}

  /** Confirmed organizations everywhere, and those of every state within the reach of the hat; newest first. */
  async list(actor: Actor, args: OrganizationListArgs): Promise<Page<SocialOrganization>> {
    const parameters: unknown[] = [];
    const reach = withinReach('region_code', prefixesOf(actor.hat, 'see'), parameters);
    const own = `id = $${parameters.push(actor.hat?.organizationId ?? null)}`;
    const where = [`(state in ('active', 'suspended') or ${own} or ${reach})`];
    if (args.regionCode) where.push(withinReach('region_code', [args.regionCode], parameters));
    if (args.state) where.push(`state = $${parameters.push(args.state)}`);
    const text = args.text?.trim();
    if (text) where.push(`position($${parameters.push(text)} in name) > 0`);
    const counted = { where: where.join(' and '), parameters: [...parameters] };
    if (args.after) where.push(`id < $${parameters.push(fromCursor(args.after, 1)[0])}::uuid`);
    const ids = await this.database.query<{ id: string }>(
      `select id from organizations where ${where.join(' and ')} order by id desc limit $${parameters.push(args.first + 1)}`,
      parameters,
    );
    const found = await this.database.findMany(
      SocialOrganization,
      ids.map(({ id }) => id),
    );
    const rows = found.filter((row) => row !== null);
    return pageOf(
      rows,
      args.first,
      (row) => [row.id],
      async () => {
        const [count] = await this.database.query<{ n: number }>(
          `select count(*)::int as n from (select from organizations where ${counted.where} limit ${COUNT_LIMIT + 1}) as found`,
          counted.parameters,
        );
        return count?.n ?? 0;
      },
    );
  }
}
