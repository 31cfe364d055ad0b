import { parseSignedText, type Json, type SignedText } from '@wushe/values';
import { BrokenError, UnreachableError } from '../../platform/api.js';

/** What checking a file came to. */
export type Checked =
  | { readonly kind: 'signed'; readonly file: SignedText }
  | { readonly kind: 'changed' | 'notASnapshot' | 'unknownKey' | 'unsupported' };

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const toHex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const fieldOf = (value: Json | undefined, name: string): Json | undefined =>
  value !== null && typeof value === 'object' && name in value
    ? new Map(Object.entries(value)).get(name)
    : undefined;

/** The public key of a version, as the api shows it; undefined when it has none. */
async function publicKeyOf(version: number): Promise<string | undefined> {
  const response = await fetch('/open-data/keys.json').catch((error: unknown) => {
    throw new UnreachableError('/open-data/keys.json', { cause: error });
  });
  if (!response.ok) throw new BrokenError('/open-data/keys.json', undefined);
  const answer: Json = await response.json();
  const keys = fieldOf(answer, 'keys');
  const found = Array.isArray(keys)
    ? keys.find((each: Json) => fieldOf(each, 'kid') === String(version))
    : undefined;
  const x = fieldOf(found, 'x');
  return typeof x === 'string' ? x : undefined;
}

/** Checks a snapshot file here in the browser: the file goes nowhere, only the public keys are fetched. */
export async function checkSnapshot(text: string): Promise<Checked> {
  const file = parseSignedText(text);
  if (!file) return { kind: 'notASnapshot' };
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle;
  // Browsers leave it out of pages that come without https.
  if (subtle === undefined) return { kind: 'unsupported' };
  const bytes = new TextEncoder().encode(file.text);
  if (toHex(await subtle.digest('SHA-256', bytes)) !== file.sha256) return { kind: 'changed' };
  const x = await publicKeyOf(file.keyVersion);
  if (x === undefined) return { kind: 'unknownKey' };
  const key = await subtle
    .importKey('jwk', { kty: 'OKP', crv: 'Ed25519', x }, 'Ed25519', false, ['verify'])
    .catch(() => null);
  if (key === null) return { kind: 'unsupported' };
  const isGood = await subtle.verify('Ed25519', key, bytesOf(file.signature), bytes);
  return isGood ? { kind: 'signed', file } : { kind: 'changed' };
}

/** A signature's bytes; none for a text that is no base64, which no key has signed. */
function bytesOf(signature: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64Url(signature);
  } catch {
    return new Uint8Array();
  }
}

/** What a good file says it is of. */
export function contentsOf({ content }: SignedText): {
  readonly region: string;
  readonly period: string;
  readonly count: number;
} {
  const name = fieldOf(content['region'], 'name');
  const { period, figures } = content;
  return {
    region: typeof name === 'string' ? name : '',
    period: typeof period === 'string' ? period : '',
    count: Array.isArray(figures) ? figures.length : 0,
  };
}
