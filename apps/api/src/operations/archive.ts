import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { StartRefused } from '../platform/config.js';

// A backup is one gzip stream of frames: a letter, a length (four bytes), as many bytes. H says what it is; then for
// each table T (name, columns), its rows as COPY writes them in D frames, and E (rows, SHA-256 of them); Z ends the
// file with the SHA-256 of all frames before it, so that a file cut short is never taken for a whole one.

const FORMAT = 'wushe-backup';
const FORMAT_VERSION = 1;
const HEAD_BYTES = 5;
const MOST_FRAME_BYTES = 1 << 28;

/** What a backup says of itself, first thing in the file. */
export interface BackupHeader {
  /** Instant of the snapshot, ISO 8601. */
  readonly madeAt: string;
  /** Version of the server it was read from. */
  readonly postgres: string;
  /** Names of the migrations its tables have gone through: its schema's version. */
  readonly migrations: readonly string[];
}

/** One part of a backup, in the order of the file. */
export type BackupPart =
  | ({ readonly kind: 'header' } & BackupHeader)
  | { readonly kind: 'table'; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: 'rows'; readonly bytes: Buffer }
  | { readonly kind: 'tableEnd'; readonly rows: number };

function frame(letter: string, body: Buffer): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.write(letter, 0, 'latin1');
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
}

const jsonFrame = (letter: string, value: object): Buffer =>
  frame(letter, Buffer.from(JSON.stringify(value)));

/** The bytes of a backup (before compression) for its parts. */
export async function* encode(parts: AsyncIterable<BackupPart>): AsyncGenerator<Buffer> {
  const whole = createHash('sha256');
  let rows = createHash('sha256');
  for await (const part of parts) {
    const bytes = encodePart(part, rows);
    if (part.kind === 'tableEnd') rows = createHash('sha256');
    whole.update(bytes);
    yield bytes;
  }
  yield jsonFrame('Z', { sha256: whole.digest('hex') });
}

function encodePart(part: BackupPart, rows: Hash): Buffer {
  switch (part.kind) {
    case 'header': {
      const { madeAt, postgres, migrations } = part;
      return jsonFrame('H', { format: FORMAT, version: FORMAT_VERSION, madeAt, postgres, migrations });
    }
    case 'table':
      return jsonFrame('T', { table: part.table, columns: part.columns });
    case 'rows':
      rows.update(part.bytes);
      return frame('D', part.bytes);
    case 'tableEnd':
      return jsonFrame('E', { rows: part.rows, sha256: rows.digest('hex') });
  }
}

const damaged = (file: string, reason: string): StartRefused =>
  new StartRefused(`备份文件 ${file} 已损坏（${reason}）/ The backup ${file} is damaged: ${reason}.`);

async function* framesOf(file: string): AsyncGenerator<{ letter: string; body: Buffer; bytes: Buffer }> {
  const source = createReadStream(file);
  const plain = createGunzip();
  source.on('error', (error) => plain.destroy(error));
  let held = Buffer.alloc(0);
  for await (const chunk of source.pipe(plain)) {
    held = Buffer.concat([held, chunk]);
    while (held.length >= HEAD_BYTES) {
      const length = held.readUInt32BE(1);
      if (length > MOST_FRAME_BYTES) throw damaged(file, 'a part has no sensible length');
      if (held.length < HEAD_BYTES + length) break;
      const bytes = held.subarray(0, HEAD_BYTES + length);
      yield { letter: bytes.toString('latin1', 0, 1), body: bytes.subarray(HEAD_BYTES), bytes };
      held = held.subarray(HEAD_BYTES + length);
    }
  }
  if (held.length > 0) throw damaged(file, 'it stops in the middle of a part');
}

/** The parts of a backup; a refusal as soon as a checksum does not fit or the end is missing. */
export async function* decode(file: string): AsyncGenerator<BackupPart> {
  const whole = createHash('sha256');
  let rows = createHash('sha256');
  let isEnded = false;
  try {
    for await (const { letter, body, bytes } of framesOf(file)) {
      if (isEnded) throw damaged(file, 'something follows its end');
      if (letter === 'Z') {
        const { sha256 }: { sha256: string } = JSON.parse(body.toString());
        if (sha256 !== whole.digest('hex')) throw damaged(file, 'its checksum does not fit');
        isEnded = true;
        continue;
      }
      whole.update(bytes);
      if (letter === 'D') rows.update(body);
      const part = decodePart(file, letter, body, rows);
      if (part.kind === 'tableEnd') rows = createHash('sha256');
      yield part;
    }
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw damaged(file, error instanceof Error ? error.message : String(error));
  }
  if (!isEnded) throw damaged(file, 'its end is missing');
}

function decodePart(file: string, letter: string, body: Buffer, rows: Hash): BackupPart {
  if (letter === 'D') return { kind: 'rows', bytes: body };
  const said = JSON.parse(body.toString());
  if (letter === 'H') return headerOf(file, said);
  if (letter === 'T') return { kind: 'table', table: said.table, columns: said.columns };
  if (letter !== 'E') throw damaged(file, `it has a part "${letter}"`);
  if (said.sha256 !== rows.digest('hex')) throw damaged(file, 'the checksum of a table does not fit');
  return { kind: 'tableEnd', rows: said.rows };
}

function headerOf(file: string, said: BackupHeader & { format: string; version: number }): BackupPart {
  if (said.format !== FORMAT) throw damaged(file, 'it is no backup of Wushe');
  if (said.version !== FORMAT_VERSION) {
    throw new StartRefused(
      `备份文件由更新的版本写成 / The backup ${file} was written by a newer Wushe (format ${said.version}).`,
    );
  }
  return { kind: 'header', madeAt: said.madeAt, postgres: said.postgres, migrations: said.migrations };
}

/** Reads a whole backup, checks every checksum, and tells its header and how many tables and rows it holds. */
export async function checkBackup(
  file: string,
): Promise<{ header: BackupHeader; tables: number; rows: number }> {
  let header: BackupHeader | null = null;
  let tables = 0;
  let rows = 0;
  for await (const part of decode(file)) {
    if (part.kind === 'header') header = part;
    if (part.kind !== 'tableEnd') continue;
    tables += 1;
    rows += part.rows;
  }
  if (!header) throw damaged(file, 'it says nothing of itself');
  return { header, tables, rows };
}
