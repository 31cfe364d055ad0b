/** The states in which a township's station is waited for: it verifies needs and finds hands for them. */
export const OF_THE_STATION: readonly string[] = ['submitted', 'open'];
const TOWNSHIP_DIGITS = 9;

/** The region that answers for a need in a state with a limit: its township's station, or the community for the rest. */
export const responsibleFor = (state: string, regionCode: string): string =>
  OF_THE_STATION.includes(state) ? regionCode.slice(0, TOWNSHIP_DIGITS) : regionCode;
