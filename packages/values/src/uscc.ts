import type { Branded } from './branded.js';
import { beginsInProvince } from './provinces.js';

/** A unified social credit code of 18 characters (GB 32100-2015). */
export type Uscc = Branded<string, 'Uscc'>;

/** Why a text is no unified social credit code. */
export const UsccFault = {
  length: 'length',
  character: 'character',
  region: 'region',
  check: 'check',
} as const;
export type UsccFault = (typeof UsccFault)[keyof typeof UsccFault];

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const BODY_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const NATIONAL_REGION = '100000';
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

function weighted(characters: string, alphabet: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * alphabet.indexOf(characters.charAt(at)), 0);
}

function checkCharacter(code: string): string {
  return ALPHABET.charAt((31 - (weighted(code, ALPHABET, WEIGHTS) % 31)) % 31);
}

function hasKnownRegion(code: string): boolean {
  const region = code.slice(2, 8);
  return region === NATIONAL_REGION || beginsInProvince(region);
}

/** The first fault of a text as unified social credit code, undefined when it is one; capitals only. */
export function usccFault(text: string): UsccFault | undefined {
  if (text.length !== 18) return UsccFault.length;
  if (!FORM.test(text)) return UsccFault.character;
  if (!hasKnownRegion(text)) return UsccFault.region;
  return checkCharacter(text) === text.charAt(17) ? undefined : UsccFault.check;
}

/** Whether the text is a unified social credit code: form, known province, and the check in its last place. */
export function isUscc(text: string): text is Uscc {
  return usccFault(text) === undefined;
}

/**
 * Whether the body's own check in place 17 (GB 11714) agrees; some issued codes break it, so a disagreement is
 * shown as a warning and never refused.
 */
export function hasSoundUsccBody(code: Uscc): boolean {
  const rest = 11 - (weighted(code.slice(8), BODY_ALPHABET, BODY_WEIGHTS) % 11);
  const expected = rest === 10 ? 'X' : String(rest % 11);
  return code.charAt(16) === expected;
}
