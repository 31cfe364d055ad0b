import type { Parameters } from '@wushe/policy-packs';
import { gradeOn, type SocialOrganization } from '../organizations/index.js';
import {
  partsOf,
  valueOfCapacity,
  valueOfDistance,
  valueOfLoad,
  valueOfReliability,
  valueOfService,
  type PartScore,
} from './score.rules.js';
import type { SuggestionPart } from './suggestion.rules.js';

/** What an organization is judged by, whoever asks. */
export type OrganizationFacts = Pick<
  SocialOrganization,
  | 'id'
  | 'regionCode'
  | 'state'
  | 'registrationType'
  | 'isOnCreditList'
  | 'grade'
  | 'gradeValidTo'
  | 'categories'
  | 'servedRegions'
  | 'capacity'
  | 'latitude'
  | 'longitude'
> & { readonly live: number; readonly kept: number; readonly failed: number; readonly asked: number };

/** Reads the facts; $1 is the moment since which invitations count as recent. */
export const ORGANIZATION_FACTS = `
  select id, region_code as "regionCode", state, registration_type as "registrationType",
    is_on_credit_list as "isOnCreditList", grade, to_char(grade_valid_to, 'YYYY-MM-DD') as "gradeValidTo",
    categories, served_regions as "servedRegions", capacity, latitude, longitude,
    coalesce(claim.live, 0)::int as live, coalesce(claim.kept, 0)::int as kept,
    coalesce(claim.failed, 0)::int as failed, coalesce(invited.times, 0)::int as asked
  from organizations organization
  left join lateral (
    select count(*) filter (where claim.state in ('made', 'accepted') and need.state not in ('accepted', 'closed')) as live,
      count(*) filter (where need.state in ('accepted', 'closed') and claim.state = 'accepted') as kept,
      count(*) filter (where claim.state = 'ended') as failed
    from claims claim join needs need on need.id = claim.need_id
    where claim.organization_id = organization.id
  ) claim on true
  left join lateral (
    select count(*) as times from invitations
    where invitee_id = organization.id and sent_at >= $1
  ) invited on true`;

const GRADES = ['A1', 'A2', 'A3', 'A4', 'A5'];

/** Grades count in fifths; without one that holds nothing. */
const valueOfGrade = (grade: string | null): number =>
  grade === null ? 0 : (GRADES.indexOf(grade) + 1) * 200;

/** The parts of an organization's score for a need of a category so many metres away, on a day. */
export const partsOfOrganization = (
  facts: OrganizationFacts,
  category: string,
  metres: number | null,
  { organization: { weights, withinMetres }, fullLoad }: Parameters['matching'],
  on: string,
): PartScore<SuggestionPart>[] =>
  partsOf(weights, {
    service: { value: valueOfService(facts.categories, category), amount: null },
    distance: { value: valueOfDistance(metres, withinMetres), amount: metres },
    capacity: { value: valueOfCapacity(facts.live, facts.capacity), amount: facts.capacity - facts.live },
    reliability: { value: valueOfReliability(facts.kept, facts.failed), amount: facts.kept },
    grade: { value: valueOfGrade(gradeOn(facts, on)), amount: null },
    recentLoad: { value: valueOfLoad(facts.asked, fullLoad), amount: facts.asked },
  });
