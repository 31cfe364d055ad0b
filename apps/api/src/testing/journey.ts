import type { TestActor, TestApi } from './api.js';
import { ACT_ON_SIGN_UP, aSignUp, CONFIRM } from './activities.js';
import { COMMUNITY } from './needs.js';
import { aVolunteer } from './volunteers.js';

const DELIVER = `mutation ($id: ID!) { project: actOnProject(id: $id, action: deliver, version: $version) { version } }`;
const ACCEPT = `mutation ($id: ID!, $version: Int!, $served: Int!) {
  acceptProject(id: $id, version: $version, servedCount: $served) { state }
}`;

/** The version a project has now. */
async function versionOf(manager: TestActor, id: string): Promise<number> {
  const { project } = await manager.does<{ project: { version: number } }>(
    'query ($id: ID!) { project(id: $id) { version } }',
    { id },
  );
  return project.version;
}

/** The project says it is done; the community accepts and tells how many it served. */
export async function deliverAndAccept(
  api: TestApi,
  { id, manager }: { readonly id: string; readonly manager: TestActor },
  served: number,
  regionCode = COMMUNITY,
): Promise<void> {
  const community = await api.actor({ role: 'communityStaff', regionCode });
  await manager.does(DELIVER.replace('$version', String(await versionOf(manager, id))), { id });
  await community.does(ACCEPT, { id, version: await versionOf(manager, id), served });
}

/** A new volunteer serves a whole shift and gets the hours confirmed; the clock ends two hours into the shift. */
export async function serveShift(
  api: TestApi,
  { shiftId, manager }: { readonly shiftId: string; readonly manager: TestActor },
  [from, to]: readonly [string, string],
): Promise<{ id: string; signUpId: string; volunteer: TestActor }> {
  const { id, volunteer } = await aVolunteer(api);
  const signUp = await aSignUp(volunteer, shiftId);
  await api.setClock(to);
  await manager.does(ACT_ON_SIGN_UP, { id: signUp.id, action: 'checkIn', version: 1, at: from });
  await manager.does(ACT_ON_SIGN_UP, { id: signUp.id, action: 'checkOut', version: 2 });
  await manager.does(CONFIRM, { id: signUp.id, version: 3 });
  return { id, signUpId: signUp.id, volunteer };
}
