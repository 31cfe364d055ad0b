import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  sign as signWith,
  timingSafeEqual,
  verify as verifyWith,
} from 'node:crypto';
import { StartRefused } from './config.js';

type Purpose = 'signing' | 'lookup' | 'encryption' | 'publication';

/** What stands before the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410). */
const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A key with which anybody can check what we published. */
export interface PublicationKey {
  readonly version: number;
  /** The public key's 32 bytes, base64url: the `x` of a JWK. */
  readonly x: string;
}

/**
 * The secrets outside the database. `WUSHE_KEYS` is JSON: `{"current": 1, "keys": {"1": "<32 bytes, base64>"}}`;
 * a new version is added and made current, old ones stay to read what they wrote.
 */
export class Keys {
  private readonly derived = new Map<string, Buffer>();

  private constructor(
    private readonly current: number,
    private readonly masters: ReadonlyMap<number, Buffer>,
  ) {}

  static parse(text: string): Keys {
    try {
      const raw = JSON.parse(text) as { current: number; keys: Record<string, string> };
      const masters = new Map(
        Object.entries(raw.keys).map(([version, key]) => [Number(version), Buffer.from(key, 'base64')]),
      );
      for (const key of masters.values()) if (key.length !== 32) throw new Error('length');
      if (!masters.has(raw.current)) throw new Error('current');
      return new Keys(raw.current, masters);
    } catch {
      throw new StartRefused(
        'WUSHE_KEYS 的格式不对 / WUSHE_KEYS must be JSON of the form {"current":1,"keys":{"1":"<32 random bytes in base64>"}}.',
      );
    }
  }

  /** Text of a fresh key set, for a demo's key file. */
  static generate(): string {
    return JSON.stringify({ current: 1, keys: { 1: randomBytes(32).toString('base64') } });
  }

  /** The version that everything new is written under. */
  get currentVersion(): number {
    return this.current;
  }

  private derive(purpose: Purpose, version: number): Buffer {
    const name = `${purpose} ${version}`;
    const known = this.derived.get(name);
    if (known) return known;
    const master = this.masters.get(version);
    if (!master) throw new Error(`key version ${version} is missing`);
    const key = Buffer.from(hkdfSync('sha256', master, '', `wushe:${purpose}`, 32));
    this.derived.set(name, key);
    return key;
  }

  /**
   * The keyed hashes of a value, one a key version, newest first: look a value up by any, store the first.
   * `kind` keeps equal texts of different meaning apart.
   */
  lookup(kind: string, value: string): string[] {
    return [...this.masters.keys()]
      .toSorted((a, b) => b - a)
      .map((version) => {
        const mac = createHmac('sha256', this.derive('lookup', version)).update(`${kind}\0${value}`);
        return `${version}.${mac.digest('base64url')}`;
      });
  }

  /** The keyed hash to store. */
  hash(kind: string, value: string): string {
    const mac = createHmac('sha256', this.derive('lookup', this.current)).update(`${kind}\0${value}`);
    return `${this.current}.${mac.digest('base64url')}`;
  }

  /** Decimal digits that follow from a value and cannot be guessed without the key: the same value, the same digits. */
  digits(kind: string, value: string, length: number): string {
    const mac = createHmac('sha256', this.derive('lookup', this.current))
      .update(`digits\0${kind}\0${value}`)
      .digest();
    return String(mac.readBigUInt64BE() % 10n ** BigInt(length)).padStart(length, '0');
  }

  /** Signature over a short message, with its key version. */
  sign(message: string): string {
    return `${this.current}.${this.mac(message, this.current).toString('base64url')}`;
  }

  /** Whether a signature was made by us over this message. */
  verify(message: string, signature: string): boolean {
    const [version = '', mac = ''] = signature.split('.');
    if (!this.masters.has(Number(version))) return false;
    const given = Buffer.from(mac, 'base64url');
    const expected = this.mac(message, Number(version));
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  private mac(message: string, version: number): Buffer {
    return createHmac('sha256', this.derive('signing', version)).update(message).digest();
  }

  /** Ed25519 signature, base64url, over what anybody may check with the public key of this version. */
  signPublication(text: string): { readonly keyVersion: number; readonly signature: string } {
    const signature = signWith(null, Buffer.from(text, 'utf8'), this.publicationKey(this.current));
    return { keyVersion: this.current, signature: signature.toString('base64url') };
  }

  /** The public keys of all versions, newest first. */
  publicationKeys(): PublicationKey[] {
    return [...this.masters.keys()]
      .toSorted((a, b) => b - a)
      .map((version) => {
        const { x = '' } = createPublicKey(this.publicationKey(version)).export({ format: 'jwk' });
        return { version, x };
      });
  }

  /** Whether a published text bears our signature of this key version. */
  isPublished(text: string, keyVersion: number, signature: string): boolean {
    if (!this.masters.has(keyVersion)) return false;
    const publicKey = createPublicKey(this.publicationKey(keyVersion));
    return verifyWith(null, Buffer.from(text, 'utf8'), publicKey, Buffer.from(signature, 'base64url'));
  }

  private publicationKey(version: number): KeyObject {
    const der = Buffer.concat([ED25519_PKCS8, this.derive('publication', version)]);
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  }

  /** AES-256-GCM; the result carries key version, nonce and tag. */
  encrypt(text: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.derive('encryption', this.current), nonce);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `${this.current}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
  }

  /** The text that `encrypt` hid; throws when it was changed. */
  decrypt(sealed: string): string {
    const dot = sealed.indexOf('.');
    const bytes = Buffer.from(sealed.slice(dot + 1), 'base64url');
    const key = this.derive('encryption', Number(sealed.slice(0, dot)));
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  }
}
