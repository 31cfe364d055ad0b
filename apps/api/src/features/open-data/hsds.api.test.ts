import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';
import { hsdsFaults } from '../../testing/hsds.js';
import { anOrganization } from '../../testing/organizations.js';
import { aStation } from '../../testing/stations.js';
import { providersOf, serviceIdOf, termIdOf, uuidOf } from './hsds.js';

interface Page {
  readonly total_items: number;
  readonly total_pages: number;
  readonly last_page: boolean;
  readonly contents: Record<string, unknown>[];
}
let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

const read = (path: string): Promise<Response> => fetch(`${api.url}/open-data/hsds/${path}`);
const page = async (path: string): Promise<Page> => (await (await read(path)).json()) as Page;
const record = async (path: string): Promise<Record<string, unknown>> =>
  (await (await read(path)).json()) as Record<string, unknown>;

/** An organization of two categories that runs a station. */
async function aPublicOne(): Promise<string> {
  const { id } = await anOrganization(api, {
    categories: ['elder-care', 'child-care'],
    registrationType: 'registered',
    uscc: '52640106MJX000018A',
  });
  const official = await api.actor({ role: 'official', regionCode: '64' });
  const station = await aStation(official, { address: '试验路 1 号' });
  await api.db.query(
    "update service_stations set operator_organization_id = $1, operation_mode = 'commissioned' where id = $2",
    [id, station],
  );
  return id;
}

test('organizations and services stand the test of HSDS 3, one by one and in their lists', async () => {
  const id = await aPublicOne();
  const organizations = await page('organizations?full=true');
  expect(hsdsFaults('organizations', organizations)).toEqual([]);
  expect(organizations.total_items).toBe(1);
  const one = await record(`organizations/${id}`);
  expect([one]).toEqual(organizations.contents);
  expect(one).toMatchObject({ id, locations: [{ location_type: 'physical', description: '试验路 1 号' }] });
  const services = await page('services?full=true');
  expect(hsdsFaults('services', services)).toEqual([]);
  expect(services.contents.length).toBe(services.total_items);
  for (const each of services.contents) expect(await record(`services/${String(each['id'])}`)).toEqual(each);
  expect(one['services']).toHaveLength(2);
  for (const { id: serviceId, name } of services.contents)
    expect(one['services']).toContainEqual(expect.objectContaining({ id: serviceId, name }));
  expect(services.contents[0]).toMatchObject({
    organization_id: id,
    status: 'active',
    service_areas: [{ name: '银川市' }],
    service_at_locations: [{ location: { name: '试验社会工作服务站' } }],
  });
});

test('what lacks a required field, or has an id that is none, does not stand the test', async () => {
  const id = await aPublicOne();
  const one = await record(`organizations/${id}`);
  for (const field of ['id', 'name', 'description']) {
    const { [field]: _left, ...rest } = one;
    expect(hsdsFaults('organization', rest)).toEqual([` must have required property '${field}'`]);
  }
  expect(hsdsFaults('organization', { ...one, id: 'org-1' })).toEqual(['/id must match format "uuid"']);
  const [service] = (await page('services')).contents;
  expect(hsdsFaults('service', { ...service, status: 'open' })).not.toEqual([]);
});

test('lists show what a record says directly, and the lists inside it only where asked', async () => {
  await aPublicOne();
  for (const list of ['organizations', 'services'] as const) {
    const short = await page(list);
    expect(hsdsFaults(list, short)).toEqual([]);
    const [full] = (await page(`${list}?full=true`)).contents;
    const direct = Object.entries(full ?? {}).filter(([, value]) => !Array.isArray(value));
    expect(short.contents[0]).toEqual(Object.fromEntries(direct));
  }
});

test('services are found by their organization and by their category, organizations by their kind', async () => {
  const id = await aPublicOne();
  await anOrganization(api, { name: '乙社会工作服务中心', categories: ['elder-care'], kind: 'foundation' });
  const elderCare = termIdOf('need-categories', 'elder-care');
  const foundation = termIdOf('organization-kinds', 'foundation');
  const found = async (path: string): Promise<number> => (await page(path)).total_items;
  expect(await found('services')).toBe(3);
  expect(await found(`services?organization_id=${id}`)).toBe(2);
  expect(await found(`services?taxonomy_term_id=${elderCare}`)).toBe(2);
  expect(await found(`services?taxonomy_term_id=${elderCare}&organization_id=${id}`)).toBe(1);
  expect(await found(`services?taxonomy_term_id=${foundation}`)).toBe(0);
  expect(await found(`organizations?taxonomy_term_id=${foundation}`)).toBe(1);
});

test('a lower category names the one above it', async () => {
  await anOrganization(api, { categories: ['elder-care/visiting'] });
  const { contents } = await page('services?full=true');
  expect(contents).toMatchObject([
    { attributes: [{ taxonomy_term: { parent_id: termIdOf('need-categories', 'elder-care') } }] },
  ]);
});

test('the api says which version it is and describes every address, which answers as described', async () => {
  await aPublicOne();
  const about = await record('');
  expect(hsdsFaults('api', about)).toEqual([]);
  expect(await (await fetch(`${api.url}/open-data/hsds`)).json()).toEqual(about);
  expect(String(about['openapi_url'])).toMatch(/\/open-data\/hsds\/openapi\.json$/);
  const { paths } = (await record('openapi.json')) as {
    paths: Record<string, { get: { parameters?: { name: string }[] } }>;
  };
  expect(Object.keys(paths).sort()).toEqual([
    '/',
    '/organizations',
    '/organizations/{id}',
    '/services',
    '/services/{id}',
  ]);
  const some: Record<string, string> = { page: '1', per_page: '1', full: 'true' };
  for (const list of ['organizations', 'services']) {
    const names = paths[`/${list}`]?.get.parameters?.map(({ name }) => name) ?? [];
    const query = new URLSearchParams(
      Object.fromEntries(names.map((name) => [name, some[name] ?? uuidOf(name)])),
    );
    expect((await read(`${list}?${query.toString()}`)).status).toBe(200);
  }
});

test.each(['applied', 'suspended', 'removed'])('an organization that is %s is not there', async (state) => {
  const id = await aPublicOne();
  const [service] = (await page('services')).contents;
  await api.db.query('update organizations set state = $1', [state]);
  expect((await page('organizations')).total_items).toBe(0);
  expect((await page('services')).contents).toEqual([]);
  expect((await read(`organizations/${id}`)).status).toBe(404);
  expect((await read(`services/${String(service?.['id'])}`)).status).toBe(404);
});

test('who is on a credit list is not there, a closed station neither, and invented ones say so', async () => {
  const id = await aPublicOne();
  await api.db.query('update organizations set is_demo = true');
  await api.db.query(`update service_stations set state = 'closed', closed_on = '2026-01-01'`);
  const one = (await (await read(`organizations/${id}`)).json()) as { name: string; locations: unknown[] };
  expect(one.name).toContain('invented for demonstration');
  expect(one.locations).toEqual([]);
  await api.db.query('update organizations set is_on_credit_list = true');
  expect((await page('organizations')).total_items).toBe(0);
});

test('lists come in pages of at most 100, and no person is in them', async () => {
  await Promise.all(
    ['甲', '乙', '丙'].map((name) =>
      anOrganization(api, { name: `${name}社会工作服务中心`, categories: ['elder-care'] }),
    ),
  );
  const first = await page('organizations?per_page=2');
  expect([first.contents.length, first.total_pages, first.last_page]).toEqual([2, 2, false]);
  const second = await page('organizations?page=2&per_page=2');
  expect([second.contents.length, second.last_page]).toEqual([1, true]);
  const refused = ['per_page=101', 'per_page=0', 'page=0', 'page=x', 'page=-1', 'full=1'];
  // A filter that is not kept would give all for some.
  for (const query of [...refused, 'taxonomy_term_id=elder-care', 'search=x', 'organization_id=x'])
    expect((await read(`organizations?${query}`)).status).toBe(400);
  const faultsOf = async (asked: string): Promise<unknown> => {
    const answer = (await (await read(asked)).json()) as {
      errors?: readonly { extensions: { details: { fields: string[] } } }[];
    };
    return answer.errors?.[0]?.extensions.details.fields;
  };
  expect(await faultsOf('organizations?page=1&page=abc')).toEqual(['page']);
  expect(await faultsOf('services?full=true&full=true&per_page=1&per_page=2')).toEqual(['full', 'per_page']);
  expect(await faultsOf('organizations?organization_id=x')).toEqual(['organization_id']);
  expect((await read('organizations/nobody')).status).toBe(404);
  const all = JSON.stringify([await page('organizations?full=true'), await page('services?full=true')]);
  expect(all).not.toContain('测试人');
  expect(all).not.toMatch(/phone|email|contact/);
});

test('the same text always has the same id, of version 5', () => {
  expect(uuidOf('service a')).toBe(uuidOf('service a'));
  expect(uuidOf('service a')).not.toBe(uuidOf('service b'));
  expect(uuidOf('service a')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

test('the id of a service tells whose it is: only organizations that begin alike are looked at', () => {
  const own = '019a1b2c-3d4e-7f00-8abc-0123456789ab';
  const service = serviceIdOf(own, 'elder-care');
  expect(service).toMatch(/^019a1b2c-3d4e-8f00-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(service).not.toBe(serviceIdOf(own, 'child-care'));
  const [from, to] = providersOf(service);
  const isIn = (id: string): boolean => from <= id && id <= to;
  const moment = '019a1b2c-3d4e-7f01-8abc-0123456789ab';
  expect([own, moment, '019a1b2c-3d4f-7f00-8abc-0123456789ab'].map(isIn)).toEqual([true, false, false]);
});
