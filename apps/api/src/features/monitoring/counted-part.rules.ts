import { ancestorsOf } from '@wushe/values';

/**
 * The part of a tree of regions that decides what may be told of a group: the regions where anything was counted, those
 * above them, and of the other ones below each of these only the first by code. A branch without anything counted is
 * withheld whole, and what can be worked out of any of its cells is what can be worked out of a single region in its
 * place: from above nothing can flow in but what flows out again. So tens of thousands of communities in which nobody of
 * the group lives cost nothing.
 */
export function countedPart(regions: readonly string[], counted: ReadonlySet<string>): string[] {
  const known = new Set(regions);
  const busy = new Set([...counted].flatMap((code) => [code, ...ancestorsOf(code)]));
  const standIns = new Map<string, string>();
  for (const code of [...known].filter((each) => !busy.has(each)).toSorted()) {
    const parent = ancestorsOf(code)
      .toSorted((a, b) => b.length - a.length)
      .find((each) => known.has(each));
    // Below another region without anything it is part of that one's branch.
    if (parent !== undefined && busy.has(parent) && !standIns.has(parent)) standIns.set(parent, code);
  }
  return [...[...busy].filter((code) => known.has(code)), ...standIns.values()];
}
