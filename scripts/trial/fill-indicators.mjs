// What the rows of policies are counted from in two provinces: stations of every tier, licensed social workers, named
// places, base figures, and what townships and counties reported this year and the year before.

const hash = (salt, below) => `(abs(hashtext(code || '${salt}')) % ${below})`;
const UNITS = `regions where valid_to is null and left(code, 2) in ('32', '64') and is_administrative`;
const station = (kind, level, hundredths) => `
  insert into service_stations (id, county_code, region_code, kind, state, name, address, opened_on, is_demo, created_at, version)
  select gen_random_uuid(), rpad(left(code, 6), 6, '0'), code, '${kind}', 'open', '${kind} ' || code, '', '2024-03-01', true, now(), 1
  from ${UNITS} and level = '${level}' and ${hash(kind, 100)} < ${hundredths}`;
const STATIONS = [
  station('guidanceCentre', 'county', 90),
  station('socialWorkStation', 'township', 85),
  station('communityRoom', 'community', 60),
  station('communityFacility', 'community', 80),
];
const VOLUNTEER_STATIONS = `
  insert into service_stations (id, county_code, region_code, kind, state, name, address, parent_id, opened_on, is_demo, created_at, version)
  select gen_random_uuid(), county_code, region_code, 'volunteerStation', 'open', 'volunteers ' || region_code, '', id,
    '2024-06-01', true, now(), 1 from service_stations where kind = 'communityFacility' and abs(hashtext(region_code)) % 10 < 7`;
const WORKERS = `
  with home as (select code, gen_random_uuid() as person from ${UNITS} and level = 'community' and ${hash('worker', 100)} < 30),
    made as (insert into people (id, name, is_demo, created_at, version) select person, '社工' || code, true, now(), 1 from home)
  insert into social_workers (id, county_code, region_code, person_id, state, grade, specialties, capacity,
    is_demo, created_at, version)
  select gen_random_uuid(), left(code, 6), code, person, 'active', 'assistant', '{}', 5, true, now(), 1 from home`;
const NAMED = `
  insert into designations (id, county_code, region_code, kind, pack, state, statement, words, round, applied_by_id, created_at,
    state_since, named_on, ends_on, idempotency_key, version)
  select gen_random_uuid(), left(code, 6), code, case left(code, 2) when '32' then 'harmonious-community' else 'five-society-demonstration' end,
    case left(code, 2) when '32' then 'js-14-5' else 'nx-wsld-2022' end, 'named', '', '{}', 1, (select min(id::text)::uuid from people),
    now(), now(), current_date - 200, current_date + 800, 'bench ' || code, 1
  from ${UNITS} and level = 'community' and ${hash('named', 100)} < 8
  on conflict do nothing`;
const BASES = `
  insert into base_figures (id, county_code, region_code, kind, number, value, as_on, source, entered_by_id, entered_at)
  select gen_random_uuid(), rpad(left(code, 6), 6, '0'), code, kind, 1, 1000 + ${hash('base', 90000)}, '2024-12-31', 'bench',
    (select min(id::text)::uuid from people), now()
  from (select code from ${UNITS} and level <> 'community') as unit cross join unnest($1::text[]) as kind`;
const REPORTS = `
  insert into indicator_reports (id, county_code, region_code, pack, indicator, period, number, state, held_code, top_code,
    numerator, denominator, note, made_by_id, created_at, state_since, version)
  select gen_random_uuid(), left(code, 6), code, $1, $2, period, 1, 'submitted', left(code, 6), left(code, 2),
    ${hash('part', 900)}, case when $4 then 1000 end, '', (select min(id::text)::uuid from people), now(), now(), 1
  from (select code from ${UNITS} and level = $3 and left(code, 2) = $5 and ${hash('sent', 100)} < 90) as unit
  cross join unnest($6::text[]) as period`;

/** Fills what the rows count; `packs` are the product's own. Tells how many stations and reports there are. */
export async function fillIndicators(client, packs, year) {
  await client.query('truncate indicator_reports cascade');
  for (const statement of STATIONS) await client.query(statement);
  await client.query(VOLUNTEER_STATIONS);
  await client.query(WORKERS);
  await client.query(NAMED);
  const rows = packs.flatMap((pack) =>
    [...(pack.indicators ?? []), ...(pack.goals ?? [])].map((row) => ({ pack, ...row })),
  );
  const kinds = new Set(rows.map(({ definition }) => definition.denominator));
  await client.query('delete from base_figures');
  await client.query(BASES, [
    [...kinds].filter((kind) => kind && !['none', 'units', 'reported'].includes(kind)),
  ]);
  for (const { pack, code, definition, frequency } of rows) {
    if (definition.by !== 'reported' || frequency !== 'year') continue;
    const { reportedBy, denominator } = definition;
    for (const province of pack.holdsIn === null ? ['32', '64'] : [pack.holdsIn]) {
      const isSent = denominator === 'reported';
      await client.query(REPORTS, [
        pack.code,
        code,
        reportedBy,
        isSent,
        province,
        [`${year}`, `${year - 1}`],
      ]);
    }
  }
  await client.query('analyze');
  const { rows: counted } =
    await client.query(`select (select count(*) from service_stations)::int as stations,
    (select count(*) from indicator_reports)::int as reports`);
  return counted[0];
}
