import type { Urgency } from '@wushe/policy-packs';

/** Why a part of a need gets less than it asks for. */
export const GoodsReason = {
  /** Nobody has such goods. */
  noLot: 'noLot',
  /** What there is has expired. */
  expired: 'expired',
  /** What there is was given for another purpose. */
  otherPurpose: 'otherPurpose',
  /** What there is lies too far away. */
  tooFar: 'tooFar',
  /** The desk excluded what else would do. */
  excluded: 'excluded',
  /** What there is goes to other needs. */
  givenElsewhere: 'givenElsewhere',
} as const;
export type GoodsReason = (typeof GoodsReason)[keyof typeof GoodsReason];

/** A part and a lot as one text. */
export const goodsPair = (partId: string, lotId: string): string => `${partId} ${lotId}`;

/** A part of a need that asks for goods. */
export interface WantedGoods {
  readonly needId: string;
  readonly partId: string;
  readonly regionCode: string;
  readonly category: string;
  readonly urgency: Urgency;
  readonly name: string;
  readonly unit: string;
  /** Units that nobody has claimed or given. */
  readonly open: number;
}

/** Goods of one gift and date that are on hand. */
export interface Stock {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly onHand: number;
  readonly expiresOn: string | null;
  readonly purposeCategories: readonly string[];
}

/** What the policy says of goods: the parts of a resource's score and what urgency and sharing out are worth. */
export interface GoodsPolicy {
  readonly weights: { readonly purpose: number; readonly distance: number; readonly expiry: number };
  readonly withinMetres: number;
  readonly urgencyValues: Readonly<Record<Urgency, number>>;
  /** The seats of a request up to `share` (cumulative thousandths) earn `bonus` each. */
  readonly fairness: readonly { readonly share: number; readonly bonus: number }[];
}

const ALL = 1000;

/** What a seat is worth: the value of the urgency times a tenth of the score, and for the first ones of a request the bonus of sharing out. */
export function weightOfSeat(
  seat: number,
  seats: number,
  { score, urgency }: { score: number; urgency: Urgency },
  { urgencyValues, fairness }: GoodsPolicy,
): number {
  const tier = fairness.find(({ share }) => seat < Math.ceil((seats * share) / ALL));
  return Math.max(1, Math.round((urgencyValues[urgency] * score) / 10)) + (tier?.bonus ?? 0);
}

/** How many units make a seat, so that there are at most so many seats: one, unless very much is asked for. */
export const seatSize = (units: number, mostSeats: number): number =>
  Math.max(1, Math.ceil(units / mostSeats));
