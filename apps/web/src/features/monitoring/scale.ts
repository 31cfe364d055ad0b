import type { Figure } from '../../gql/enums.js';
import type { Tile } from '../../ui/TileMap.js';
import { shownAmount } from './figures.js';

/** Upper ends of the first four of five shades, in the unit shown. */
export type Scale = readonly [number, number, number, number];

/** Hours: half a day, a day, two days, a week. */
const HOURS: Scale = [12, 24, 48, 168];
const STEPS: Scale = [1, 2, 3, 4];
const NICE = [1, 2, 5, 10] as const;

/** The smallest of 1, 2, 5, 10, 20, 50... that is not below. */
function niceAbove(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, amount)));
  return (NICE.find((each) => each * power >= amount) ?? 10) * power;
}

/** Five equal shades to the largest amount; hours and the linkage index keep scales of their own. */
export function scaleOf(figure: Figure, amounts: readonly number[]): Scale {
  if (figure === 'hoursToFirstClaim') return HOURS;
  if (figure === 'linkageIndex') return STEPS;
  const width = niceAbove(Math.max(1, ...amounts) / 5);
  return [width, width * 2, width * 3, width * 4];
}

/** The shade of an amount; none for nothing. */
export function stepOf(amount: number | null, scale: Scale): Tile['step'] {
  if (amount === null || amount <= 0) return null;
  const [first, second, third, fourth] = scale;
  if (amount <= first) return 1;
  if (amount <= second) return 2;
  if (amount <= third) return 3;
  return amount <= fourth ? 4 : 5;
}

/** What each shade stands for, no amount twice: ≤10, >10–20, ..., >40. */
export function rangesOf(scale: Scale, text: (amount: number) => string): readonly string[] {
  const [first, second, third, fourth] = scale;
  return [
    `≤${text(first)}`,
    `>${text(first)}–${text(second)}`,
    `>${text(second)}–${text(third)}`,
    `>${text(third)}–${text(fourth)}`,
    `>${text(fourth)}`,
  ];
}

const FEN_A_YUAN = 100;

/** A value in the unit shown, money in yuan; null where nothing can be said. */
export function amountOf(figure: Figure, value: number | null): number | null {
  if (value === null) return null;
  return shownAmount(figure, figure === 'money' ? value / FEN_A_YUAN : value);
}
