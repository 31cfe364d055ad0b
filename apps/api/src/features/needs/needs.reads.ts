import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { COUNT_LIMIT, fromCursor, pageOf, type Page } from '../../platform/graphql/connection.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { reaches, withinReach } from '../../platform/reach.js';
import { Regions, type Region } from '../regions/index.js';
import type { Need, NeedPart } from './need.entity.js';
import { PUBLISHED } from './need.rules.js';
import type { NeedListArgs } from './need.view.js';

/** Columns of a need under the names of its fields. */
export const NEED_COLUMNS = `
  need.id, need.county_code as "countyCode", need.region_code as "regionCode", need.number, need.state, need.title,
  need.detail, need.public_sentence as "publicSentence", need.category, need.urgency, need.channel,
  need.target_group as "targetGroup", need.target_count as "targetCount", need.languages, need.place, need.starts_at as "startsAt",
  need.ends_at as "endsAt", need.minutes_each as "minutesEach", need.budget::float8 as budget,
  need.served_count as "servedCount", need.posted_by_id as "postedById", need.project_id as "projectId",
  need.merged_into_id as "mergedIntoId", need.due_at as "dueAt", need.state_since as "stateSince",
  need.created_at as "createdAt", need.published_at as "publishedAt", need.last_reason as "lastReason", need.version`;

/** A need with what a list shows beside it, read in the list's own round trip. */
export interface ListedNeed extends Need {
  readonly listedParts?: NeedPart[];
  readonly listedCommunity?: Region | null;
}

const LISTED = `
  (select coalesce(json_agg(json_build_object('id', part.id, 'needId', part.need_id, 'place', part.place,
      'kind', part.kind, 'name', part.name, 'unit', part.unit, 'skills', part.skills, 'quantity', part.quantity,
      'pending', part.pending, 'accepted', part.accepted, 'isDropped', part.is_dropped) order by part.place), '[]')
   from need_parts part where part.need_id = need.id and not part.is_dropped) as "listedParts",
  (select json_build_object('code', region.code, 'name', region.name, 'level', region.level,
      'parentCode', region.parent_code, 'isAdministrative', region.is_administrative, 'pinyin', region.pinyin,
      'initials', region.initials, 'validFrom', region.valid_from, 'validTo', region.valid_to,
      'successorCode', region.successor_code, 'latitude', region.latitude, 'longitude', region.longitude,
      'isPositionInvented', region.is_position_invented)
   from regions region where region.code = need.region_code) as "listedCommunity"`;

/** Lists of needs, in one round trip each. */
@Injectable()
export class NeedReads {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** The needs the actor may see, newest first, narrowed by what was asked. */
  async list(actor: Actor, args: NeedListArgs): Promise<Page<ListedNeed>> {
    const parameters: unknown[] = [];
    const where = await this.conditions(actor, args, parameters);
    const counted = [...parameters];
    const countedWhere = where.join(' and ');
    if (args.after) {
      parameters.push(fromCursor(args.after, 'id')[0]);
      where.push(`need.id < $${parameters.length}::uuid`);
    }
    parameters.push(args.first + 1);
    const rows = await this.database.query<ListedNeed>(
      `select ${NEED_COLUMNS}, ${LISTED}
       from (select need.* from needs need where ${where.join(' and ')}
             order by need.id desc limit $${parameters.length}) as need
       order by need.id desc`,
      parameters,
    );
    return pageOf(
      rows,
      args.first,
      (need) => [need.id],
      async () => {
        const [count] = await this.database.query<{ n: number }>(
          `select count(*)::int as n from (select from needs need where ${countedWhere} limit ${COUNT_LIMIT + 1}) as counted`,
          counted,
        );
        return count?.n ?? 0;
      },
    );
  }

  /** How many needs within a reach are in hand. */
  async openWithin(prefixes: readonly string[]): Promise<number> {
    const parameters: unknown[] = [];
    const reach = withinReach('region_code', prefixes, parameters);
    const [row] = await this.database.query<{ n: number }>(
      `select count(*)::int as n from needs where state in ('asked', 'submitted', 'returned', 'open', 'underway', 'delivered') and ${reach}`,
      parameters,
    );
    return row?.n ?? 0;
  }

  /**
   * Without a region hat a person finds what is published; with one, what the hat reaches: drafts only their own,
   * and where the hat finds but does not see, only what is published.
   */
  private async conditions(actor: Actor, args: NeedListArgs, parameters: unknown[]): Promise<string[]> {
    const within = args.regionCode;
    const prefixes = prefixesOf(actor.hat, 'search');
    const where: string[] = [];
    if (within) where.push(withinReach('need.region_code', await this.regions.reachOf(within), parameters));
    if (prefixes.length === 0) {
      parameters.push([...PUBLISHED]);
      where.push(`need.state = any($${parameters.length})`);
    } else {
      if (!within || !reaches(prefixes, within)) {
        where.push(withinReach('need.region_code', prefixes, parameters));
      }
      parameters.push(actor.personId);
      where.push(`(need.state <> 'draft' or need.posted_by_id = $${parameters.length})`);
      const seen = prefixesOf(actor.hat, 'see');
      if (seen.join() !== prefixes.join()) {
        const inSight = withinReach('need.region_code', seen, parameters);
        where.push(`(${inSight} or need.state = any($${parameters.push([...PUBLISHED])}))`);
      }
    }
    if (args.states) where.push(`need.state = any($${parameters.push(args.states)})`);
    if (args.urgency) where.push(`need.urgency = $${parameters.push(args.urgency)}`);
    if (args.category) {
      const index = parameters.push(args.category);
      where.push(`(need.category = $${index} or starts_with(need.category, $${index} || '/'))`);
    }
    const text = args.text?.trim();
    if (text) {
      const index = parameters.push(text);
      where.push(`(position($${index} in need.title) > 0 or need.number = upper($${index}))`);
    }
    return where;
  }
}
