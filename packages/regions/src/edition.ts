import { readFileSync } from 'node:fs';

/** Folder of the data; the same seen from the sources and from the build. */
export const DATA = new URL('../data/', import.meta.url);

/** Which release of the statistics bureau's codes the data hold. */
export interface Edition {
  /** Package and version the codes were taken from. */
  readonly source: string;
  /** Year of the release. */
  readonly year: number;
  /** The day the release describes, as YYYY-MM-DD: from then on its units are known to exist. */
  readonly validFrom: string;
  /** Codes of the provinces there is data for, in their order. */
  readonly provinces: readonly string[];
}

/** The release the data hold. */
export const EDITION: Edition = JSON.parse(readFileSync(new URL('edition.json', DATA), 'utf8'));

/** Codes of the provinces there is data for, in their order. */
export const provinceCodes = (): readonly string[] => EDITION.provinces;
