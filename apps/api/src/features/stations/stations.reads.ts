import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { COUNT_LIMIT, fromCursor, pageOf, type Page } from '../../platform/graphql/connection.js';
import { withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import { ServiceStation } from './station.entity.js';
import type { StationCoverage, StationListArgs } from './station.view.js';

/** Lists of stations and how far they cover. */
@Injectable()
export class StationReads {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** Stations, newest first. */
  async list(args: StationListArgs): Promise<Page<ServiceStation>> {
    const parameters: unknown[] = [];
    const where = ['true'];
    if (args.regionCode)
      where.push(withinReach('region_code', await this.regions.reachOf(args.regionCode), parameters));
    if (args.kind) where.push(`kind = $${parameters.push(args.kind)}`);
    if (args.state) where.push(`state = $${parameters.push(args.state)}`);
    const text = args.text?.trim();
    if (text) where.push(`position($${parameters.push(text)} in name) > 0`);
    const counted = { where: where.join(' and '), parameters: [...parameters] };
    if (args.after) where.push(`id < $${parameters.push(fromCursor(args.after, 'id')[0])}::uuid`);
    const ids = await this.database.query<{ id: string }>(
      `select id from service_stations where ${where.join(' and ')} order by id desc limit $${parameters.push(args.first + 1)}`,
      parameters,
    );
    const found = await this.database.findMany(
      ServiceStation,
      ids.map(({ id }) => id),
    );
    return pageOf(
      found.filter((row) => row !== null),
      args.first,
      ({ id }) => [id],
      async () => {
        const [count] = await this.database.query<{ n: number }>(
          `select count(*)::int as n from (select from service_stations where ${counted.where} limit ${COUNT_LIMIT + 1}) as found`,
          counted.parameters,
        );
        return count?.n ?? 0;
      },
    );
  }

  /** How many open stations lie within a reach. */
  async openWithin(prefixes: readonly string[]): Promise<number> {
    const parameters: unknown[] = [];
    const reach = withinReach('region_code', prefixes, parameters);
    const [row] = await this.database.query<{ n: number }>(
      `select count(*)::int as n from service_stations where state = 'open' and ${reach}`,
      parameters,
    );
    return row?.n ?? 0;
  }

  /** The administrative townships of a county with the number of social work stations open in each. */
  async coverage(countyCode: string): Promise<StationCoverage> {
    await this.regions.existing(countyCode, 'county');
    const townships = (await this.regions.children(countyCode)).filter((unit) => unit.isAdministrative);
    const successions = await this.regions.successions();
    const parameters: unknown[] = [];
    const reach = withinReach('region_code', successions.reachOf(countyCode), parameters);
    const rows = await this.database.query<{ regionCode: string; n: number }>(
      `select region_code as "regionCode", count(*)::int as n from service_stations
       where ${reach} and kind = 'socialWorkStation' and state = 'open' group by region_code`,
      parameters,
    );
    const counts = new Map<string, number>();
    for (const { regionCode, n } of rows) {
      // A station that has not followed its township yet is its successor's already.
      const home = successions.homeOf(regionCode);
      counts.set(home, (counts.get(home) ?? 0) + n);
    }
    const covered = townships.map((region) => ({
      regionCode: region.code,
      region,
      stationCount: counts.get(region.code) ?? 0,
    }));
    return {
      townshipCount: covered.length,
      coveredCount: covered.filter(({ stationCount }) => stationCount > 0).length,
      townships: covered,
    };
  }
}
