/** Why goods came or went. */
export const MovementKind = {
  received: 'received',
  /** Handed to a project. */
  issued: 'issued',
  /** Came back from a project. */
  returned: 'returned',
  /** Spoiled, lost or thrown away. */
  writtenOff: 'writtenOff',
} as const;
export type MovementKind = (typeof MovementKind)[keyof typeof MovementKind];

/** Whether goods may still be handed out on a day; their date is the last day on which they may. */
export const isUsable = (expiresOn: string | null, on: string): boolean =>
  expiresOn === null || on <= expiresOn;
