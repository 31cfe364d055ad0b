import { awardRow } from './award.shape.js';
import { designationKind } from './designation.shape.js';
import { indicator } from './indicator.shape.js';
import { someSections } from './parameters.shape.js';
import {
  dayShape,
  type Held,
  listOf,
  mapOf,
  nullable,
  obeying,
  oneOf,
  record,
  regionShape,
  text,
} from './shape.js';
import { evidence, kebab, sourceDocument, validity, words } from './statement.shape.js';
import { LeadAuthority, WorkField } from './terms.js';
import { workingAge } from './working-age.shape.js';

const lead = record({
  field: oneOf(WorkField),
  authority: oneOf(LeadAuthority),
  from: dayShape,
  to: nullable(dayShape),
  source: text,
  evidence,
});

const part = record({ code: kebab, name: words });
const named = listOf(part, 1);

/** A part of a policy under the policy's own name. */
export type NamedPart = Held<typeof part>;

/** A policy as dated data: where and when it holds, what it rests on, who leads, and what it sets. */
export const policyPack = record(
  {
    code: kebab,
    title: words,
    /** The region the policy holds in, null for the whole country. */
    holdsIn: nullable(regionShape),
    valid: obeying(validity, ({ from, to }) =>
      to === null || from < to ? undefined : 'must end after it begins',
    ),
    sources: mapOf(sourceDocument),
    leads: listOf(lead),
  },
  {
    parameters: someSections,
    /** The rows of the policy's own table. */
    indicators: listOf(indicator),
    /** Measurable goals outside the table. */
    goals: listOf(indicator),
    /** Names the policy awards to places. */
    designations: listOf(designationKind),
    /** What the policy pays to people who qualify. */
    awards: listOf(awardRow),
    /** The ages between which people work by statute. */
    workingAge,
    /** The policy's own names for its parts. */
    lists: record(
      {},
      {
        actorRoles: named,
        actionTracks: named,
        functionPillars: named,
        mechanisms: named,
        stationTiers: named,
        departments: named,
      },
    ),
  },
);

export type PolicyPack = Held<typeof policyPack>;
/** What a policy may name the parts of. */
export type ListName = keyof NonNullable<PolicyPack['lists']>;
