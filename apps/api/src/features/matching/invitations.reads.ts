import { Injectable } from '@nestjs/common';
import type { CandidateKind } from '@wushe/policy-packs';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import type { Page } from '../../platform/graphql/connection.js';
import { groupBy } from '../../platform/group-by.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Invitation } from './invitation.entity.js';
import { LIVE } from './invitation.rules.js';
import type { AgreedTerms, InvitationAnswers, InvitationListArgs } from './invitation.view.js';
import { SuggestionReads } from './suggestions.reads.js';

const NOBODY: InvitationAnswers = { accepted: 0, declined: 0, waiting: 0, ended: 0 };

/** A person who said yes, and when. */
export interface Agreed {
  readonly personId: string;
  readonly at: Date;
}

/** Who answers an invitation: a person, or else an organization. */
type AgreedParty = Pick<Invitation, 'personId' | 'organizationId'>;

/** What the screens show of invitations. */
@Injectable()
export class InvitationReads {
  constructor(
    private readonly database: Database,
    private readonly suggestions: SuggestionReads,
  ) {}

  /** Invitations to the actor or the actor's organization, and those sent within the reach of the hat; newest first. */
  list(actor: Actor, { states, needId, isMine, ...page }: InvitationListArgs): Promise<Page<Invitation>> {
    const parameters: unknown[] = [];
    const organization = `organization_id = $${parameters.push(actor.hat?.organizationId ?? null)}`;
    const own = `person_id = $${parameters.push(actor.personId)} or ${organization}`;
    const where = [
      isMine
        ? `(${own})`
        : `(${own} or ${withinReach('region_code', prefixesOf(actor.hat, 'see'), parameters)})`,
    ];
    if (states) where.push(`state = any($${parameters.push(states)})`);
    if (needId) where.push(`need_id = $${parameters.push(needId)}`);
    return newestFirst(this.database, Invitation, where, parameters, page);
  }

  /** How the invited of each need answered, for a loader. */
  readonly answersOf = async (needIds: readonly string[]): Promise<InvitationAnswers[]> => {
    const rows = await this.database.query<InvitationAnswers & { readonly needId: string }>(
      `select need_id as "needId", count(*) filter (where state = 'accepted')::int as accepted,
         count(*) filter (where state = 'declined')::int as declined,
         count(*) filter (where state = any($2))::int as waiting,
         count(*) filter (where state in ('expired', 'withdrawn'))::int as ended
       from (select distinct on (need_id, invitee_id) need_id, state from invitations where need_id = any($1)
             order by need_id, invitee_id, id desc) as newest
       group by need_id`,
      [needIds, LIVE],
    );
    const byNeed = new Map(rows.map(({ needId, ...answers }) => [needId, answers]));
    return needIds.map((id) => byNeed.get(id) ?? NOBODY);
  };

  /** The names of those invited, for a loader; of a volunteer the first character. */
  readonly namesOf = async (ids: readonly string[]): Promise<string[]> => {
    const invited = await this.database.query<{ invitation: string; id: string; kind: CandidateKind }>(
      'select id as invitation, invitee_id as id, invitee_kind as kind from invitations where id = any($1)',
      [ids],
    );
    const labels = await this.suggestions.labels(invited);
    const byInvitation = new Map(invited.map(({ invitation, id }) => [invitation, labels.get(id)]));
    return ids.map((id) => byInvitation.get(id) ?? '');
  };

  /** Which of the invitations somebody said yes to at some time, for a loader. */
  readonly wereAccepted = async (ids: readonly string[]): Promise<boolean[]> => {
    const rows = await this.database.query<{ id: string }>(
      `select distinct subject_id as id from events where subject_id = any($1) and type = 'invitation.accepted'`,
      [ids],
    );
    const accepted = new Set(rows.map(({ id }) => id));
    return ids.map((id) => accepted.has(id));
  };

  /** The people whose last word on each need is a yes. */
  async agreedTo(needIds: readonly string[]): Promise<ReadonlyMap<string, readonly Agreed[]>> {
    if (needIds.length === 0) return new Map();
    const rows = await this.database.query<Agreed & { readonly needId: string }>(
      `select need_id as "needId", person_id as "personId", ended_at as at from invitations
       where need_id = any($1) and state = 'accepted' and person_id is not null`,
      [needIds],
    );
    return groupBy(rows, ({ needId }) => needId);
  }

  /** Who said yes to each need when it took place at other hours or elsewhere than now. */
  async agreedElsewise(needIds: readonly string[]): Promise<ReadonlyMap<string, readonly AgreedParty[]>> {
    if (needIds.length === 0) return new Map();
    const rows = await this.database.query<AgreedParty & { readonly needId: string }>(
      `select distinct need.id as "needId", invitation.person_id as "personId",
         invitation.organization_id as "organizationId"
       from needs need join invitations invitation on invitation.need_id = need.id
       where need.id = any($1) and invitation.state = 'accepted'
         and (invitation.agreed_starts_at, invitation.agreed_ends_at, invitation.agreed_place)
           is distinct from (need.starts_at, need.ends_at, need.place)`,
      [needIds],
    );
    return groupBy(rows, ({ needId }) => needId);
  }

  /** When and where a need took place when somebody said yes to it, for a loader of "who/need"; null without a yes. */
  readonly agreedTerms = async (keys: readonly string[]): Promise<(AgreedTerms | null)[]> => {
    const pairs = keys.map((key) => key.split('/'));
    const rows = await this.database.query<AgreedTerms & { readonly key: string }>(
      `select coalesce(person_id, organization_id) || '/' || need_id as key, agreed_starts_at as "startsAt", agreed_ends_at as "endsAt",
         coalesce(agreed_place, '') as place
       from invitations where coalesce(person_id, organization_id) = any($1) and need_id = any($2) and state = 'accepted'
       order by id`,
      [pairs.map(([who]) => who), pairs.map(([, need]) => need)],
    );
    const byKey = new Map(rows.map(({ key, ...terms }) => [key, terms]));
    return keys.map((key) => byKey.get(key) ?? null);
  };

  /** Who sent each invitation beside the need's community; none for those its own staff or a plan sent. */
  async invitersBesideCommunity(invitationIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (invitationIds.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; personId: string }>(
      `select id, sent_by_id as "personId" from invitations invitation
       where id = any($1) and plan_line_id is null and not exists (
         select from events where subject_id = invitation.id and type = 'invitation.sent' and role = 'communityStaff')`,
      [invitationIds],
    );
    return new Map(rows.map(({ id, personId }) => [id, personId]));
  }
}
