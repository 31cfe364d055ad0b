/** Blocks of a unit's own digits: the bureau gives each sort of unit a block of its own (a committee of residents, of villagers, a zone). */
const BLOCKS: Readonly<Record<number, readonly number[]>> = {
  2: [1, 100],
  3: [1, 100, 200, 400, 500, 600, 1000],
};

/** The number of digits by which a code is longer than the one above it. */
const ownDigits = (code: string): 2 | 3 => (code.length > 6 ? 3 : 2);

/**
 * A code for a unit that gets a new one: the one wished for, else the next number after the greatest used of its block,
 * else the first that is free below the same unit. RangeError when none is.
 */
export function freeCode(wished: string, used: ReadonlySet<string>): string {
  if (!used.has(wished)) return wished;
  const digits = ownDigits(wished);
  const above = wished.slice(0, -digits);
  const own = Number(wished.slice(-digits));
  const blocks = BLOCKS[digits] ?? [];
  const end = blocks.find((start) => start > own) ?? 10 ** digits;
  const start = blocks.findLast((each) => each <= own) ?? 1;
  const codeOf = (number: number): string => `${above}${String(number).padStart(digits, '0')}`;
  const free = (from: number, to: number): number | undefined => {
    for (let number = from; number < to; number += 1) if (!used.has(codeOf(number))) return number;
    return undefined;
  };
  let last = end - 1;
  while (last > start && !used.has(codeOf(last))) last -= 1;
  const found = free(last + 1, end) ?? free(start, end) ?? free(1, 10 ** digits);
  if (found === undefined) throw new RangeError(`no code is free below ${above}`);
  return codeOf(found);
}
