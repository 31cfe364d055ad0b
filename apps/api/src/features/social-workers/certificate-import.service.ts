import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { faultOfRow } from './certificate-import.rules.js';
import type { CertificateRowInput, ImportedCertificate } from './certificate-import.view.js';
import { gradeNamed } from './social-worker.rules.js';
import { WorkerCertificates } from './worker-certificates.service.js';

/** Enters lists of certificates, each row for itself: what was cut off half-way can be sent again as it is. */
@Injectable()
export class CertificateImport {
  constructor(
    private readonly database: Database,
    private readonly certificates: WorkerCertificates,
  ) {}

  /** Enters the rows one after the other and tells what became of each, in their order. */
  async run(actor: Actor, rows: readonly CertificateRowInput[]): Promise<ImportedCertificate[]> {
    const done: ImportedCertificate[] = [];
    for (const [at, row] of rows.entries()) done.push({ row: at + 1, ...(await this.enter(actor, row)) });
    return done;
  }

  private async enter(
    actor: Actor,
    { name, grade: called, ...rest }: CertificateRowInput,
  ): Promise<Omit<ImportedCertificate, 'row'>> {
    const grade = gradeNamed(called);
    const ids = await this.named(actor, name.trim());
    const workerId = ids.length === 1 ? (ids[0] ?? null) : null;
    const found = { grade: grade ?? null, workerId, refusal: null };
    const fault = faultOfRow(grade, ids);
    if (fault || grade === undefined || workerId === null)
      return { ...found, outcome: fault ?? 'personUnknown' };
    try {
      await this.certificates.enter(actor, { workerId, input: { ...rest, grade } });
      return { ...found, outcome: 'entered' };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ...found, outcome: 'refused', refusal: error.code };
    }
  }

  /** Ids of those of a name whose record the hat keeps, at most two. */
  private async named(actor: Actor, name: string): Promise<string[]> {
    const parameters: unknown[] = [name];
    const reach = withinReach('worker.region_code', prefixesOf(actor.hat, 'write'), parameters);
    const rows = await this.database.query<{ id: string }>(
      `select worker.id from social_workers worker join people person on person.id = worker.person_id
       where person.name = $1 and worker.state <> 'left' and ${reach} order by worker.id limit 2`,
      parameters,
    );
    return rows.map(({ id }) => id);
  }
}
