/** The region right below in which a unit lies; the digits are a number of ours. */
export const areaOf = (code: string, digits: number | null): string =>
  digits === null ? 'null' : `left(${code}, ${digits})`;

/** The whole and, where there are digits, each region right below. */
export const groupsOf = (code: string, digits: number | null): string =>
  digits === null ? '' : `group by grouping sets ((${areaOf(code, digits)}), ())`;

/** What was counted by region: of the region itself and of those right below it. */
export function byArea<Row extends { readonly area: string | null }, Kept>(
  rows: readonly Row[],
  regionCode: string,
  measured: (row: Row, area: string) => Kept,
): Map<string, Kept> {
  // A row of the region's own code is a unit that lies at no region below: the whole has it already.
  const known = rows.filter(({ area }) => area !== regionCode);
  return new Map(known.map((row) => [row.area ?? regionCode, measured(row, row.area ?? regionCode)]));
}
