import type { Plan } from '@wushe/matching';
import { isWithin, type Day } from '@wushe/values';
import type { Region } from '../regions/index.js';
import { asksFor } from './outlook.rules.js';
import type { Pairing, Role } from './plan-pairs.js';
import type { Offer } from './plan-problem.js';
import type { PlanFill, PlanResult, SkillSupply } from './plan.entity.js';

/** All that a run has found. */
export interface Found {
  readonly roles: readonly Role[];
  readonly pairing: Pairing;
  readonly offer: Offer;
  readonly plan: Plan;
  /** The best plan if fairness counted for nothing. */
  readonly plain: Plan;
  readonly needsWithoutTime: number;
  /** The day from which the weights it goes by hold. */
  readonly weightsSince: Day;
  /** Regions directly below the plan's own; the own one when it is a community. */
  readonly regions: readonly Region[];
}

const MILLION = 1_000_000;

/** The figures of a run. */
export function resultOf(found: Found): PlanResult {
  const { roles, pairing, offer, plan, plain } = found;
  const fitting = new Set(offer.rows.map(({ pair }) => pair.volunteer));
  return {
    needs: new Set(roles.map(({ need }) => need.id)).size,
    needsWithoutTime: found.needsWithoutTime,
    weightsSince: found.weightsSince,
    heads: headsOf(roles),
    volunteers: fitting.size,
    volunteerMinutes: [...fitting].reduce((sum, at) => sum + pairing.minutesOf(at), 0),
    pairs: offer.rows.length,
    filled: plan.pairs.length,
    filledWithoutFairness: plain.pairs.length,
    objective: plan.objective,
    bound: plan.bound,
    // Rounded up: what is said to be proven is.
    gapMillionths: Math.ceil(plan.gap * MILLION),
    skills: skillsOf(roles),
    fills: found.regions.map((region) => fillOf(region, found)).filter(({ asked }) => asked > 0),
  };
}

const headsOf = (roles: readonly Role[]): number => roles.reduce((sum, { part }) => sum + part.heads, 0);

function skillsOf(roles: readonly Role[]): SkillSupply[] {
  const codes = new Set(roles.flatMap(({ part }) => (part.skills.length > 0 ? part.skills : [''])));
  return [...codes]
    .map((skill) => {
      const asking = roles.filter(({ part }) => asksFor(part, skill));
      const people = new Set(asking.flatMap(({ pairs }) => pairs.map(({ volunteer }) => volunteer)));
      return { skill, wanted: headsOf(asking), available: people.size };
    })
    .toSorted((a, b) => a.available - a.wanted - (b.available - b.wanted) || (a.skill < b.skill ? -1 : 1));
}

function fillOf({ code, name }: Region, { roles, offer, plan, plain }: Found): PlanFill {
  const isHere = (role: number): boolean => isWithin(roles[role]?.need.regionCode ?? '', code);
  const filledBy = ({ pairs }: Plan): number =>
    pairs.reduce((sum, row) => sum + Number(isHere(offer.rows[row]?.role ?? -1)), 0);
  return {
    regionCode: code,
    name,
    asked: headsOf(roles.filter(({ need }) => isWithin(need.regionCode, code))),
    filled: filledBy(plan),
    filledWithoutFairness: filledBy(plain),
  };
}
