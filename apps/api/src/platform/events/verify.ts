import type { Client } from 'pg';
import type { NotedHead } from './noted-heads.js';
import { sealHash } from './sealer.js';

/** What is wrong with a chain; `position` is the first place where it shows. */
export interface ChainFault {
  readonly chain: string;
  readonly position: number;
  readonly fault: 'removed' | 'changed' | 'cutOff' | 'unsealed';
}

/** How much was verified, and what was found. */
export interface Verified {
  readonly chains: number;
  readonly events: number;
  readonly faults: readonly ChainFault[];
}

interface Sealed {
  position: string;
  hash: string;
  canonical: string | null;
  agrees: boolean | null;
}

const PAGE = 5000;

// A body or an indexed column changed behind the text's back would show other facts than those sealed.
const SEALED = `
  select seal.position::text, seal.hash, event.canonical,
         (event.canonical::jsonb ->> 'type' = event.type
          and event.canonical::jsonb ->> 'regionCode' = event.region_code
          and event.canonical::jsonb ->> 'countyCode' = event.county_code
          and event.canonical::jsonb ->> 'subjectType' = event.subject_type
          and event.canonical::jsonb ->> 'subjectId' = event.subject_id::text
          and event.canonical::jsonb ->> 'happenedOn' = event.happened_on::text
          and (event.canonical::jsonb ->> 'personId') is not distinct from event.person_id::text
          and (event.canonical::jsonb ->> 'role') is not distinct from event.role
          and (event.canonical::jsonb ->> 'at')::timestamptz = event.at
          and event.canonical::jsonb -> 'body' = event.body) as agrees
  from event_seals seal left join events event on event.id = seal.event_id
  where seal.chain = $1 and seal.position > $2 order by seal.position limit ${PAGE}`;

async function verifyChain(
  client: Client,
  chain: string,
  head: { position: number; hash: string },
  noted: ReadonlyMap<number, string>,
): Promise<ChainFault | null> {
  let position = 0;
  let hash = '';
  for (;;) {
    const { rows } = await client.query<Sealed>(SEALED, [chain, position]);
    for (const row of rows) {
      if (Number(row.position) !== position + 1 || row.canonical === null) {
        return { chain, position: position + 1, fault: 'removed' };
      }
      position += 1;
      hash = sealHash(hash, row.canonical);
      if (hash !== row.hash || row.agrees !== true) return { chain, position, fault: 'changed' };
      if ((noted.get(position) ?? hash) !== hash) return { chain, position, fault: 'changed' };
    }
    if (rows.length < PAGE) break;
  }
  if (position < Math.max(head.position, ...noted.keys())) {
    return { chain, position: position + 1, fault: 'cutOff' };
  }
  return hash === head.hash ? null : { chain, position, fault: 'changed' };
}

/**
 * Recomputes every chain from the first event: finds one that was changed, removed or cut off at the end, and events
 * that are neither sealed nor waiting. `noted` are heads copied outside the database; they also find a chain that was
 * cut off together with its head. Reads one instant, so that the api may go on sealing meanwhile.
 */
export async function verifyEvents(client: Client, noted: readonly NotedHead[] = []): Promise<Verified> {
  await client.query('begin isolation level repeatable read read only');
  try {
    return await verifySnapshot(client, noted);
  } finally {
    await client.query('rollback');
  }
}

async function verifySnapshot(client: Client, noted: readonly NotedHead[]): Promise<Verified> {
  const { rows: heads } = await client.query<{ chain: string; position: string; hash: string }>(
    'select chain, position::text, hash from chain_heads order by chain',
  );
  const faults: ChainFault[] = [];
  for (const head of heads) {
    const fault = await verifyChain(
      client,
      head.chain,
      { position: Number(head.position), hash: head.hash },
      new Map(
        noted.filter(({ chain }) => chain === head.chain).map(({ position, hash }) => [position, hash]),
      ),
    );
    if (fault) faults.push(fault);
  }
  const known = new Set(heads.map(({ chain }) => chain));
  for (const chain of new Set(noted.map((head) => head.chain))) {
    if (!known.has(chain)) faults.push({ chain, position: 1, fault: 'cutOff' });
  }
  const { rows: loose } = await client.query<{ chain: string }>(
    `select county_code as chain from events
     where not exists (select from event_seals where event_id = events.id)
       and not exists (select from event_queue where event_id = events.id)
     group by 1`,
  );
  for (const { chain } of loose) faults.push({ chain, position: 0, fault: 'unsealed' });
  return {
    chains: heads.length,
    events: heads.reduce((sum, head) => sum + Number(head.position), 0),
    faults,
  };
}
