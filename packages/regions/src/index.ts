import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { ancestorsOf, isPseudoUnit, isWithin, levelOf, parentOf, type RegionLevel } from '@wushe/values';

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
  /** Without tones and spaces. */
  readonly pinyin: string;
  readonly initials: string;
}

/** Which state of the codes the data holds. */
export const EDITION = {
  source: 'National Bureau of Statistics',
  year: 2023,
  validFrom: '2023-12-31',
} as const;

/** What a first start loads: Ningxia, Jiangsu and Xiamen whole. */
export const SEED_REGIONS = ['64', '32', '3502'] as const;

const DATA = new URL('../data/', import.meta.url);

/**
 * County segments 71 to 79 are given to zones (development zones, management areas) only; the standard of division
 * codes, GB/T 2260, uses 01 to 70 and 81 to 99.
 */
const COUNTY_ZONE = /^\d{4}7[1-9]$/;

/** Codes of the provinces there is data for. */
export const provinceCodes = (): string[] =>
  readdirSync(fileURLToPath(DATA))
    .map((file) => file.slice(0, 2))
    .toSorted();

function rowOf(line: string): RegionRow {
  const [code = '', name = '', pinyin = '', initials = ''] = line.split('\t');
  const isAdministrative = !isPseudoUnit(code) && !COUNTY_ZONE.test(code);
  return {
    code,
    name,
    level: levelOf(code),
    parentCode: parentOf(code) ?? null,
    isAdministrative,
    pinyin,
    initials,
  };
}

/**
 * The units of a region and all below it, with those above it, each after the one it lies in.
 * Throws when there is no data for its province.
 */
export function readRegions(within: string): RegionRow[] {
  const packed = readFileSync(new URL(`${within.slice(0, 2)}.tsv.br`, DATA));
  const above = new Set<string>(ancestorsOf(within));
  return brotliDecompressSync(packed)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map(rowOf)
    .filter(({ code }) => above.has(code) || isWithin(code, within))
    .toSorted((a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1));
}
