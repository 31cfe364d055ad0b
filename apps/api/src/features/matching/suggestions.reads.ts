import { Injectable } from '@nestjs/common';
import type { CandidateKind } from '@wushe/policy-packs';
import { Database } from '../../platform/db/database.js';
import { Invitation } from './invitation.entity.js';
import type { SuggestionView } from './suggestion.entity.js';
import type { SuggestionCandidate } from './suggestion.view.js';

/** Names by kind; of a volunteer the first character, as long as nobody has agreed. */
const LABELS: Readonly<Record<CandidateKind, string>> = {
  organization: 'select id, name as label from organizations where id = any($1)',
  socialWorker: `select worker.id, person.name as label from social_workers worker
    join people person on person.id = worker.person_id where worker.id = any($1)`,
  volunteer: `select volunteer.id, left(person.name, 1) || '＊＊' as label from volunteers volunteer
    join people person on person.id = volunteer.person_id where volunteer.id = any($1)`,
  resource: `select id, name as label from fund_accounts where id = any($1)
    union all select id, name from goods_lots where id = any($1)
    union all select id, name from resource_offers where id = any($1)`,
};

/** What the screens show of suggestions and invitations. */
@Injectable()
export class SuggestionReads {
  constructor(private readonly database: Database) {}

  /** The candidates of a view with their names, and what was already asked of them. */
  async candidates(view: SuggestionView): Promise<SuggestionCandidate[]> {
    const ids = view.candidates.map(({ id }) => id);
    const [labelOf, invitations, hasClaimed] = await Promise.all([
      this.labels(ids.map((id) => ({ id, kind: view.kind }))),
      this.lastInvitations(view.needId, ids),
      view.kind === 'organization' ? this.claimants(view.needId, ids) : new Set(),
    ]);
    return view.candidates.map((candidate) => ({
      ...candidate,
      parts: [...candidate.parts],
      label: labelOf.get(candidate.id) ?? '',
      hasClaimed: hasClaimed.has(candidate.id),
      invitation: invitations.get(candidate.id) ?? null,
    }));
  }

  /** The names of candidates, by id. */
  async labels(
    candidates: readonly { readonly id: string; readonly kind: CandidateKind }[],
  ): Promise<Map<string, string>> {
    const byKind = new Map<CandidateKind, { readonly id: string }[]>();
    for (const { id, kind } of candidates) byKind.set(kind, [...(byKind.get(kind) ?? []), { id }]);
    const named = await Promise.all(
      [...byKind].map(([kind, some]) =>
        this.database.query<{ id: string; label: string }>(LABELS[kind], [some.map(({ id }) => id)]),
      ),
    );
    return new Map(named.flat().map(({ id, label }) => [id, label]));
  }

  /** Those of the organizations that have claimed a part of the need. */
  private async claimants(needId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const claimed = await this.database.query<{ id: string }>(
      `select distinct organization_id as id from claims
       where need_id = $1 and organization_id = any($2) and state in ('made', 'accepted')`,
      [needId, ids],
    );
    return new Set(claimed.map(({ id }) => id));
  }

  private async lastInvitations(needId: string, ids: readonly string[]): Promise<Map<string, Invitation>> {
    const rows = await this.database
      .repository(Invitation)
      .createQueryBuilder('invitation')
      .where('invitation.needId = :needId and invitation.inviteeId = any(:ids)', { needId, ids })
      .orderBy('invitation.id')
      .getMany();
    return new Map(rows.map((row) => [row.inviteeId, row]));
  }
}
