// A district in a busy week, written straight into the tables: volunteers with skills and hours, needs that ask for people
// and for goods, projects for half of them, and lots of goods. Places are invented, as in fill-search.mjs.

/** A number between 0 and 1 that follows from a text. */
const drawn = (text) => `(('x' || substr(md5(${text}), 1, 8))::bit(32)::bigint / 4294967296.0)`;

/** Communities lie the denser the nearer to the middle of their township; townships on a grid of five columns. */
const PLACES = `
  with townships as (
    select code, row_number() over (order by code) - 1 as at from regions
    where level = 'township' and code like $1 || '%'
  ), spots as (
    select region.code, 38.40 + township.at / 5 * 0.05 as latitude, 106.12 + township.at % 5 * 0.06 as longitude,
      ${drawn("region.code || 'r'")} as far, 2 * pi() * ${drawn("region.code || 'w'")} as way
    from regions region join townships township on township.code = substr(region.code, 1, 9)
    where region.level = 'community'
  )
  update regions set latitude = spots.latitude + 0.025 * far * sin(way), longitude = spots.longitude + 0.03 * far * cos(way)
  from spots where spots.code = regions.code`;

const HOMES = `homes as materialized (
  select code, latitude, longitude, row_number() over (order by md5(code)) - 1 as place
  from regions where level = 'community' and code like $2 || '%')`;

/** Stretches of three to five hours on one to three days of the week, so that not every need finds people. */
const HOURS = `(select coalesce(jsonb_agg(jsonb_build_object('weekday', day, 'fromMinute', 480 + (n * day) % 9 * 60,
    'toMinute', 660 + (n * day) % 9 * 60 + n % 3 * 60)), '[]')
  from generate_series(1, 7) as day where (n / 7 + day * day) % 7 in (0, 2))`;

/** One of the texts, the first ones more often. */
const oneOf = (list, seed) => `(${list})[1 + floor(${drawn(seed)} ^ 2 * cardinality(${list}))::int]`;

/** Writes so many volunteers below a region, each with one or two of the skills; one in 25 holds a licence as well. */
export async function fillDistrictVolunteers(client, { region, count, skills, licensed }) {
  await client.query(PLACES, [region]);
  await client.query(
    `create temp table made as with ${HOMES}
     select gen_random_uuid() as id, n, code, latitude, longitude
     from generate_series(1, $1::bigint) as n join homes on homes.place = n % (select count(*) from homes)`,
    [count, region],
  );
  await client.query(
    `insert into people (id, name, is_demo, created_at, version)
     select id, substr('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗', 1 + n::int % 20, 1) || '志愿', true, now(), 1 from made`,
  );
  await client.query(
    `insert into volunteers (id, county_code, region_code, person_id, state, skills, licences, languages, categories,
       weekly_hours, exceptions, max_shifts_per_week, latitude, longitude, is_demo, created_at, version)
     select gen_random_uuid(), substr(code, 1, 6), code, id, 'active',
       array(select distinct unnest(array[${oneOf('$1::text[]', "n || 'a'")}, ${oneOf('$1::text[]', "n || 'b'")}]
         || case when n % 25 = 0 then array[${oneOf('$2::text[]', "n || 'l'")}] else '{}' end)),
       case when n % 25 = 0 then jsonb_build_array(jsonb_build_object('skill', ${oneOf('$2::text[]', "n || 'l'")},
         'number', '', 'expiresOn', null)) else '[]' end,
       '{zh}', (array['{elder-care}', '{elder-care/visiting}', '{}', '{child-care}'])[1 + n % 4]::text[],
       ${HOURS}, '[]', 1 + n % 2,
       latitude + (${drawn("n || 'y'")} - 0.5) * 0.014, longitude + (${drawn("n || 'x'")} - 0.5) * 0.016, true, now(), 1
     from made`,
    [skills, licensed],
  );
  await client.query('drop table made');
}

const TITLES = [
  '独居老人探访',
  '放学后托管',
  '陪老人看病',
  '手机课堂',
  '困难家庭走访',
  '居家安全排查',
  '助餐送餐',
  '情绪支持小组',
];
const CATEGORIES = [
  'elder-care/visiting',
  'child-care/day-care',
  'elder-care/medical-escort',
  'elder-care/digital-help',
  'social-assistance/home-visits',
  'public-safety/home-safety',
  'elder-care/meals',
  'mental-health/emotional-support',
];

/** Writes so many open needs of a week: a quarter may be served at any time of it, a quarter ask for a licence as well. */
export async function fillDistrictNeeds(client, { region, count, weekOn, skills, licensed }) {
  await client.query(
    `with ${HOMES} insert into needs (id, county_code, region_code, number, state, title, detail, category, urgency, channel,
       place, state_since, created_at, published_at, starts_at, ends_at, minutes_each, version)
     select gen_random_uuid(), substr(code, 1, 6), code, 'DESK-' || n, 'open',
       ($3::text[])[1 + n % 8], '', ($4::text[])[1 + n % 8],
       (array['urgent', 'pressing', 'ordinary', 'ordinary', 'longTerm'])[1 + (n / 3) % 5], 'visit', '', now(), now(), now(),
       case when n % 4 = 0 then begins else at end, case when n % 4 = 0 then begins + interval '7 days' else at + interval '2 hours' end,
       case when n % 4 = 0 then 120 end, 1
     from (select n, code, $5::date::timestamp at time zone 'Asia/Shanghai' as begins,
         $5::date::timestamp at time zone 'Asia/Shanghai' + make_interval(
           days => floor(${drawn("n || 'd'")} * 7)::int, hours => 8 + floor(${drawn("n || 'h'")} * 10)::int) as at
       from generate_series(1, $1::bigint) as n join homes on homes.place = (n * 7) % (select count(*) from homes)) as week`,
    [count, region, TITLES, CATEGORIES, weekOn],
  );
  await client.query(
    `insert into need_parts (id, need_id, place, kind, name, unit, skills, quantity, pending, accepted, is_dropped)
     select gen_random_uuid(), id, 1, 'people', '志愿者', '人', array[${oneOf('$1::text[]', "number || 's'")}],
       2 + (hashtext(number) & 3), 0, 0, false from needs where number like 'DESK-%'
     union all
     select gen_random_uuid(), id, 2, 'people', '专业志愿者', '人', array[${oneOf('$2::text[]', "number || 'q'")}],
       1, 0, 0, false from needs where number like 'DESK-%' and hashtext(number || 'x') & 3 = 0`,
    [skills, licensed],
  );
}

/** Asks for goods in half of the needs, begins their projects, and writes lots of which a third expire soon. */
export async function fillDistrictGoods(client, { region, lots, today }) {
  await client.query(
    `insert into need_parts (id, need_id, place, kind, name, unit, skills, quantity, pending, accepted, is_dropped)
     select gen_random_uuid(), id, 3, 'goods', ($1::text[])[1 + (hashtext(number) & 3)], ($2::text[])[1 + (hashtext(number) & 3)],
       '{}', 5 + (hashtext(number || 'g') & 31), 0, 0, false
     from needs where number like 'DESK-%' and hashtext(number || 'goods') & 1 = 0`,
    [
      ['大米', '牛奶', '棉被', '护理垫'],
      ['袋', '箱', '床', '包'],
    ],
  );
  const { rows } = await client.query('select id from organizations where is_charity order by id limit 1');
  const charity = rows[0].id;
  await client.query(
    `insert into projects (id, county_code, region_code, need_id, organization_id, state, created_at, state_since, version)
     select gen_random_uuid(), county_code, region_code, id, $1, 'underway', now(), now(), 1
     from needs where number like 'DESK-%' and hashtext(number || 'project') & 1 = 0`,
    [charity],
  );
  await client.query(
    `insert into goods_lots (id, county_code, region_code, organization_id, name, category, unit, received, on_hand,
       expires_on, donor_name, receipt_number, purpose_categories, purpose_regions, created_at, made_by_id, idempotency_key, version)
     select gen_random_uuid(), substr(code, 1, 6), code, $3, ($4::text[])[1 + n % 4], 'goods/food', ($5::text[])[1 + n % 4],
       20 + (n * 13) % 80, 20 + (n * 13) % 80,
       case when n % 3 = 0 then $6::date + 3 + (n % 40)::int when n % 3 = 1 then $6::date + 200 end, null, null,
       case when n % 5 = 0 then '{elder-care}'::text[] else '{}' end,
       case when n % 7 = 0 then array[substr(code, 1, 9)] else '{}' end, now(), null, 'DESK-LOT-' || n, 1
     from (select n, homes.code from (select code, row_number() over (order by md5(code)) - 1 as place
         from regions where level = 'community' and code like $2 || '%') homes
       join generate_series(1, $1::bigint) as n on homes.place = (n * 11) % (select count(*) from regions where level = 'community' and code like $2 || '%')) as spread`,
    [lots, region, charity, ['大米', '牛奶', '棉被', '护理垫'], ['袋', '箱', '床', '包'], today],
  );
  await client.query(
    `insert into goods_movements (id, county_code, lot_id, kind, change, at)
     select gen_random_uuid(), county_code, id, 'received', received, now() from goods_lots where idempotency_key like 'DESK-LOT-%'`,
  );
}
