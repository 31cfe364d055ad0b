/** What is folded from the log and can be added up over communities and months. */
export const Measure = {
  posted: 'posted',
  verified: 'verified',
  /** Net: a need that becomes open adds one, one that ceases to be takes one away. */
  open: 'open',
  served: 'served',
  peopleWanted: 'peopleWanted',
  peopleServed: 'peopleServed',
  minutes: 'minutes',
  money: 'money',
  goods: 'goods',
} as const;
export type Measure = (typeof Measure)[keyof typeof Measure];

/** The twelve figures of a region. */
export const Figure = {
  needsPosted: 'needsPosted',
  needsVerified: 'needsVerified',
  needsOpen: 'needsOpen',
  needsServed: 'needsServed',
  hoursToFirstClaim: 'hoursToFirstClaim',
  peopleWanted: 'peopleWanted',
  peopleServed: 'peopleServed',
  volunteersActive: 'volunteersActive',
  serviceMinutes: 'serviceMinutes',
  money: 'money',
  goods: 'goods',
  linkageIndex: 'linkageIndex',
} as const;
export type Figure = (typeof Figure)[keyof typeof Figure];

/** What the rule asks of an event. */
export interface Happened {
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const OPEN: readonly unknown[] = ['open', 'underway', 'delivered'];

const numberIn = (body: Happened['body'], name: string): number => {
  const value = body[name];
  return typeof value === 'number' ? value : 0;
};

const givenBy = ({ body }: Happened, sign: number): Partial<Record<Measure, number>> => {
  const amount = sign * numberIn(body, 'amount');
  if (body['kind'] === 'money') return { money: amount };
  return body['kind'] === 'goods' ? { goods: amount } : {};
};

/** What an event adds to each measure of its community and month; reversals take away. */
const CONTRIBUTIONS: Readonly<Record<string, (event: Happened) => Partial<Record<Measure, number>>>> = {
  // A need sent back and handed in again was posted once.
  'need.submitted': ({ body }) => (body['from'] === 'returned' ? {} : { posted: 1 }),
  'need.verified': ({ body }) => ({ verified: 1, peopleWanted: numberIn(body, 'peopleWanted') }),
  'need.accepted': ({ body }) => ({ served: 1, peopleServed: numberIn(body, 'servedCount') }),
  'need.contested': ({ body }) => ({ served: -1, peopleServed: -numberIn(body, 'servedCount') }),
  'hours.entered': ({ body }) => ({ minutes: numberIn(body, 'minutes') }),
  'allocation.confirmed': (event) => givenBy(event, 1),
  'allocation.returned': (event) => (event.body['wasConfirmed'] === true ? givenBy(event, -1) : {}),
};

/** What an event adds to the measures; every step of a need tells by its states whether it opens or closes one. */
export function contributionsOf(event: Happened): Partial<Record<Measure, number>> {
  const own = CONTRIBUTIONS[event.type]?.(event) ?? {};
  if (!event.type.startsWith('need.')) return own;
  const open = Number(OPEN.includes(event.body['to'])) - Number(OPEN.includes(event.body['from']));
  return open === 0 ? own : { ...own, open };
}

/** Buckets of the waiting time: whole hours to 48, whole days above, to a year. */
const LAST_HOUR = 48;
const MOST_DAYS = 365;

/** The bucket of so many whole hours. */
export const bucketOf = (hours: number): number =>
  hours <= LAST_HOUR ? Math.max(0, hours) : LAST_HOUR + Math.min(MOST_DAYS, Math.floor(hours / 24)) - 1;

/** The whole hours a bucket begins with; above 48 hours it is a day wide. */
export const hoursOfBucket = (bucket: number): number =>
  bucket <= LAST_HOUR ? bucket : (bucket - LAST_HOUR + 1) * 24;

/** The lower median in whole hours; null of nothing. */
export function medianHours(
  buckets: readonly { readonly bucket: number; readonly count: number }[],
): number | null {
  const sorted = buckets.toSorted((a, b) => a.bucket - b.bucket);
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  let seen = 0;
  for (const { bucket, count } of sorted) {
    seen += count;
    if (total > 0 && seen * 2 >= total) return hoursOfBucket(bucket);
  }
  return null;
}

/** First day of the month a day lies in. */
export const monthOf = (on: string): string => `${on.slice(0, 7)}-01`;

const MONTHS_A_YEAR = 12;

/** First day of the month so many months later; negative counts back. */
export function monthAfter(month: string, count: number): string {
  const all = Number(month.slice(0, 4)) * MONTHS_A_YEAR + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(all / MONTHS_A_YEAR)}-${String((all % MONTHS_A_YEAR) + 1).padStart(2, '0')}-01`;
}

/** The period of equal length that ends where one begins; months by their first days. */
export function periodBefore({ from, to }: { readonly from: string; readonly to: string }): {
  from: string;
  to: string;
} {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const length = years * MONTHS_A_YEAR + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1;
  return { from: monthAfter(from, -length), to: monthAfter(from, -1) };
}
