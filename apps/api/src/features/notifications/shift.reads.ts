import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';

/** What an inbox must know of a shift. */
@Injectable()
export class ShiftReads {
  constructor(private readonly database: Database) {}

  /** The organization that holds the shift's activity; null where the community does. */
  async organizerOf(shiftId: string): Promise<string | null> {
    const [row] = await this.database.query<{ organizationId: string | null }>(
      `select activity.organization_id as "organizationId"
       from shifts shift join activities activity on activity.id = shift.activity_id where shift.id = $1`,
      [shiftId],
    );
    return row?.organizationId ?? null;
  }

  /** Whether hours of the shift still wait for their organizer. */
  async isToConfirm(shiftId: string): Promise<boolean> {
    const rows = await this.database.query(
      `select from sign_ups where shift_id = $1 and state = 'checkedOut' limit 1`,
      [shiftId],
    );
    return rows.length > 0;
  }
}
