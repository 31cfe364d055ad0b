import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import {
  COUNT_LIMIT,
  fromCursor,
  pageOf,
  type Page,
  type PageArgs,
} from '../../platform/graphql/connection.js';
import { partOf, withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import type { FigureApproval } from './approval.entity.js';
import type { EventSince } from './approval.view.js';
import { AMOUNTS, countedBetween, OWN_DAY } from './raw-facts.js';

/** A chain is a county's; what lies above has the shorter code filled with zeros. */
const COUNTY_DIGITS = 6;

const COLUMNS = `approval.id, approval.region_code as "regionCode", approval.from_on::text as "fromOn",
  approval.to_on::text as "toOn", approval.version, approval.reason, approval.approved_at as "approvedAt",
  approval.approved_by_id as "approvedById"`;

/** Lists around approvals. */
@Injectable()
export class ApprovalReads {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** How far the fold has read each chain of a region, those of units whose rows came to it among them. */
  async positions(regionCode: string): Promise<Record<string, number>> {
    const parts = (await this.regions.reachOf(regionCode)).map(partOf);
    const chains = parts.filter(({ isIn }) => isIn).map(({ code }) => code.slice(0, COUNTY_DIGITS));
    const parameters: unknown[] = [];
    const [row] = await this.database.query<{ positions: Record<string, number> }>(
      `select coalesce(jsonb_object_agg(chain, position), '{}') as positions from event_cursors
       where handler = 'figures' and ${withinReach('chain', chains, parameters)}`,
      parameters,
    );
    return row?.positions ?? {};
  }

  /** The latest version of each period of a region, the latest approved first. */
  async latest(regionCode: string, { first, after }: PageArgs): Promise<Page<FigureApproval>> {
    const parameters: unknown[] = [regionCode];
    const further = after ? `and approval.id < $${parameters.push(fromCursor(after, 'id')[0])}::uuid` : '';
    const from = `from figure_approvals approval where approval.region_code = $1 and not exists (
      select from figure_approvals later where later.region_code = approval.region_code
        and later.from_on = approval.from_on and later.to_on = approval.to_on and later.version > approval.version)`;
    const rows = await this.database.query<FigureApproval>(
      `select ${COLUMNS} ${from} ${further} order by approval.id desc limit $${parameters.push(first + 1)}`,
      parameters,
    );
    return pageOf(
      rows,
      first,
      ({ id }) => [id],
      () => this.countOf(`select ${from}`, [regionCode]),
    );
  }

  /** What happened in the region since an approval and counts for its period. */
  async since(
    { regionCode, fromOn, toOn, positions }: FigureApproval,
    { first, after }: PageArgs,
  ): Promise<Page<EventSince>> {
    const parameters: unknown[] = [fromOn, toOn, JSON.stringify(positions)];
    const where = `(event.type like 'need.%' or event.type in ('hours.entered', 'claim.made', 'allocation.confirmed',
        'allocation.returned', 'project.accepted', 'project.contested'))
      and ${withinReach('event.region_code', await this.regions.reachOf(regionCode), parameters)} and ${countedBetween('$1', '$2')}
      and seal.position > coalesce(($3::jsonb ->> seal.chain)::bigint, 0)`;
    const counted = [...parameters];
    const further = after ? `and event.id < $${parameters.push(fromCursor(after, 'id')[0])}::uuid` : '';
    const from = 'from events event join event_seals seal on seal.event_id = event.id';
    const rows = await this.database.query<EventSince>(
      `select id, type, "regionCode", "needId", "on", at, jsonb_strip_nulls(jsonb_build_object(
         'needsPosted', nullif(posted, 0), 'needsVerified', nullif(verified, 0), 'needsOpen', nullif(open, 0),
         'needsServed', nullif(served, 0), 'peopleWanted', nullif(people_wanted, 0),
         'peopleServed', nullif(people_served, 0), 'serviceMinutes', nullif(minutes, 0),
         'money', nullif(money, 0), 'goods', nullif(goods, 0))) as changes
       from (select event.id, event.type, event.region_code as "regionCode", (${OWN_DAY})::text as "on", event.at,
           coalesce(event.root_id, event.subject_id) as "needId", ${AMOUNTS}
         ${from} where ${where} ${further}
         order by event.id desc limit $${parameters.push(first + 1)}) as each order by id desc`,
      parameters,
    );
    return pageOf(
      rows,
      first,
      ({ id }) => [id],
      () => this.countOf(`select ${from} where ${where}`, counted),
    );
  }

  private async countOf(rows: string, parameters: readonly unknown[]): Promise<number> {
    const [count] = await this.database.query<{ n: number }>(
      `select count(*)::int as n from (${rows} limit ${COUNT_LIMIT + 1}) as found`,
      parameters,
    );
    return count?.n ?? 0;
  }
}
