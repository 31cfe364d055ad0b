import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EDITION, readRegions, type RegionRow } from '@wushe/regions';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const COLUMNS = 'code, name, level, parent_code, is_administrative, pinyin, initials, valid_from';

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
  ].join('\t');

/**
 * Loads a region with all below it and those above it, whole or not at all; what is there already stays. Returns how
 * many units were new; RangeError when the edition has no such region.
 */
export async function loadRegions(databaseUrl: string, within: string): Promise<number> {
  const lines = readRegions(within).map((row) => `${lineOf(row)}\n`);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    // COPY cannot skip what is there, and two loads at once may both bring a province: so it goes through a table aside.
    await client.query('create temp table incoming (like regions including defaults) on commit drop');
    await pipeline(Readable.from(lines), client.query(copyFrom(`copy incoming (${COLUMNS}) from stdin`)));
    const { rowCount } = await client.query(
      'insert into regions select * from incoming on conflict (code) do nothing',
    );
    await client.query('commit');
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}
