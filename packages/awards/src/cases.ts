import type { AwardCase, AwardProgramme, CaseFacts } from '@wushe/policy-packs';
import type { Day } from '@wushe/values';

import { eligibility } from './eligibility.js';
import type { EligibilityExplanation } from './explanation.js';
import type { WorkerFacts } from './facts.js';
import { fill } from './programme.js';

const CASE = 'case';
const lasting = { to: null, source: CASE };

/** The facts a test case states, with what it leaves out: empty lists, open ends, the case as source. */
export function factsOfCase(workerId: string, stated: CaseFacts): WorkerFacts {
  return {
    workerId,
    regionCode: stated.regionCode ?? '',
    birth: stated.birth ? { source: CASE, ...stated.birth } : null,
    ageCategories: (stated.ageCategories ?? []).map((fact) => ({ ...lasting, ...fact })),
    certificates: (stated.certificates ?? []).map((fact) => ({ source: CASE, ...fact })),
    registrations: (stated.registrations ?? []).map((fact) => ({ ...lasting, ...fact })),
    employments: (stated.employments ?? []).map((fact) => ({
      ...lasting,
      workplaceCode: fact.regionCode,
      isAgency: false,
      ...fact,
    })),
    insurance: (stated.insurance ?? []).map((fact) => ({ ...lasting, ...fact })),
    titles: (stated.titles ?? []).map((fact) => ({ ...lasting, ...fact })),
    agencies: (stated.agencies ?? []).map((fact) => ({ ...lasting, ...fact })),
    badRecords: (stated.badRecords ?? []).map((fact) => ({ ...lasting, ...fact })),
    benefits: (stated.benefits ?? []).map((fact) => ({ month: null, source: CASE, ...fact })),
  };
}

/** The answer to a test case. */
export function answerTo(
  programme: AwardProgramme,
  workers: Readonly<Record<string, CaseFacts>>,
  { period, input }: AwardCase,
): EligibilityExplanation {
  const stated = workers[input.worker];
  if (!stated) throw new RangeError(`no worker ${input.worker}`);
  const filled = Object.entries(input.parameters ?? {}).map(([parameter, value]) => ({
    parameter,
    value,
    from: programme.since,
    source: CASE,
    evidence: 'proposed' as const,
  }));
  const rests = new Set<Day>(input.restDays);
  const facts = factsOfCase(input.worker, { ...stated, ...input.with });
  return eligibility(fill(programme, filled), facts, period, (on) => rests.has(on));
}

/** How the answer to a test case differs from what its output says, in words of the case; none when it passes. */
export function differences({ output }: AwardCase, answer: EligibilityExplanation): readonly string[] {
  const came: Readonly<Record<string, unknown>> = {
    ...answer,
    opensOn: answer.window?.opensOn ?? null,
    closesOn: answer.window?.closesOn ?? null,
  };
  return Object.entries(output).flatMap(([field, wanted]) =>
    JSON.stringify(came[field]) === JSON.stringify(wanted)
      ? []
      : [`${field}: ${JSON.stringify(came[field])}, not ${JSON.stringify(wanted)}`],
  );
}

/** Runs a test case of a policy: how the answer differs from its output; none when it passes. */
export function runCase(
  programme: AwardProgramme,
  workers: Readonly<Record<string, CaseFacts>>,
  each: AwardCase,
): readonly string[] {
  return differences(each, answerTo(programme, workers, each));
}
