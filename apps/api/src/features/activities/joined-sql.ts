/** Volunteers who stand in a shift that the community of a part's need holds itself; the part is `part`. */
export const JOINED = `
  select sign_up.volunteer_id from activities activity
  join shifts shift on shift.activity_id = activity.id and shift.state = 'open'
  join sign_ups sign_up on sign_up.shift_id = shift.id
  where activity.need_id = part.need_id and activity.project_id is null and activity.state <> 'cancelled'
    and sign_up.state in ('signedUp', 'checkedIn', 'checkedOut', 'confirmed')`;

/** The place of the first part for people of a part's need: who joins without a claim stands with it. */
export const FIRST_FOR_PEOPLE = `(select min(other.place) from need_parts other
  where other.need_id = part.need_id and other.kind = 'people' and not other.is_dropped)`;
