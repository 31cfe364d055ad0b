import { Injectable } from '@nestjs/common';
import { parseFollowCode, type FollowCode } from '@wushe/values';
import type { Actor } from '../actor.js';
import { Keys } from '../keys.js';
import { Refusal } from '../refusal.js';
import { Tries } from '../tries/tries.js';

/** What a code opens; a code of one kind opens nothing of another. */
export type FollowCodeKind = 'resident-code' | 'gift-code' | 'case-code';

/** Twelve digits and five tries an hour leave nothing to guess. */
const MOST_WRONG = 5;
const WINDOW_MINUTES = 60;

/** Codes for people without an account: twelve digits, kept as keyed hashes, with few tries for each network. */
@Injectable()
export class FollowCodes {
  constructor(
    private readonly keys: Keys,
    private readonly tries: Tries,
  ) {}

  /** The code that follows from a secret: the same secret gives the same code. */
  from(kind: FollowCodeKind, secret: string): FollowCode {
    const code = parseFollowCode(this.keys.digits(kind, secret, 12));
    if (!code) throw new Error('twelve digits are a code');
    return code;
  }

  /** What is kept of a code. */
  hash(kind: FollowCodeKind, code: FollowCode): string {
    return this.keys.hash(kind, code);
  }

  /** What may have been kept of a code, under every version of the key. */
  hashes(kind: FollowCodeKind, code: FollowCode): string[] {
    return this.keys.lookup(kind, code);
  }

  /** What lies behind a code; CODE_UNKNOWN is counted, TOO_MANY_TRIES after five of them in an hour from one network. */
  async open<Found>(
    actor: Actor,
    kind: FollowCodeKind,
    text: string,
    find: (hashes: string[]) => Promise<Found | null>,
  ): Promise<Found> {
    const limit = { key: `code ${actor.network}`, most: MOST_WRONG, minutes: WINDOW_MINUTES };
    return this.tries.around([limit], ['CODE_UNKNOWN'], async () => {
      const code = parseFollowCode(text);
      const found = code ? await find(this.hashes(kind, code)) : null;
      if (!found) throw new Refusal('CODE_UNKNOWN');
      return found;
    });
  }
}
