import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ancestorsOf, countyOf } from '@wushe/values';
import { Database } from '../../platform/db/database.js';
import { EventHandlers, type SealedEvent } from '../../platform/events/handlers.js';
import { countChanges, type Neighbours } from './active-volunteers.rules.js';
import { bucketOf, contributionsOf, Measure, monthOf } from './figure.rules.js';
import { LinkageReads } from './linkage.reads.js';

/** Events that add to a measure. */
const COUNTED = [
  'need.submitted',
  'need.verified',
  'need.accepted',
  'need.contested',
  'need.withdrawn',
  'need.begun',
  'need.reopened',
  'need.delivered',
  'need.reworked',
  'hours.entered',
  'allocation.confirmed',
  'allocation.returned',
];
/** Events after which the linkage of an accepted project may be another. */
const LINKING = [
  'project.accepted',
  'project.contested',
  'project.workerAssigned',
  'hours.entered',
  'allocation.confirmed',
  'allocation.returned',
];

const COLUMNS: Readonly<Record<Measure, string>> = {
  posted: 'posted',
  verified: 'verified',
  open: 'open',
  served: 'served',
  peopleWanted: 'people_wanted',
  peopleServed: 'people_served',
  minutes: 'minutes',
  money: 'money',
  goods: 'goods',
};
const MEASURES = Object.values(Measure);
const names = MEASURES.map((measure) => COLUMNS[measure]);
/** One row for each region of two lists, codes and counties side by side, in the order of their codes. */
const REGIONS = 'unnest($1::text[], $2::text[]) as region (code, county)';
const addTo = (table: string): string => `
  insert into ${table} (region_code, county_code, month, ${names.join(', ')})
  select code, county, $3, ${names.map((_, index) => `$${index + 4}`).join(', ')} from ${REGIONS}
  on conflict (region_code, month) do update set
    ${names.map((name) => `${name} = ${table}.${name} + excluded.${name}`).join(', ')}`;
const ADD_COMMUNITY = addTo('community_month');
const ADD_ABOVE = addTo('region_month');

/** Folds the sealed log into the figures: each event once, in the transaction that moves the cursor. */
@Injectable()
export class FigureEvents implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly database: Database,
    private readonly linkages: LinkageReads,
  ) {}

  onModuleInit(): void {
    const all = [...new Set([...COUNTED, ...LINKING, 'claim.made'])];
    const on = Object.fromEntries(all.map((type) => [type, (event: SealedEvent) => this.fold(event)]));
    this.handlers.register({ name: 'figures', on });
  }

  private async fold(event: SealedEvent): Promise<void> {
    if (COUNTED.includes(event.type)) await this.add(event);
    if (event.type === 'claim.made') await this.addWait(event);
    if (event.type === 'hours.entered') await this.addVolunteer(event);
    if (LINKING.includes(event.type) && event.rootId) await this.link(event.rootId);
  }

  private async add({ type, body, regionCode, happenedOn }: SealedEvent): Promise<void> {
    const amounts = contributionsOf({ type, body });
    if (Object.keys(amounts).length === 0) return;
    const rest = [monthOf(happenedOn), ...MEASURES.map((measure) => amounts[measure] ?? 0)];
    await this.database.query(ADD_COMMUNITY, [...listed([regionCode]), ...rest]);
    await this.database.query(ADD_ABOVE, [...listed(ancestorsOf(regionCode)), ...rest]);
  }

  private async addWait({ body, regionCode, happenedOn }: SealedEvent): Promise<void> {
    const hours = body['hoursOpen'];
    if (body['isFirst'] !== true || typeof hours !== 'number') return;
    await this.database.query(
      `insert into claim_waits (region_code, county_code, month, bucket, count) select code, county, $3, $4, 1 from ${REGIONS}
       on conflict (region_code, month, bucket) do update set count = claim_waits.count + 1`,
      [...listed(withAncestors(regionCode)), monthOf(happenedOn), bucketOf(hours)],
    );
  }

  /** Adds the minutes at every level; where the volunteer becomes active by them, or ceases to be, the counts follow. */
  private async addVolunteer({ body, regionCode, happenedOn }: SealedEvent): Promise<void> {
    const { volunteerId, minutes } = body;
    if (typeof volunteerId !== 'string' || typeof minutes !== 'number') return;
    const month = monthOf(happenedOn);
    const rows = await this.database.query<{ code: string; minutes: number }>(
      `insert into volunteer_months (region_code, county_code, month, volunteer_id, minutes)
       select code, county, $3, $4, $5 from ${REGIONS}
       on conflict (region_code, volunteer_id, month) do update set minutes = volunteer_months.minutes + excluded.minutes
       returning region_code as code, minutes`,
      [...listed(withAncestors(regionCode)), month, volunteerId, minutes],
    );
    for (const row of rows) {
      const isActive = row.minutes > 0;
      if (isActive !== row.minutes - minutes > 0)
        await this.count(row.code, month, volunteerId, isActive ? 1 : -1);
    }
  }

  private async count(regionCode: string, month: string, volunteerId: string, by: 1 | -1): Promise<void> {
    const [neighbours = { last: null, next: null }] = await this.database.query<Neighbours>(
      `select max(month) filter (where month < $3)::text as last, min(month) filter (where month > $3)::text as next
       from volunteer_months where region_code = $1 and volunteer_id = $2 and minutes > 0`,
      [regionCode, volunteerId, month],
    );
    for (const change of countChanges(month, neighbours, by)) {
      await this.database.query(
        `insert into volunteer_counts (region_code, county_code, month, last_month, count) values ($1, $2, $3, $4, $5)
         on conflict (region_code, month, last_month) do update set count = volunteer_counts.count + excluded.count`,
        [regionCode, countyOf(regionCode), change.month, change.lastMonth, change.by],
      );
    }
  }

  /** The linkage of an accepted project as it now stands; a contested one has none. */
  private async link(needId: string): Promise<void> {
    const [project] = await this.database.query<{ id: string; isAccepted: boolean }>(
      `select id, state = 'accepted' as "isAccepted" from projects where need_id = $1 and state <> 'ended'`,
      [needId],
    );
    if (!project) return;
    const [linked] = await this.database.query<Linked>(
      `delete from project_linkages where project_id = $1
       returning region_code as "regionCode", accepted_on::text as "acceptedOn", steps`,
      [project.id],
    );
    if (linked) await this.countLinkage(linked, -1);
    if (!project.isAccepted) return;
    const [linkage] = await this.linkages.ofNeeds([needId]);
    const [now] = await this.database.query<Linked>(
      `insert into project_linkages (project_id, county_code, region_code, accepted_on, steps)
       select id, county_code, region_code, (accepted_at at time zone 'Asia/Shanghai')::date, $2
       from projects where id = $1
       returning region_code as "regionCode", accepted_on::text as "acceptedOn", steps`,
      [project.id, linkage?.steps ?? 1],
    );
    if (now) await this.countLinkage(now, 1);
  }

  private async countLinkage({ regionCode, acceptedOn, steps }: Linked, by: 1 | -1): Promise<void> {
    await this.database.query(
      `insert into linkage_months (region_code, county_code, month, steps, count)
       select code, county, $3, $4, $5 from ${REGIONS}
       on conflict (region_code, month, steps) do update set count = linkage_months.count + excluded.count`,
      [...listed(withAncestors(regionCode)), monthOf(acceptedOn), steps, by],
    );
  }
}

interface Linked {
  readonly regionCode: string;
  readonly acceptedOn: string;
  readonly steps: number;
}

const withAncestors = (code: string): string[] => [...ancestorsOf(code), code];

/** Codes and the counties they are kept under, as two lists of equal length. */
const listed = (codes: readonly string[]): [codes: string[], counties: string[]] => [
  [...codes],
  codes.map((code) => countyOf(code)),
];
