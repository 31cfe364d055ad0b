import type { Branded } from './branded.js';
import { type Day, parseDay } from './day.js';
import { beginsInProvince } from './provinces.js';

/** A resident identity number of 18 places (GB 11643-1999); sensitive, never shown whole. */
export type ResidentId = Branded<string, 'ResidentId'>;

/** Why a text is no resident identity number. */
export const ResidentIdFault = {
  form: 'form',
  region: 'region',
  birthDate: 'birthDate',
  check: 'check',
} as const;
export type ResidentIdFault = (typeof ResidentIdFault)[keyof typeof ResidentIdFault];

const FORM = /^\d{17}[\dX]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
/** Of people from Hong Kong (81), Macao (82) and Taiwan (83); no county stands in their numbers. */
const RESIDENCE_PERMIT = /^8[123]/;
const FOREIGN_PERMANENT_RESIDENT = '9';

function checkCharacter(id: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(id.charAt(at)), 0);
  return CHECKS.charAt(sum % 11);
}

function hasKnownIssuer(id: string): boolean {
  if (RESIDENCE_PERMIT.test(id)) return id.startsWith('0000', 2);
  return beginsInProvince(id) || id.startsWith(FOREIGN_PERMANENT_RESIDENT);
}

function writtenBirthDay(id: string): Day | undefined {
  return parseDay(`${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`);
}

/**
 * The first fault of a text as resident identity number, undefined when it is one; a small x is a fault of form.
 * Residence permits (810000, 820000, 830000) and foreigners' permanent residence numbers (9) share the form; a passport
 * has no check to be asked for and is none.
 */
export function residentIdFault(text: string): ResidentIdFault | undefined {
  if (!FORM.test(text)) return ResidentIdFault.form;
  if (!hasKnownIssuer(text)) return ResidentIdFault.region;
  if (!writtenBirthDay(text)) return ResidentIdFault.birthDate;
  return checkCharacter(text) === text.charAt(17) ? undefined : ResidentIdFault.check;
}

/** Whether the text is a resident identity number: form, issuer, a real date of birth, and the check. */
export function isResidentId(text: string): text is ResidentId {
  return residentIdFault(text) === undefined;
}

/** The day of birth the number states. */
export function birthDayOf(id: ResidentId): Day {
  const born = writtenBirthDay(id);
  if (!born) throw new RangeError('a resident identity number without a date of birth');
  return born;
}
