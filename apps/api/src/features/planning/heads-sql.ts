import { FIRST_FOR_PEOPLE, JOINED } from '../activities/index.js';

/**
 * How many people agreed to an invitation to the need of a part or stand in a shift that its community holds itself: they
 * are taken from its first part for people. The part is `part`; goes with HEADS_MISSING, so that every figure and every
 * list counts what is missing alike.
 */
export const AGREED = `cross join lateral (
    select case when part.place = ${FIRST_FOR_PEOPLE} then (
      select count(*)::int from (
        select invitee_id as volunteer_id from invitations
        where need_id = part.need_id and invitee_kind = 'volunteer' and state = 'accepted'
        union ${JOINED}
      ) as given
    ) else 0 end as people
  ) agreed`;

/** Heads of a part that nobody took and nobody agreed to fill; below nothing where more agreed. */
export const HEADS_MISSING = 'part.quantity - part.pending - part.accepted - agreed.people';
