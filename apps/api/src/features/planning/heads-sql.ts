/**
 * How many people the need of a part agreed to an invitation: they are taken from its first part for people. The part is
 * `part`; goes with HEADS_MISSING, so that every figure and every list counts what is missing alike.
 */
export const AGREED = `cross join lateral (
    select case when part.place = min(other.place) then (
      select count(*)::int from invitations
      where need_id = part.need_id and invitee_kind = 'volunteer' and state = 'accepted'
    ) else 0 end as people
    from need_parts other where other.need_id = part.need_id and other.kind = 'people' and not other.is_dropped
  ) agreed`;

/** Heads of a part that nobody took and nobody agreed to fill; below nothing where more agreed. */
export const HEADS_MISSING = 'part.quantity - part.pending - part.accepted - agreed.people';
