import { Direction, IndicatorUnit } from '@wushe/policy-packs';

/** An exact quotient, scaled to the unit it is shown in; the denominator is never zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** What a quotient is multiplied by to be shown in a unit. */
const FACTORS: Readonly<Record<IndicatorUnit, bigint>> = {
  percent: 100n,
  count: 1n,
  perTenThousand: 10_000n,
  squareMetresPerHundredHouseholds: 100n,
};

/** A decimal figure as written, to be compared exactly; RangeError when it is none. */
export function parseDecimal(text: string): Fraction {
  const parts = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  if (!parts) throw new RangeError(`not a decimal figure: ${JSON.stringify(text)}`);
  const [, whole = '0', places = ''] = parts;
  return { numerator: BigInt(whole + places), denominator: 10n ** BigInt(places.length) };
}

/** Numerator over denominator in the unit, or the numerator alone; null when the denominator is zero: "n/a", not 0. */
export function fractionOf(
  unit: IndicatorUnit,
  numerator: string,
  denominator: string | null,
): Fraction | null {
  const above = parseDecimal(numerator);
  const below = denominator === null ? { numerator: 1n, denominator: 1n } : parseDecimal(denominator);
  if (below.numerator === 0n) return null;
  return {
    numerator: above.numerator * below.denominator * FACTORS[unit],
    denominator: above.denominator * below.numerator,
  };
}

/** The figure with so many decimal places; what follows is cut off, so that 79.9 never shows as 80. */
export function shown({ numerator, denominator }: Fraction, places: number): string {
  const scale = 10n ** BigInt(places);
  const digits = ((numerator * scale) / denominator).toString().padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Whether the figure itself, not what is shown of it, is on the right side of a target. */
export function reaches(figure: Fraction, target: string, direction: Direction): boolean {
  const wanted = parseDecimal(target);
  const difference = figure.numerator * wanted.denominator - wanted.numerator * figure.denominator;
  switch (direction) {
    case 'atLeast':
      return difference >= 0n;
    case 'moreThan':
      return difference > 0n;
    case 'atMost':
      return difference <= 0n;
  }
}

/** How a figure that somebody states agrees with the one computed. */
export const Agreement = { same: 'same', rounded: 'rounded', differs: 'differs' } as const;
export type Agreement = (typeof Agreement)[keyof typeof Agreement];

/**
 * `rounded` when they lie one unit of the last stated place apart at most: another denominator or another way of
 * rounding explains it, so it is worth a warning and no error (16.74 and 16.75 per ten thousand in Xiamen).
 */
export function agreementOf(stated: string, figure: Fraction): Agreement {
  const places = stated.split('.')[1]?.length ?? 0;
  if (shown(figure, places) === stated) return 'same';
  const said = parseDecimal(stated);
  const difference = said.numerator * figure.denominator - figure.numerator * said.denominator;
  const apart = difference < 0n ? -difference : difference;
  return apart * 10n ** BigInt(places) <= said.denominator * figure.denominator ? 'rounded' : 'differs';
}

/** One decimal figure less another, exactly, with a sign unless it is zero: "+1.5", "-0.2", "0.0". */
export function differenceOf(one: string, other: string): string {
  const places = Math.max(one.split('.')[1]?.length ?? 0, other.split('.')[1]?.length ?? 0);
  const a = parseDecimal(one);
  const b = parseDecimal(other);
  const numerator = a.numerator * b.denominator - b.numerator * a.denominator;
  const denominator = a.denominator * b.denominator;
  const size = shown({ numerator: numerator < 0n ? -numerator : numerator, denominator }, places);
  if (numerator === 0n) return size;
  return `${numerator < 0n ? '-' : '+'}${size}`;
}
