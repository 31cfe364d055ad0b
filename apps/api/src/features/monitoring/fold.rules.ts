import { ancestorsOf } from '@wushe/values';
import { bucketOf, contributionsOf, Measure, monthOf } from './figure.rules.js';

/** What the fold asks of a sealed event. */
export interface Foldable {
  readonly type: string;
  readonly regionCode: string;
  readonly happenedOn: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A key and what is added under it. */
export type Addition = readonly [key: readonly string[], amounts: readonly number[]];

/** What a batch of events adds, by the region and the day it counts for; a key's first two parts. */
export interface Fold {
  /** Under region and day, one amount a measure. */
  readonly sums: readonly Addition[];
  /** Under region, day and bucket. */
  readonly waits: readonly Addition[];
  /** Under region, day and volunteer. */
  readonly service: readonly Addition[];
}

const MEASURES = Object.values(Measure);

/**
 * The day an event counts for, which is the day it happened unless it says another: service counts for the day it
 * was given, what takes something back counts for the day of what it takes back.
 */
export function countsOn({ body, happenedOn }: Foldable): string {
  const own = body['countsOn'] ?? body['servedOn'];
  return typeof own === 'string' ? own : happenedOn;
}

/** What a batch of events adds in their own regions, each key once. */
export function foldOf(events: readonly Foldable[]): Fold {
  const sums: Addition[] = [];
  const waits: Addition[] = [];
  const service: Addition[] = [];
  for (const event of events) {
    const place = [event.regionCode, countsOn(event)];
    const amounts = contributionsOf(event);
    if (Object.keys(amounts).length > 0) sums.push([place, MEASURES.map((measure) => amounts[measure] ?? 0)]);
    const { isFirst, hoursOpen, volunteerId, minutes } = event.body;
    if (event.type === 'claim.made' && isFirst === true && typeof hoursOpen === 'number')
      waits.push([[...place, String(bucketOf(hoursOpen))], [1]]);
    if (event.type === 'hours.entered' && typeof volunteerId === 'string' && typeof minutes === 'number')
      service.push([[...place, volunteerId], [minutes]]);
  }
  return { sums: addUp(sums), waits: addUp(waits), service: addUp(service) };
}

/**
 * Adds up what stands under equal keys, in the order of the keys: everybody who writes the same rows locks them in one
 * order.
 */
export function addUp(additions: readonly Addition[]): Addition[] {
  const byKey = new Map<string, { key: readonly string[]; amounts: number[] }>();
  for (const [key, amounts] of additions) {
    const text = key.join('|');
    const there = byKey.get(text);
    if (there) there.amounts = there.amounts.map((amount, index) => amount + (amounts[index] ?? 0));
    else byKey.set(text, { key, amounts: [...amounts] });
  }
  return [...byKey]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { key, amounts }]) => [key, amounts] as const);
}

/** The same for the regions above each; with `own` for each itself too. */
export function upwards(additions: readonly Addition[], own: boolean): Addition[] {
  return addUp(
    additions.flatMap(([[code = '', ...rest], amounts]) =>
      [...ancestorsOf(code), ...(own ? [code] : [])].map((each) => [[each, ...rest], amounts] as const),
    ),
  );
}

/** The same by months. */
export function monthly(additions: readonly Addition[]): Addition[] {
  return addUp(
    additions.map(([[code = '', on = '', ...rest], amounts]) => [[code, monthOf(on), ...rest], amounts]),
  );
}
