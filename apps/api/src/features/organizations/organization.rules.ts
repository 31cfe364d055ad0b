import { Actions } from '../../platform/state-machine.js';

/** Where an organization stands with the platform. */
export const OrganizationState = {
  /** Registered itself; the county has not confirmed it. */
  applied: 'applied',
  active: 'active',
  suspended: 'suspended',
  removed: 'removed',
} as const;
export type OrganizationState = (typeof OrganizationState)[keyof typeof OrganizationState];

export const OrganizationAction = {
  edit: 'edit',
  confirm: 'confirm',
  suspend: 'suspend',
  resume: 'resume',
  remove: 'remove',
} as const;
export type OrganizationAction = (typeof OrganizationAction)[keyof typeof OrganizationAction];

/** An organization's life on the platform. */
export const organizationActions = new Actions<OrganizationState, OrganizationAction>('applied', {
  edit: { from: ['applied', 'active', 'suspended'], to: null },
  confirm: { from: ['applied'], to: 'active' },
  suspend: { from: ['active'], to: 'suspended' },
  resume: { from: ['suspended', 'removed'], to: 'active' },
  remove: { from: ['applied', 'active', 'suspended'], to: 'removed' },
});

/** What the authority confirmed of an organization; where one of these changes it must look again. */
export const IDENTITY = [
  'name',
  'registrationType',
  'kind',
  'uscc',
  'isCharity',
  'grade',
  'gradeValidTo',
] as const;

/** Actions that must come with words for the organization. */
export const WANTS_REASON: readonly OrganizationAction[] = ['suspend', 'remove'];

/** How it is known to the authorities. */
export const RegistrationType = {
  /** Registered with civil affairs: a legal person with a unified social credit code. */
  registered: 'registered',
  /** Filed with the township: no legal personality, so it signs no contract and holds no money. */
  filed: 'filed',
  /** Guided by the community. */
  informalGuided: 'informalGuided',
} as const;
export type RegistrationType = (typeof RegistrationType)[keyof typeof RegistrationType];

/** What kind of body it is. */
export const OrganizationKind = {
  socialGroup: 'socialGroup',
  socialServiceAgency: 'socialServiceAgency',
  foundation: 'foundation',
  communityOrganization: 'communityOrganization',
} as const;
export type OrganizationKind = (typeof OrganizationKind)[keyof typeof OrganizationKind];

/** Grade of the official assessment, valid five years (Measures for the assessment of social organizations, order 39). */
export const AssessmentGrade = { A1: 'A1', A2: 'A2', A3: 'A3', A4: 'A4', A5: 'A5' } as const;
export type AssessmentGrade = (typeof AssessmentGrade)[keyof typeof AssessmentGrade];

/** What the rules ask of an organization. */
export interface Standing {
  readonly state: OrganizationState;
  readonly registrationType: RegistrationType;
  readonly grade: AssessmentGrade | null;
  readonly gradeValidTo: string | null;
  readonly isOnCreditList: boolean;
}

/** The grade that holds on a day; an expired one is none. */
export const gradeOn = ({ grade, gradeValidTo }: Standing, on: string): AssessmentGrade | null =>
  grade !== null && gradeValidTo !== null && on < gradeValidTo ? grade : null;

/** Only a registered body is a legal person: it alone signs contracts and takes money. */
export const canSignContract = ({ registrationType }: Standing): boolean => registrationType === 'registered';

/** Whether it may take on work: confirmed, and on no list of abnormal or seriously unlawful bodies. */
export const mayServe = ({ state, isOnCreditList }: Standing): boolean =>
  state === 'active' && !isOnCreditList;
