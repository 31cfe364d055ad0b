import { isWithin } from '@wushe/values';

/** Begins a prefix of a reach that is left out of a wider one: a unit that was handed to a neighbour. */
const LEFT_OUT = '-';

/** The first code after all codes below a prefix: `6401` gives `6402`, so that a range scan finds what is below. */
const after = (prefix: string): string =>
  `${prefix.slice(0, -1)}${String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)}`;

/** The prefix as a reach leaves it out. */
export const leftOut = (prefix: string): string => `${LEFT_OUT}${prefix}`;

/** The code of a prefix and whether the reach holds it. */
export const partOf = (prefix: string): { readonly code: string; readonly isIn: boolean } =>
  prefix.startsWith(LEFT_OUT)
    ? { code: prefix.slice(LEFT_OUT.length), isIn: false }
    : { code: prefix, isIn: true };

/** Whether a reach holds a code: of its prefixes that begin the code the longest decides. */
export function reaches(prefixes: readonly string[], code: string): boolean {
  const around = prefixes.map(partOf).filter((part) => isWithin(code, part.code));
  const nearest = around.toSorted((a, b) => b.code.length - a.code.length)[0];
  return nearest?.isIn ?? false;
}

/** The codes of a reach as ranges `[from, to)` in the order of text, without the holes. */
function rangesOf(prefixes: readonly string[]): (readonly [from: string, to: string])[] {
  const parts = prefixes.map(partOf);
  const isDirect = (hole: string, within: string): boolean =>
    !parts.some(
      ({ code }) => code.length > within.length && code.length < hole.length && hole.startsWith(code),
    );
  return parts
    .filter(({ isIn }) => isIn)
    .flatMap(({ code }) => {
      const holes = parts
        .filter((part) => !part.isIn && part.code.length > code.length && part.code.startsWith(code))
        .map((part) => part.code)
        .filter((hole) => isDirect(hole, code))
        .toSorted();
      const starts = [code, ...holes.map(after)];
      const ends = [...holes, after(code)];
      return starts.map((start, index) => [start, ends[index] ?? start] as const);
    });
}

/**
 * SQL that holds for rows within a reach; pushes its parameters. No prefix: no row.
 * Every scoped query takes its reach through here.
 */
export function withinReach(column: string, prefixes: readonly string[], parameters: unknown[]): string {
  const ranges = rangesOf(prefixes).map(([from, to]) => {
    parameters.push(from, to);
    return `(${column} >= $${parameters.length - 1} and ${column} < $${parameters.length})`;
  });
  return ranges.length === 0 ? 'false' : `(${ranges.join(' or ')})`;
}

/**
 * SQL that holds for rows below one code by that code alone: units of the tree itself, and figures handed in under the
 * code of their day. What predecessors did is not among them; for that take a reach.
 */
export const belowCode = (column: string, code: string, parameters: unknown[]): string =>
  withinReach(column, [code], parameters);
