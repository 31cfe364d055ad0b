/** The states in which a township's station is waited for: it verifies needs and finds hands for them. */
const OF_THE_STATION: readonly string[] = ['submitted', 'open'];
const TOWNSHIP_DIGITS = 9;
const COMMUNITY_DIGITS = 12;

/** The same as SQL over needs: how many digits of the code of the need's community name who answers for it. */
export const DIGITS_RESPONSIBLE = `case when state in (${OF_THE_STATION.map((state) => `'${state}'`).join(', ')})
  then ${TOWNSHIP_DIGITS} else ${COMMUNITY_DIGITS} end`;

/** The region that answers for a need in a state with a limit: its township's station, or the community for the rest. */
export const responsibleFor = (state: string, regionCode: string): string =>
  OF_THE_STATION.includes(state) ? regionCode.slice(0, TOWNSHIP_DIGITS) : regionCode;
