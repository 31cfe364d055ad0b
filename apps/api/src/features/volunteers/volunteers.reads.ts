import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { COUNT_LIMIT, fromCursor, pageOf, type Page } from '../../platform/graphql/connection.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import { Volunteer } from './volunteer.entity.js';
import type { VolunteerListArgs } from './volunteer.view.js';

/** Lists of volunteers. */
@Injectable()
export class VolunteerReads {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** How many volunteers who have not left are at home within a reach. */
  async activeWithin(prefixes: readonly string[]): Promise<number> {
    const parameters: unknown[] = [];
    const reach = withinReach('region_code', prefixes, parameters);
    const [row] = await this.database.query<{ n: number }>(
      `select count(*)::int as n from volunteers where state <> 'left' and ${reach}`,
      parameters,
    );
    return row?.n ?? 0;
  }

  /** Volunteers whose home the hat may open, newest first; none for a hat without a region. */
  async list(actor: Actor, args: VolunteerListArgs): Promise<Page<Volunteer>> {
    const parameters: unknown[] = [];
    const where = [withinReach('volunteer.region_code', prefixesOf(actor.hat, 'see'), parameters)];
    if (args.regionCode)
      where.push(
        withinReach('volunteer.region_code', await this.regions.reachOf(args.regionCode), parameters),
      );
    if (args.state) where.push(`volunteer.state = $${parameters.push(args.state)}`);
    if (args.skill) {
      const index = parameters.push(args.skill);
      where.push(
        `exists (select from unnest(volunteer.skills) as skill where skill = $${index} or starts_with(skill, $${index} || '/'))`,
      );
    }
    const text = args.text?.trim();
    if (text) where.push(`position($${parameters.push(text)} in person.name) > 0`);
    const source = 'from volunteers volunteer join people person on person.id = volunteer.person_id';
    const counted = { where: where.join(' and '), parameters: [...parameters] };
    if (args.after) where.push(`volunteer.id < $${parameters.push(fromCursor(args.after, 'id')[0])}::uuid`);
    const ids = await this.database.query<{ id: string }>(
      `select volunteer.id ${source} where ${where.join(' and ')} order by volunteer.id desc limit $${parameters.push(args.first + 1)}`,
      parameters,
    );
    const found = await this.database.findMany(
      Volunteer,
      ids.map(({ id }) => id),
    );
    return pageOf(
      found.filter((row) => row !== null),
      args.first,
      ({ id }) => [id],
      async () => {
        const [count] = await this.database.query<{ n: number }>(
          `select count(*)::int as n from (select ${source} where ${counted.where} limit ${COUNT_LIMIT + 1}) as found`,
          counted.parameters,
        );
        return count?.n ?? 0;
      },
    );
  }
}
