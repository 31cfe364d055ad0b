import { daysLate, LEAST_TOLD, type Due } from './case.rules.js';

/** Who hears of a missed visit, one after the other. */
export const MissedVisitStep = { supervisor: 'supervisor', unit: 'unit', county: 'county' } as const;
export type MissedVisitStep = (typeof MissedVisitStep)[keyof typeof MissedVisitStep];

/** Those who should have heard by today of a visit not made: the supervisor at once, unit and county after the policy's days. */
export function stepsReached({ dueOn, risk, rhythm }: Omit<Due, 'caseId'>, today: string): MissedVisitStep[] {
  const late = daysLate(dueOn, today);
  const { unitAfterDays, countyAfterDays } = rhythm.byRisk[risk ?? rhythm.unassessedAs];
  const after: Readonly<Record<MissedVisitStep, number>> = {
    supervisor: 1,
    unit: unitAfterDays,
    county: countyAfterDays,
  };
  return Object.values(MissedVisitStep).filter((step) => late >= after[step]);
}

/** What officials are told of a count: the multiple of five it reaches, 0 for fewer, so that no two tell one visit apart. */
export const inFives = (count: number): number => Math.floor(count / LEAST_TOLD) * LEAST_TOLD;
