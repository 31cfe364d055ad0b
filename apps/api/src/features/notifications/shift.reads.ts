import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';

/** What an inbox must know of shifts. */
@Injectable()
export class ShiftReads {
  constructor(private readonly database: Database) {}

  /** The organization that holds each shift's activity; none for those that the community holds. */
  async organizersOf(shiftIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (shiftIds.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; organizationId: string }>(
      `select shift.id, activity.organization_id as "organizationId"
       from shifts shift join activities activity on activity.id = shift.activity_id
       where shift.id = any($1) and activity.organization_id is not null`,
      [shiftIds],
    );
    return new Map(rows.map(({ id, organizationId }) => [id, organizationId]));
  }

  /** Those of the shifts of which hours still wait for their organizer. */
  async toConfirm(shiftIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (shiftIds.length === 0) return new Set();
    const rows = await this.database.query<{ id: string }>(
      `select distinct shift_id as id from sign_ups where shift_id = any($1) and state = 'checkedOut'`,
      [shiftIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
