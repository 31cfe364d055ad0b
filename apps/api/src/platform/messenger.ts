import { appendFile } from 'node:fs/promises';
import type { Phone } from '@wushe/values';

/** Words for one phone. */
export interface Message {
  readonly to: Phone;
  readonly text: string;
}

/** How the operator reaches a phone: a short-message service, or the log file until one is connected. */
export abstract class Messenger {
  /** Hands the message over; throws when it was not taken. */
  abstract send(message: Message): Promise<void>;
}

/** Writes messages to a file that only the operator may read, one JSON object a line, for handing on by other means. */
export class LogFileMessenger extends Messenger {
  constructor(private readonly file: string) {
    super();
  }

  override async send(message: Message): Promise<void> {
    const line = JSON.stringify({ at: new Date().toISOString(), ...message });
    await appendFile(this.file, `${line}\n`, { mode: 0o600 });
  }
}
