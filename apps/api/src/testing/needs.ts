import { randomUUID } from 'node:crypto';
import type { TestActor, TestApi } from './api.js';

/** A community of the test tree, and the township above it. */
export const COMMUNITY = '640106001001';
export const TOWNSHIP = '640106001';

/** What a need says when a test does not care. */
export const needInput = (over: object = {}): object => ({
  title: '高龄独居老人每周探访',
  detail: '每周六上午探访',
  category: 'elder-care/visiting',
  urgency: 'pressing',
  parts: [{ kind: 'people', name: '志愿者', unit: '人', quantity: 9 }],
  ...over,
});

export const POST = `mutation ($regionCode: ID!, $input: NeedInput!, $key: String!, $asDraft: Boolean) {
  postNeed(regionCode: $regionCode, input: $input, idempotencyKey: $key, asDraft: $asDraft) {
    id number state version parts { id kind quantity pending accepted }
  }
}`;

const VERIFY = `mutation ($id: ID!, $version: Int!) {
  verifyNeed(id: $id, version: $version, publicSentence: "十八户独居老人需要每周探访") { id state version }
}`;

/** A posted need as the api answers it. */
export interface PostedNeed {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly parts: readonly {
    id: string;
    kind: string;
    quantity: number;
    pending: number;
    accepted: number;
  }[];
}

/** A need posted by a community's staff member. */
export async function aNeed(
  staff: TestActor,
  over: object = {},
  regionCode = COMMUNITY,
): Promise<PostedNeed> {
  const variables = { regionCode, input: needInput(over), key: randomUUID(), asDraft: false };
  const { postNeed } = await staff.does<{ postNeed: PostedNeed }>(POST, variables);
  return postNeed;
}

/** A need that the station has made public, with the parts it asks for. */
export async function anOpenNeed(
  api: TestApi,
  over: object = {},
  regionCode = COMMUNITY,
): Promise<PostedNeed> {
  const staff = await api.actor({ role: 'communityStaff', regionCode });
  const station = await api.actor({ role: 'stationWorker', regionCode: regionCode.slice(0, 9) });
  const need = await aNeed(staff, over, regionCode);
  await station.does(VERIFY, { id: need.id, version: need.version });
  return need;
}
