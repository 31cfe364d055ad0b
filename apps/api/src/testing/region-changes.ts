import { randomUUID } from 'node:crypto';
import type { TestActor, TestApi } from './api.js';
import { plantRegionTree } from './region-tree.js';

/** The tree as every test begins with it; the tables around it are empty. */
export async function replantRegions(api: TestApi): Promise<void> {
  await api.empty();
  await api.db.query('delete from regions');
  await plantRegionTree(api.db);
}

/** A unit before and after. */
export interface TestPair {
  readonly from?: string | null;
  readonly to: string;
  readonly name?: string | null;
}

/** What a test wants to become of regions. */
export interface TestChange {
  readonly kind: string;
  readonly pairs: readonly TestPair[];
  readonly mainCode?: string | null;
}

/** A change as the api answers it. */
export interface ChangeRow {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly regionCode: string;
  readonly refusedWith: string | null;
  readonly effect: {
    fault: string | null;
    faultCode: string | null;
    unitCount: number;
    communityCount: number;
    steps: readonly { fromCode: string | null; toCode: string; toName: string; isMain: boolean }[];
  } | null;
}

export const CHANGE = `id state version regionCode refusedWith
  effect { fault faultCode unitCount communityCount steps { fromCode toCode toName isMain } }`;
export const DRAFT_CHANGES = `mutation ($changes: [RegionChangeInput!]!, $effectiveOn: Day!, $document: String!, $key: String!) {
  draftRegionChanges(changes: $changes, effectiveOn: $effectiveOn, document: $document, idempotencyKey: $key) { ${CHANGE} } }`;
export const ACT_ON_CHANGE = `mutation ($id: ID!, $action: RegionChangeAction!, $version: Int!) {
  actOnRegionChange(id: $id, action: $action, version: $version) { ${CHANGE} } }`;

/** What a draft needs besides its changes. */
export const draftOf = (changes: readonly TestChange[], effectiveOn = '2026-06-01'): object => ({
  changes,
  effectiveOn,
  document: '民函〔2026〕1号',
  key: randomUUID(),
});

/** A drafted change. */
export async function aRegionChange(
  keeper: TestActor,
  change: TestChange,
  effectiveOn?: string,
): Promise<ChangeRow> {
  const { draftRegionChanges } = await keeper.does<{ draftRegionChanges: ChangeRow[] }>(
    DRAFT_CHANGES,
    draftOf([change], effectiveOn),
  );
  const [row] = draftRegionChanges;
  if (!row) throw new Error('nothing was drafted');
  return row;
}

/** A change that is applied. */
export async function changed(
  keeper: TestActor,
  change: TestChange,
  effectiveOn?: string,
): Promise<ChangeRow> {
  const { id, version } = await aRegionChange(keeper, change, effectiveOn);
  const { actOnRegionChange } = await keeper.does<{ actOnRegionChange: ChangeRow }>(ACT_ON_CHANGE, {
    id,
    version,
    action: 'apply',
  });
  return actOnRegionChange;
}
