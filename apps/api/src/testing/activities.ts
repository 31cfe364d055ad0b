import { randomUUID } from 'node:crypto';
import type { TestActor, TestApi } from './api.js';
import { aProject } from './claims.js';

export const OPEN_ACTIVITY = `mutation ($projectId: ID, $needId: ID, $shifts: [ShiftInput!]!, $key: String!) {
  openActivity(
    projectId: $projectId, needId: $needId, shifts: $shifts, idempotencyKey: $key
    input: { title: "周六探访", place: "社区服务站" }
  ) { id version shifts { id startsAt capacity } }
}`;
export const SIGN_UP = `mutation ($shiftId: ID!) { signUp(shiftId: $shiftId) { id state version placeInLine } }`;
export const ACT_ON_SIGN_UP = `mutation ($id: ID!, $action: SignUpAction!, $version: Int!, $at: DateTime, $reason: String) {
  actOnSignUp(id: $id, action: $action, version: $version, at: $at, reason: $reason) { id state version }
}`;
export const CONFIRM = `mutation ($id: ID!, $version: Int!, $minutes: Int, $reason: String) {
  confirmHours(id: $id, version: $version, minutes: $minutes, reason: $reason) { id state version }
}`;

/** A sign-up as the api answers it. */
export interface Signed {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly placeInLine?: number | null;
}

/** Saturday 5 December 2026, 09:00 to 11:00 in Shanghai. */
export const SHIFT = {
  startsAt: '2026-12-05T01:00:00.000Z',
  endsAt: '2026-12-05T03:00:00.000Z',
  capacity: 20,
};

/** A shift of a running project, and the manager of the organization that holds it. */
export async function aShift(
  api: TestApi,
  over: object = {},
  regionCode?: string,
): Promise<{ shiftId: string; activityId: string; manager: TestActor; projectId: string; needId: string }> {
  const { id: projectId, manager, need } = await aProject(api, {}, regionCode);
  const { openActivity } = await manager.does<{ openActivity: { id: string; shifts: { id: string }[] } }>(
    OPEN_ACTIVITY,
    { projectId, shifts: [{ ...SHIFT, ...over }], key: randomUUID() },
  );
  const shiftId = openActivity.shifts[0]?.id ?? '';
  return { shiftId, activityId: openActivity.id, manager, projectId, needId: need.id };
}

/** A volunteer's place in a shift. */
export async function aSignUp(volunteer: TestActor, shiftId: string): Promise<Signed> {
  const { signUp } = await volunteer.does<{ signUp: Signed }>(SIGN_UP, { shiftId });
  return signUp;
}
