import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { EventHandlers, type SealedEvent } from '../../platform/events/handlers.js';
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
const ADD = `
  insert into community_month (region_code, month, county_code, ${names.join(', ')})
  values ($1, $2, $3, ${names.map((_, index) => `$${index + 4}`).join(', ')})
  on conflict (region_code, month) do update set
    ${names.map((name) => `${name} = community_month.${name} + excluded.${name}`).join(', ')}`;

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

  private async add({ type, body, regionCode, countyCode, happenedOn }: SealedEvent): Promise<void> {
    const amounts = contributionsOf({ type, body });
    if (Object.keys(amounts).length === 0) return;
    const values = MEASURES.map((measure) => amounts[measure] ?? 0);
    await this.database.query(ADD, [regionCode, monthOf(happenedOn), countyCode, ...values]);
  }

  private async addWait({ body, regionCode, countyCode, happenedOn }: SealedEvent): Promise<void> {
    const hours = body['hoursOpen'];
    if (body['isFirst'] !== true || typeof hours !== 'number') return;
    await this.database.query(
      `insert into claim_waits (region_code, month, bucket, county_code, count) values ($1, $2, $3, $4, 1)
       on conflict (region_code, month, bucket) do update set count = claim_waits.count + 1`,
      [regionCode, monthOf(happenedOn), bucketOf(hours), countyCode],
    );
  }

  private async addVolunteer({ body, regionCode, countyCode, happenedOn }: SealedEvent): Promise<void> {
    await this.database.query(
      `insert into volunteer_months (region_code, month, volunteer_id, county_code, minutes) values ($1, $2, $3, $4, $5)
       on conflict (region_code, month, volunteer_id) do update set minutes = volunteer_months.minutes + excluded.minutes`,
      [regionCode, monthOf(happenedOn), body['volunteerId'], countyCode, body['minutes']],
    );
  }

  /** The linkage of an accepted project as it now stands; a contested one has none. */
  private async link(needId: string): Promise<void> {
    const [project] = await this.database.query<{ id: string; isAccepted: boolean }>(
      `select id, state = 'accepted' as "isAccepted" from projects where need_id = $1 and state <> 'ended'`,
      [needId],
    );
    if (!project) return;
    if (!project.isAccepted) {
      await this.database.query('delete from project_linkages where project_id = $1', [project.id]);
      return;
    }
    const [linkage] = await this.linkages.ofNeeds([needId]);
    await this.database.query(
      `insert into project_linkages (project_id, county_code, region_code, accepted_on, steps)
       select id, county_code, region_code, (accepted_at at time zone 'Asia/Shanghai')::date, $2
       from projects where id = $1
       on conflict (project_id) do update set steps = excluded.steps, accepted_on = excluded.accepted_on`,
      [project.id, linkage?.steps ?? 1],
    );
  }
}
