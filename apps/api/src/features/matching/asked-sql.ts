/** SQL that holds for invitations that count for the weekly limit: one that moved to another need counts only there. */
export const COUNTED = 'replaced_by_id is null';
