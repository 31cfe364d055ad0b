import { newId } from '../../platform/ids.js';
import type { Supply } from './plan-data.js';
import type { Proposal } from './plan-proposal.js';
import { PlanPerson } from './plan-person.entity.js';
import type { MatchingPlan } from './plan.entity.js';

/** Everybody who fits at least one part, with the skills asked for there and the places the plan gives them. */
export function peopleOf(
  { id: planId }: MatchingPlan,
  supply: readonly Supply[],
  { offer, roles, solved, pairing }: Proposal,
): PlanPerson[] {
  const skills = new Map<number, Set<string>>();
  for (const { role, pair } of offer.rows) {
    const own = skills.get(pair.volunteer) ?? new Set();
    const asked = roles[role]?.part.skills ?? [];
    for (const skill of asked.length > 0 ? asked : ['']) own.add(skill);
    skills.set(pair.volunteer, own);
  }
  const places = new Map<number, number>();
  for (const row of solved.pairs) {
    const volunteer = offer.rows[row]?.pair.volunteer ?? -1;
    places.set(volunteer, (places.get(volunteer) ?? 0) + 1);
  }
  return [...skills.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((volunteer, place) => {
      const one = supply[volunteer];
      if (!one) return [];
      return Object.assign(new PlanPerson(), {
        id: newId(),
        planId,
        place,
        volunteerId: one.id,
        regionCode: one.regionCode,
        freeMinutes: pairing.minutesOf(volunteer),
        places: places.get(volunteer) ?? 0,
        skills: [...(skills.get(volunteer) ?? [])].toSorted(),
      });
    });
}
