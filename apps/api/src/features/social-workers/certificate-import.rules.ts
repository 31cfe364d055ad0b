import type { CertificateGrade } from './social-worker.rules.js';

/** What became of a row of a list of certificates. */
export const CertificateRowOutcome = {
  entered: 'entered',
  /** The list calls the grade something that no source does. */
  gradeUnknown: 'gradeUnknown',
  /** Nobody of this name is on the register where the hat keeps it. */
  personUnknown: 'personUnknown',
  /** Several of this name are: the certificate is entered on the right one's page. */
  personUnclear: 'personUnclear',
  /** The register refused it as it would one entered by hand. */
  refused: 'refused',
} as const;
export type CertificateRowOutcome = (typeof CertificateRowOutcome)[keyof typeof CertificateRowOutcome];

/** Why a row is not even tried; null when it is. */
export function faultOfRow(
  grade: CertificateGrade | undefined,
  ofThatName: readonly string[],
): CertificateRowOutcome | null {
  if (grade === undefined) return 'gradeUnknown';
  if (ofThatName.length === 0) return 'personUnknown';
  return ofThatName.length > 1 ? 'personUnclear' : null;
}
