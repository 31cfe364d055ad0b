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
  /** What there is goes to other needs. */
  givenElsewhere: 'givenElsewhere',
} as const;
export type GoodsReason = (typeof GoodsReason)[keyof typeof GoodsReason];

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
/** What lasts a year or longer, or does not expire. */
const LASTING = 300;
const DAYS_OF_A_YEAR = 365;
/** What a gift without a purpose is worth beside one for this very category, and for its field. */
const [THIS_CATEGORY, ITS_FIELD, ANY] = [1000, 800, 600];

/** Whether goods are what a part asks for: the unit the same, one name within the other. */
export const isSuchGoods = (
  stock: Pick<Stock, 'name' | 'unit'>,
  wanted: Pick<WantedGoods, 'name' | 'unit'>,
): boolean =>
  stock.unit === wanted.unit && (stock.name.includes(wanted.name) || wanted.name.includes(stock.name));

/** What giving from a lot to a need is worth, in whole thousandths: the narrower the gift, the nearer and the sooner it expires, the more. */
export function scoreOfGoods(
  { purposeCategories }: Pick<Stock, 'purposeCategories'>,
  { metres, daysLeft, category }: { metres: number | null; daysLeft: number | null; category: string },
  { weights, withinMetres }: GoodsPolicy,
): number {
  const purpose =
    purposeCategories.length === 0 ? ANY : purposeCategories.includes(category) ? THIS_CATEGORY : ITS_FIELD;
  const distance = metres === null ? 0 : Math.max(0, Math.round(ALL * (1 - metres / withinMetres)));
  const expiry =
    daysLeft === null
      ? LASTING
      : Math.round(LASTING + (ALL - LASTING) * Math.max(0, 1 - daysLeft / DAYS_OF_A_YEAR));
  const sum = weights.purpose * purpose + weights.distance * distance + weights.expiry * expiry;
  return Math.floor(sum / Math.max(1, weights.purpose + weights.distance + weights.expiry));
}

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
