/** What spreadsheets take for a formula when a cell begins with it. */
const FORMULA = /^[=+\-@\t\r]/;
const FIGURE = /^-?\d+(\.\d+)?$/;

/**
 * One cell as RFC 4180 wants it. A text that a spreadsheet would run as a formula is given an apostrophe in front;
 * a negative figure is a figure and stays as it is.
 */
export function csvCell(value: string): string {
  const safe = FORMULA.test(value) && !FIGURE.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A file of comma-separated values: UTF-8 with a byte order mark, so that spreadsheets read Chinese, lines end in CRLF. */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
