import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';

/** Records that are named by a line of their own, with the table each stands in. */
const TITLED: readonly string[] = ['meetings', 'action_items', 'referrals', 'findings', 'learning_entries'];

/** The titles of what notices are about. */
@Injectable()
export class NoticeTitles {
  constructor(private readonly database: Database) {}

  /** One line for each record, null for those that are named by their need or organization, for a loader. */
  readonly bySubjects = async (subjectIds: readonly string[]): Promise<(string | null)[]> => {
    const parts = TITLED.map((table) => `select id, title from ${table} where id = any($1)`);
    const rows = await this.database.query<{ id: string; title: string }>(parts.join(' union all '), [
      subjectIds,
    ]);
    const byId = new Map(rows.map(({ id, title }) => [id, title]));
    return subjectIds.map((id) => byId.get(id) ?? null);
  };
}
