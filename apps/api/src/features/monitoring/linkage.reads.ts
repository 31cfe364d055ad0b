import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { engagementsOf, stepsOf, type LinkageFacts } from './linkage.rules.js';
import type { Linkage } from './linkage.view.js';

/** Counts of what is claimed, served and given for a need. */
@Injectable()
export class LinkageReads {
  constructor(private readonly database: Database) {}

  /** How far the five societies are in on each need, in one round trip, for a loader. */
  readonly ofNeeds = async (needIds: readonly string[]): Promise<Linkage[]> => {
    const rows = await this.database.query<LinkageFacts & { needId: string }>(FACTS, [needIds]);
    const byNeed = new Map(rows.map((row) => [row.needId, row]));
    return needIds.map((id) => linkageOf(byNeed.get(id) ?? NOTHING));
  };
}

const NOTHING: LinkageFacts = {
  claims: 0,
  acceptedClaims: 0,
  hasWorker: false,
  isWorkerAsked: false,
  signUps: 0,
  minutes: 0,
  allocations: 0,
  confirmedAllocations: 0,
};

const FACTS = `
  select need.id as "needId",
    coalesce(claim.made, 0)::int as claims, coalesce(claim.accepted, 0)::int as "acceptedClaims",
    project.social_worker_id is not null as "hasWorker",
    exists (select from invitations where need_id = need.id and invitee_kind = 'socialWorker'
      and state in ('sent', 'seen', 'accepted')) as "isWorkerAsked",
    (select count(*)::int from sign_ups join activities on activities.id = sign_ups.activity_id
      where activities.project_id = project.id and sign_ups.state not in ('cancelled', 'absent')) as "signUps",
    (select coalesce(sum(minutes), 0)::int from hours_entries where project_id = project.id) as minutes,
    (select count(*)::int from allocations where project_id = project.id and state <> 'returned') as allocations,
    (select count(*)::int from allocations where project_id = project.id and state = 'confirmed')
      as "confirmedAllocations"
  from needs need
  left join projects project on project.id = need.project_id
  left join lateral (
    select count(*) filter (where state in ('made', 'accepted')) as made,
      count(*) filter (where state = 'accepted') as accepted
    from claims where claims.need_id = need.id
  ) claim on true
  where need.id = any($1)`;

/** The five and how many of them count. */
function linkageOf(facts: LinkageFacts): Linkage {
  const engagements = engagementsOf(facts);
  return { ...engagements, steps: stepsOf(engagements) };
}
