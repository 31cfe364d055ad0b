/** The five societies of a project. */
export const Society = {
  community: 'community',
  organization: 'organization',
  worker: 'worker',
  volunteer: 'volunteer',
  resource: 'resource',
} as const;
export type Society = (typeof Society)[keyof typeof Society];

/** How far one of the five is in. */
export const Engagement = {
  missing: 'missing',
  /** Has a hand in it, but nothing that counts yet: signed up, pledged, claimed. */
  engaged: 'engaged',
  counted: 'counted',
} as const;
export type Engagement = (typeof Engagement)[keyof typeof Engagement];

/** What is known of the work on a need. */
export interface LinkageFacts {
  readonly claims: number;
  readonly acceptedClaims: number;
  readonly hasWorker: boolean;
  readonly isWorkerAsked: boolean;
  readonly signUps: number;
  /** Confirmed minutes, reversals taken away. */
  readonly minutes: number;
  readonly allocations: number;
  readonly confirmedAllocations: number;
}

const engagement = (isCounted: boolean, isEngaged: boolean): Engagement => {
  if (isCounted) return 'counted';
  return isEngaged ? 'engaged' : 'missing';
};

/**
 * How far each of the five is in. The community always counts; an organization by an accepted claim, a social worker
 * by having charge, volunteers by confirmed hours, resources by a confirmed allocation: what is only promised does not.
 */
export const engagementsOf = (facts: LinkageFacts): Readonly<Record<Society, Engagement>> => ({
  community: 'counted',
  organization: engagement(facts.acceptedClaims > 0, facts.claims > 0),
  worker: engagement(facts.hasWorker, facts.isWorkerAsked),
  volunteer: engagement(facts.minutes > 0, facts.signUps > 0),
  resource: engagement(facts.confirmedAllocations > 0, facts.allocations > 0),
});

/** The linkage index of one project in fifths: how many of the five count, 1 to 5. */
export const stepsOf = (engagements: Readonly<Record<Society, Engagement>>): number =>
  Object.values(engagements).filter((each) => each === 'counted').length;
