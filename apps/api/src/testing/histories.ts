import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.js';

/** An event as a test writes it into the log behind the services' back. */
export interface Written {
  readonly type: string;
  readonly regionCode: string;
  readonly on: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Numbers from a small generator, the same at every run of a seed. */
export function draws(seed: number): (below: number) => number {
  let state = seed * 2 + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const COMMUNITIES = [
  '640104001001',
  '640106001001',
  '640106001002',
  '640106002001',
  '640106100201',
  '640202001001',
];
const VOLUNTEERS = Array.from({ length: 5 }, (_, index) => `00000000-0000-7000-8000-00000000000${index}`);

const dayAt = (number: number): string => new Date(Date.UTC(2026, 8, 1 + number)).toISOString().slice(0, 10);

/**
 * A history of so many steps between September and December 2026: needs that come, are served and contested, service
 * entered late and taken back, gifts confirmed and returned.
 */
export function aHistory(seed: number, steps: number): Written[] {
  const below = draws(seed);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const events: Written[] = [];
  const hours: Written[] = [];
  for (let step = 0; step < steps; step += 1) {
    const today = Math.floor((step / steps) * 110) + below(3);
    const on = dayAt(today);
    const earlier = dayAt(Math.max(0, today - below(40)));
    const at = { regionCode: pick(COMMUNITIES), on };
    const entered = {
      ...at,
      type: 'hours.entered',
      body: { volunteerId: pick(VOLUNTEERS), minutes: 30 * (1 + below(6)), servedOn: earlier },
    };
    const gone = hours.length > 0 ? hours.splice(below(hours.length), 1)[0]! : null;
    const reversal = gone && { ...gone, on, body: { ...gone.body, minutes: -Number(gone.body['minutes']) } };
    const kind = pick(['money', 'goods', 'venue']);
    const choices: Written[] = [
      {
        ...at,
        type: 'need.submitted',
        body: { from: pick(['draft', 'returned', 'asked']), to: 'submitted' },
      },
      { ...at, type: 'need.verified', body: { peopleWanted: below(9), from: 'submitted', to: 'open' } },
      { ...at, type: 'need.accepted', body: { servedCount: below(30), from: 'delivered', to: 'accepted' } },
      {
        ...at,
        type: 'need.contested',
        body: { servedCount: below(30), from: 'accepted', to: 'underway', countsOn: earlier },
      },
      { ...at, type: 'need.withdrawn', body: { from: pick(['open', 'draft']), to: 'withdrawn' } },
      { ...at, type: 'allocation.confirmed', body: { kind, amount: below(5000) } },
      {
        ...at,
        type: 'allocation.returned',
        body: { kind, amount: below(5000), wasConfirmed: true, countsOn: earlier },
      },
      { ...at, type: 'allocation.returned', body: { kind, amount: below(5000), wasConfirmed: false } },
      { ...at, type: 'claim.made', body: { isFirst: below(3) > 0, hoursOpen: below(400) } },
    ];
    const chosen = below(3) === 0 ? pick(choices) : reversal && below(2) === 0 ? reversal : entered;
    if (gone && chosen !== reversal) hours.push(gone);
    if (chosen === entered) hours.push(entered);
    events.push(chosen);
  }
  return events;
}

/** Writes events into the log as they stand; they wait to be sealed. */
export async function write(api: TestApi, events: readonly Written[]): Promise<void> {
  const rows = events.map((event) => ({ ...event, id: randomUUID(), subject: randomUUID() }));
  await api.db.query(
    `with made as (
       insert into events (id, county_code, region_code, type, subject_type, subject_id, at, happened_on, canonical, body)
       select id, left("regionCode", 6), "regionCode", type, 'need', subject, "on", "on", id::text, body
       from jsonb_to_recordset($1) as row (id uuid, "regionCode" text, type text, subject uuid, "on" date, body jsonb)
       returning id, county_code)
     insert into event_queue (event_id, chain) select id, county_code from made`,
    [JSON.stringify(rows)],
  );
}
