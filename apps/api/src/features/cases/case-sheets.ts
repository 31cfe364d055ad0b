import { Injectable } from '@nestjs/common';
import type { CaseRisk } from '@wushe/policy-packs';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { Envelope } from '../../platform/envelope.js';
import { newId } from '../../platform/ids.js';
import { Keys } from '../../platform/keys.js';
import { Refusal } from '../../platform/refusal.js';
import { CaseEntry, CaseKey, CaseMark, type CaseFile } from './case.entity.js';
import { marksOf, markToKeep, type Marked } from './case-marks.js';
import type { CaseAction, CaseOutcome, ConsentHow, ContactManner } from './case.rules.js';

/** What an entry says, before it is sealed. */
export interface EntryContent {
  readonly words: string | null;
  readonly risk?: CaseRisk | null;
  readonly consentHow?: ConsentHow | null;
  readonly goals?: readonly string[] | null;
  readonly on?: string | null;
  readonly manner?: ContactManner | null;
  readonly isMade?: boolean | null;
  readonly minutes?: number | null;
  readonly outcome?: CaseOutcome | null;
  /** What was known of the person before it was set right. */
  readonly before?: Marked | null;
}

/** An entry as somebody reads it. */
export interface ReadEntry extends EntryContent {
  readonly id: string;
  readonly action: CaseAction;
  readonly byId: string;
  readonly at: Date;
}

const REWRAP_BATCH = 200;

/** What files say of people: sealed under a key a file, which is itself sealed by the keys outside the database. */
@Injectable()
export class CaseSheets {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: Keys,
  ) {}

  /** Begins a file's sheets with who the person is. */
  async begin(file: CaseFile, client: Marked): Promise<void> {
    const { envelope, sealedKey } = Envelope.make(this.keys, file.id);
    await this.database.insert(CaseKey, {
      caseId: file.id,
      countyCode: file.countyCode,
      sealedKey,
      clientSealed: envelope.seal(JSON.stringify(client)),
    });
    await this.mark(file, client);
  }

  /** Adds an entry. */
  async add(actor: Actor, file: CaseFile, action: CaseAction, content: EntryContent): Promise<void> {
    const envelope = await this.envelopeOf(file);
    await this.database.insert(CaseEntry, {
      id: newId(),
      countyCode: file.countyCode,
      caseId: file.id,
      action,
      byId: actor.personId ?? '',
      at: this.clock.now(),
      sealed: envelope.seal(JSON.stringify(content)),
    });
  }

  /** Who the person is. */
  async client(file: CaseFile): Promise<Marked> {
    const key = await this.keyOf(file);
    const client: Marked = JSON.parse(this.opened(key).open(key.clientSealed));
    return client;
  }

  /** All entries, oldest first. */
  async entries(file: CaseFile): Promise<ReadEntry[]> {
    const envelope = await this.envelopeOf(file);
    const rows = await this.database
      .repository(CaseEntry)
      .find({ where: { caseId: file.id }, order: { id: 'asc' } });
    return rows.map(({ id, action, byId, at, sealed }) => {
      const content: EntryContent = JSON.parse(envelope.open(sealed));
      return { ...content, id, action, byId, at };
    });
  }

  /** Sets right who the person is; what was known before goes into an entry. */
  async correct(actor: Actor, file: CaseFile, client: Marked): Promise<void> {
    const key = await this.keyOf(file);
    const envelope = this.opened(key);
    const before = await this.client(file);
    const clientSealed = envelope.seal(JSON.stringify(client));
    await this.database.query('update case_keys set client_sealed = $2 where case_id = $1', [
      file.id,
      clientSealed,
    ]);
    await this.database.query('delete from case_marks where case_id = $1', [file.id]);
    await this.mark(file, client);
    await this.add(actor, file, 'correct', { words: null, before });
  }

  /** Makes everything sealed for a file unreadable for ever, and the person not to be found by it. */
  async erase({ id }: CaseFile): Promise<void> {
    await this.database.query('delete from case_keys where case_id = $1', [id]);
    await this.database.query('delete from case_marks where case_id = $1', [id]);
  }

  /** The envelope of a file, for what other tables keep of it. NOT_FOUND when it was erased. */
  async envelopeOf(file: Pick<CaseFile, 'id'>): Promise<Envelope> {
    return this.opened(await this.keyOf(file));
  }

  /** Seals the keys of files anew under the newest version of the keys outside, and marks them under it; returns how many. */
  async rewrap(): Promise<number> {
    let done = 0;
    for (;;) {
      const old = await this.database.query<{ caseId: string }>(
        `select case_id as "caseId" from case_keys where sealed_key not like $1 order by case_id limit ${REWRAP_BATCH}`,
        [`${this.keys.currentVersion}.%`],
      );
      for (const { caseId } of old) await this.rewrapOne(caseId);
      done += old.length;
      if (old.length < REWRAP_BATCH) return done;
    }
  }

  private rewrapOne(caseId: string): Promise<void> {
    return this.database.transaction(async () => {
      const [key] = await this.database.query<CaseKey>(
        `select case_id as "caseId", county_code as "countyCode", sealed_key as "sealedKey",
           client_sealed as "clientSealed" from case_keys where case_id = $1 for update`,
        [caseId],
      );
      if (!key) return;
      const client: Marked = JSON.parse(this.opened(key).open(key.clientSealed));
      await this.database.query('update case_keys set sealed_key = $2 where case_id = $1', [
        caseId,
        Envelope.rewrap(this.keys, key.sealedKey),
      ]);
      await this.database.query('delete from case_marks where case_id = $1', [caseId]);
      await this.mark({ id: caseId, countyCode: key.countyCode }, client);
    });
  }

  private async mark({ id, countyCode }: Pick<CaseFile, 'id' | 'countyCode'>, client: Marked): Promise<void> {
    for (const [kind, value] of marksOf(client)) {
      const hash = markToKeep(this.keys, kind, value);
      await this.database.insert(CaseMark, { hash, caseId: id, kind, countyCode });
    }
  }

  private async keyOf({ id }: Pick<CaseFile, 'id'>): Promise<CaseKey> {
    const key = await this.database.repository(CaseKey).findOneBy({ caseId: id });
    if (!key) throw new Refusal('NOT_FOUND');
    return key;
  }

  private opened({ caseId, sealedKey }: CaseKey): Envelope {
    return Envelope.open(this.keys, sealedKey, caseId);
  }
}
