import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { ancestorsOf, isPseudoUnit, isWithin, levelOf, parentOf, type RegionLevel } from '@wushe/values';
import { isListedAsNoCounty } from './counties-not-administrative.js';
import { DATA, provinceCodes } from './edition.js';

/** One unit of the tree as the edition has it. */
export interface RegionRow {
  /** 2, 4, 6, 9 or 12 digits. */
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
  /** null for a province. */
  readonly parentCode: string | null;
  /** false for what is no administrative unit: the denominators of its own level leave it out. */
  readonly isAdministrative: boolean;
  /** Small letters without tones or spaces, ü as v: "manchengbeijiejiedao". */
  readonly pinyin: string;
  /** The first letter of each syllable: "mcbjjd". */
  readonly initials: string;
}

function rowOf(line: string): RegionRow {
  const [code = '', name = '', reading = ''] = line.split('\t');
  const syllables = reading.split(' ');
  return {
    code,
    name,
    level: levelOf(code),
    parentCode: parentOf(code) ?? null,
    isAdministrative: !isPseudoUnit(code) && !isListedAsNoCounty(code),
    pinyin: syllables.join(''),
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  };
}

/** The lines of a province's file: code, name, syllables. */
export function linesOf(province: string): string[] {
  const packed = readFileSync(new URL(`${province}.tsv.br`, DATA));
  return brotliDecompressSync(packed).toString('utf8').trimEnd().split('\n');
}

/**
 * The units of a region and all below it, with those above it, each after the one it lies in.
 * RangeError when the edition has no such region.
 */
export function readRegions(within: string): RegionRow[] {
  const above = new Set<string>(ancestorsOf(within));
  const province = within.slice(0, 2);
  if (!provinceCodes().includes(province)) throw new RangeError(`no province ${province}`);
  const rows = linesOf(province)
    .filter((line) => isWithin(line, within) || above.has(line.slice(0, line.indexOf('\t'))))
    .map(rowOf);
  if (!rows.some(({ code }) => code === within)) throw new RangeError(`no region ${within}`);
  return rows;
}
