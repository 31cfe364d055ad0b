import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { InvitationReasons } from './invitation-reasons.view.js';

/** Why the invited were chosen, from the list or the plan they were invited from. */
@Injectable()
export class InvitationReasonReads {
  constructor(private readonly database: Database) {}

  /** The reasons of each invitation, for a loader; null once the list is no longer kept. */
  readonly of = async (ids: readonly string[]): Promise<(InvitationReasons | null)[]> => {
    const rows = await this.database.query<InvitationReasons & { readonly id: string }>(
      `select invitation.id, candidate -> 'parts' as parts, (candidate ->> 'metres')::int as metres,
         (candidate ->> 'isDistanceAbout')::boolean as "isDistanceAbout"
       from invitations invitation join suggestion_views view on view.id = invitation.view_id
         cross join jsonb_array_elements(view.candidates) as candidate
       where invitation.id = any($1) and (candidate ->> 'id')::uuid = invitation.invitee_id
       union all
       select invitation.id, line.parts, line.metres, line.is_distance_about
       from invitations invitation join plan_lines line on line.id = invitation.plan_line_id
       where invitation.id = any($1)`,
      [ids],
    );
    const byId = new Map(rows.map(({ id, ...reasons }) => [id, reasons]));
    return ids.map((id) => byId.get(id) ?? null);
  };
}
