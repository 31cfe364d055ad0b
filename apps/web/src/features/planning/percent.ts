/** A share as a whole percentage, rounded down so that 79.9 % never reads as 80 %; empty parts give a dash. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.floor((100 * part) / whole)}%`;

const MILLION = 1_000_000;
const DIGITS = 3;

/** A proven gap in millionths as a percentage, rounded up: what is said to be proven is. */
export function gapText(millionths: number): string {
  const scale = 10 ** DIGITS;
  return `${Math.ceil((millionths * 100 * scale) / MILLION) / scale}%`;
}
