import { addDays, startOfDay } from '@wushe/values';
import { withinReach } from '../../platform/reach.js';
import { homeSql, type Question } from './question.js';

/**
 * What makes professional social work reach a community (Jiangsu's plan for community services asks for it and does not
 * define it; either is enough): a licensed social worker is assigned to it, or did logged work in it.
 */
export const ServiceBasis = { assigned: 'assigned', logged: 'logged' } as const;
export type ServiceBasis = (typeof ServiceBasis)[keyof typeof ServiceBasis];

/** SQL of rows with the `code` of a community, what they rest on as `basis`, and the `day` the certificate must hold on. */
type Source = (question: Question, parameters: unknown[]) => string;

/** SQL that holds for a social worker whose certificate holds on a day; its end is the first day it holds no more. */
export const licensed = (worker: string, day: string): string =>
  `${worker}.grade is not null and (${worker}.certificate_valid_to is null or ${worker}.certificate_valid_to > ${day})`;

/** The role is held at the community on the last day. */
const atTheCommunity: Source = ({ reach, to }, parameters) => {
  const within = withinReach('worker.region_code', reach, parameters);
  return `select worker.region_code as code, 'assigned' as basis from social_workers worker
    where worker.state = 'active' and length(worker.region_code) = 12 and ${within}
      and ${licensed('worker', `$${parameters.push(to)}::date`)}`;
};

/** They are on the staff of a station of the community that was open on the last day. */
const onItsStations: Source = ({ reach, to }, parameters) => {
  const within = withinReach('station.region_code', reach, parameters);
  const on = `$${parameters.push(to)}::date`;
  return `select station.region_code as code, 'assigned' as basis
    from service_stations station
    join station_staff staff on staff.station_id = station.id and staff.from_on <= ${on}
      and (staff.to_on is null or staff.to_on > ${on})
    join social_workers worker on worker.person_id = staff.person_id
    where worker.state = 'active' and length(station.region_code) = 12 and ${within}
      and station.opened_on <= ${on} and (station.closed_on is null or station.closed_on > ${on})
      and ${licensed('worker', on)}`;
};

/** They are posted to it on the last day. */
const postedThere: Source = (question, parameters) =>
  posted('posting.place_code', 'postings posting', question, parameters);

/** They are posted to a station of it on the last day, whatever place the posting names. */
const postedToItsStations: Source = (question, parameters) =>
  posted(
    'station.region_code',
    'service_stations station join postings posting on posting.station_id = station.id',
    question,
    parameters,
  );

function posted(place: string, from: string, { reach, to }: Question, parameters: unknown[]): string {
  const within = withinReach(place, reach, parameters);
  const on = `$${parameters.push(to)}::date`;
  return `select ${place} as code, 'assigned' as basis from ${from}
    join social_workers worker on worker.id = posting.social_worker_id
    where worker.state = 'active' and posting.withdrawn_at is null and length(${place}) = 12 and ${within}
      and posting.from_on <= ${on} and (posting.to_on is null or posting.to_on >= ${on})
      and ${licensed('worker', on)}`;
}

/** Shanghai's day of an instant. */
const dayOf = (instant: string): string => `(${instant} at time zone 'Asia/Shanghai')::date`;

/** The community accepted a project in their charge within the time. */
const acceptedProjects: Source = (question, parameters) => {
  const { reach } = question;
  const within = withinReach('project.region_code', reach, parameters);
  return `select project.region_code as code, 'logged' as basis from projects project
    join social_workers worker on worker.id = project.social_worker_id
    where ${during('project.accepted_at', question, parameters)} and ${within}
      and ${licensed('worker', dayOf('project.accepted_at'))}`;
};

/** A shift of a project in their charge was over within the time. */
const heldActivities: Source = (question, parameters) => {
  const { reach } = question;
  const within = withinReach('activity.region_code', reach, parameters);
  return `select activity.region_code as code, 'logged' as basis from shifts shift
    join activities activity on activity.id = shift.activity_id and activity.state <> 'cancelled'
    join projects project on project.id = activity.project_id
    join social_workers worker on worker.id = project.social_worker_id
    where shift.state <> 'cancelled' and ${during('shift.ends_at', question, parameters)} and ${within}
      and ${licensed('worker', dayOf('shift.ends_at'))}`;
};

/** A session of group or community work was held within the time. */
const heldSessions: Source = ({ reach, from, to }, parameters) => {
  const within = withinReach('work.region_code', reach, parameters);
  return `select work.region_code as code, 'logged' as basis from work_sessions session
    join work_groups work on work.id = session.group_id
    join social_workers worker on worker.id = work.worker_id
    where session.held_on between $${parameters.push(from)}::date and $${parameters.push(to)}::date and ${within}
      and ${licensed('worker', 'session.held_on')}`;
};

/** Of fewer people with a case nothing is told of a community, not that there are any (ADR 0024). */
const FEWEST_CASES = 5;

/** People of so many cases were met within the time. */
const metInCases: Source = ({ reach, from, to }, parameters) => {
  const within = withinReach('event.region_code', reach, parameters);
  return `select event.region_code as code, 'logged' as basis from events event
    join social_workers worker on worker.person_id = event.person_id
    where event.type = 'case.contacted' and ${within}
      and event.happened_on between $${parameters.push(from)}::date and $${parameters.push(to)}::date
      and ${licensed('worker', 'event.happened_on')}
    group by event.region_code having count(distinct event.subject_id) >= ${FEWEST_CASES}`;
};

function during(instant: string, { from, to }: Question, parameters: unknown[]): string {
  const start = `$${parameters.push(startOfDay(from))}`;
  const end = `$${parameters.push(startOfDay(addDays(to, 1)))}`;
  return `${instant} >= ${start} and ${instant} < ${end}`;
}

/** Everything that is read as professional service. What else is logged one day joins here. */
const SOURCES: readonly Source[] = [
  atTheCommunity,
  onItsStations,
  postedThere,
  postedToItsStations,
  acceptedProjects,
  heldActivities,
  heldSessions,
  metInCases,
];

/** SQL of the communities that have professional service: `key`, and whether each basis holds. One row a community. */
export function servedCommunities(question: Question, parameters: unknown[]): string {
  const rows = SOURCES.map((source) => source(question, parameters)).join(' union all ');
  const home = homeSql('code', question, parameters);
  return `select ${home} as key, bool_or(basis = 'assigned') as is_assigned, bool_or(basis = 'logged') as is_logged
    from (${rows}) as found group by 1`;
}
