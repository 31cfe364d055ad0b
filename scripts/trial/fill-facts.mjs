// What two years of work in all communities would have folded, written straight into the folded tables: some two million
// needs and five million sign-ups. Amounts come from hashes, so that every run has the same.

const DAYS = `generate_series(current_date - 729, current_date, '1 day') as day`;
const hash = (salt, below) => `(abs(hashtext(code || day::date || '${salt}')) % ${below})`;
const UP = `rpad(left(region_code, least(digits, 6)), 6, '0')`;
const SUMS = 'posted, verified, open, served, people_wanted, people_served, minutes, money, goods';
const ADDED = SUMS.split(', ')
  .map((sum) => `sum(${sum})`)
  .join(', ');

/** A township has as many needs a day as it has communities, times 0.11: two million in all. */
const TOWNSHIPS = `
  create temp table townships as
  select parent_code as code, count(*)::int as communities from regions where level = 'community' group by 1`;
const DAY_FACTS = `
  insert into day_facts (region_code, day, county_code, ${SUMS})
  select code, day, left(code, 6), n, n * 9 / 10, ${hash('open', 2)}, n * 6 / 10, n * 6, n * 11,
    communities * 30 + ${hash('minutes', 60)}, n * 48000, n * 4
  from (select code, communities, day::date as day, (communities * 0.22 * ${hash('n', 1000)} / 1000.0)::int as n
    from townships cross join ${DAYS}) as each
  where n > 0 or ${hash('idle', 3)} = 0`;
const ABOVE = (table, key, sums, added) => `
  insert into ${table} (region_code, ${key}, county_code, ${sums})
  select left(region_code, digits), ${key}, ${UP}, ${added} from ${table}
  cross join (values (2), (4), (6)) as level (digits) where length(region_code) = 9
  group by ${Array.from({ length: key.split(', ').length + 2 }, (_, index) => index + 1).join(', ')}`;
const REGION_MONTHS = `
  insert into region_month (region_code, month, county_code, ${SUMS})
  select region_code, date_trunc('month', day)::date, county_code, ${ADDED} from day_facts group by 1, 2, 3`;
const COMMUNITY_MONTHS = `
  insert into community_month (region_code, month, county_code, ${SUMS})
  select code, day::date, left(code, 6), n, n * 9 / 10, n % 2, n * 6 / 10, n * 6, n * 11, 900, n * 48000, n * 4
  from (select code, day, ${hash('n', 8)} as n from regions
    cross join generate_series(date_trunc('month', current_date) - interval '23 months', current_date, '1 month') as day
    where level = 'community') as each`;
const WAIT_DAYS = `
  insert into claim_wait_days (region_code, day, county_code, bucket, count)
  select code, day::date, left(code, 6), ${hash('wait', 60)}, 1 + ${hash('count', 3)}
  from townships cross join ${DAYS} where ${hash('any', 2)} = 0`;
const WAITS = `
  insert into claim_waits (region_code, month, county_code, bucket, count)
  select region_code, date_trunc('month', day)::date, county_code, bucket, sum(count) from claim_wait_days group by 1, 2, 3, 4`;
const VOLUNTEER_DAYS = `
  insert into volunteer_days (day, region_code, county_code, volunteer_id, minutes)
  select current_date - (n % 730), code, left(code, 6), md5('volunteer' || n % 300000)::uuid, 120
  from (select code, row_number() over (order by code) - 1 as place from regions where level = 'community') as home
  join generate_series(1, $1::int) as n on home.place = (n::bigint * 7919) % (select count(*) from regions where level = 'community')
  on conflict do nothing`;
/** As many rows as a fold leaves: everyone active in a month by the active month before it. */
const VOLUNTEER_COUNTS = `
  insert into volunteer_counts (region_code, month, county_code, last_month, count)
  select code, month::date, rpad(left(code, 6), 6, '0'), last::date, 1 + abs(hashtext(code || month || last)) % 40
  from regions
  cross join generate_series(date_trunc('month', current_date) - interval '23 months', current_date, '1 month') as month
  cross join lateral (select '1900-01-01'::timestamp as last union all
    select * from generate_series(month - interval '6 months', month - interval '1 month', '1 month')) as before
  where level <> 'community'`;
const LINKAGE_DAYS = `
  insert into linkage_days (region_code, day, county_code, steps, count)
  select code, day::date, left(code, 6), 1 + ${hash('steps', 5)}, 1 from townships cross join ${DAYS}
  where ${hash('linked', 3)} = 0`;
const LINKAGES = `
  insert into linkage_months (region_code, month, county_code, steps, count)
  select region_code, date_trunc('month', day)::date, county_code, steps, sum(count) from linkage_days group by 1, 2, 3, 4`;

/** Fills the folded tables; tells how much work they stand for. */
export async function fillFacts(client, signUps) {
  await client.query(`truncate day_facts, region_month, community_month, claim_wait_days, claim_waits, volunteer_days,
    volunteer_counts, linkage_days, linkage_months`);
  await client.query(TOWNSHIPS);
  await client.query(DAY_FACTS);
  await client.query(ABOVE('day_facts', 'day', SUMS, ADDED));
  await client.query(REGION_MONTHS);
  await client.query(COMMUNITY_MONTHS);
  await client.query(WAIT_DAYS);
  await client.query(ABOVE('claim_wait_days', 'day, bucket', 'count', 'sum(count)'));
  await client.query(WAITS);
  await client.query(VOLUNTEER_DAYS, [signUps]);
  await client.query(VOLUNTEER_COUNTS);
  await client.query(LINKAGE_DAYS);
  await client.query(ABOVE('linkage_days', 'day, steps', 'count', 'sum(count)'));
  await client.query(LINKAGES);
  await client.query('drop table townships');
  await client.query('analyze');
  const { rows } = await client.query(`select
    (select sum(posted) from day_facts where length(region_code) = 2)::int as needs,
    (select count(*) from volunteer_days)::int as served,
    (select count(*) from day_facts)::int as days`);
  return rows[0];
}
