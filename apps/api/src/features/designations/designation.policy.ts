import { levelOf, type RegionLevel } from '@wushe/values';
import {
  anyOf,
  nobody,
  placed,
  type Allowance,
  type Placed,
  type Policy,
} from '../../platform/permissions/policy.js';
import type { Actor } from '../../platform/actor.js';
import { carriesTo } from '../../platform/permissions/roles.js';
import { PUBLIC, type DesignationAction, type DesignationState } from './designation.rules.js';

/** What is asked about an application when somebody wants to act on it. */
export interface DesignationFacts extends Placed {
  readonly level: RegionLevel;
  /** The level whose officials decide. */
  readonly decidedAt: RegionLevel;
  readonly state: DesignationState;
  readonly appliedById: string;
  /** Whether the asker is one of its experts. */
  readonly isExpert: boolean;
}

const RANK: Readonly<Record<RegionLevel, number>> = {
  province: 1,
  city: 2,
  county: 3,
  township: 4,
  community: 5,
};

/** Officials and administrators of the level that decides, or above it; nobody decides on their own application. */
const deciding: Allowance<DesignationFacts> = (actor, { regionCode, decidedAt, appliedById }) =>
  (actor.hat?.role === 'official' || actor.hat?.role === 'administrator') &&
  actor.hat.regionCode !== null &&
  RANK[levelOf(actor.hat.regionCode)] <= RANK[decidedAt] &&
  actor.personId !== appliedById &&
  carriesTo(actor, 'write', regionCode);

/** Staff of the place itself; for counties and above their officials. */
const applying: Allowance<DesignationFacts> = (actor: Actor, facts) =>
  actor.hat !== null &&
  actor.hat.regionCode !== null &&
  levelOf(actor.hat.regionCode) === facts.level &&
  placed('write', 'communityStaff', 'official', 'administrator')(actor, facts);

const watching = placed('see', 'communityStaff', 'stationWorker', 'official', 'administrator', 'auditor');
const expert: Allowance<DesignationFacts> = (_, { isExpert }) => isExpert;
const published: Allowance<DesignationFacts> = (_, { state }) => PUBLIC.includes(state);

/** Who may do what with an application for a name. */
export const designationPolicy: Policy<DesignationAction | 'readReview', DesignationFacts> = {
  see: anyOf(watching, expert, published),
  /** Who said what in the review: those who apply read it when it is decided, the public never. */
  readReview: anyOf(deciding, expert, placed('see', 'auditor')),
  edit: applying,
  submit: applying,
  withdraw: applying,
  sendBack: deciding,
  review: deciding,
  judge: expert,
  notify: deciding,
  object: published,
  answer: deciding,
  name: deciding,
  reject: deciding,
  recheck: deciding,
  remove: deciding,
  expire: nobody,
};
