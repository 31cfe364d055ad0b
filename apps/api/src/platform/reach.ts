/** The first code after all codes below a prefix: `6401` gives `6402`, so that a range scan finds what is below. */
const after = (prefix: string): string =>
  `${prefix.slice(0, -1)}${String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)}`;

/**
 * SQL that holds for rows below any of the prefixes; pushes its parameters. No prefix: no row.
 * Every scoped query takes its reach through here.
 */
export function withinReach(column: string, prefixes: readonly string[], parameters: unknown[]): string {
  if (prefixes.length === 0) return 'false';
  const ranges = prefixes.map((prefix) => {
    parameters.push(prefix, after(prefix));
    return `(${column} >= $${parameters.length - 1} and ${column} < $${parameters.length})`;
  });
  return `(${ranges.join(' or ')})`;
}
