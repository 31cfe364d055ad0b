import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { INBOX, kindsOf } from '../../testing/coordination.js';
import {
  aBody,
  ACT_ON_BODY,
  ACT_ON_CONSULTATION,
  aConsultation,
  consultationInput,
  DECIDE,
  HOLD,
} from '../../testing/governance.js';
import { COMMUNITY, TOWNSHIP } from '../../testing/needs.js';

let api: TestApi;
let staff: TestActor;
let station: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2027-03-01T02:00:00Z');
  staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  station = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
});

const EDIT = `mutation ($id: ID!, $version: Int!, $input: ConsultationInput!) {
  editConsultation(id: $id, version: $version, input: $input) { id } }`;
interface Inbox {
  readonly inbox: { readonly edges: readonly { readonly node: { title: string; dueAt: string | null } }[] };
}
const linesOf = async (actor: TestActor): Promise<{ title: string; dueAt: string | null }[]> => {
  await api.settle();
  return (await actor.does<Inbox>(INBOX)).inbox.edges.map(({ node: { title, dueAt } }) => ({ title, dueAt }));
};

test('a planned consultation waits for its community until the end of its day, another day moves the line', async () => {
  const { id } = await aConsultation(staff, { heldOn: '2027-03-02' });
  const title = '加装电梯怎么分摊';
  expect(await linesOf(staff)).toEqual([{ title, dueAt: '2027-03-02T16:00:00.000Z' }]);
  await staff.does(EDIT, { id, version: 1, input: consultationInput({ heldOn: '2027-03-09' }) });
  expect(await linesOf(staff)).toEqual([{ title, dueAt: '2027-03-09T16:00:00.000Z' }]);
  await staff.does(ACT_ON_CONSULTATION, { id, version: 2, action: 'cancel', reason: '改在下月' });
  expect(await kindsOf(staff)).toEqual([]);
  await staff.does(ACT_ON_CONSULTATION, { id, version: 3, action: 'restore' });
  expect(await kindsOf(staff)).toEqual(['consultationToHold']);
});

test('what was held waits for its result, and the station hears of the result', async () => {
  await api.setClock('2027-03-02T02:00:00Z');
  const { id } = await aConsultation(staff);
  await staff.does(HOLD, { id, version: 1, invited: 60, attended: 41, votes: [] });
  expect([await kindsOf(staff), await kindsOf(station)]).toEqual([['consultationToDecide'], []]);
  await staff.does(DECIDE, { id, version: 2, decision: '按楼层分摊，一楼不出资', option: 0 });
  expect([await kindsOf(staff), await kindsOf(station)]).toEqual([[], ['consultationDecided']]);
  await staff.does(ACT_ON_CONSULTATION, { id, version: 3, action: 'reopen', reason: '有居民要求再议' });
  expect(await kindsOf(staff)).toEqual(['consultationToDecide']);
});

test('a body whose term is over waits once for its community, until a new term or its end', async () => {
  const { id } = await aBody(staff, { termEndsOn: '2027-03-31' });
  await api.setClock('2027-03-31T10:00:00Z');
  await api.doChores();
  expect(await kindsOf(staff)).toEqual([]);
  await api.setClock('2027-04-01T01:00:00Z');
  await api.doChores();
  await api.doChores();
  expect(await kindsOf(staff)).toEqual(['bodyToRenew']);
  const term = { startsOn: '2027-04-01', endsOn: '2032-03-31' };
  await staff.does(ACT_ON_BODY, { id, action: 'beginTerm', version: 1, ...term });
  expect(await kindsOf(staff)).toEqual([]);
});
