/** An address of our own, or the other one: anything else would send people away after their password. */
export const insideOr = (to: string | null, otherwise: string): string =>
  to !== null && /^\/(w|m|r)(\/|\?|$)/.test(to) ? to : otherwise;
