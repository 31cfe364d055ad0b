import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { COUNT_LIMIT, fromCursor, pageOf, type Page } from '../../platform/graphql/connection.js';
import { withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import type { Need } from './need.entity.js';
import { needActions, PUBLISHED, type NeedState, type RatingOutcome } from './need.rules.js';
import type { PublicNeed, PublicNeedArgs, ResidentNeed, ResidentStep } from './request.view.js';

/** States whose words are meant for the resident. */
const EXPLAINED: readonly NeedState[] = ['rejected', 'referred', 'withdrawn'];

const STATES: ReadonlySet<string | null> = needActions.reachable();
const isState = (text: string | null): text is NeedState => STATES.has(text);

/** A need as everybody may read it; conditions follow. */
const PUBLIC_NEED = `
  select need.id, need.public_sentence as sentence, need.category, need.urgency, need.state,
         township.code as "townshipCode", township.name as "townshipName", need.target_count as "targetCount",
         coalesce(people.wanted, 0)::int as "peopleWanted", coalesce(people.found, 0)::int as "peopleFound",
         need.published_at as "publishedAt"
  from needs need
  join regions township on township.code = left(need.region_code, 9)
  left join lateral (
    select sum(quantity) as wanted, sum(accepted) as found from need_parts
    where need_id = need.id and kind = 'people' and not is_dropped
  ) people on true`;

/** What residents and the public read. */
@Injectable()
export class RequestReads {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** A need as the one who asked may see it. */
  async residentNeed(need: Need, isMerged: boolean): Promise<ResidentNeed> {
    const [facts] = await this.database.query<{
      name: string;
      outcome: RatingOutcome | null;
      timesRead: number;
    }>(
      `select region.name,
              (select outcome from need_ratings where need_id = $1 order by id desc limit 1) as outcome,
              (select count(*)::int from personal_reads where subject_id = $1 and matter = 'requesterWords') as "timesRead"
       from regions region where region.code = $2`,
      [need.id, need.regionCode],
    );
    return {
      number: need.number,
      state: need.state,
      category: need.category,
      communityName: facts?.name ?? '',
      reason: EXPLAINED.includes(need.state) ? need.lastReason : null,
      dueAt: need.dueAt,
      canRate: needActions.isOpen(need.state, 'rate'),
      // A merged request carries the needs of others too.
      canWithdraw: !isMerged && needActions.isOpen(need.state, 'withdraw'),
      outcome: facts?.outcome ?? null,
      timesRead: facts?.timesRead ?? 0,
      steps: await this.steps(need),
    };
  }

  private async steps(need: Need): Promise<ResidentStep[]> {
    const rows = await this.database.query<{ state: string | null; at: Date }>(
      `select body ->> 'to' as state, at from events
       where subject_id = $1 and subject_type = 'need' and body ->> 'to' is distinct from body ->> 'from' order by id`,
      [need.id],
    );
    return rows.flatMap(({ state, at }) => (isState(state) ? [{ state, at }] : []));
  }

  /** One need as everybody may read it; null before the station made it public. */
  async publicOne(id: string): Promise<PublicNeed | null> {
    const [need] = await this.database.query<PublicNeed>(
      `${PUBLIC_NEED} where need.id = $1 and need.state = any($2)`,
      [id, [...PUBLISHED]],
    );
    return need ?? null;
  }

  /** The public list, newest first. */
  async publicList(args: PublicNeedArgs): Promise<Page<PublicNeed>> {
    const parameters: unknown[] = [[...PUBLISHED]];
    const where = ['need.state = any($1)'];
    if (args.regionCode)
      where.push(withinReach('need.region_code', await this.regions.reachOf(args.regionCode), parameters));
    if (args.category) {
      const index = parameters.push(args.category);
      where.push(`(need.category = $${index} or starts_with(need.category, $${index} || '/'))`);
    }
    const counted = { where: where.join(' and '), parameters: [...parameters] };
    if (args.after) where.push(`need.id < $${parameters.push(fromCursor(args.after, 'id')[0])}::uuid`);
    const rows = await this.database.query<PublicNeed>(
      `${PUBLIC_NEED} where ${where.join(' and ')} order by need.id desc limit $${parameters.push(args.first + 1)}`,
      parameters,
    );
    return pageOf(
      rows,
      args.first,
      (need) => [need.id],
      async () => {
        const [count] = await this.database.query<{ n: number }>(
          `select count(*)::int as n from (select from needs need where ${counted.where} limit ${COUNT_LIMIT + 1}) as found`,
          counted.parameters,
        );
        return count?.n ?? 0;
      },
    );
  }
}
