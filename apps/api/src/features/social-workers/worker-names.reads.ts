import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';

/** Names of social workers, for those who may read the row that names one. */
@Injectable()
export class WorkerNames {
  constructor(private readonly database: Database) {}

  /** A name an id, in their order, for a loader. */
  readonly byIds = async (workerIds: readonly string[]): Promise<string[]> => {
    const rows = await this.database.query<{ id: string; name: string }>(
      `select worker.id, person.name from social_workers worker
       join people person on person.id = worker.person_id where worker.id = any($1)`,
      [workerIds],
    );
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    return workerIds.map((id) => names.get(id) ?? '');
  };
}
