/** How many digits a code has that opens a matter without an account. */
const codeLength = 12;

/** The digits of a code, at most twelve. */
export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '').slice(0, codeLength);
}

/** Whether all digits of a code are there. */
export function isWhole(digits: string): boolean {
  return digits.length === codeLength;
}

/** A code in three groups, also while it is being typed. */
export function grouped(digits: string): string {
  return digits.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
}

/** Where codes of one kind are kept in this tab: a resident's, a donor's, that of one's own case. */
export type CodeShelf = 'wushe.code' | 'wushe.gift-code' | 'wushe.case-code';

/** The code used last in this tab; it goes when the tab is closed. */
export function keptCode(shelf: CodeShelf): string {
  return digitsOf(sessionStorage.getItem(shelf) ?? '');
}

/** Keeps a code for this tab; an empty one forgets it. */
export function keepCode(shelf: CodeShelf, code: string): void {
  if (code === '') sessionStorage.removeItem(shelf);
  else sessionStorage.setItem(shelf, digitsOf(code));
}
