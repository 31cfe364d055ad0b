import { Injectable } from '@nestjs/common';
import { ancestorsOf } from '@wushe/values';
import { Database } from '../../platform/db/database.js';
import type { Page } from '../../platform/graphql/connection.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import { ServiceStation } from './station.entity.js';
import { canLead, kindRules } from './station.rules.js';
import type { StationListArgs } from './station.view.js';

const MOST_LEADERS = 100;

/** Lists of stations. */
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
    if (args.parentId) where.push(`parent_id = $${parameters.push(args.parentId)}`);
    if (args.organizationId)
      where.push(`operator_organization_id = $${parameters.push(args.organizationId)}`);
    if (args.state) where.push(`state = $${parameters.push(args.state)}`);
    const text = args.text?.trim();
    if (text) where.push(`position($${parameters.push(text)} in name) > 0`);
    return newestFirst(this.database, ServiceStation, where, parameters, args);
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

  /** Open stations that could lead one of a kind at a region, the nearest first; at most 100. */
  async leaders({
    kind,
    regionCode,
  }: Pick<ServiceStation, 'kind' | 'regionCode'>): Promise<ServiceStation[]> {
    const found = await this.database
      .repository(ServiceStation)
      .createQueryBuilder('station')
      .where(`station.state = 'open' and station.kind = any(:kinds) and station.region_code = any(:places)`, {
        kinds: kindRules[kind].parents,
        places: [...ancestorsOf(regionCode), regionCode],
      })
      .orderBy('length(station.region_code)', 'DESC')
      .addOrderBy('station.name')
      .addOrderBy('station.id')
      .limit(MOST_LEADERS)
      .getMany();
    return found.filter((leader) => canLead(leader, { kind, regionCode }));
  }
}
