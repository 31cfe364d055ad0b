import { Actions } from '../../platform/state-machine.js';

/** Whether a social worker takes on work. */
export const SocialWorkerState = { active: 'active', onLeave: 'onLeave', left: 'left' } as const;
export type SocialWorkerState = (typeof SocialWorkerState)[keyof typeof SocialWorkerState];

export const SocialWorkerAction = {
  edit: 'edit',
  rest: 'rest',
  resume: 'resume',
  leave: 'leave',
} as const;
export type SocialWorkerAction = (typeof SocialWorkerAction)[keyof typeof SocialWorkerAction];

/** A social worker's time on the register; who left may come back. */
export const socialWorkerActions = new Actions<SocialWorkerState, SocialWorkerAction>('active', {
  edit: { from: ['active', 'onLeave'], to: null },
  rest: { from: ['active'], to: 'onLeave' },
  resume: { from: ['onLeave', 'left'], to: 'active' },
  leave: { from: ['active', 'onLeave'], to: 'left' },
});

/** Grades of the national certificate, lowest first (Provisions on the professional levels of social workers). */
export const CertificateGrade = { assistant: 'assistant', worker: 'worker', senior: 'senior' } as const;
export type CertificateGrade = (typeof CertificateGrade)[keyof typeof CertificateGrade];

/** What the rules ask of a social worker. */
export interface Qualification {
  readonly grade: CertificateGrade | null;
  /** First day on which the certificate's registration no longer holds; null for one without an end. */
  readonly certificateValidTo: string | null;
}

/** The grade that holds on a day; null without a certificate or after its registration. */
export const certificateOn = (
  { grade, certificateValidTo }: Qualification,
  on: string,
): CertificateGrade | null => (certificateValidTo === null || on < certificateValidTo ? grade : null);
