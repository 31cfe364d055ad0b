import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../db/database.js';

/** Hash of an event in its chain: over the hash before it and the stored text, byte for byte. */
export const sealHash = (previous: string, canonical: string): string =>
  createHash('sha256').update(previous).update('\n').update(canonical).digest('hex');

const BATCH = 500;

/** Gives queued events the next positions of their chains. One transaction a chain; the head row is the lock. */
@Injectable()
export class Sealer {
  constructor(private readonly database: Database) {}

  /** Seals what waits; returns how many events got a position. */
  async sealPending(): Promise<number> {
    const chains = await this.database.query<{ chain: string }>('select distinct chain from event_queue');
    let sealed = 0;
    for (const { chain } of chains) sealed += await this.sealChain(chain);
    return sealed;
  }

  private async sealChain(chain: string): Promise<number> {
    return this.database.transaction(async () => {
      await this.database.query(
        `insert into chain_heads (chain, position, hash) values ($1, 0, '') on conflict do nothing`,
        [chain],
      );
      const [head] = await this.database.query<{ position: string; hash: string }>(
        'select position, hash from chain_heads where chain = $1 for update',
        [chain],
      );
      if (!head) return 0;
      const pending = await this.database.query<{ id: string; canonical: string }>(
        `with taken as (
           delete from event_queue where event_id in (
             select event_id from event_queue where chain = $1 order by event_id limit ${BATCH}
           ) returning event_id
         )
         select events.id, events.canonical from events join taken on taken.event_id = events.id order by events.id`,
        [chain],
      );
      if (pending.length === 0) return 0;
      let { hash } = head;
      const hashes = pending.map(({ canonical }) => (hash = sealHash(hash, canonical)));
      await this.database.query(
        `insert into event_seals (chain, position, event_id, hash)
         select $1, $2::bigint + row.ordinality, row.id, row.hash
         from unnest($3::uuid[], $4::text[]) with ordinality as row (id, hash, ordinality)`,
        [chain, head.position, pending.map(({ id }) => id), hashes],
      );
      await this.database.query(
        'update chain_heads set position = position + $2, hash = $3 where chain = $1',
        [chain, pending.length, hash],
      );
      return pending.length;
    });
  }
}
