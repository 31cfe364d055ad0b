// What two years of work would have folded: written straight into the folded tables, from the needs that fillNeeds made.

const MADE = `
  create temp table made as
  select id, region_code, county_code, n, posted_in,
    least(posted_in + make_interval(months => n / 24 % 2), this_month)::date as done_in
  from (select id, region_code, county_code, substr(number, 4)::int as n, this_month,
      (this_month - make_interval(months => substr(number, 4)::int % 24))::date as posted_in
    from needs, (select date_trunc('month', now() at time zone 'Asia/Shanghai') as this_month) as now
    where number like 'BM-%') as need`;

// Of ten needs nine are verified, eight claimed, six served.
const COMMUNITY_MONTHS = `
  insert into community_month (region_code, month, county_code, posted, verified, open, served, people_wanted,
    people_served, minutes, money, goods)
  select region_code, month, county_code, sum(posted), sum(verified), sum(verified) - sum(served), sum(served),
    sum(verified) * 6, sum(served) * 18, sum(served) * 360, sum(served) * 48000, sum(served) * 4
  from (
    select region_code, county_code, posted_in as month, 1 as posted, (n % 10 > 0)::int as verified, 0 as served from made
    union all select region_code, county_code, done_in, 0, 0, 1 from made where n % 10 between 1 and 6
  ) as happened
  group by region_code, month, county_code
  on conflict (region_code, month) do nothing`;
const CLAIM_WAITS = `
  insert into claim_waits (region_code, month, bucket, county_code, count)
  select region_code, posted_in, n * 7 % 60, county_code, count(*) from made where n % 10 between 1 and 8
  group by 1, 2, 3, 4
  on conflict (region_code, month, bucket) do nothing`;
const VOLUNTEER_MONTHS = `
  insert into volunteer_months (region_code, month, volunteer_id, county_code, minutes)
  select region_code, done_in, md5('volunteer' || (n * 3 + hand) % 100000)::uuid, county_code, sum(120)
  from made cross join generate_series(1, 3) as hand where n % 10 between 1 and 6
  group by 1, 2, 3, 4
  on conflict (region_code, volunteer_id, month) do nothing`;
const PROJECTS = `
  insert into projects (id, county_code, region_code, need_id, organization_id, state, created_at, state_since,
    accepted_at, version)
  select gen_random_uuid(), county_code, region_code, made.id, organization.id, 'accepted', done_in, done_in, done_in, 1
  from made, (select id from organizations limit 1) as organization where n % 10 between 1 and 6`;
const LINKAGES = `
  insert into project_linkages (project_id, county_code, region_code, accepted_on, steps)
  select project.id, project.county_code, project.region_code, made.done_in, 1 + made.n % 5
  from projects project join made on made.id = project.need_id`;

const LEVELS_ABOVE = `(values (2), (4), (6), (9)) as level (digits)`;
const ALL_LEVELS = `(values (2), (4), (6), (9), (12)) as level (digits)`;
const ABOVE = `left(region_code, digits) as above, rpad(left(region_code, least(digits, 6)), 6, '0') as county`;
/** The regions above the communities, added up as the fold would have. */
const REGION_MONTHS = `
  insert into region_month (region_code, county_code, month, posted, verified, open, served, people_wanted,
    people_served, minutes, money, goods)
  select ${ABOVE}, month, sum(posted), sum(verified), sum(open), sum(served), sum(people_wanted), sum(people_served),
    sum(minutes), sum(money), sum(goods)
  from community_month cross join ${LEVELS_ABOVE} group by 1, 2, 3
  on conflict (region_code, month) do nothing`;
const WAITS_ABOVE = `
  insert into claim_waits (region_code, county_code, month, bucket, count)
  select ${ABOVE}, month, bucket, sum(count) from claim_waits cross join ${LEVELS_ABOVE}
  where length(region_code) = 12 group by 1, 2, 3, 4
  on conflict (region_code, month, bucket) do nothing`;
/** Counted as the fold counts; the volunteers' own rows above the communities are left out, no page reads them. */
const VOLUNTEER_COUNTS = `
  insert into volunteer_counts (region_code, county_code, month, last_month, count)
  select region, rpad(left(region, 6), 6, '0'), month, last_month, count(*)
  from (select region, month,
      lag(month, 1, '1900-01-01') over (partition by region, volunteer_id order by month) as last_month
    from (select distinct left(region_code, digits) as region, volunteer_id, month
      from volunteer_months cross join ${ALL_LEVELS}) as seen) as active
  group by 1, 2, 3, 4
  on conflict (region_code, month, last_month) do nothing`;
const LINKAGE_MONTHS = `
  insert into linkage_months (region_code, county_code, month, steps, count)
  select left(region_code, digits), rpad(left(region_code, least(digits, 6)), 6, '0'),
    date_trunc('month', accepted_on)::date, steps, count(*)
  from project_linkages cross join ${ALL_LEVELS} group by 1, 2, 3, 4
  on conflict (region_code, month, steps) do nothing`;

/** Writes the folded rows of every need made for measuring; about two million rows for 200,000 needs. */
export async function fillFigures(client) {
  const statements = [
    MADE,
    COMMUNITY_MONTHS,
    CLAIM_WAITS,
    VOLUNTEER_MONTHS,
    PROJECTS,
    LINKAGES,
    REGION_MONTHS,
    WAITS_ABOVE,
    VOLUNTEER_COUNTS,
    LINKAGE_MONTHS,
  ];
  for (const statement of statements) await client.query(statement);
  await client.query('drop table made');
  await client.query('analyze');
}
