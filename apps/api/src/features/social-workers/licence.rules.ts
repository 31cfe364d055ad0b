/** What is published about licences. */
export const LicenceMeasure = {
  assistant: 'assistant',
  intermediate: 'intermediate',
  senior: 'senior',
  total: 'total',
  /** Licensed social workers per ten thousand residents, with two decimals. */
  perTenThousand: 'perTenThousand',
  /** Share of the province's licensed social workers, in percent. */
  percentOfProvince: 'percentOfProvince',
} as const;
export type LicenceMeasure = (typeof LicenceMeasure)[keyof typeof LicenceMeasure];

/** What a check compares. */
export const LicenceCheckKind = {
  /** Published grades against the published total. */
  sumOfGrades: 'sumOfGrades',
  /** The published rate against the published total over the residents. */
  rateOfResidents: 'rateOfResidents',
  /** The published share against the published total over the province's. */
  shareOfProvince: 'shareOfProvince',
  /** A published count or rate against the register. */
  register: 'register',
} as const;
export type LicenceCheckKind = (typeof LicenceCheckKind)[keyof typeof LicenceCheckKind];

/** How a published figure agrees with a computed one. Nothing is refused for it: the last three are warnings. */
export const LicenceAgreement = {
  same: 'same',
  /** Not the same, within the policy's tolerance. */
  near: 'near',
  differs: 'differs',
  /** There is nothing to compare it with. */
  unknown: 'unknown',
} as const;
export type LicenceAgreement = (typeof LicenceAgreement)[keyof typeof LicenceAgreement];

/** Whole numbers between two ends, both among them. */
export interface WholeRange {
  readonly least: number;
  readonly most: number;
}

const TWO_PLACES = 100n;

/** Quotient of whole numbers, halves up; the divisor is above zero. */
const rounded = (dividend: bigint, divisor: bigint): bigint => (2n * dividend + divisor) / (2n * divisor);

/** Hundredths as a decimal with two places. */
const withTwoPlaces = (hundredths: bigint): string => {
  const digits = hundredths.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Licences per ten thousand residents with two decimals, halves up; null without residents: "n/a", not 0. */
export function perTenThousand(licences: number, residents: number): string | null {
  if (residents <= 0) return null;
  return withTwoPlaces(rounded(BigInt(licences) * 10_000n * TWO_PLACES, BigInt(residents)));
}

/** A part of a whole in percent with two decimals, halves up; null of nothing. */
export function percentOf(part: number, whole: number): string | null {
  return whole <= 0 ? null : withTwoPlaces(rounded(BigInt(part) * 100n * TWO_PLACES, BigInt(whole)));
}

/** Units of the last place of a decimal figure, and how many places it has. */
function parsed(text: string): { readonly units: bigint; readonly places: number } {
  const [whole = '', fraction = ''] = text.split('.');
  return { units: BigInt(whole + fraction), places: fraction.length };
}

/** The whole numbers that give `rate` when `part × factor` is divided by them; how halves are rounded is not told. */
function impliedBy(part: number, factor: bigint, rate: string): WholeRange | null {
  const { units, places } = parsed(rate);
  if (part <= 0 || units <= 0n) return null;
  const dividend = 2n * BigInt(part) * factor * 10n ** BigInt(places);
  const [wide, narrow] = [2n * units + 1n, 2n * units - 1n];
  return { least: Number((dividend + wide - 1n) / wide), most: Number(dividend / narrow) };
}

/** The numbers of residents from which a published rate per ten thousand can have been computed; null for a rate of 0. */
export const impliedResidents = (licences: number, rate: string): WholeRange | null =>
  impliedBy(licences, 10_000n, rate);

/** The province's totals of which a number of licences is a published percentage; null for 0 %. */
export const impliedWhole = (licences: number, percent: string): WholeRange | null =>
  impliedBy(licences, 100n, percent);

/** How far a count may lie from a published one, whole licences, rounded down. */
export const countTolerance = (stated: number, thousandths: number): number =>
  Math.floor((stated * thousandths) / 1000);

/** The agreement of two decimals with two places or fewer; `tolerance` in hundredths, both ends within. */
export function agreementOf(stated: string, computed: string | null, tolerance: number): LicenceAgreement {
  if (computed === null) return 'unknown';
  const apart = hundredths(stated) - hundredths(computed);
  if (apart === 0n) return 'same';
  return (apart < 0n ? -apart : apart) <= BigInt(tolerance) ? 'near' : 'differs';
}

/** A decimal figure in hundredths; places beyond the second are cut off. */
function hundredths(text: string): bigint {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(`${whole}${fraction.padEnd(2, '0').slice(0, 2)}`);
}

/** The computed figure less the published one, with a sign unless it is zero. */
export function differenceOf(stated: string, computed: string): string {
  const apart = hundredths(computed) - hundredths(stated);
  const size = withTwoPlaces(apart < 0n ? -apart : apart).replace(/\.00$/, '');
  return apart === 0n ? size : `${apart < 0n ? '-' : '+'}${size}`;
}

/** Whether a text can be a published figure: a whole number, of a rate or share up to two decimals. */
export const isFigure = (measure: LicenceMeasure, text: string): boolean =>
  (measure === 'perTenThousand' || measure === 'percentOfProvince'
    ? /^\d{1,7}(\.\d{1,2})?$/
    : /^\d{1,9}$/
  ).test(text);
