/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON as one text only: keys in the order of their UTF-16 units, no space between. Equal content is equal text,
 * so that a signature over it can be checked anywhere. RangeError for a number that is not a safe integer: decimal
 * figures are texts.
 */
export function canonicalText(value: Json): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new RangeError(`not a whole number: ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`;
  const keys = Object.keys(value).toSorted((a, b) => (a < b ? -1 : 1));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalText(value[key] ?? null)}`).join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** A snapshot file taken apart: what was signed, and by what. */
export interface SignedText {
  /** The text that the signature covers. */
  readonly text: string;
  readonly content: { readonly [key: string]: Json };
  /** SHA-256 of the text, 64 hexadecimal digits. */
  readonly sha256: string;
  /** Ed25519 signature of the text, base64url. */
  readonly signature: string;
  /** Which public key it was made with. */
  readonly keyVersion: number;
}

const SHA256 = /^[0-9a-f]{64}$/;

/** Reads a signed snapshot file; undefined for a text that is none. */
export function parseSignedText(file: string): SignedText | undefined {
  const parsed = parseJson(file);
  if (!isRecord(parsed)) return undefined;
  const { content, sha256, signature, keyVersion } = parsed;
  if (!isRecord(content) || typeof sha256 !== 'string' || !SHA256.test(sha256)) return undefined;
  if (typeof signature !== 'string' || typeof keyVersion !== 'number') return undefined;
  try {
    return { text: canonicalText(content), content, sha256, signature, keyVersion };
  } catch {
    return undefined;
  }
}

const isRecord = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  value !== undefined && value !== null && typeof value === 'object' && !isList(value);

function parseJson(text: string): Json | undefined {
  try {
    const parsed: Json = JSON.parse(text);
    return parsed;
  } catch {
    return undefined;
  }
}
