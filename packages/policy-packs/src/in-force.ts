import { type Day, isWithin, periodContains } from '@wushe/values';

import type { DesignationKind } from './designation.shape.js';
import type { Indicator } from './indicator.shape.js';
import type { ListName, NamedPart, PolicyPack } from './pack.shape.js';
import type { SectionName, Sections } from './parameters.shape.js';
import type { LeadAuthority, WorkField } from './terms.js';

/** A place and a day to ask the policies about. */
export type PlaceAndDay = { readonly regionCode: string; readonly on: Day };

/** Which pack a rule comes from and since when, to be kept beside every decision made by it. */
export type RuleVersion = { readonly pack: string; readonly since: Day };

/** The parameters that hold at one place on one day, each section with the pack it comes from. */
export type Parameters = { readonly [K in SectionName]: Sections[K] & RuleVersion };

/** The packs in force at the place on the day, the most specific region first, then the latest. */
export function packsOn(
  packs: readonly PolicyPack[],
  { regionCode, on }: PlaceAndDay,
): readonly PolicyPack[] {
  return packs
    .filter(
      ({ holdsIn, valid }) =>
        (holdsIn === null || isWithin(regionCode, holdsIn)) && periodContains(valid, on),
    )
    .sort(bySpecificThenLatest);
}

function bySpecificThenLatest(one: PolicyPack, other: PolicyPack): number {
  const specific = (other.holdsIn?.length ?? 0) - (one.holdsIn?.length ?? 0);
  if (specific !== 0) return specific;
  if (one.valid.from === other.valid.from) return 0;
  return one.valid.from < other.valid.from ? 1 : -1;
}

function sectionOn<K extends SectionName>(
  inForce: readonly PolicyPack[],
  name: K,
): Sections[K] & RuleVersion {
  for (const { parameters, code, valid } of inForce) {
    const section: Sections[K] | undefined = parameters?.[name];
    if (section) return { ...section, pack: code, since: valid.from };
  }
  throw new RangeError(`no policy pack in force sets ${name}`);
}

/** Every section of parameters as it holds at the place on the day; RangeError when no pack sets one of them. */
export function parametersOn(packs: readonly PolicyPack[], at: PlaceAndDay): Parameters {
  const inForce = packsOn(packs, at);
  return {
    needClocks: sectionOn(inForce, 'needClocks'),
    needLimits: sectionOn(inForce, 'needLimits'),
    matching: sectionOn(inForce, 'matching'),
    invitations: sectionOn(inForce, 'invitations'),
    suggestions: sectionOn(inForce, 'suggestions'),
    planning: sectionOn(inForce, 'planning'),
    checkIn: sectionOn(inForce, 'checkIn'),
    hoursCounting: sectionOn(inForce, 'hoursCounting'),
    starLevels: sectionOn(inForce, 'starLevels'),
    protection: sectionOn(inForce, 'protection'),
    reporting: sectionOn(inForce, 'reporting'),
    coordination: sectionOn(inForce, 'coordination'),
    escalation: sectionOn(inForce, 'escalation'),
    awards: sectionOn(inForce, 'awards'),
    gates: sectionOn(inForce, 'gates'),
    worthALook: sectionOn(inForce, 'worthALook'),
    casework: sectionOn(inForce, 'casework'),
    continuingEducation: sectionOn(inForce, 'continuingEducation'),
    licences: sectionOn(inForce, 'licences'),
  };
}

/** Who leads a field of work at the place on the day; undefined when no policy in force says so. */
export function leadOn(
  packs: readonly PolicyPack[],
  at: PlaceAndDay & { readonly field: WorkField },
): LeadAuthority | undefined {
  return packsOn(packs, at)
    .flatMap(({ leads }) => leads)
    .find((lead) => lead.field === at.field && periodContains(lead, at.on))?.authority;
}

/** A policy's own names for its parts, as the most specific and then the latest policy in force that names them does. */
export function listOn(
  packs: readonly PolicyPack[],
  at: PlaceAndDay & { readonly list: ListName },
): readonly NamedPart[] {
  return packsOn(packs, at).find(({ lists }) => lists?.[at.list])?.lists?.[at.list] ?? [];
}

/** The rows and goals of every policy in force at the place on the day, each with the pack it comes from. */
export function indicatorsOn(
  packs: readonly PolicyPack[],
  at: PlaceAndDay,
): readonly (Indicator & RuleVersion)[] {
  return packsOn(packs, at).flatMap(({ indicators = [], goals = [], code, valid }) =>
    [...indicators, ...goals].map((each) => ({ ...each, pack: code, since: valid.from })),
  );
}

/**
 * What places can be named at the place on the day, each with its pack. A name outlives the plan that set its target:
 * it is awarded and checked until a later policy says otherwise, so the end of the pack does not count here.
 */
export function designationsOn(
  packs: readonly PolicyPack[],
  { regionCode, on }: PlaceAndDay,
): readonly (DesignationKind & RuleVersion)[] {
  return packs
    .filter(({ holdsIn, valid }) => (holdsIn === null || isWithin(regionCode, holdsIn)) && valid.from <= on)
    .sort(bySpecificThenLatest)
    .flatMap(({ designations = [], code, valid }) =>
      designations.map((each) => ({ ...each, pack: code, since: valid.from })),
    );
}
