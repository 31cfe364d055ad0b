/** A unit before and after, as the lists show it. */
type Pair = { readonly from: string | null; readonly to: string | null; readonly name: string | null };
type Unit = { readonly code: string; readonly name: string };

/** The names of the units before and after at the change's highest level: 黄河东路街道 → 满城北街街道. */
export function pairsText(pairs: readonly Pair[], units: readonly Unit[], comma: string): string {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const digits = Math.min(...pairs.map(({ from, to }) => (to ?? from ?? '').length));
  const top = pairs.filter(({ from, to }) => (to ?? from ?? '').length === digits);
  const join = (all: readonly string[]): string => [...new Set(all)].join(comma);
  const before = join(top.flatMap(({ from }) => (from === null ? [] : [names.get(from) ?? from])));
  const after = join(
    top.map(({ from, to, name }) =>
      to === null ? '？' : (name ?? names.get(to) ?? names.get(from ?? '') ?? to),
    ),
  );
  return before === '' ? after : `${before} → ${after}`;
}
