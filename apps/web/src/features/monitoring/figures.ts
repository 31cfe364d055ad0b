import type { Figure } from '../../gql/enums.js';

/** The twelve in the order of the page: the way of a need first, then who and what served it. */
export const figureOrder = [
  'needsPosted',
  'needsVerified',
  'needsOpen',
  'needsServed',
  'hoursToFirstClaim',
  'linkageIndex',
  'peopleWanted',
  'peopleServed',
  'volunteersActive',
  'serviceMinutes',
  'money',
  'goods',
] as const satisfies readonly Figure[];

/** How a figure is written; the formats are those of the language in use. */
export type Formats = {
  readonly count: (count: number) => string;
  readonly money: (fen: number) => string;
  readonly roundMoney: (fen: number) => string;
};

const MINUTES_AN_HOUR = 60;
/** The index comes in thousandths of five. */
const THOUSANDTHS_A_STEP = 200;

/** The figure as people read it, in the unit it is shown in: minutes in hours, thousandths in steps of five. */
export function shownAmount(figure: Figure, value: number): number {
  if (figure === 'serviceMinutes') return value / MINUTES_AN_HOUR;
  return figure === 'linkageIndex' ? value / THOUSANDTHS_A_STEP : value;
}

/** The digits of a figure without its unit; money carries its sign. Null stays null: nothing to say is not zero. */
export function digitsOf(figure: Figure, value: number | null, formats: Formats): string | null {
  if (value === null) return null;
  if (figure === 'money') return formats.roundMoney(value);
  const amount = shownAmount(figure, value);
  return figure === 'linkageIndex' ? amount.toFixed(1) : formats.count(Math.round(amount * 10) / 10);
}

/** The digits of a figure where there is little room: whole numbers, except the index. */
export function briefDigitsOf(figure: Figure, value: number | null, formats: Formats): string | null {
  if (value === null || figure === 'linkageIndex' || figure === 'money')
    return digitsOf(figure, value, formats);
  return formats.count(Math.round(shownAmount(figure, value)));
}

/** The value of one of a region's figures; null where nothing can be said. */
export function valueOf(
  figures: readonly { readonly figure: Figure; readonly value: number | null }[],
  figure: Figure,
): number | null {
  return figures.find((each) => each.figure === figure)?.value ?? null;
}

/** The figure an address names; the needs posted where it names none. */
export function figureIn(name: string | null | undefined): Figure {
  return figureOrder.find((each) => each === name) ?? 'needsPosted';
}

/** The change against the period before as a share; undefined where there is nothing to compare with. */
export function changeOf(now: number | null, before: number | null): number | undefined {
  return now === null || before === null || before <= 0 ? undefined : now / before - 1;
}
