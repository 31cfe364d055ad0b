import { randomUUID } from 'node:crypto';
import type { TestActor } from './api.js';

export const DESCRIBE = `mutation ($id: ID!, $version: Int!, $input: StationHouseInput!) {
  describeStation(id: $id, version: $version, input: $input) {
    floorArea seats isStepFree isOpenNow weeklyHours { weekday fromMinute toMinute } exceptions { on fromMinute toMinute } version
  }
}`;
export const POST_STAFF = `mutation ($stationId: ID!, $personId: ID!, $duty: StaffDuty!, $fromOn: Day!) {
  postStationStaff(stationId: $stationId, personId: $personId, duty: $duty, fromOn: $fromOn) { id duty toOn version }
}`;
export const RELIEVE = `mutation ($id: ID!, $version: Int!) {
  relieveStationStaff(id: $id, version: $version) { toOn version }
}`;
export const CANDIDATES = `query ($id: ID!) { staffCandidates(id: $id) { personId name roles places } }`;
export const DEPTH = `query ($id: ID!) { station(id: $id) {
  staffCount licensedStaffCount staff { id duty fromOn toOn version mayRelieve person { name } socialWorker { grade } }
  supports { id kind state giver source { id name } project { id } allowedActions { action isOpen } }
} }`;
export const GRANT_SUPPORT = `mutation ($stationId: ID!, $input: SupportInput!, $key: String!) {
  grantSupport(stationId: $stationId, input: $input, idempotencyKey: $key) { id state version source { name ... on FundAccount { balance } } }
}`;
export const ACT_ON_SUPPORT = `mutation ($id: ID!, $action: SupportAction!, $version: Int!, $reason: String) {
  actOnSupport(id: $id, action: $action, version: $version, reason: $reason) { state lastReason version }
}`;

/** What is written of a support when a test does not care. */
export const supportInput = (over: object = {}): object => ({
  kind: 'venue',
  giver: '满城北街街道办事处',
  detail: '一楼开放式办公区',
  floorArea: 120,
  givenOn: '2026-01-05',
  ...over,
});

/** A support that a county grants. */
export async function aSupport(
  county: TestActor,
  stationId: string,
  over: object = {},
): Promise<{ id: string; version: number }> {
  const { grantSupport } = await county.does<{ grantSupport: { id: string; version: number } }>(
    GRANT_SUPPORT,
    { stationId, input: supportInput(over), key: randomUUID() },
  );
  return grantSupport;
}

/** Somebody's time on a station's staff. */
export async function aStaffMember(
  keeper: TestActor,
  stationId: string,
  personId: string,
  duty = 'socialWorker',
  fromOn = '2026-01-05',
): Promise<{ id: string; version: number }> {
  const { postStationStaff } = await keeper.does<{ postStationStaff: { id: string; version: number } }>(
    POST_STAFF,
    { stationId, personId, duty, fromOn },
  );
  return postStationStaff;
}
