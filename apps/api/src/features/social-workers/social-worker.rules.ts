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
export const CertificateGrade = {
  assistant: 'assistant',
  intermediate: 'intermediate',
  senior: 'senior',
} as const;
export type CertificateGrade = (typeof CertificateGrade)[keyof typeof CertificateGrade];

const RANKS: Readonly<Record<CertificateGrade, number>> = { assistant: 1, intermediate: 2, senior: 3 };

/** What the sources call the grades: 工作师 and 工作者 mean the same, the intermediate grade has no prefix of its own. */
const GRADE_NAMES: Readonly<Record<string, CertificateGrade>> = {
  助理社会工作师: 'assistant',
  助理社会工作者: 'assistant',
  初级社会工作师: 'assistant',
  初级社会工作者: 'assistant',
  助理: 'assistant',
  初级: 'assistant',
  社会工作师: 'intermediate',
  社会工作者: 'intermediate',
  中级社会工作师: 'intermediate',
  中级社会工作者: 'intermediate',
  中级: 'intermediate',
  高级社会工作师: 'senior',
  高级社会工作者: 'senior',
  高级: 'senior',
};

/** The grade that a source names, by code or by any of its Chinese names; undefined for what names none. */
export function gradeNamed(text: string): CertificateGrade | undefined {
  const plain = text.replaceAll(/\s/g, '');
  const code = Object.values(CertificateGrade).find((grade) => grade === plain.toLowerCase());
  return code ?? GRADE_NAMES[plain];
}

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

/** Of several certificates the one of the highest grade counts (Xiamen's measure of 2017); undefined of none. */
export const countingOf = <T extends { readonly grade: CertificateGrade }>(
  certificates: readonly T[],
): T | undefined => certificates.toSorted((a, b) => RANKS[b.grade] - RANKS[a.grade])[0];
