import { countyOf, levelOf, parentOf, type RegionLevel } from '@wushe/values';
import type { Actor, Hat } from '../actor.js';
import { partOf, reaches } from '../reach.js';
import type { Role } from './role.js';

/** How far a hat carries: what it may change, what it may open, what it may find. */
export const Reach = { write: 'write', see: 'see', search: 'search' } as const;
export type Reach = (typeof Reach)[keyof typeof Reach];

interface RoleRule {
  /** Region levels the role may be held at; empty when it is held in an organization or alone. */
  readonly levels: readonly RegionLevel[];
  readonly inOrganization: boolean;
  /** Roles its holder may give, at or below the own region or within the own organization. */
  readonly gives: readonly Role[];
  /** Where the three reaches begin, seen from the hat's region; null: not at all. */
  readonly reach: Readonly<Record<Reach, ((region: string) => string) | null>>;
}

const own = (region: string): string => region;
const parent = (region: string): string => parentOf(region) ?? region;
const nowhere = { write: null, see: null, search: null };
const all: readonly RegionLevel[] = ['province', 'city', 'county', 'township', 'community'];

/** Every role: where it can be held, what it may give, how far it carries. */
export const roleRules: Readonly<Record<Role, RoleRule>> = {
  communityStaff: {
    levels: ['community'],
    inOrganization: false,
    gives: [],
    reach: { write: own, see: own, search: parent },
  },
  stationWorker: {
    levels: ['township'],
    inOrganization: false,
    gives: ['communityStaff'],
    reach: { write: own, see: own, search: countyOf },
  },
  socialWorker: {
    levels: ['county', 'township', 'community'],
    inOrganization: false,
    gives: [],
    reach: { write: null, see: own, search: own },
  },
  official: {
    levels: all,
    inOrganization: false,
    gives: ['communityStaff', 'stationWorker', 'socialWorker', 'official'],
    reach: { write: own, see: own, search: own },
  },
  administrator: {
    levels: all,
    inOrganization: false,
    gives: [
      'communityStaff',
      'stationWorker',
      'socialWorker',
      'official',
      'administrator',
      'auditor',
      'charityManager',
    ],
    reach: { write: own, see: own, search: own },
  },
  auditor: { levels: all, inOrganization: false, gives: [], reach: { write: null, see: own, search: own } },
  organizationManager: {
    levels: [],
    inOrganization: true,
    gives: ['organizationManager', 'organizationMember'],
    reach: nowhere,
  },
  organizationMember: { levels: [], inOrganization: true, gives: [], reach: nowhere },
  charityManager: { levels: [], inOrganization: true, gives: ['charityManager'], reach: nowhere },
  volunteer: { levels: [], inOrganization: false, gives: [], reach: nowhere },
};

/** Where a role's search begins when it is wider than its own region; null when it is not. */
export function searchStart(role: Role, regionCode: string): string | null {
  const start = roleRules[role].reach.search?.(regionCode) ?? null;
  return start === regionCode ? null : start;
}

/** The prefixes a hat carries to, by kind of reach; empty when it carries nowhere. */
export function prefixesOf(hat: Hat | null, reach: Reach): readonly string[] {
  const start = hat?.regionCode ? roleRules[hat.role].reach[reach] : null;
  if (!hat || !start) return [];
  if (start === own) return hat.prefixes;
  if (hat.searchPrefixes) return hat.searchPrefixes;
  const held = hat.prefixes.map(partOf).filter(({ isIn }) => isIn);
  return [...new Set(held.map(({ code }) => start(code)))];
}

/** Whether the actor's hat carries to a region. */
export function carriesTo(actor: Actor, reach: Reach, regionCode: string): boolean {
  return reaches(prefixesOf(actor.hat, reach), regionCode);
}

/** Whether a role can be held at a region of this level. */
export const holdsAt = (role: Role, regionCode: string): boolean =>
  roleRules[role].levels.includes(levelOf(regionCode));
