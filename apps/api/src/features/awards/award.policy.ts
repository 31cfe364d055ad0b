import type { AwardApplicant, AwardReviewer } from '@wushe/policy-packs';
import { levelOf, type RegionLevel } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import {
  anyOf,
  inOrganization,
  nobody,
  placed,
  themself,
  type Allowance,
  type Placed,
  type Policy,
} from '../../platform/permissions/policy.js';
import { carriesTo } from '../../platform/permissions/roles.js';
import type { AwardAction, AwardState } from './award.rules.js';

/** What the policy must know of an application. */
export interface AwardFacts extends Placed {
  /** Whose award it is. */
  readonly personId: string;
  /** The employer; null for who is employed by a community or station. */
  readonly organizationId: string | null;
  readonly applicant: AwardApplicant;
  readonly state: AwardState;
  /** Until it was, it is nobody's but the applicant's. */
  readonly wasSubmitted: boolean;
  /** Whose turn it is. */
  readonly turn: AwardReviewer | null;
  /** Who decides in the end. */
  readonly decider: AwardReviewer;
  /** Whose reviewers may read the papers now. */
  readonly readers: readonly AwardReviewer[];
  /** Those who took a decision in this round. */
  readonly decidedByIds: readonly string[];
}

const LEVELS: Readonly<Record<'district' | 'city', RegionLevel>> = { district: 'county', city: 'city' };

/** An official of the very level, whose hat carries to where the person works; never on one's own award, and once a round. */
const officialOf = (actor: Actor, level: 'district' | 'city', facts: AwardFacts): boolean =>
  actor.hat?.role === 'official' &&
  actor.hat.regionCode !== null &&
  levelOf(actor.hat.regionCode) === LEVELS[level] &&
  actor.personId !== facts.personId &&
  carriesTo(actor, 'write', facts.regionCode);

const managing = inOrganization('organizationManager');
const station = placed('write', 'stationWorker');

/** The employer's manager; of those whom the public side employs the township's station, or the county above it. */
const employing: Allowance<AwardFacts> = (actor, facts) => {
  if (actor.personId === facts.personId) return false;
  if (facts.organizationId !== null) return managing(actor, facts);
  return levelOf(facts.regionCode) === 'county'
    ? officialOf(actor, 'district', facts)
    : station(actor, facts);
};

const isAt = (reviewer: AwardReviewer, actor: Actor, facts: AwardFacts): boolean =>
  reviewer === 'employer' ? employing(actor, facts) : officialOf(actor, reviewer, facts);

const passing =
  (reviewer: AwardReviewer): Allowance<AwardFacts> =>
  (actor, facts) =>
    isAt(reviewer, actor, facts) && !facts.decidedByIds.includes(actor.personId ?? '');

/** Whoever's turn it is; when all have looked, whoever decides in the end. */
const holding: Allowance<AwardFacts> = (actor, facts) => isAt(facts.turn ?? facts.decider, actor, facts);

const deciding: Allowance<AwardFacts> = (actor, facts) => isAt(facts.decider, actor, facts);

/** Of the deciding authority, but nobody who decided before. */
const freshEye: Allowance<AwardFacts> = (actor, facts) =>
  deciding(actor, facts) && !facts.decidedByIds.includes(actor.personId ?? '');

const applying: Allowance<AwardFacts> = (actor, facts) =>
  facts.applicant === 'worker' ? themself(actor, facts) : managing(actor, facts);

const reading: Allowance<AwardFacts> = (actor, facts) =>
  facts.readers.some((reviewer) => isAt(reviewer, actor, facts));

const submitted =
  (may: Allowance<AwardFacts>): Allowance<AwardFacts> =>
  (actor, facts) =>
    facts.wasSubmitted && may(actor, facts);

const watching = placed('see', 'official', 'administrator', 'auditor');
const onNotice: Allowance<AwardFacts> = (_, { state }) => state === 'onNotice';

/** Who may do what with an application: the applicant writes it, reviewers in their turn, the last of them decides. */
export const awardPolicy: Policy<AwardAction | 'seePayee' | 'readPapers', AwardFacts> = {
  see: anyOf<AwardFacts>(themself, applying, submitted(employing), submitted(watching)),
  seePayee: anyOf<AwardFacts>(applying, deciding),
  /** The files put in as papers; every reading by another leaves a trace. */
  readPapers: anyOf<AwardFacts>(themself, applying, reading),
  edit: applying,
  submit: applying,
  passEmployer: passing('employer'),
  passDistrict: passing('district'),
  passCity: passing('city'),
  notify: deciding,
  approve: deciding,
  object: onNotice,
  answer: deciding,
  sendBack: holding,
  reject: holding,
  withdraw: applying,
  correctAccount: applying,
  appeal: anyOf<AwardFacts>(themself, applying),
  upholdAppeal: freshEye,
  dismissAppeal: freshEye,
  pay: nobody,
  unpay: nobody,
  expire: nobody,
};
