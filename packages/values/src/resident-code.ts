import type { Branded } from './branded.js';

/** The code of twelve digits by which a resident follows a request without an account. */
export type ResidentCode = Branded<string, 'ResidentCode'>;

const TWELVE_DIGITS = /^\d{12}$/;

/** Whether the text is a resident's code in plain digits. */
export function isResidentCode(text: string): text is ResidentCode {
  return TWELVE_DIGITS.test(text);
}

/** The code a person typed, with spaces and hyphens taken out; undefined when it is none. */
export function parseResidentCode(text: string): ResidentCode | undefined {
  const digits = text.normalize('NFKC').replaceAll(/[\s\p{Dash}]/gu, '');
  return isResidentCode(digits) ? digits : undefined;
}

/** The code in three groups, as it is read out or printed: "1234 5678 9012". */
export function formatResidentCode(code: ResidentCode): string {
  return `${code.slice(0, 4)} ${code.slice(4, 8)} ${code.slice(8)}`;
}
