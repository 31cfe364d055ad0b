/** What a community does next for a need that it serves itself. */
export const OwnServiceStep = {
  /** Nothing was held for it yet. */
  open: 'open',
  /** An activity is still on. */
  finish: 'finish',
  /** All activities are over, but nobody's hours are confirmed. */
  confirm: 'confirm',
  /** Volunteers served; the community may say so. */
  accept: 'accept',
} as const;
export type OwnServiceStep = (typeof OwnServiceStep)[keyof typeof OwnServiceStep];

/**
 * Which step is next, since the need was last opened: by how many of its own activities are open, how many finished, and
 * how many minutes of service are confirmed.
 */
export function nextOwnStep(held: {
  readonly open: number;
  readonly finished: number;
  readonly minutes: number;
}): OwnServiceStep {
  if (held.open > 0) return 'finish';
  if (held.minutes > 0) return 'accept';
  return held.finished > 0 ? 'confirm' : 'open';
}
