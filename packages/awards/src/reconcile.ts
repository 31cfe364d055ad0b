import { addMoney, fen, type Money } from '@wushe/values';

/** A figure that was published rounded, and the whole numbers it can come from. */
export interface Implied {
  readonly nearest: number;
  readonly least: number;
  readonly most: number;
}

const PER = 10_000;
const FIGURE = /^\d+(\.\d+)?$/;

/** People per 10,000, as a decimal figure with two places, half a hundredth rounded up; RangeError without a population. */
export function perTenThousand(count: number, population: number): string {
  if (population <= 0) throw new RangeError('nobody to count per 10,000 of');
  const hundredths = Math.floor((count * PER * 200 + population) / (2 * population));
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

/** The populations that a count per 10,000 as published can stand for, whichever way its last place was rounded. */
export function impliedPopulation(count: number, published: string): Implied {
  return impliedBy(count * PER, published);
}

/** The totals of which a part can be the share that was published in percent, whichever way it was rounded. */
export function impliedTotal(part: number, percent: string): Implied {
  return impliedBy(part * 100, percent);
}

/** Whole numbers by which a product divides to the published figure: half a unit of its last place either way. */
function impliedBy(product: number, published: string): Implied {
  if (!FIGURE.test(published)) throw new RangeError(`not a figure: ${published}`);
  const scale = 10 ** (published.split('.')[1]?.length ?? 0);
  const units = Number(published.replace('.', ''));
  if (units === 0) throw new RangeError('a share of nothing has no total');
  const doubled = 2 * product * scale;
  return {
    nearest: Math.round((product * scale) / units),
    least: Math.ceil(doubled / (2 * units + 1)),
    most: Math.floor(doubled / (2 * units - 1)),
  };
}

/** What was published about a one-off payment with a fixed amount for each grade. */
export interface PublishedTotal {
  readonly amounts: readonly Money[];
  readonly people: number;
  readonly total: Money;
}

/**
 * Every way in which so many people can have been paid the total, as the number of people for each amount. None: the
 * published figures contradict each other; more than one: the split cannot be told from them.
 */
export function decompositions({ amounts, people, total }: PublishedTotal): readonly (readonly number[])[] {
  const [amount, ...others] = amounts;
  if (amount === undefined) return people === 0 && total === 0 ? [[]] : [];
  if (others.length === 0) return amount * people === total ? [[people]] : [];
  const found: (readonly number[])[] = [];
  for (let here = people; here >= 0; here -= 1) {
    const left = total - here * amount;
    if (left < 0) continue;
    const rest = decompositions({ amounts: others, people: people - here, total: fen(left) });
    for (const each of rest) found.push([here, ...each]);
  }
  return found;
}

/** What so many people at an amount each come to, over all lines. */
export function totalOf(lines: readonly { readonly people: number; readonly amount: Money }[]): Money {
  return addMoney(...lines.map(({ people, amount }) => fen(people * amount)));
}

/** How a computed figure compares with a published one. */
export const Agreement = { same: 'same', withinTolerance: 'withinTolerance', apart: 'apart' } as const;
export type Agreement = (typeof Agreement)[keyof typeof Agreement];

/** Compares two decimal figures; apart by more than the tolerance is a warning, never an error. */
export function agreementOf(published: string, computed: string, tolerance: string): Agreement {
  const apart = Math.abs(millionths(published) - millionths(computed));
  if (apart === 0) return Agreement.same;
  return apart <= millionths(tolerance) ? Agreement.withinTolerance : Agreement.apart;
}

function millionths(figure: string): number {
  if (!FIGURE.test(figure)) throw new RangeError(`not a figure: ${figure}`);
  const [whole = '', decimals = ''] = figure.split('.');
  return Number(whole) * 1_000_000 + Number(decimals.padEnd(6, '0').slice(0, 6));
}
