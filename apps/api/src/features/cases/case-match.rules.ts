/** How sure it is that a file is of the same person. */
export const MatchStrength = { certain: 'certain', likely: 'likely', possible: 'possible' } as const;
export type MatchStrength = (typeof MatchStrength)[keyof typeof MatchStrength];

/** By what a person is found again: what agrees between a person and a file. */
export const MatchReason = {
  /** The number of the identity card. */
  number: 'number',
  phone: 'phone',
  household: 'household',
  name: 'name',
  sound: 'sound',
  /** The sound of the name with the year of birth. */
  soundYear: 'soundYear',
} as const;
export type MatchReason = (typeof MatchReason)[keyof typeof MatchReason];

/**
 * How sure: the number makes it certain; two of name or its sound, phone, household and year make it likely; a
 * household or phone alone is possible, so is a name's sound with the year; a name alone is possible among the own cases
 * of whoever searches only: nobody learns from a name that somebody has a case. null: no match.
 */
export function strengthOf(reasons: readonly MatchReason[], isMine: boolean): MatchStrength | null {
  const has = (reason: MatchReason): boolean => reasons.includes(reason);
  if (has('number')) return 'certain';
  const isNamed = has('sound') || has('name');
  if (isNamed && (has('phone') || has('household'))) return 'likely';
  if (has('name') && has('soundYear')) return 'likely';
  if (has('phone') || has('household') || has('soundYear')) return 'possible';
  return isNamed && isMine ? 'possible' : null;
}

const RANK: Readonly<Record<MatchStrength, number>> = { certain: 0, likely: 1, possible: 2 };

/** The surest first, then those with more that agrees. */
export const bySurety = (
  a: { readonly strength: MatchStrength; readonly reasons: readonly MatchReason[] },
  b: { readonly strength: MatchStrength; readonly reasons: readonly MatchReason[] },
): number => RANK[a.strength] - RANK[b.strength] || b.reasons.length - a.reasons.length;
