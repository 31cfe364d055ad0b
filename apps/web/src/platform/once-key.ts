/**
 * A key made up for one form, so that sending it twice makes one record. `crypto.randomUUID` is missing on plain
 * HTTP, where `getRandomValues` is not.
 */
export function makeOnceKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
