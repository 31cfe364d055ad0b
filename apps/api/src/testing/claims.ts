import { randomUUID } from 'node:crypto';
import type { TestActor, TestApi } from './api.js';
import { COMMUNITY, anOpenNeed, type PostedNeed } from './needs.js';
import { anOrganization } from './organizations.js';

export const CLAIM = `mutation ($needId: ID!, $shares: [ClaimShareInput!]!, $key: String!) {
  claimNeed(needId: $needId, shares: $shares, plan: "每周六上门", idempotencyKey: $key) { id state version }
}`;

export const ACT_ON_CLAIM = `mutation ($id: ID!, $action: ClaimAction!, $version: Int!, $reason: String) {
  actOnClaim(id: $id, action: $action, version: $version, reason: $reason) { id state version }
}`;

/** A claim as the api answers it. */
export interface MadeClaim {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

/** A claim of so many heads on the first part of a need. */
export async function aClaim(
  manager: TestActor,
  need: Pick<PostedNeed, 'id' | 'parts'>,
  quantity: number,
): Promise<MadeClaim> {
  const shares = [{ partId: need.parts[0]?.id, quantity }];
  const variables = { needId: need.id, shares, key: randomUUID() };
  const { claimNeed } = await manager.does<{ claimNeed: MadeClaim }>(CLAIM, variables);
  return claimNeed;
}

/** A project under way: an open need, all of it claimed by one organization and accepted by the station. */
export async function aProject(
  api: TestApi,
  over: object = {},
  regionCode = COMMUNITY,
): Promise<{
  id: string;
  need: PostedNeed;
  claim: MadeClaim;
  organizationId: string;
  manager: TestActor;
  station: TestActor;
}> {
  const need = await anOpenNeed(api, over, regionCode);
  const { id: organizationId, manager } = await anOrganization(api);
  const made = await aClaim(manager, need, need.parts[0]?.quantity ?? 1);
  const station = await api.actor({ role: 'stationWorker', regionCode: regionCode.slice(0, 9) });
  const { actOnClaim: claim } = await station.does<{ actOnClaim: MadeClaim }>(ACT_ON_CLAIM, {
    id: made.id,
    action: 'accept',
    version: made.version,
  });
  const { need: served } = await station.does<{ need: { project: { id: string } } }>(
    'query ($id: ID!) { need(id: $id) { project { id } } }',
    { id: need.id },
  );
  return { id: served.project.id, need, claim, organizationId, manager, station };
}
