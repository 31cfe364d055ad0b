import { Injectable } from '@nestjs/common';
import type { Computation, Indicator as Row, Setting } from '@wushe/policy-packs';
import { addDays, startOfDay, type Day, type RegionLevel } from '@wushe/values';
import { belowCode, withinReach } from '../../platform/reach.js';

/** A region of today with all that belongs to it by now: rows stand under the codes of their day. */
export interface Ground {
  readonly regionCode: string;
  readonly reach: readonly string[];
  /** Units that are no more whose rows belong to the region, each with the unit of today that has them. */
  readonly moved: readonly (readonly [code: string, home: string])[];
}

/** What is counted: a row of a policy at a region, from a day to another, both within. */
export interface Question extends Ground {
  readonly row: Row;
  readonly from: Day;
  readonly to: Day;
}

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
const FIRST_DIGITS: Readonly<Record<Setting, readonly string[]>> = { urban: ['0', '1'], rural: ['2', '3'] };

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

/** SQL for the unit of today that has a row's region; pushes parameters only where any unit has moved. */
export function homeSql(column: string, { moved }: Pick<Ground, 'moved'>, parameters: unknown[]): string {
  if (moved.length === 0) return column;
  const codes = `$${parameters.push(moved.map(([code]) => code))}::text[]`;
  const homes = `$${parameters.push(moved.map(([, home]) => home))}::text[]`;
  return `coalesce((${homes})[array_position(${codes}, ${column})], ${column})`;
}

/** Stations of a kind that were open on the last day. */
function openStations({ reach, to }: Question, kind: string, parameters: unknown[]): string {
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

/** A licensed worker posted to the community, or in charge of a project there that ran within the time. */
const communitiesWithProfessionalService: Computing = (question, parameters) => {
  const { reach, from, to } = question;
  const units = communities(question, parameters);
  const licensed = (worker: string): string =>
    `${worker}.grade is not null and (${worker}.certificate_valid_to is null or ${worker}.certificate_valid_to >= $${parameters.push(to)})`;
  const posted = `select ${homeSql('worker.region_code', question, parameters)} as key from social_workers worker
    where worker.state = 'active' and ${licensed('worker')} and ${withinReach('worker.region_code', reach, parameters)}`;
  const served = `select ${homeSql('project.region_code', question, parameters)} as key from projects project
    join social_workers worker on worker.id = project.social_worker_id
    where project.state <> 'ended' and ${licensed('worker')}
      and project.created_at < $${parameters.push(startOfDay(addDays(to, 1)))}
      and (project.accepted_at is null or project.accepted_at >= $${parameters.push(startOfDay(from))})
      and ${withinReach('project.region_code', reach, parameters)}`;
  return {
    subject: 'region',
    units,
    counted: `select distinct key, 1 as amount from (${posted} union all ${served}) as served`,
  };
};

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
  counted: `select ${homeSql('region_code', question, parameters)} as key, count(*) as amount from social_workers
    where state = 'active' and grade is not null
      and (certificate_valid_to is null or certificate_valid_to >= $${parameters.push(question.to)})
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
  of({ definition }: Row): Computing | undefined {
    return definition.computation === undefined ? undefined : this.known.get(definition.computation);
  }
}
