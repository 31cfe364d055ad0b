/**
 * Who leads the unit a social worker ($1) serves in on a day ($2), at a moment ($3): the managers of the organization, the
 * heads of the stations on whose staff they are or to which they are posted. Nobody leads themselves.
 */
export const UNIT_HEADS = `
  with worker as (select id, person_id, organization_id from social_workers where id = $1),
  station as (
    select staff.station_id as id from station_staff staff join worker on worker.person_id = staff.person_id
    where staff.from_on <= $2 and (staff.to_on is null or staff.to_on > $2)
    union
    select posting.station_id from postings posting join worker on worker.id = posting.social_worker_id
    where posting.station_id is not null and posting.withdrawn_at is null
      and posting.from_on <= $2 and (posting.to_on is null or posting.to_on >= $2)
  ), head as (
    select staff.person_id from station_staff staff join station on station.id = staff.station_id
    where staff.duty = 'head' and staff.from_on <= $2 and (staff.to_on is null or staff.to_on > $2)
    union
    select held.person_id from grants held join worker on worker.organization_id = held.organization_id
    where held.role = 'organizationManager' and held.revoked_at is null and held.valid_from <= $3
      and (held.valid_to is null or held.valid_to > $3)
  )
  select head.person_id as "personId" from head, worker where head.person_id <> worker.person_id order by 1`;
