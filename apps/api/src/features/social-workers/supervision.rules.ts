/** How supervision was given. */
export const SessionForm = { individual: 'individual', group: 'group', onSite: 'onSite' } as const;
export type SessionForm = (typeof SessionForm)[keyof typeof SessionForm];

/** Time of one month by what it went into, in minutes. */
export interface WorkMinutes {
  readonly professionalMinutes: number;
  readonly administrativeMinutes: number;
}

/** The share of administrative work in thousandths, half up; null where no time is told: not 0. */
export function administrativeThousandths(months: readonly WorkMinutes[]): number | null {
  const administrative = months.reduce((sum, month) => sum + month.administrativeMinutes, 0);
  const all = months.reduce((sum, month) => sum + month.professionalMinutes, administrative);
  return all === 0 ? null : Math.floor((administrative * 1000 + all / 2) / all);
}

/** The most minutes a month of so many days holds. */
export const minutesOfDays = (days: number): number => days * 24 * 60;
