import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';

/** Records that are named by a line of their own, by the table each stands in; an item also by who looks after it. */
const TITLED: Readonly<Record<string, string>> = {
  meetings: 'title',
  matching_plans: '(select name from regions where code = matching_plans.region_code)',
  action_items: `title || coalesce((select ' · ' || name from people where people.id = owner_person_id), '')`,
  referrals: 'title',
  findings: 'title',
  learning_entries: 'title',
  consultations: 'title',
  self_governance_bodies: 'name',
  case_files: 'number',
  case_referrals: 'number',
  award_applications: `(select name from people where people.id = person_id)`,
  award_drafts: 'title',
  award_batches: `to_char(total / 100.0, 'FM"¥"999,999,999,990.00')`,
  social_workers: `(select name from people where people.id = person_id)`,
  supervision_pairs: `(select name from people join social_workers on person_id = people.id where social_workers.id = supervisor_id)`,
  deputies: `(select name from people join social_workers on person_id = people.id where social_workers.id = deputy_id)`,
  people: 'name',
  // Fewer than five are a word, more are told in fives: officials count no single visit.
  overdue_visits: `case when at_least = 0 then '1–4' else at_least || '+' end`,
};

/** The titles of what notices are about. */
@Injectable()
export class NoticeTitles {
  constructor(private readonly database: Database) {}

  /** One line for each record, null for those that are named by their need or organization, for a loader. */
  readonly bySubjects = async (subjectIds: readonly string[]): Promise<(string | null)[]> => {
    const parts = Object.entries(TITLED).map(
      ([table, title]) => `select id, ${title} as title from ${table} where id = any($1)`,
    );
    const rows = await this.database.query<{ id: string; title: string }>(parts.join(' union all '), [
      subjectIds,
    ]);
    const byId = new Map(rows.map(({ id, title }) => [id, title]));
    return subjectIds.map((id) => byId.get(id) ?? null);
  };
}
