import type { Actor } from './actor.js';
import { Role } from './permissions/role.js';
import { partOf } from './reach.js';

/**
 * Whoever owns a matter or hears of one, as one text: `role:ROLE:REGION` is a desk, which everybody who wears that hat
 * shares, deputies too; `organization:ID` and `person:ID` say what they are.
 */
export type PartyKey = string;

export const personKey = (id: string): PartyKey => `person:${id}`;
export const organizationKey = (id: string): PartyKey => `organization:${id}`;
export const deskKey = (role: Role, regionCode: string): PartyKey => `role:${role}:${regionCode}`;

/** The codes a reach holds, without its holes. */
const held = (prefixes: readonly string[]): string[] =>
  prefixes
    .map(partOf)
    .filter(({ isIn }) => isIn)
    .map(({ code }) => code);

/** Everything an actor is under the hat worn: themself, their organization, their desk; a desk is its very region's. */
export function partiesOf({ personId, hat }: Actor): PartyKey[] {
  return [
    ...(personId ? [personKey(personId)] : []),
    ...(hat?.organizationId ? [organizationKey(hat.organizationId)] : []),
    ...(hat && !hat.organizationId ? held(hat.prefixes).map((code) => deskKey(hat.role, code)) : []),
  ];
}

/** Whether the actor is one of these. */
export function isAmong(actor: Actor, keys: readonly (PartyKey | null)[]): boolean {
  const own = partiesOf(actor);
  return keys.some((key) => key !== null && own.includes(key));
}

/** The desk the actor sits at; null for who wears no hat of a region. */
export const deskOf = ({ hat }: Actor): PartyKey | null =>
  hat?.regionCode && !hat.organizationId ? deskKey(hat.role, hat.regionCode) : null;

const isRole = (text: string): text is Role => Object.hasOwn(Role, text);

/** What a key names; every part it does not name is null. */
export function partsOf(key: PartyKey): {
  readonly role: Role | null;
  readonly regionCode: string | null;
  readonly organizationId: string | null;
} {
  const [kind = '', first = '', second = ''] = key.split(':');
  return {
    role: kind === 'role' && isRole(first) ? first : null,
    regionCode: kind === 'role' ? second : null,
    organizationId: kind === 'organization' ? first : null,
  };
}

/** Officials from the county up, the station in a township, the staff in a community: who answers for a region. */
export function answeringDesk(regionCode: string): PartyKey {
  const role =
    regionCode.length >= 12 ? 'communityStaff' : regionCode.length >= 9 ? 'stationWorker' : 'official';
  return deskKey(role, regionCode);
}
