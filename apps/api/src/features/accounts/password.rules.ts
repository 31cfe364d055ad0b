import { dictionary } from '@zxcvbn-ts/language-common';

/** Fewest characters of a password. */
export const LEAST_PASSWORD_LENGTH = 8;

/** What is wrong with a password; null: nothing. */
export type PasswordFault = 'short' | 'common' | null;

const listed: ReadonlySet<string> = new Set(
  dictionary['passwords-common'].filter((word) => word.length >= LEAST_PASSWORD_LENGTH),
);
/** Birthdays, phones and lucky numbers are digits alone. */
const DIGITS = /^\d+$/;
/** Initials and a birthday, `abc` and a row of digits: the commonest form on the mainland. */
const INITIALS_AND_DIGITS = /^([a-z]{1,3}\d+|\d+[a-z]{1,3})$/;
const ONE_PIECE_REPEATED = /^(.{1,4})\1+$/;
/** Words of love and of this product that no English list has. */
const HOME_WORDS = /^(woaini|woaiwojia|iloveu|wushe|shequ|zhiyuan|admin|password|qwert|asdf|zxcv)[\W\d_]*$/;

/**
 * Whether a password is one of those tried first: shorter than 8 characters, on the list of the commonest, digits
 * alone, initials and digits, one piece repeated, or the person's own phone or name with a few digits.
 */
export function passwordFault(password: string, own: readonly string[]): PasswordFault {
  if (Array.from(password).length < LEAST_PASSWORD_LENGTH) return 'short';
  const text = password.toLowerCase();
  const patterns = [DIGITS, INITIALS_AND_DIGITS, ONE_PIECE_REPEATED, HOME_WORDS];
  if (listed.has(text) || patterns.some((pattern) => pattern.test(text))) return 'common';
  const without = own
    .filter((word) => word.length > 1)
    .reduce((left, word) => left.replaceAll(word.toLowerCase(), ''), text);
  return without !== text && without.length < LEAST_PASSWORD_LENGTH ? 'common' : null;
}
