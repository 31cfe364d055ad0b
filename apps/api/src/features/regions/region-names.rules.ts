import { parentOf } from '@wushe/values';

type Names = ReadonlyMap<string, string>;

/** What a unit is called without the word for its sort: a village that became a community keeps its name. */
export const nameKey = (name: string): string =>
  name
    .replaceAll(/\s/g, '')
    .replace(/(居民委员会|居委会|村民委员会|村委会|管委会|街道办事处)$/, '')
    .replace(/(社区|村|街道|镇|乡)$/, '');

/**
 * Which unit after is which unit before, of those whose code changed: the same name below the same (or the followed)
 * unit, else a name that only one of each has at that level.
 */
export function sameUnits(
  before: Names,
  after: Names,
  gone: readonly string[],
  fresh: readonly string[],
): Map<string, string> {
  const keyOf = (names: Names, code: string): string => `${code.length} ${nameKey(names.get(code) ?? '')}`;
  const group = (names: Names, codes: readonly string[]): Map<string, string[]> => {
    const groups = new Map<string, string[]>();
    for (const code of codes) {
      const key = keyOf(names, code);
      groups.set(key, [...(groups.get(key) ?? []), code]);
    }
    return groups;
  };
  const became = new Map<string, string>();
  const taken = new Set<string>();
  const freshBy = group(after, fresh);
  const goneBy = group(before, gone);
  const take = (from: string, to: string | undefined): void => {
    if (to === undefined || taken.has(to) || became.has(from)) return;
    became.set(from, to);
    taken.add(to);
  };
  for (const code of gone) {
    const parent = parentOf(code) ?? '';
    const followed = became.get(parent) ?? parent;
    const candidates = (freshBy.get(keyOf(before, code)) ?? []).filter((each) => !taken.has(each));
    take(
      code,
      candidates.find((each) => parentOf(each) === followed),
    );
  }
  for (const code of gone) {
    const key = keyOf(before, code);
    const [only, ...more] = (freshBy.get(key) ?? []).filter((each) => !taken.has(each));
    const waiting = (goneBy.get(key) ?? []).filter((each) => !became.has(each));
    if (more.length === 0 && waiting.length === 1) take(code, only);
  }
  return became;
}
