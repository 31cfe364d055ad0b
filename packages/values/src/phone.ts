import type { Branded } from './branded.js';

/** A mobile number of mainland China: eleven digits, no country code. */
export type Phone = Branded<string, 'Phone'>;

const MOBILE = /^1[3-9]\d{9}$/;

/** Whether the text is a mainland mobile number written as eleven plain digits. */
export function isPhone(text: string): text is Phone {
  return MOBILE.test(text);
}

/** The mobile number a person wrote, with spaces, hyphens and +86 taken off; undefined when it is none. */
export function parsePhone(text: string): Phone | undefined {
  const digits = text
    .normalize('NFKC')
    .replaceAll(/[\s-]/g, '')
    .replace(/^(\+|00)86/, '');
  return isPhone(digits) ? digits : undefined;
}

/** The number with its four middle digits hidden: "138****5678". */
export function maskPhone(phone: Phone): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}
