import { Injectable } from '@nestjs/common';
import type { WorkerFacts } from '@wushe/awards';
import { Database } from '../../platform/db/database.js';
import { groupBy } from '../../platform/group-by.js';
import { WorkerRecords, type WorkerRecord } from '../social-workers/index.js';
import { workerFacts, type Granted, type KeptFact } from './worker-facts.rules.js';

const PAGE = 2000;

/** A social worker with what award rules may ask. */
export interface KnownWorker {
  readonly record: WorkerRecord;
  readonly facts: WorkerFacts;
}

/** Gathers what award rules ask: from the register, from what awards keep themselves, and from grants anywhere. */
@Injectable()
export class WorkerFactsSource {
  constructor(
    private readonly database: Database,
    private readonly records: WorkerRecords,
  ) {}

  /** What is known of some workers; `identityHashes` finds grants of an identity that was told only now. */
  async of(workerIds: readonly string[], identityHashes: readonly string[] = []): Promise<KnownWorker[]> {
    if (workerIds.length === 0) return [];
    return this.known(await this.records.read({ workerIds }), identityHashes);
  }

  /** Everybody registered within a reach, some thousand at a time. */
  async *within(prefixes: readonly string[]): AsyncGenerator<KnownWorker[]> {
    let after: string | null = null;
    for (;;) {
      const page: WorkerRecord[] = await this.records.read({ prefixes, after, limit: PAGE });
      if (page.length > 0) yield this.known(page, []);
      after = page.at(-1)?.workerId ?? null;
      if (page.length < PAGE) return;
    }
  }

  private async known(
    records: readonly WorkerRecord[],
    identityHashes: readonly string[],
  ): Promise<KnownWorker[]> {
    const workerIds = records.map(({ workerId }) => workerId);
    const employers = new Set(
      records.flatMap(({ employments }) => employments.flatMap(({ organizationId }) => organizationId ?? [])),
    );
    const [kept, granted, agencies] = [
      await this.kept(workerIds, [...employers]),
      await this.granted(workerIds, identityHashes),
      await this.agencies([...employers]),
    ];
    const ofWorker = groupBy(kept, ({ workerId }) => workerId ?? '');
    const ofEmployer = groupBy(kept, ({ organizationId }) => organizationId ?? '');
    const grants = groupBy(granted, ({ workerId }) => workerId);
    const agencyIds = new Set(agencies);
    return records.map((record) => ({
      record,
      facts: workerFacts(record, {
        kept: [
          ...(ofWorker.get(record.workerId) ?? []),
          ...record.employments.flatMap(({ organizationId }) =>
            organizationId === null ? [] : (ofEmployer.get(organizationId) ?? []),
          ),
        ],
        granted: grants.get(record.workerId) ?? [],
        agencyIds,
      }),
    }));
  }

  private kept(
    workerIds: readonly string[],
    organizationIds: readonly string[],
  ): Promise<(KeptFact & { readonly workerId: string | null })[]> {
    return this.database.query(
      `select id, kind, worker_id as "workerId", organization_id as "organizationId",
         from_on::text as "fromOn", to_on::text as "toOn"
       from award_facts where withdrawn_at is null and (worker_id = any($1) or organization_id = any($2))
       order by from_on, id`,
      [workerIds, organizationIds],
    );
  }

  /** Grants of the same identity in any programme and region: the hashes meet, no file is opened. */
  private granted(
    workerIds: readonly string[],
    identityHashes: readonly string[],
  ): Promise<(Granted & { readonly workerId: string })[]> {
    return this.database.query(
      `with identity as (
         select own.worker_id, unnest(payee.identity_hashes) as identity_hash from award_applications own
         join award_payees payee on payee.application_id = own.id where own.worker_id = any($1)
         union select worker_id, hash from unnest($1::uuid[]) as asked (worker_id), unnest($2::text[]) as told (hash)
       )
       select distinct identity.worker_id as "workerId", held.id as "applicationId", held.programme,
         held.applied_on::text as "grantedOn", held.month
       from identity join award_benefits benefit on benefit.identity_hash = identity.identity_hash
       join award_applications held on held.id = benefit.application_id and held.state in ('approved', 'paid')
       order by "grantedOn", "applicationId"`,
      [workerIds, identityHashes],
    );
  }

  private async agencies(organizationIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from organizations where id = any($1) and kind = 'socialServiceAgency'`,
      [organizationIds],
    );
    return rows.map(({ id }) => id);
  }
}
