import { randomUUID } from 'node:crypto';
import type { TestActor } from './api.js';

export const ALLOCATE = `mutation ($input: AllocationInput!, $key: String!) {
  allocate(input: $input, idempotencyKey: $key) { id kind state version amount }
}`;
export const CONFIRM = `mutation ($id: ID!, $version: Int!) {
  confirmAllocation(id: $id, version: $version) { state version }
}`;
export const RETURN = `mutation ($id: ID!, $version: Int!, $reason: String) {
  returnAllocation(id: $id, version: $version, reason: $reason) { state version }
}`;

/** An allocation as the api answers it. */
export interface MadeAllocation {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly version: number;
}

/** So much of a resource given to a project. */
export async function anAllocation(
  manager: TestActor,
  projectId: string,
  resourceId: string,
  amount: number,
  over: object = {},
): Promise<MadeAllocation> {
  const input = { projectId, resourceId, amount, ...over };
  const { allocate } = await manager.does<{ allocate: MadeAllocation }>(ALLOCATE, {
    input,
    key: randomUUID(),
  });
  return allocate;
}
