// The floor: node:http and one SQL that builds the JSON. What this costs nobody can go below; the product is measured
// beside it in the same run. Argument: the address of the database.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../set-up.mjs';

const { Pool } = createRequire(join(root, 'apps/api/package.json'))('pg');

const QUERIES = {
  '/list': `
    select json_build_object('data', json_build_object('needList', json_build_object(
      'pageInfo', json_build_object('hasNextPage', count(*) > 50),
      'edges', json_agg(json_build_object('node', json_build_object('id', id, 'number', number, 'title', title, 'state', state,
        'urgency', urgency, 'category', category, 'dueAt', due_at, 'stateSince', state_since, 'createdAt', created_at,
        'community', community, 'parts', parts)))))) ::text as body
    from (
      select need.*, json_build_object('code', region.code, 'name', region.name) as community,
        (select json_agg(json_build_object('id', part.id, 'kind', part.kind, 'name', part.name, 'unit', part.unit,
           'quantity', part.quantity, 'pending', part.pending, 'accepted', part.accepted, 'isDropped', part.is_dropped,
           'skills', part.skills) order by part.place) from need_parts part where part.need_id = need.id) as parts
      from needs need join regions region on region.code = need.region_code
      where need.region_code >= $1 and need.region_code < $1 || '~' and need.state <> 'draft'
      order by need.id desc limit 50) as need`,
  '/post': `
    with need as (
      insert into needs (id, county_code, region_code, number, state, title, detail, category, urgency, channel, place,
        state_since, created_at, version)
      values (gen_random_uuid(), substr($1, 1, 6), $1, 'FLOOR', 'submitted', '探访', '', 'elder-care/visiting', 'ordinary',
        'visit', '', now(), now(), 1) returning id
    ), part as (
      insert into need_parts (id, need_id, place, kind, name, unit, skills, quantity, pending, accepted, is_dropped)
      select gen_random_uuid(), id, 1, 'people', '志愿者', '人', '{}', 2, 0, 0, false from need
    ), event as (
      insert into events (id, county_code, region_code, type, subject_type, subject_id, at, happened_on, canonical, body)
      select gen_random_uuid(), substr($1, 1, 6), $1, 'floor', 'need', id, now(), now()::date, '{}', '{}' from need
      returning id
    ), queued as (insert into event_queue (event_id, chain) select id, 'floor' from event)
    select json_build_object('data', json_build_object('postNeed', json_build_object('id', id)))::text as body from need`,
  '/nothing': `select '{"data":{"viewer":null}}' as body where $1::text is not null`,
};

const pool = new Pool({ connectionString: process.argv[2], max: 20 });
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://floor');
  request.resume();
  request.once('end', () => {
    pool
      .query({ name: pathname, text: QUERIES[pathname], values: [searchParams.get('region')] })
      .then(({ rows: [{ body }] }) => {
        response.setHeader('content-type', 'application/json');
        response.end(body);
      })
      .catch((error) => {
        response.statusCode = 500;
        response.end(String(error));
      });
  });
});
server.listen(0, '127.0.0.1', () => console.log(`ready ${server.address().port}`));
process.once('disconnect', () => process.exit());
