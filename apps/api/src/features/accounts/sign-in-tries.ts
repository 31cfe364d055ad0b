import { Injectable } from '@nestjs/common';
import { Keys } from '../../platform/keys.js';
import type { RefusalCode } from '../../platform/refusal.js';
import { Tries } from '../../platform/tries/tries.js';

/** Five failures for one phone from one network, or fifty from one network, close the door for a while. */
const MOST_FOR_PHONE = 5;
const MOST_FOR_NETWORK = 50;
const WINDOW_MINUTES = 15;

/** Counts failed sign-ins by phone and network together, so that a stranger cannot lock somebody out from afar. */
@Injectable()
export class SignInTries {
  constructor(
    private readonly tries: Tries,
    private readonly keys: Keys,
  ) {}

  /** Does the work as one try for the phone; the refusal `failure` counts. TOO_MANY_TRIES before it begins. */
  around<T>(phone: string, network: string, failure: RefusalCode, work: () => Promise<T>): Promise<T> {
    const key = `sign-in ${network}`;
    const limits = [
      { key, most: MOST_FOR_NETWORK, minutes: WINDOW_MINUTES },
      {
        key: `${key} ${this.keys.hash('sign-in', phone)}`,
        most: MOST_FOR_PHONE,
        minutes: WINDOW_MINUTES,
      },
    ];
    return this.tries.around(limits, [failure], work);
  }
}
