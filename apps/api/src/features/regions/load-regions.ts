import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EDITION, readRegions, type RegionRow } from '@wushe/regions';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const COLUMNS =
  'code, name, level, parent_code, is_administrative, pinyin, initials, valid_from, is_position_invented';

/** A text value as COPY reads it. */
const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\t', ' ');

const lineOf = (row: RegionRow): string =>
  [
    row.code,
    escaped(row.name),
    row.level,
    row.parentCode ?? '\\N',
    row.isAdministrative,
    row.pinyin,
    row.initials,
    EDITION.validFrom,
    false,
  ].join('\t');

/** Loads a region with all below it, whole or not at all; what is there already stays. Returns how many units were new. */
export async function loadRegions(databaseUrl: string, within: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ code: string }>(
      'select code from regions where starts_with(code, $1)',
      [within.slice(0, 2)],
    );
    const known = new Set(rows.map(({ code }) => code));
    const fresh = readRegions(within).filter(({ code }) => !known.has(code));
    const sink = client.query(copyFrom(`copy regions (${COLUMNS}) from stdin`));
    await pipeline(Readable.from(fresh.map((row) => `${lineOf(row)}\n`)), sink);
    await client.query('commit');
    return fresh.length;
  } finally {
    await client.end();
  }
}
