import { expect, test } from '@jest/globals';
import { csvCell, csvFile } from './csv.js';

test.each(['=1+1', '+861', '-x', '@SUM(A1)', '\tx', '\rx'])(
  '%j is text to a spreadsheet, not a formula',
  (text) => {
    expect(csvCell(text).replaceAll('"', '')).toBe(`'${text}`);
  },
);

test('a negative figure stays a figure', () => {
  expect(csvCell('-4.5')).toBe('-4.5');
});

test('commas, quotes and line ends stay within their cell', () => {
  expect(
    csvFile([
      ['甲,乙', '“"”', 'a\nb'],
      ['c', '', 'd'],
    ]),
  ).toBe('\uFEFF"甲,乙","“""”","a\nb"\r\nc,,d\r\n');
});
