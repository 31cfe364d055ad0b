import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aMeeting, anItem, INBOX, kindsOf, meetingInput, WRITE_MINUTES } from '../../testing/coordination.js';
import { anOrganization } from '../../testing/organizations.js';

let api: TestApi;
let county: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2027-03-01T02:00:00Z');
  county = await api.actor({ role: 'official', regionCode: '640106' });
});

const PEOPLE = `query ($meetingId: ID!, $owner: PartyInput!) {
  actionItemPeople(meetingId: $meetingId, owner: $owner) { id name } }`;
const EDIT = `mutation ($id: ID!, $version: Int!, $input: MeetingInput!) {
  editMeeting(id: $id, version: $version, input: $input) { id } }`;
const STATION = { role: 'stationWorker', regionCode: '640106001' };
const namesAt = async (meetingId: string, owner: object): Promise<string[]> => {
  const { actionItemPeople } = await county.does<{ actionItemPeople: { name: string }[] }>(PEOPLE, {
    meetingId,
    owner,
  });
  return actionItemPeople.map(({ name }) => name);
};

test('whoever adds an item chooses among those who sit at its desk now, by name', async () => {
  const meeting = await aMeeting(county);
  const second = await api.actor({ ...STATION, name: '周念安' });
  await api.actor({ ...STATION, name: '安和' });
  await api.actor({ role: 'stationWorker', regionCode: '640106002', name: '外街道' });
  expect(await namesAt(meeting.id, STATION)).toEqual(['安和', '周念安']);
  await api.db.query('update grants set revoked_at = now() where person_id = $1', [second.personId]);
  expect(await namesAt(meeting.id, STATION)).toEqual(['安和']);
  const { id: organizationId } = await anOrganization(api);
  expect(await namesAt(meeting.id, { organizationId })).toEqual([]);
});

test('desks that neither attend nor lie in the meeting’s line of regions show nobody', async () => {
  const away = { role: 'official', regionCode: '6402' };
  await api.actor({ ...away, name: '外市经办' });
  await api.actor({ role: 'official', regionCode: '6401', name: '本市经办' });
  const meeting = await aMeeting(county);
  expect(await namesAt(meeting.id, away)).toEqual([]);
  expect(await namesAt(meeting.id, { role: 'official', regionCode: '6401' })).toEqual(['本市经办']);
  const asked = await aMeeting(county, { title: '跨市会商', attendees: [away] });
  expect(await namesAt(asked.id, away)).toEqual(['外市经办']);
});

test('nobody else chooses: those who attend may not, to those out of reach there is no meeting', async () => {
  const meeting = await aMeeting(county);
  const station = await api.actor(STATION);
  const ask = { meetingId: meeting.id, owner: STATION };
  expect((await station.isRefused(PEOPLE, ask)).code).toBe('NOT_ALLOWED');
  const stranger = await api.actor({ role: 'official', regionCode: '640104' });
  expect((await stranger.isRefused(PEOPLE, ask)).code).toBe('NOT_FOUND');
});

test('the line in the desk’s inbox names who looks after the item', async () => {
  const meeting = await aMeeting(county);
  const station = await api.actor({ ...STATION, name: '安和' });
  await anItem(county, meeting.id, { ownerPersonId: station.personId });
  await api.settle();
  const { inbox } = await station.does<{ inbox: { edges: { node: { title: string } }[] } }>(INBOX);
  expect(inbox.edges.map(({ node }) => node.title)).toContain('两周内走访十户并回话 · 安和');
});

test('a meeting without minutes waits for its caller from the day after, also after it was put off', async () => {
  const { id } = await aMeeting(county, { meetsAt: '2027-03-05T15:30:00Z' });
  await api.setClock('2027-03-05T15:59:00Z');
  await api.doChores();
  expect(await kindsOf(county)).toEqual([]);
  await api.setClock('2027-03-05T16:01:00Z');
  await api.doChores();
  await api.doChores();
  expect(await kindsOf(county)).toEqual(['minutesToWrite']);
  await county.does(EDIT, { id, version: 1, input: meetingInput({ meetsAt: '2027-03-09T02:00:00Z' }) });
  await api.doChores();
  expect(await kindsOf(county)).toEqual([]);
  await api.setClock('2027-03-10T02:00:00Z');
  await api.doChores();
  expect(await kindsOf(county)).toEqual(['minutesToWrite']);
  await county.does(WRITE_MINUTES, { id, version: 2, words: '各方同意先行入户征询' });
  expect(await kindsOf(county)).toEqual(['minutesToSign']);
});
