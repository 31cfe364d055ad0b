/** What is worth a look in a region, each from one rule of the policy pack. */
export const Worth = {
  /** Needs whose present step is past its clock. */
  pastClock: 'pastClock',
  /** Public needs that nobody claimed for long. */
  unclaimed: 'unclaimed',
  /** Units whose last whole month served far fewer needs than the same month a year before. */
  fewerServed: 'fewerServed',
} as const;
export type Worth = (typeof Worth)[keyof typeof Worth];

/** The bounds of the rules, as the policy pack in force sets them. */
export interface WorthBounds {
  readonly unclaimedDays: number;
  readonly fewerThanThousandths: number;
  readonly fewestBefore: number;
}

/** Whether a unit served enough in a month a year before for the same month now to be judged by it. */
export const isComparable = (before: number, { fewestBefore }: Pick<WorthBounds, 'fewestBefore'>): boolean =>
  before >= fewestBefore;

/** Whether a month's needs served lie far below those of the same month a year before. */
export const isFarBelow = (now: number, before: number, bounds: WorthBounds): boolean =>
  isComparable(before, bounds) && now * 1000 < before * bounds.fewerThanThousandths;
