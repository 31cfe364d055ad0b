import type { RegionCode } from '@wushe/values';

import type { AwardRow } from './award.shape.js';
import { packsOn, type PlaceAndDay, type RuleVersion } from './in-force.js';
import type { PolicyPack } from './pack.shape.js';
import type { WorkingAge } from './working-age.shape.js';

/** All that decides an award, in one value that can be frozen: rules, parameters, sources and the working age. */
export type AwardProgramme = AwardRow &
  RuleVersion & {
    readonly holdsIn: RegionCode | null;
    readonly sources: PolicyPack['sources'];
    readonly workingAge: WorkingAge & RuleVersion;
  };

/** The programmes of the packs in force at the place on the day, each with the working age that holds there. */
export function awardsOn(packs: readonly PolicyPack[], at: PlaceAndDay): readonly AwardProgramme[] {
  const inForce = packsOn(packs, at);
  if (inForce.every(({ awards }) => awards === undefined)) return [];
  const workingAge = workingAgeIn(inForce);
  return inForce.flatMap(({ awards = [], code, valid, holdsIn, sources }) =>
    awards.map((row) => ({
      ...row,
      pack: code,
      since: valid.from,
      holdsIn,
      sources,
      workingAge,
    })),
  );
}

function workingAgeIn(inForce: readonly PolicyPack[]): WorkingAge & RuleVersion {
  for (const { workingAge, code, valid } of inForce) {
    if (workingAge) return { ...workingAge, pack: code, since: valid.from };
  }
  throw new RangeError('no policy pack in force sets the working age');
}
