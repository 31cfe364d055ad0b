/** What the policy says of check-in codes. */
export interface CodeLife {
  /** Seconds after which the code changes. */
  readonly codeSeconds: number;
  /** How many windows past still count. */
  readonly toleratedWindows: number;
}

/** The number of the window a moment lies in. */
export const windowAt = (now: Date, { codeSeconds }: CodeLife): number =>
  Math.floor(now.getTime() / 1000 / codeSeconds);

/** When the window of a moment ends. */
export const windowEnd = (now: Date, life: CodeLife): Date =>
  new Date((windowAt(now, life) + 1) * life.codeSeconds * 1000);

/** Whether a code of this window still opens the door. */
export function isFresh(window: number, now: Date, life: CodeLife): boolean {
  const present = windowAt(now, life);
  return window <= present && window >= present - life.toleratedWindows;
}

/** A code as it stands in a link: shift, window and what proves that we made it. */
export interface Code {
  readonly shiftId: string;
  readonly window: number;
  readonly proof: string;
}

/** The text of a code. */
export const codeText = ({ shiftId, window, proof }: Code): string => `${shiftId}.${window}.${proof}`;

/** The parts of a code; null for a text that is none. */
export function readCode(text: string): Code | null {
  const [, shiftId, window, proof] = /^([0-9a-f-]{36})\.(\d{1,12})\.(\d+\.[\w-]+)$/.exec(text) ?? [];
  return shiftId && window && proof ? { shiftId, window: Number(window), proof } : null;
}

/** What is signed, so that a code for one shift and window fits no other. */
export const codeMessage = (shiftId: string, window: number): string => `check-in-code ${shiftId} ${window}`;

/** Proof that this browser saw a fresh code, good for some minutes. */
export interface Ticket {
  /** Tells it from every other one: whoever uses it first is the only one to use it. */
  readonly id: string;
  readonly shiftId: string;
  readonly scannedAt: Date;
  readonly proof: string;
}

/** The text of a ticket, as the browser keeps it. */
export const ticketText = ({ id, shiftId, scannedAt, proof }: Ticket): string =>
  `${id}.${shiftId}.${scannedAt.getTime()}.${proof}`;

/** The parts of a ticket; null for a text that is none. */
export function readTicket(text: string): Ticket | null {
  const parts = /^([0-9a-f-]{36})\.([0-9a-f-]{36})\.(\d{13})\.(\d+\.[\w-]+)$/.exec(text) ?? [];
  const [, id, shiftId, at, proof] = parts;
  return id && shiftId && at && proof ? { id, shiftId, scannedAt: new Date(Number(at)), proof } : null;
}

/** What is signed of a ticket. */
export const ticketMessage = ({ id, shiftId, scannedAt }: Omit<Ticket, 'proof'>): string =>
  `check-in-ticket ${id} ${shiftId} ${scannedAt.getTime()}`;

/** Whether a ticket is still good; `minutes` is its life. */
export const isGood = ({ scannedAt }: Ticket, now: Date, minutes: number): boolean =>
  scannedAt <= now && now.getTime() - scannedAt.getTime() <= minutes * 60_000;
