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
import { monthOf, type Figure } from './figure.rules.js';
import type { FigureRow } from './figure.view.js';
import { monthEnd, type Days } from './period.rules.js';
import { OWN_DAY } from './raw-facts.js';

/** The events a figure is counted from, and where in their bodies the amount stands. */
interface Counted {
  readonly types: readonly string[];
  readonly amount: string | null;
  readonly condition: string;
}

const plain = (types: readonly string[], amount: string | null = null, condition = 'true'): Counted => ({
  types,
  amount,
  condition,
});
const confirmed = (kind: 'money' | 'goods'): Counted => ({
  types: ['allocation.confirmed', 'allocation.returned'],
  amount: `(case event.type when 'allocation.returned' then -1 else 1 end) * (event.body->>'amount')::float8`,
  condition: `event.body->>'kind' = '${kind}'
    and (event.type = 'allocation.confirmed' or (event.body->>'wasConfirmed')::boolean)`,
});
const inBody = (name: string): string => `(event.body->>'${name}')::float8`;

const COUNTED: Readonly<Partial<Record<Figure, Counted>>> = {
  needsPosted: plain(['need.submitted'], null, `event.body->>'from' <> 'returned'`),
  needsVerified: plain(['need.verified']),
  needsServed: plain(
    ['need.accepted', 'need.contested'],
    `case event.type when 'need.contested' then -1 else 1 end`,
  ),
  hoursToFirstClaim: plain(['claim.made'], inBody('hoursOpen'), `(event.body->>'isFirst')::boolean`),
  peopleWanted: plain(['need.verified'], inBody('peopleWanted')),
  peopleServed: plain(
    ['need.accepted', 'need.contested'],
    `(case event.type when 'need.contested' then -1 else 1 end) * ${inBody('servedCount')}`,
  ),
  serviceMinutes: plain(['hours.entered'], inBody('minutes')),
  money: confirmed('money'),
  goods: confirmed('goods'),
};

/** Where and when a list looks; every value goes into the statement as a parameter. */
class Scope {
  readonly parameters: unknown[] = [];

  constructor(
    private readonly prefixes: readonly string[],
    private readonly days: Days,
  ) {}

  bind(value: unknown): string {
    return `$${this.parameters.push(value)}`;
  }

  within(column: string): string {
    return withinReach(column, this.prefixes, this.parameters);
  }

  /** The rows folded for the region, with the sign by which each counts. */
  folded(): string {
    const parts = this.prefixes.map(partOf);
    const codes = this.bind(parts.map(({ code }) => code));
    const signs = this.bind(parts.map(({ isIn }) => (isIn ? 1 : -1)));
    return `unnest(${codes}::text[], ${signs}::int[]) as part (code, sign)`;
  }

  during(column: string): string {
    const { from, to } = this.days;
    return `${column} between ${this.bind(from)}::date and ${this.bind(to)}::date`;
  }

  /** For what can only count for the day it happened on, or an earlier one. */
  since(column: string): string {
    return `${column} >= ${this.bind(this.days.from)}::date`;
  }

  get isWholeMonths(): boolean {
    const { from, to } = this.days;
    return from === monthOf(from) && to === monthEnd(monthOf(to));
  }
}

/** What lies behind each figure, one row a matter. */
@Injectable()
export class FigureRowReads {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** Newest day first, then by id, so that a page goes on where the last one ended. */
  async list(
    figure: Figure,
    regionCode: string,
    days: Days,
    { first, after }: PageArgs,
    on?: string,
  ): Promise<Page<FigureRow>> {
    const scope = new Scope((await this.regions.successions()).reachOf(regionCode, on), days);
    const source = sourceOf(figure, scope);
    const counted = [...scope.parameters];
    const [day, id] = after ? fromCursor(after, 'day', 'id') : [];
    const further = after ? `where (row."on", row.id) < (${scope.bind(day)}, ${scope.bind(id)}::uuid)` : '';
    const rows = await this.database.query<FigureRow>(
      `select row.*, community.name as community from (${source}) as row
       join regions community on community.code = row.code ${further}
       order by row."on" desc, row.id desc limit ${scope.bind(first + 1)}`,
      scope.parameters,
    );
    return pageOf(
      rows,
      first,
      (row) => [row.on, row.id],
      async () => {
        const [count] = await this.database.query<{ n: number }>(
          `select count(*)::int as n from (select from (${source}) as row limit ${COUNT_LIMIT + 1}) as found`,
          counted,
        );
        return count?.n ?? 0;
      },
    );
  }
}

function sourceOf(figure: Figure, scope: Scope): string {
  const counted = COUNTED[figure];
  if (counted) return eventRows(counted, scope);
  if (figure === 'needsOpen') return openNeeds(scope);
  return figure === 'volunteersActive' ? volunteers(scope) : linkedProjects(scope);
}

const eventRows = ({ types, amount, condition }: Counted, scope: Scope): string => `
  select event.id, need.title as label, need.id as "needId", event.region_code as code,
    (${OWN_DAY})::text as "on", ${amount ?? 'null::float8'} as amount
  from events event join needs need on need.id = coalesce(event.root_id, event.subject_id)
  where event.type = any(${scope.bind(types)}) and ${condition}
    and ${scope.within('event.region_code')} and ${scope.since('event.happened_on')}
    and ${scope.during(OWN_DAY)}`;

const openNeeds = (scope: Scope): string => `
  select need.id, need.title as label, need.id as "needId", need.region_code as code,
    (need.published_at at time zone 'Asia/Shanghai')::date::text as "on", null::float8 as amount
  from needs need
  where need.state in ('open', 'underway', 'delivered') and ${scope.within('need.region_code')}`;

/** Folded by months for every region; the days of parts of months are kept by community. */
const volunteers = (scope: Scope): string => {
  const served = scope.isWholeMonths
    ? `select volunteer_id, month as on_day, sum(sign * minutes) as minutes
       from ${scope.folded()} join volunteer_months on region_code = code
       where ${scope.during('month')} group by volunteer_id, month having sum(sign * minutes) > 0`
    : `select volunteer_id, day as on_day, minutes from volunteer_days
       where minutes > 0 and ${scope.within('region_code')} and ${scope.during('day')}`;
  return `
  select volunteer.id, left(person.name, 1) || '＊＊' as label, null::uuid as "needId", volunteer.region_code as code,
    to_char(max(served.on_day), 'YYYY-MM-DD') as "on", sum(served.minutes)::float8 as amount
  from (${served}) as served
  join volunteers volunteer on volunteer.id = served.volunteer_id
  join people person on person.id = volunteer.person_id
  group by volunteer.id, person.name, volunteer.region_code`;
};

const linkedProjects = (scope: Scope): string => `
  select project.id, need.title as label, need.id as "needId", linked.region_code as code,
    linked.accepted_on::text as "on", linked.steps::float8 as amount
  from project_linkages linked
  join projects project on project.id = linked.project_id
  join needs need on need.id = project.need_id
  where ${scope.within('linked.region_code')} and ${scope.during('linked.accepted_on')}`;
