import type { Parameters } from '@wushe/policy-packs';
import { certificateOn, type SocialWorker } from '../social-workers/index.js';
import {
  partsOf,
  valueOfCodes,
  valueOfDistance,
  valueOfLoad,
  valueOfService,
  type PartScore,
} from './score.rules.js';
import type { SuggestionPart } from './suggestion.rules.js';

/** What a social worker is judged by, whoever asks. */
export type WorkerFacts = Pick<
  SocialWorker,
  'id' | 'regionCode' | 'state' | 'grade' | 'certificateValidTo' | 'specialties' | 'capacity'
> & { readonly live: number; readonly asked: number };

/** Reads the facts; $1 is the moment since which invitations count as recent. */
export const WORKER_FACTS = `
  select worker.id, worker.region_code as "regionCode", worker.state, worker.grade,
    to_char(worker.certificate_valid_to, 'YYYY-MM-DD') as "certificateValidTo", worker.specialties,
    worker.capacity, coalesce(project.live, 0)::int as live, coalesce(invited.times, 0)::int as asked
  from social_workers worker
  left join lateral (
    select count(*) as live from projects
    where social_worker_id = worker.id and state in ('underway', 'delivered')
  ) project on true
  left join lateral (
    select count(*) as times from invitations where invitee_id = worker.id and sent_at >= $1
  ) invited on true`;

const QUALIFICATION = { assistant: 600, intermediate: 800, senior: 1000 } as const;

/** The parts of a social worker's score for a need so many metres away, on a day. */
export function partsOfWorker(
  facts: WorkerFacts,
  need: { readonly category: string; readonly languages: readonly string[] },
  metres: number | null,
  { socialWorker: { weights, withinMetres }, fullLoad }: Parameters['matching'],
  on: string,
): PartScore<SuggestionPart>[] {
  const certificate = certificateOn(facts, on);
  const load = facts.asked + facts.live;
  return partsOf(weights, {
    skills: {
      value: facts.specialties.length === 0 ? 500 : valueOfService(facts.specialties, need.category),
      amount: null,
    },
    qualification: { value: certificate ? QUALIFICATION[certificate] : 0, amount: null },
    distance: { value: valueOfDistance(metres, withinMetres), amount: metres },
    // Of social workers no language is recorded: what is not known is worth nothing and excludes nobody.
    language: { value: valueOfCodes([], need.languages), amount: null },
    recentLoad: { value: valueOfLoad(load, fullLoad), amount: load },
  });
}
