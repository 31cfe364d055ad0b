import type { Database } from '../../platform/db/database.js';
import { Refusal } from '../../platform/refusal.js';
import type { Invitation } from './invitation.entity.js';
import { LIVE, type InvitationState } from './invitation.rules.js';

/** How the invitations of somebody to a need stand, read at one moment. */
export async function statesOf(
  database: Database,
  needId: string,
  inviteeId: string,
): Promise<InvitationState[]> {
  const rows = await database.query<{ state: InvitationState }>(
    'select distinct state from invitations where need_id = $1 and invitee_id = $2',
    [needId, inviteeId],
  );
  return rows.map(({ state }) => state);
}

/** Those of them who wait for an answer on the need. */
export async function waitingOn(
  database: Database,
  needId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await database.query<{ id: string }>(
    `select invitee_id as id from invitations where need_id = $1 and invitee_id = any($2) and state = any($3)`,
    [needId, ids, LIVE],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Those of them who, as people, agreed to the need, or declined it since a moment. */
export async function answeredTo(
  database: Database,
  needId: string,
  ids: readonly string[],
  since: Date,
): Promise<Set<string>> {
  const rows = await database.query<{ id: string }>(
    `select invitee_id as id from invitations where need_id = $1 and invitee_id = any($2) and person_id is not null
       and (state = 'accepted' or state = 'declined' and ended_at > $3)`,
    [needId, ids, since],
  );
  return new Set(rows.map(({ id }) => id));
}

/** When and where a need took place when somebody said yes to it. */
export type Agreed = Pick<Invitation, 'agreedStartsAt' | 'agreedEndsAt' | 'agreedPlace'>;

/** What a yes given now is a yes to. WRONG_STATE when the need took other hours since the invitation: it is about to be taken back. */
export async function agreedNow(
  database: Database,
  { needId, sentAt }: Pick<Invitation, 'needId' | 'sentAt'>,
): Promise<Agreed> {
  const [row] = await database.query<Agreed & { readonly isMoved: boolean }>(
    `select starts_at as "agreedStartsAt", ends_at as "agreedEndsAt", place as "agreedPlace", exists (
       select from events where subject_id = need.id and type = 'need.edited' and at >= $2
         and (body ->> 'isMoved')::boolean) as "isMoved"
     from needs need where id = $1`,
    [needId, sentAt],
  );
  if (!row || row.isMoved) throw new Refusal('WRONG_STATE', { state: 'withdrawn', action: 'accept' });
  const { isMoved: _isMoved, ...agreed } = row;
  return agreed;
}
