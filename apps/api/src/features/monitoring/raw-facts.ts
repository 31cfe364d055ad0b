// What the folded tables should hold, said once more in SQL over the sealed events: the fold is checked against it, and
// the days of communities are read from it.

/** The day an event counts for, in SQL; see countsOn. */
export const OWN_DAY = `coalesce(event.body->>'countsOn', event.body->>'servedOn', event.happened_on::text)::date`;

/**
 * SQL that holds for events that count for a day between two, of which the parameters are named. An event never counts
 * for a later day than it happened on; of the two branches each has an index.
 */
export const countedBetween = (from: string, to: string): string => `(
  (event.happened_on between ${from}::date and ${to}::date
    and coalesce(event.body->>'countsOn', event.body->>'servedOn') is null)
  or coalesce(event.body->>'countsOn', event.body->>'servedOn')
    between to_char(${from}::date, 'YYYY-MM-DD') and to_char(${to}::date, 'YYYY-MM-DD'))`;

const inBody = (name: string): string =>
  `case jsonb_typeof(event.body->'${name}') when 'number' then (event.body->>'${name}')::numeric else 0 end`;
const given = (kind: string): string => `case
  when event.body->>'kind' <> '${kind}' then 0
  when event.type = 'allocation.confirmed' then ${inBody('amount')}
  when event.type = 'allocation.returned' and event.body->>'wasConfirmed' = 'true' then -(${inBody('amount')})
  else 0 end`;
const isOpen = (name: string): string =>
  `coalesce(event.body->>'${name}' in ('open', 'underway', 'delivered'), false)::int`;
const when = (type: string, amount: string): string =>
  `case event.type when '${type}' then ${amount} else 0 end`;

/** What one event adds to each measure, in the order of SUMS. */
export const AMOUNTS = `
  (event.type = 'need.submitted' and event.body->>'from' is distinct from 'returned')::int as posted,
  (event.type = 'need.verified')::int as verified,
  case when event.type like 'need.%' then ${isOpen('to')} - ${isOpen('from')} else 0 end as open,
  (event.type = 'need.accepted')::int - (event.type = 'need.contested')::int as served,
  ${when('need.verified', inBody('peopleWanted'))} as people_wanted,
  ${when('need.accepted', inBody('servedCount'))} - ${when('need.contested', inBody('servedCount'))} as people_served,
  ${when('hours.entered', inBody('minutes'))} as minutes,
  ${given('money')} as money,
  ${given('goods')} as goods`;

/** The bucket of a first claim's wait; see bucketOf. */
const HOURS = `(event.body->>'hoursOpen')::int`;
export const BUCKET = `case when ${HOURS} <= 48 then greatest(0, ${HOURS}) else 47 + least(365, ${HOURS} / 24) end`;
export const IS_FIRST_CLAIM = `event.type = 'claim.made' and event.body->>'isFirst' = 'true'
  and jsonb_typeof(event.body->'hoursOpen') = 'number'`;
