import type { Branded } from './branded.js';

/** The code of twelve digits by which a resident or a donor follows a matter without an account. */
export type FollowCode = Branded<string, 'FollowCode'>;

const TWELVE_DIGITS = /^\d{12}$/;

/** Whether the text is such a code in plain digits. */
export function isFollowCode(text: string): text is FollowCode {
  return TWELVE_DIGITS.test(text);
}

/** The code a person typed, with spaces and hyphens taken out; undefined when it is none. */
export function parseFollowCode(text: string): FollowCode | undefined {
  const digits = text.normalize('NFKC').replaceAll(/[\s\p{Dash}]/gu, '');
  return isFollowCode(digits) ? digits : undefined;
}

/** The code in three groups, as it is read out or printed: "1234 5678 9012". */
export function formatFollowCode(code: FollowCode): string {
  return `${code.slice(0, 4)} ${code.slice(4, 8)} ${code.slice(8)}`;
}
