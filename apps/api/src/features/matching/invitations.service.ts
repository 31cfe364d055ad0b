import { Injectable } from '@nestjs/common';
import type { CandidateKind } from '@wushe/policy-packs';
import { dayOf } from '@wushe/values';
import { SYSTEM, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { CLAIMABLE } from '../claims/index.js';
import { Needs, refusePersonal, type Need } from '../needs/index.js';
import { Organizations } from '../organizations/index.js';
import { Policies } from '../policies/index.js';
import { SocialWorkers } from '../social-workers/index.js';
import { Volunteers } from '../volunteers/index.js';
import { COUNTED } from './asked-sql.js';
import { Invitation } from './invitation.entity.js';
import { invitationPolicy, type InvitationFacts } from './invitation.policy.js';
import {
  answerUntil,
  invitationActions,
  LIVE,
  PAST,
  WANTS_REASON,
  weekBefore,
  type InvitationAction,
} from './invitation.rules.js';
import type { ActOnInvitationArgs, InviteArgs } from './invitation.view.js';
import { agreedNow, answeredTo, statesOf, waitingOn, type Agreed } from './invitation-standing.js';
import { ResourcePool } from './resource-pool.js';
import { Suggestions } from './suggestions.service.js';

const MOST_EXPIRED_AT_ONCE = 200;

/** Who answers an invitation. */
interface Invitee {
  readonly personId: string | null;
  readonly organizationId: string | null;
}

/** What an invitation comes from: a view of suggestions or a line of a plan. */
interface Source {
  /** The id it is to have. */
  readonly id: string;
  readonly kind: CandidateKind;
  readonly viewId: string | null;
  readonly planLineId: string | null;
}

/** Whom a plan's line asks, and the need they were asked for before. */
export interface Asking {
  readonly needId: string;
  readonly volunteerId: string;
  readonly planLineId: string;
  readonly insteadOfNeedId: string | null;
}

/** Why a plan's line asked nobody: they wait for an answer on the need, agreed to it, or said no to it. */
export type NotAsked = 'WAITS_ALREADY' | 'AGREED_ALREADY' | 'DECLINED_ALREADY';

/** What the policy asks about an invitation. */
export const factsOf = ({ regionCode, organizationId, personId }: Invitation): InvitationFacts => ({
  regionCode,
  organizationId,
  personId,
});

/** Invitations: sent from a view of suggestions, no more than the policy allows a week, answered by whoever is asked. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly policies: Policies,
    private readonly needs: Needs,
    private readonly organizations: Organizations,
    private readonly workers: SocialWorkers,
    private readonly volunteers: Volunteers,
    private readonly resources: ResourcePool,
    private readonly suggestions: Suggestions,
  ) {}

  /** Invitations by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(Invitation | null)[]> =>
    this.database.findMany(Invitation, ids);

  /**
   * Invites candidates of a view. Whoever waits for an answer on this need already is not asked twice, nor is a person who
   * agreed to it or declined it within the week; ANSWERED_ALREADY when only such people were chosen.
   */
  async invite(actor: Actor, { viewId, ids }: InviteArgs): Promise<Invitation[]> {
    const view = await this.suggestions.viewOf(actor, viewId);
    const { regionCode } = view;
    allow(actor, invitationPolicy, 'invite', { regionCode, organizationId: null, personId: null });
    const chosen = [...new Set(ids)].toSorted();
    if (!chosen.every((id) => view.candidates.some((candidate) => candidate.id === id)))
      throw new Refusal('INVALID_INPUT', { fields: ['ids'] });
    return this.database.transaction(async () => {
      // In the order of ids, so that two who invite the same people wait for each other instead of blocking.
      const invitees = new Map<string, Invitee>();
      for (const id of chosen) invitees.set(id, await this.lock(view.kind, id));
      const need = await this.needs.lock(view.needId);
      if (!CLAIMABLE.includes(need.state)) throw new Refusal('WRONG_STATE', { state: need.state });
      const waiting = await waitingOn(this.database, need.id, chosen);
      const answered = await answeredTo(this.database, need.id, chosen, weekBefore(this.clock.now()));
      if (chosen.length > 0 && chosen.every((id) => answered.has(id))) throw new Refusal('ANSWERED_ALREADY');
      const source = { kind: view.kind, viewId: view.id, planLineId: null };
      const sent: Invitation[] = [];
      for (const [id, invitee] of invitees) {
        if (!waiting.has(id) && !answered.has(id))
          sent.push(await this.send(actor, { ...source, id: newId() }, need, id, invitee));
      }
      return sent;
    }, 'invite');
  }

  /**
   * Asks a volunteer for a need as a confirmed plan says; an invitation to the need they were asked for before is taken
   * back with it. Nothing is sent when they wait for an answer on this need already, agreed to it, or said no to it.
   */
  async ask(
    actor: Actor,
    { needId, volunteerId, planLineId, insteadOfNeedId }: Asking,
  ): Promise<Invitation | NotAsked> {
    return this.database.transaction(async () => {
      const { personId } = await this.volunteers.lock(volunteerId);
      const need = await this.needs.lock(needId);
      const { regionCode } = need;
      allow(actor, invitationPolicy, 'invite', { regionCode, organizationId: null, personId: null });
      if (!CLAIMABLE.includes(need.state)) throw new Refusal('WRONG_STATE', { state: need.state });
      const states = await statesOf(this.database, need.id, volunteerId);
      const isWaiting = states.some((state) => LIVE.includes(state));
      if (states.includes('accepted')) return 'AGREED_ALREADY';
      if (!isWaiting && states.includes('declined')) return 'DECLINED_ALREADY';
      const id = newId();
      if (insteadOfNeedId) await this.takeBack(actor, insteadOfNeedId, volunteerId, isWaiting ? null : id);
      if (isWaiting) return 'WAITS_ALREADY';
      const source = { id, kind: 'volunteer', viewId: null, planLineId } as const;
      return this.send(actor, source, need, volunteerId, { personId, organizationId: null });
    }, 'invite');
  }

  /** Opens, answers or takes back an invitation. */
  async act(actor: Actor, { id, action, version, reason }: ActOnInvitationArgs): Promise<Invitation> {
    const words = reason?.trim() || null;
    if (WANTS_REASON.includes(action) && !words) throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
    refusePersonal({ reason: words });
    return this.database.transaction(async () => {
      const invitation = await this.database.lock(Invitation, id);
      allow(actor, invitationPolicy, action, factsOf(invitation));
      if (invitation.version !== version)
        throw new Refusal('STALE_VERSION', { version: invitation.version, state: invitation.state });
      if (
        LIVE.includes(invitation.state) &&
        invitation.expiresAt <= this.clock.now() &&
        action !== 'withdraw'
      )
        throw new Refusal('WRONG_STATE', { state: 'expired', action });
      if (invitation.state === 'accepted') await this.refuseOver(invitation, action);
      const agreed = action === 'accept' ? await agreedNow(this.database, invitation) : {};
      return this.move(actor, invitation, action, { reason: words, ...agreed });
    });
  }

  /** Takes an invitation back for whoever leads its need; one that was answered meanwhile stands. */
  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const invitation = await this.database.lock(Invitation, id);
      allow(actor, invitationPolicy, 'withdraw', factsOf(invitation));
      if (LIVE.includes(invitation.state)) await this.move(actor, invitation, 'withdraw', { reason: null });
    });
  }

  /** Takes back every invitation to a need that waits for an answer, of those sent until a moment where one is given. */
  async endFor(needId: string, sentUntil: Date | null = null): Promise<void> {
    const live = await this.database.query<{ id: string }>(
      'select id from invitations where need_id = $1 and state = any($2) and ($3::timestamptz is null or sent_at <= $3) order by id',
      [needId, LIVE, sentUntil],
    );
    for (const { id } of live) {
      const invitation = await this.database.lock(Invitation, id);
      if (LIVE.includes(invitation.state)) await this.move(SYSTEM, invitation, 'withdraw', { reason: null });
    }
  }

  /** Ends invitations nobody answered in time; returns how many. */
  async expire(): Promise<number> {
    const due = await this.database.query<{ id: string }>(
      'select id from invitations where state = any($1) and expires_at <= $2 order by id limit $3',
      [LIVE, this.clock.now(), MOST_EXPIRED_AT_ONCE],
    );
    for (const { id } of due) {
      await this.database.transaction(async () => {
        const invitation = await this.database.lock(Invitation, id);
        if (LIVE.includes(invitation.state)) await this.move(SYSTEM, invitation, 'expire', { reason: null });
      });
    }
    return due.length;
  }

  /** A yes stands once the service is over. */
  private async refuseOver({ needId, state }: Invitation, action: InvitationAction): Promise<void> {
    const [need] = await this.needs.byIds([needId]);
    if (need?.endsAt && need.endsAt <= this.clock.now()) throw new Refusal('WRONG_STATE', { state, action });
  }

  /** Locks whoever is invited, so that the weekly limit is counted by one at a time. */
  private async lock(kind: CandidateKind, id: string): Promise<Invitee> {
    if (kind === 'organization') {
      await this.organizations.lock(id);
      return { personId: null, organizationId: id };
    }
    if (kind === 'resource') return { personId: null, organizationId: await this.resources.hostOf(id) };
    const { personId } = await (kind === 'volunteer' ? this.volunteers.lock(id) : this.workers.lock(id));
    return { personId, organizationId: null };
  }

  private async takeBack(
    actor: Actor,
    needId: string,
    inviteeId: string,
    replacedById: string | null,
  ): Promise<void> {
    const rows = await this.database.query<{ id: string }>(
      'select id from invitations where need_id = $1 and invitee_id = $2 and state = any($3) order by id',
      [needId, inviteeId, LIVE],
    );
    for (const { id } of rows) {
      const invitation = await this.database.lock(Invitation, id);
      if (LIVE.includes(invitation.state))
        await this.move(actor, invitation, 'withdraw', { reason: null, replacedById });
    }
  }

  private async send(
    actor: Actor,
    { id, kind, viewId, planLineId }: Source,
    need: Need,
    inviteeId: string,
    invitee: Invitee,
  ): Promise<Invitation> {
    const sentAt = this.clock.now();
    const { invitations: policy } = this.policies.on(need.regionCode, dayOf(sentAt));
    const clockAnew = this.policies.dueAt(need.regionCode, need.urgency, 'claimAnswer', sentAt);
    const [week] = await this.database.query<{ times: number }>(
      `select count(*)::int as times from invitations where invitee_id = $1 and sent_at > $2 and ${COUNTED}`,
      [inviteeId, weekBefore(sentAt)],
    );
    // An organization is a desk, not a person: it may be asked more often.
    const isPerson = invitee.personId !== null;
    if (isPerson && (week?.times ?? 0) >= policy.perPersonPerWeek)
      throw new Refusal('INVITED_OFTEN', { inviteeId, limit: policy.perPersonPerWeek });
    const invitation = await this.database.insert(
      Invitation,
      Object.assign(new Invitation(), invitee, {
        id,
        countyCode: need.countyCode,
        regionCode: need.regionCode,
        needId: need.id,
        inviteeKind: kind,
        inviteeId,
        sentById: actor.personId ?? '',
        viewId,
        planLineId,
        replacedById: null,
        state: invitationActions.initial,
        reason: null,
        sentAt,
        expiresAt: answerUntil(sentAt, policy.expireAfterHours, need, clockAnew),
        endedAt: null,
        agreedStartsAt: null,
        agreedEndsAt: null,
        agreedPlace: null,
        version: 1,
      }),
    );
    await this.record(actor, invitation, 'sent');
    return invitation;
  }

  private async move(
    actor: Actor,
    invitation: Invitation,
    action: InvitationAction,
    why: Pick<Invitation, 'reason'> & Partial<Pick<Invitation, 'replacedById'> & Agreed>,
  ): Promise<Invitation> {
    const state = invitationActions.next(invitation.state, action);
    const endedAt = LIVE.includes(state) ? null : this.clock.now();
    await this.database.update(Invitation, invitation, { state, endedAt, ...why });
    await this.record(actor, invitation, PAST[action]);
    return invitation;
  }

  private record(actor: Actor, invitation: Invitation, past: string): Promise<void> {
    const { id, regionCode, needId, inviteeKind, inviteeId, personId, organizationId } = invitation;
    const subject = { type: 'invitation', id, regionCode, rootId: needId };
    const body = { needId, inviteeKind, inviteeId, invitedPersonId: personId, organizationId };
    return this.events.record(actor, `invitation.${past}`, subject, body);
  }
}
