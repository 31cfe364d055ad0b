import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Keys } from './keys.js';

/**
 * A key of one record's own, sealed by the keys outside the database. What it seals can be added to for years and
 * made unreadable for ever by deleting one short text. `about` is bound into every seal: what is moved to another
 * record does not open there.
 */
export class Envelope {
  private constructor(
    private readonly key: Buffer,
    private readonly about: string,
  ) {}

  /** A fresh key, and its sealed form to keep beside the record. */
  static make(keys: Keys, about: string): { readonly envelope: Envelope; readonly sealedKey: string } {
    const key = randomBytes(32);
    return { envelope: new Envelope(key, about), sealedKey: keys.encrypt(key.toString('base64')) };
  }

  /** The envelope behind a sealed key; throws when that was changed or its key version is missing. */
  static open(keys: Keys, sealedKey: string, about: string): Envelope {
    return new Envelope(Buffer.from(keys.decrypt(sealedKey), 'base64'), about);
  }

  /** The same key sealed by the newest version of the keys outside. */
  static rewrap(keys: Keys, sealedKey: string): string {
    return keys.encrypt(keys.decrypt(sealedKey));
  }

  /** AES-256-GCM; the result carries nonce and tag. */
  seal(text: string): string {
    return this.sealBytes(Buffer.from(text, 'utf8')).toString('base64url');
  }

  /** The text that `seal` hid; throws when it was changed or belongs to another record. */
  open(sealed: string): string {
    return this.openBytes(Buffer.from(sealed, 'base64url')).toString('utf8');
  }

  /** As `seal`, for bytes. */
  sealBytes(bytes: Buffer): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(this.about));
    const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  /** The bytes that `sealBytes` hid; throws as `open` does. */
  openBytes(sealed: Buffer): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, 12));
    decipher.setAAD(Buffer.from(this.about)).setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
  }
}
