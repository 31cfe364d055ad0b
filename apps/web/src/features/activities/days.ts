export const whens = ['anyDay', 'weekend', 'week'] as const;
export type When = (typeof whens)[number];

const DAY_MS = 86_400_000;
const DAYS_IN_WEEK = 7;
const SATURDAY = 6;

/** The first and the last moment of a choice of days, from today (YYYY-MM-DD in China); none for any day. */
export function spanOf(when: When, today: string): { from?: string; to?: string } {
  const at = (days: number) =>
    new Date(
      `${new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10)}T00:00:00+08:00`,
    ).toISOString();
  if (when === 'anyDay') return {};
  if (when === 'week') return { from: at(0), to: at(DAYS_IN_WEEK) };
  const weekday = new Date(Date.parse(today)).getUTCDay();
  if (weekday === 0) return { from: at(0), to: at(1) };
  const ahead = SATURDAY - weekday;
  return { from: at(ahead), to: at(ahead + 2) };
}
