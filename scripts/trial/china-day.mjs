const DAY_MS = 86_400_000;
const CHINA_MS = 8 * 3_600_000;

/** The day in China, `shift` days from today: the product's days are China's wherever a bench runs. */
export const chinaDay = (shift = 0) =>
  new Date(Date.now() + CHINA_MS + shift * DAY_MS).toISOString().slice(0, 10);
