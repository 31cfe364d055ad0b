import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.js';

/** A value that a region approved, written as it is stored. */
export async function anApproval(api: TestApi, over: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const person = await api.actor();
  const row = {
    id: randomUUID(),
    county_code: '640000',
    region_code: '64',
    pack: 'nx-wsld-2022',
    indicator: 'station-coverage',
    period: '2024',
    number: 1,
    value: '79.9',
    numerator: '799',
    denominator: '1000',
    progress: 'notMet',
    targets: ['80'],
    as_of: '2025-01-05T02:00:00Z',
    reason: null,
    approved_by_id: person.personId,
    approved_at: '2025-01-06T02:00:00Z',
    ...over,
  };
  const columns = Object.keys(row);
  await api.db.query(
    `insert into period_approvals (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
}
