import type { CertificateRowInput } from '../../gql/graphql.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FEWEST_CELLS = 3;
const MOST_CELLS = 6;

/** A day as lists write it (2021-10-01, 2021/10/1, 2021.10.1), as YYYY-MM-DD; null for none, undefined for no day. */
function dayIn(cell: string | undefined): string | null | undefined {
  if (!cell) return null;
  const [year = '', month = '', date = ''] = cell.split(/\D+/);
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return DAY.test(day) ? day : undefined;
}

function rowOf(line: string): CertificateRowInput | undefined {
  const cells = line.split(/\t|,|，/).map((cell) => cell.trim());
  const [name = '', grade = '', number = '', ...days] = cells;
  const [approvedOn, registeredOn, validTo] = [0, 1, 2].map((at) => dayIn(days[at]));
  const isWhole = cells.length >= FEWEST_CELLS && cells.length <= MOST_CELLS && name !== '' && grade !== '';
  if (!isWhole || number.length < 4) return undefined;
  if (approvedOn === undefined || registeredOn === undefined || validTo === undefined) return undefined;
  return { name, grade, number, approvedOn, registeredOn, validTo };
}

/** The rows of a pasted table: name, grade, number and up to three days; with the lines that are none, from 1. */
export function rowsOf(text: string): {
  readonly rows: readonly CertificateRowInput[];
  readonly faulty: readonly number[];
} {
  const lines = text.split(/\r?\n/).map((line, at) => ({ line, at: at + 1 }));
  const read = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, at }) => ({ at, row: rowOf(line) }));
  return {
    rows: read.flatMap(({ row }) => row ?? []),
    faulty: read.filter(({ row }) => row === undefined).map(({ at }) => at),
  };
}
