import { Injectable } from '@nestjs/common';
import type { Computation, Setting } from '@wushe/policy-packs';
import { addDays, startOfDay, type RegionLevel } from '@wushe/values';
import { belowCode, withinReach } from '../../platform/reach.js';
import { licensed, servedCommunities } from './professional-service.js';
import { homeSql, type Question } from './question.js';

/** What the units of a count are: their rows open there. */
export type UnitSubject = 'region' | 'station' | 'need';

/** The two halves of a count in SQL: what there is, and how much each of it counts. */
export interface Parts {
  readonly subject: UnitSubject;
  /** Rows of `key`, `code` (the region it lies in) and `title`. */
  readonly units: string;
  /** Rows of `key` and `amount`, at most one a key; a unit without one counts nothing. */
  readonly counted: string;
}

/** Writes the halves of a count; pushes their parameters. */
export type Computing = (question: Question, parameters: unknown[]) => Parts;

/**
 * By the statistical codes residents' committees are numbered 001 to 199 and villagers' committees 200 to 399; the
 * package of regions has the names that show it.
 */
export const FIRST_DIGITS: Readonly<Record<Setting, readonly string[]>> = {
  urban: ['0', '1'],
  rural: ['2', '3'],
};

/** The administrative units of some levels at and below a region: no zones, no farms. */
export function regionUnits(
  regionCode: string,
  levels: readonly RegionLevel[],
  setting: Setting | undefined,
  parameters: unknown[],
): string {
  const within = belowCode('code', regionCode, parameters);
  const ofSetting =
    setting === undefined ? '' : ` and substr(code, 10, 1) = any($${parameters.push(FIRST_DIGITS[setting])})`;
  return `select code as key, code, name as title from regions
    where level = any($${parameters.push(levels)}) and is_administrative and valid_to is null and ${within}${ofSetting}`;
}

/** Stations of a kind that were open on the last day. */
function openStations(question: Question, kind: string, parameters: unknown[]): string {
  const { reach, to } = question;
  const within = withinReach('region_code', reach, parameters);
  const on = `$${parameters.push(to)}`;
  return `from service_stations where kind = $${parameters.push(kind)}
    and opened_on <= ${on} and (closed_on is null or closed_on > ${on}) and ${within}`;
}

const communities = ({ row, regionCode }: Question, parameters: unknown[]): string =>
  regionUnits(regionCode, row.definition.levels ?? ['community'], row.definition.setting, parameters);

const unitsWithStation: Computing = (question, parameters) => ({
  subject: 'region',
  units: communities(question, parameters),
  counted: `select distinct ${homeSql('region_code', question, parameters)} as key, 1 as amount ${openStations(question, question.row.definition.stationKind ?? '', parameters)}`,
});

const facilitiesWithVolunteerStation: Computing = (question, parameters) => ({
  subject: 'station',
  units: `select id::text as key, ${homeSql('region_code', question, parameters)} as code, name as title ${openStations(question, 'communityFacility', parameters)}`,
  counted: `select distinct parent_id::text as key, 1 as amount ${openStations(question, 'volunteerStation', parameters)}
    and parent_id is not null`,
});

const communitiesWithProfessionalService: Computing = (question, parameters) => ({
  subject: 'region',
  units: communities(question, parameters),
  counted: `select key, 1 as amount, is_assigned, is_logged from (${servedCommunities(question, parameters)}) as served`,
});

const organizationsPerCommunity: Computing = (question, parameters) => ({
  subject: 'region',
  units: communities(question, parameters),
  counted: `select ${homeSql('region_code', question, parameters)} as key, count(*) as amount from organizations
    where kind = 'communityOrganization' and state = 'active'
      and created_at < $${parameters.push(startOfDay(addDays(question.to, 1)))}
      and ${withinReach('region_code', question.reach, parameters)} group by 1`,
});

const licensedWorkersPerCommunity: Computing = (question, parameters) => ({
  subject: 'region',
  units: communities(question, parameters),
  counted: `select ${homeSql('region_code', question, parameters)} as key, count(*) as amount from social_workers worker
    where state = 'active' and ${licensed('worker', `$${parameters.push(question.to)}::date`)}
      and created_at < $${parameters.push(startOfDay(addDays(question.to, 1)))}
      and ${withinReach('region_code', question.reach, parameters)} group by 1`,
});

const needsAnswered: Computing = ({ reach, moved, from, to }, parameters) => ({
  subject: 'need',
  units: `select id::text as key, ${homeSql('region_code', { moved }, parameters)} as code, number as title from needs
    where published_at >= $${parameters.push(startOfDay(from))}
      and published_at < $${parameters.push(startOfDay(addDays(to, 1)))}
      and ${withinReach('region_code', reach, parameters)}`,
  counted: `select distinct need_id::text as key, 1 as amount from claims
    where state = 'accepted' and ${withinReach('region_code', reach, parameters)}`,
});

/** The counts that rows of a policy can name; a later feature adds its own when it starts. */
@Injectable()
export class Computations {
  private readonly known = new Map<Computation, Computing>([
    ['unitsWithStation', unitsWithStation],
    ['facilitiesWithVolunteerStation', facilitiesWithVolunteerStation],
    ['communitiesWithProfessionalService', communitiesWithProfessionalService],
    ['organizationsPerCommunity', organizationsPerCommunity],
    ['licensedWorkersPerCommunity', licensedWorkersPerCommunity],
    ['needsAnswered', needsAnswered],
  ]);

  /** Adds a count that only a later feature can make. */
  register(name: Computation, computing: Computing): void {
    if (this.known.has(name)) throw new Error(`${name} is computed already`);
    this.known.set(name, computing);
  }

  /** How a row is computed; undefined when it is reported, or nothing records it yet. */
  of({ definition }: Question['row']): Computing | undefined {
    return definition.computation === undefined ? undefined : this.known.get(definition.computation);
  }
}
