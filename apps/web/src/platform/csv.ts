/** A cell of a CSV file. What a spreadsheet would take for a formula is kept a text. */
export function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text of a CSV file; with its mark a spreadsheet knows it for UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}`;

/** Hands rows to the browser as a CSV file. */
export const saveCsv = (name: string, rows: readonly (readonly string[])[]): void =>
  saveText(`${name}.csv`, csvOf(rows));

/** Hands a CSV text to the browser as a file of this name. */
export function saveText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
