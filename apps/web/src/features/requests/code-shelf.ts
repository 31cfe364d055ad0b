const shelf = 'wushe.code';

/** The digits of a code, at most twelve. */
export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '').slice(0, 12);
}

/** A code in three groups, also while it is being typed. */
export function grouped(digits: string): string {
  return digits.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
}

/** The code used last in this tab; it goes when the tab is closed. */
export function keptCode(): string {
  return digitsOf(sessionStorage.getItem(shelf) ?? '');
}

/** Keeps a code for this tab; an empty one forgets it. */
export function keepCode(code: string): void {
  if (code === '') sessionStorage.removeItem(shelf);
  else sessionStorage.setItem(shelf, digitsOf(code));
}
