/** What a community does next for a need that it serves itself. */
export const OwnServiceStep = {
  /** Nobody served it yet, and nothing is on. */
  open: 'open',
  /** An activity is still on. */
  finish: 'finish',
  /** All activities are over, but nobody's hours are confirmed. */
  confirm: 'confirm',
  /** Volunteers served; the community may say so. */
  accept: 'accept',
  /** The need was accepted. */
  done: 'done',
} as const;
export type OwnServiceStep = (typeof OwnServiceStep)[keyof typeof OwnServiceStep];

/**
 * Which step is next, since the need was last opened: by how many of its own activities are open, how many minutes of
 * service are confirmed, and how many people's hours wait for that.
 */
export function nextOwnStep(held: {
  readonly open: number;
  readonly minutes: number;
  readonly unconfirmed: number;
}): OwnServiceStep {
  if (held.open > 0) return 'finish';
  if (held.minutes > 0) return 'accept';
  return held.unconfirmed > 0 ? 'confirm' : 'open';
}
