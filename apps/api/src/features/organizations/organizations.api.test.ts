import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';
import { anOrganization, organizationInput, REGISTER } from '../../testing/organizations.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

const ACT = `mutation ($id: ID!, $action: OrganizationAction!, $version: Int!, $reason: String) {
  actOnOrganization(id: $id, action: $action, version: $version, reason: $reason) { state lastReason }
}`;

test('an organization registers itself, its county confirms it, another county cannot', async () => {
  const founder = await api.actor();
  const { registerOrganization: made } = await founder.does<{
    registerOrganization: { id: string; state: string; version: number };
  }>(REGISTER, { input: organizationInput() });
  expect(made.state).toBe('applied');
  const stranger = await api.actor({ role: 'official', regionCode: '640104' });
  const confirm = { id: made.id, action: 'confirm', version: made.version };
  expect((await stranger.isRefused(ACT, confirm)).code).toBe('NOT_FOUND');
  const official = await api.actor({ role: 'official', regionCode: '640106' });
  expect(await official.does(ACT, confirm)).toEqual({
    actOnOrganization: { state: 'active', lastReason: null },
  });
  expect(await api.eventsOf(made.id)).toEqual(['organization.registered', 'organization.confirmed']);
});

test.each([
  ['a registered body without a code', { registrationType: 'registered' }, 'INVALID_USCC'],
  ['a wrong check digit', { registrationType: 'registered', uscc: '53100000500020462H' }, 'INVALID_USCC'],
  ['a code for a filed body', { uscc: '52640106MJX000018A' }, 'INVALID_INPUT'],
  ['a filed charity', { isCharity: true }, 'INVALID_INPUT'],
  ['an unknown category', { categories: ['elder-care/dancing-bears'] }, 'CODE_UNKNOWN'],
  ['an unknown region', { servedRegions: ['649999'] }, 'REGION_UNKNOWN'],
])('%s is refused and nothing is stored', async (_what, over, code) => {
  const founder = await api.actor();
  expect((await founder.isRefused(REGISTER, { input: organizationInput(over) })).code).toBe(code);
  const { rows } = await api.db.query('select count(*)::int as n from organizations');
  expect(rows).toEqual([{ n: 0 }]);
});

test('nobody registers an organization before the privacy notice', async () => {
  const founder = await api.actor();
  await api.db.query(`update consents set withdrawn_at = now()`);
  const { code } = await founder.isRefused(REGISTER, { input: organizationInput() });
  expect(code).toBe('NOTICE_NOT_ACCEPTED');
});

test('one credit code belongs to one organization, also when two register at once', async () => {
  const input = organizationInput({ registrationType: 'registered', uscc: '52640106MJX000018A' });
  const founders = await Promise.all([api.actor(), api.actor()]);
  const answers = await Promise.all(founders.map((founder) => api.gql(REGISTER, { input }, founder.cookie)));
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code);
  expect(new Set(codes)).toEqual(new Set(['USCC_TAKEN', undefined]));
});

test('a suspension wants words, and the manager cannot lift it', async () => {
  const { id, manager } = await anOrganization(api);
  const official = await api.actor({ role: 'official', regionCode: '6401' });
  const suspend = { id, action: 'suspend', version: 1 };
  expect((await official.isRefused(ACT, suspend)).code).toBe('INVALID_INPUT');
  await official.does(ACT, { ...suspend, reason: '年检未通过' });
  expect((await manager.isRefused(ACT, { id, action: 'resume', version: 2 })).code).toBe('NOT_ALLOWED');
});

test('a body that is not confirmed is seen by its own people and its authority only', async () => {
  const founder = await api.actor();
  const { registerOrganization } = await founder.does<{ registerOrganization: { id: string } }>(REGISTER, {
    input: organizationInput(),
  });
  const { id } = registerOrganization;
  const ask = 'query ($id: ID!) { organization(id: $id) { id } }';
  const member = await api.actor({ role: 'organizationMember', organizationId: id });
  const other = await api.actor({ role: 'organizationMember', organizationId: randomUUID() });
  expect(await member.does(ask, { id })).toEqual({ organization: { id } });
  expect(await other.does(ask, { id })).toEqual({ organization: null });
});

const EDIT = `mutation ($id: ID!, $version: Int!, $input: OrganizationInput!) {
  editOrganization(id: $id, version: $version, input: $input) { state regionCode capacity version }
}`;

test('who changes what was confirmed is confirmed again; what it serves it may change freely', async () => {
  const { id, manager } = await anOrganization(api);
  const free = organizationInput({ capacity: 7, servedRegions: ['640106'] });
  expect(await manager.does(EDIT, { id, version: 1, input: free })).toMatchObject({
    editOrganization: { state: 'active', capacity: 7 },
  });
  const renamed = organizationInput({ name: '宁夏某某总会' });
  expect(await manager.does(EDIT, { id, version: 2, input: renamed })).toMatchObject({
    editOrganization: { state: 'applied' },
  });
});

test('a confirmed organization does not leave its authority', async () => {
  const { id, manager } = await anOrganization(api);
  const moved = organizationInput({ regionCode: '640104' });
  expect(await manager.isRefused(EDIT, { id, version: 1, input: moved })).toEqual({
    code: 'INVALID_INPUT',
    details: { fields: ['regionCode'] },
  });
});

test('nobody confirms the organization they have a role in, whatever hat they wear', async () => {
  const official = await api.actor({ role: 'official', regionCode: '640106' });
  const { registerOrganization: made } = await official.does<{
    registerOrganization: { id: string; version: number };
  }>(REGISTER, { input: organizationInput() });
  const confirm = { id: made.id, action: 'confirm', version: made.version };
  expect((await official.isRefused(ACT, confirm)).code).toBe('NOT_ALLOWED');
});
