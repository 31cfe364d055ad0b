import { isRegionCode, isWithin } from '@wushe/values';

/** What a file of codes says: names by code, and how many lines say nothing. */
export interface RegionFile {
  readonly names: ReadonlyMap<string, string>;
  readonly unread: number;
}

/** A code as the tree has it: the bureau's lists fill shorter ones with zeros to twelve digits. */
export function trimmedCode(code: string): string {
  if (code.length !== 12) return code;
  for (const [digits, own] of [
    [9, 3],
    [6, 3],
    [4, 2],
    [2, 2],
  ] as const) {
    if (!code.slice(digits, digits + own).match(/^0+$/)) return code.slice(0, digits + own);
  }
  return code.slice(0, 2);
}

/** Reads lines of code and name, by tab or comma; a first line of headings and units outside `within` are passed over. */
export function readRegionFile(text: string, within: string): RegionFile {
  const names = new Map<string, string>();
  let unread = 0;
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [first = '', second = ''] = line.split(line.includes('\t') ? '\t' : ',').map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    );
    const code = trimmedCode(first);
    if (!isRegionCode(code) || second === '') unread += index === 0 ? 0 : 1;
    else if (isWithin(code, within)) names.set(code, second);
  }
  return { names, unread };
}
