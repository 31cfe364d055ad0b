import { Injectable } from '@nestjs/common';
import type { CandidateKind } from '@wushe/policy-packs';
import { dayOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { groupBy } from '../../platform/group-by.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Needs } from '../needs/index.js';
import { SocialWorkers } from '../social-workers/index.js';
import { Volunteers } from '../volunteers/index.js';
import { invitationPolicy } from './invitation.policy.js';
import type { OwnSuggestion, RecordedStep, RecordStep, SuggestionRecord } from './record.view.js';
import { SuggestionReads } from './suggestions.reads.js';

/** The newest so many steps of a need are read, of so many candidates so many each. */
const NEWEST = 2000;
const MOST_CANDIDATES = 100;
const MOST_STEPS = 30;
const MOST_NEEDS = 50;

interface StepRow extends RecordedStep {
  readonly needId: string;
  readonly kind: CandidateKind;
  readonly id: string;
}

/** What became of suggestions: from the views that are kept, the invitations with their events, and what was served. */
@Injectable()
export class SuggestionRecords {
  constructor(
    private readonly database: Database,
    private readonly needs: Needs,
    private readonly volunteers: Volunteers,
    private readonly workers: SocialWorkers,
    private readonly reads: SuggestionReads,
  ) {}

  /** For those in charge of a need: who was shown, asked, and what became of it, the newest first. */
  async ofNeed(actor: Actor, needId: string): Promise<SuggestionRecord[]> {
    const need = await this.needs.find(actor, needId);
    if (!need) throw new Refusal('NOT_FOUND');
    const facts = { regionCode: need.regionCode, organizationId: null, personId: null };
    allow(actor, invitationPolicy, 'see', facts);
    const rows = await this.steps('view.need_id = $1', 'invitation.need_id = $1', [needId]);
    const groups = [...groupBy(rows, ({ kind, id }) => `${kind} ${id}`).values()].slice(0, MOST_CANDIDATES);
    const labels = await this.reads.labels(groups.flatMap(([row]) => (row ? [row] : [])));
    return groups.map((steps) => recordOf(steps, labels));
  }

  /** For a candidate: the needs they were suggested for, without who looked; the newest first. */
  async ofActor(actor: Actor): Promise<OwnSuggestion[]> {
    const own = await Promise.all([this.volunteers.ofActor(actor), this.workers.ofActor(actor)]);
    const ids = own.flatMap((record) => (record ? [record.id] : []));
    if (ids.length === 0) return [];
    const held = ids.map(
      (_, at) => `view.candidates @> jsonb_build_array(jsonb_build_object('id', $${at + 1}::text))`,
    );
    const asked = ids.map((_, at) => `invitation.invitee_id = $${at + 1}::uuid`);
    const rows = await this.steps(held.join(' or '), asked.join(' or '), ids);
    const mine = rows.filter(({ id }) => ids.includes(id));
    const groups = [...groupBy(mine, ({ needId }) => needId).values()].slice(0, MOST_NEEDS);
    const sentences = await this.sentences(groups.flatMap(([row]) => row?.needId ?? []));
    return groups.flatMap((steps) => {
      const [first] = steps;
      const sentence = first && sentences.get(first.needId);
      if (!first || sentence === undefined) return [];
      const { needId, kind, at: lastAt } = first;
      return [{ needId, kind, sentence, lastAt, state: stateOf(steps), timesShown: timesShown(steps) }];
    });
  }

  /** The needs that are public, by the sentence the public reads. */
  private async sentences(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; sentence: string }>(
      `select id, public_sentence as sentence from needs where id = any($1) and public_sentence is not null`,
      [ids],
    );
    return new Map(rows.map(({ id, sentence }) => [id, sentence]));
  }

  private steps(shown: string, asked: string, parameters: readonly unknown[]): Promise<StepRow[]> {
    return this.database.query<StepRow>(
      `with asked as materialized (select * from invitations invitation where ${asked}),
      candidates as materialized (
        select view.need_id, view.kind, (candidate ->> 'id')::uuid as id, view.at, view.seen_by_id,
          (candidate ->> 'chance')::int as chance
        from suggestion_views view cross join jsonb_array_elements(view.candidates) as candidate where ${shown}
      ), known as (
        select need_id, kind, id from candidates union select need_id, invitee_kind, invitee_id from asked
      )
      select step.need_id as "needId", step.kind, step.id, step.step, step.at, person.name as by, step.chance, step.reason
      from (
        select need_id, kind, id, 'shown' as step, at, seen_by_id as by_id, chance, null as reason from candidates
        union all
        select need_id, invitee_kind, invitee_id, 'invited', sent_at, sent_by_id, null, null from asked
        union all
        select asked.need_id, invitee_kind, invitee_id, split_part(event.type, '.', 2), event.at, null, null,
          case when event.type = 'invitation.declined' then asked.reason end
        from asked join events event on event.subject_id = asked.id and event.subject_type = 'invitation'
        where event.type <> 'invitation.sent'
        union all
        ${SERVED}
      ) as step left join people person on person.id = step.by_id
      order by step.at desc, array_position('{served,withdrawn,expired,declined,accepted,seen,invited,shown}', step.step)
      limit ${NEWEST}`,
      parameters,
    );
  }
}

/** Hours confirmed, a claim or a project whose need was accepted, or something allocated to the need. */
const SERVED = `
  select known.need_id, known.kind, known.id, 'served', max(sign_up.ends_at), null::uuid, null::int, null::text
  from known join activities activity on activity.need_id = known.need_id
  join sign_ups sign_up on sign_up.activity_id = activity.id and sign_up.volunteer_id = known.id and sign_up.state = 'confirmed'
  where known.kind = 'volunteer' group by known.need_id, known.kind, known.id
  union all
  select known.need_id, known.kind, known.id, 'served', need.state_since, null, null, null
  from known join needs need on need.id = known.need_id and need.state in ('accepted', 'closed')
  where exists (select from claims where kind = 'organization' and need_id = known.need_id
      and organization_id = known.id and state = 'accepted')
    or exists (select from projects where kind = 'socialWorker' and need_id = known.need_id and social_worker_id = known.id)
    or exists (select from allocations where known.kind = 'resource' and need_id = known.need_id and resource_id = known.id)`;

/** On how many days somebody was listed: opening the page again and again is no more than once. */
const timesShown = (steps: readonly StepRow[]): number =>
  new Set(steps.filter(({ step }) => step === 'shown').map(({ at }) => dayOf(at))).size;

/** Where it stands; being shown once more undoes nothing. */
const stateOf = (steps: readonly StepRow[]): RecordStep =>
  steps.some(({ step }) => step === 'served')
    ? 'served'
    : (steps.find(({ step }) => step !== 'shown')?.step ?? 'shown');

function recordOf(steps: readonly StepRow[], labels: ReadonlyMap<string, string>): SuggestionRecord {
  const [first] = steps;
  if (!first) throw new Error('a record has a step');
  return {
    id: first.id,
    kind: first.kind,
    label: labels.get(first.id) ?? '',
    state: stateOf(steps),
    timesShown: timesShown(steps),
    steps: steps.slice(0, MOST_STEPS),
  };
}
