import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog, type EventBody } from '../../platform/events/event-log.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { NeedParts, Needs, refusePersonal, type Need, type NeedPart } from '../needs/index.js';
import { canSignContract, mayServe, Organizations, type SocialOrganization } from '../organizations/index.js';
import { Claim, ClaimShare } from './claim.entity.js';
import { claimPolicy, type ClaimFacts } from './claim.policy.js';
import {
  CLAIMABLE,
  claimActions,
  hoursOpen,
  leftOf,
  LIVE,
  SERVED,
  shareFault,
  WANTS_REASON,
  type ClaimAction,
} from './claim.rules.js';
import type { ActOnClaimArgs, ClaimNeedArgs } from './claim.view.js';

/** What the policy asks about a claim. */
export const factsOf = ({ regionCode, organizationId }: Claim): ClaimFacts => ({
  regionCode,
  organizationId,
});

/** Refuses what would change the parts of a need that is not being claimed or served. */
function refuseUnclaimable({ state }: Need, action: string): void {
  if (!CLAIMABLE.includes(state)) throw new Refusal('WRONG_STATE', { state, action });
}

/** Claims: organizations take parts of needs, stations answer; what is taken never exceeds what is asked. */
@Injectable()
export class Claims {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly needs: Needs,
    private readonly parts: NeedParts,
    private readonly organizations: Organizations,
  ) {}

  /** Claims of each need, oldest first, for a loader; the caller asks the policy. */
  readonly byNeeds = async (needIds: readonly string[]): Promise<Claim[][]> => {
    const rows = await this.database
      .repository(Claim)
      .createQueryBuilder('claim')
      .where('claim.needId = any(:needIds)', { needIds })
      .orderBy('claim.id')
      .getMany();
    const byNeed = groupBy(rows, (claim) => claim.needId);
    return needIds.map((id) => byNeed.get(id) ?? []);
  };

  /** What each claim takes, for a loader. */
  readonly sharesOf = async (claimIds: readonly string[]): Promise<ClaimShare[][]> => {
    const rows = await this.database
      .repository(ClaimShare)
      .createQueryBuilder('share')
      .where('share.claimId = any(:claimIds)', { claimIds })
      .orderBy('share.id')
      .getMany();
    const byClaim = groupBy(rows, (share) => share.claimId);
    return claimIds.map((id) => byClaim.get(id) ?? []);
  };

  /** The claim, if the actor may see it; else null. */
  async find(actor: Actor, id: string): Promise<Claim | null> {
    const claim = await this.database.find(Claim, id);
    return claim && claimPolicy.see(actor, factsOf(claim)) ? claim : null;
  }

  /** Takes parts of a need for the actor's organization; the same key gives the claim already made. */
  async make(actor: Actor, args: ClaimNeedArgs): Promise<Claim> {
    const organizationId = actor.hat?.organizationId;
    if (!organizationId) throw new Refusal(actor.personId ? 'NOT_ALLOWED' : 'SIGN_IN_REQUIRED');
    refusePersonal({ plan: args.plan });
    return this.database.transaction(async () => {
      const organization = await this.organizations.lock(organizationId);
      const before = await this.madeBefore(organizationId, args.idempotencyKey);
      if (before) return before;
      if (!(await this.needs.find(actor, args.needId))) throw new Refusal('NOT_FOUND');
      const need = await this.needs.lock(args.needId);
      allow(actor, claimPolicy, 'make', { regionCode: need.regionCode, organizationId });
      await this.refuseUnable(organization, need);
      const parts = await this.refuseMisfit(need, organization, args);
      return this.write(actor, need, organizationId, parts, args);
    }, 'claim');
  }

  /** Declines or withdraws: what was held is open again. */
  async giveUp(actor: Actor, args: ActOnClaimArgs): Promise<Claim> {
    return this.database.transaction(async () => {
      const { claim } = await this.begin(actor, args);
      await this.shift(claim, -1, 0);
      return this.move(actor, claim, args);
    });
  }

  /** The station's yes; projects calls it in the transaction that makes or finds the project. */
  async accept(actor: Actor, args: ActOnClaimArgs): Promise<{ claim: Claim; need: Need }> {
    const { claim, need } = await this.begin(actor, args);
    await this.organizations.refuseInsider(actor, [claim.organizationId]);
    refuseUnclaimable(need, args.action);
    await this.shift(claim, -1, 1);
    return { claim: await this.move(actor, claim, args), need };
  }

  /** Ends an accepted claim; projects calls it in the transaction that looks after the project. */
  async end(actor: Actor, args: ActOnClaimArgs): Promise<{ claim: Claim; need: Need }> {
    const { claim, need } = await this.begin(actor, args);
    refuseUnclaimable(need, args.action);
    await this.shift(claim, 0, -1);
    return { claim: await this.move(actor, claim, args), need };
  }

  /** Organizations that hold accepted claims on a need. */
  async partnersOf(needId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select distinct organization_id as id from claims where need_id = $1 and state = 'accepted' order by 1`,
      [needId],
    );
    return rows.map(({ id }) => id);
  }

  /** Locks the need, then the claim, and lets pass whoever may take the action now. */
  private async begin(
    actor: Actor,
    { id, action, version, reason }: ActOnClaimArgs,
  ): Promise<{ claim: Claim; need: Need }> {
    const seen = await this.database.find(Claim, id);
    if (!seen) throw new Refusal('NOT_FOUND');
    const need = await this.needs.lock(seen.needId);
    const claim = await this.database.lock(Claim, id);
    allow(actor, claimPolicy, action, factsOf(claim));
    if (WANTS_REASON.includes(action) && !reason?.trim())
      throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
    refusePersonal({ reason });
    if (claim.version !== version)
      throw new Refusal('STALE_VERSION', { version: claim.version, state: claim.state });
    claimActions.next(claim.state, action);
    return { claim, need };
  }

  private async move(actor: Actor, claim: Claim, { action, reason }: ActOnClaimArgs): Promise<Claim> {
    const state = claimActions.next(claim.state, action);
    const changes = { state, stateSince: this.clock.now(), lastReason: reason?.trim() || null };
    await this.database.update(Claim, claim, changes);
    await this.record(actor, claim, PAST[action]);
    return claim;
  }

  /** Moves what a claim holds between pending (`-1`) and accepted (`1`) of each part; the need is locked. */
  private async shift(claim: Claim, pending: number, accepted: number): Promise<void> {
    const [parts = []] = await this.parts.byNeeds([claim.needId]);
    const [shares = []] = await this.sharesOf([claim.id]);
    const held = new Map(shares.map(({ partId, quantity }) => [partId, quantity]));
    for (const part of parts) {
      const quantity = held.get(part.id);
      if (quantity) await this.parts.take(part, pending * quantity, accepted * quantity);
    }
  }

  private madeBefore(organizationId: string, idempotencyKey: string): Promise<Claim | null> {
    return this.database.repository(Claim).findOneBy({ organizationId, idempotencyKey });
  }

  /** Counts under the organization's lock, so that two claims at once cannot pass its capacity. */
  private async refuseUnable(organization: SocialOrganization, need: Need): Promise<void> {
    if (!mayServe(organization)) throw new Refusal('ORGANIZATION_NOT_ACTIVE', { state: organization.state });
    refuseUnclaimable(need, 'claim');
    const [count] = await this.database.query<{ n: number }>(
      `select count(*)::int as n from claims claim join needs need on need.id = claim.need_id
       where claim.organization_id = $1 and claim.state = any($2) and need.state <> all($3)`,
      [organization.id, LIVE, SERVED],
    );
    const { capacity } = organization;
    if ((count?.n ?? 0) >= capacity) throw new Refusal('CAPACITY_REACHED', { capacity });
  }

  private async refuseMisfit(
    need: Need,
    organization: SocialOrganization,
    { shares }: ClaimNeedArgs,
  ): Promise<readonly NeedPart[]> {
    const [parts = []] = await this.parts.byNeeds([need.id]);
    const fault = shareFault(parts, shares);
    if (fault === 'exceeds') {
      const left = Object.fromEntries(parts.map((part) => [part.id, leftOf(part)]));
      throw new Refusal('CLAIM_EXCEEDS', { left });
    }
    if (fault) throw new Refusal('INVALID_INPUT', { fields: ['shares'] });
    const claimed = parts.filter(({ id }) => shares.some(({ partId }) => partId === id));
    if (claimed.some(({ kind }) => kind === 'money') && !canSignContract(organization))
      throw new Refusal('LEGAL_PERSON_REQUIRED', { fields: ['shares'] });
    return claimed;
  }

  private async write(
    actor: Actor,
    need: Need,
    organizationId: string,
    parts: readonly NeedPart[],
    { shares, plan, idempotencyKey }: ClaimNeedArgs,
  ): Promise<Claim> {
    const now = this.clock.now();
    const isFirst = !(await this.database.repository(Claim).existsBy({ needId: need.id }));
    const claim = await this.database.insert(
      Claim,
      Object.assign(new Claim(), {
        id: newId(),
        countyCode: need.countyCode,
        regionCode: need.regionCode,
        needId: need.id,
        organizationId,
        madeById: actor.personId,
        state: claimActions.initial,
        plan: plan.trim(),
        lastReason: null,
        idempotencyKey,
        createdAt: now,
        stateSince: now,
        version: 1,
      }),
    );
    for (const part of parts) {
      const quantity = shares.find(({ partId }) => partId === part.id)?.quantity ?? 0;
      await this.database.insert(ClaimShare, { id: newId(), claimId: claim.id, partId: part.id, quantity });
      await this.parts.take(part, quantity, 0);
    }
    const hours = hoursOpen(need.publishedAt ?? now, now);
    await this.record(actor, claim, 'made', { isFirst, hoursOpen: hours });
    return claim;
  }

  private record(actor: Actor, claim: Claim, past: string, body: EventBody = {}): Promise<void> {
    const { id, regionCode, needId, organizationId } = claim;
    const subject = { type: 'claim', id, regionCode, rootId: needId };
    return this.events.record(actor, `claim.${past}`, subject, { needId, organizationId, ...body });
  }
}

/** How each action reads once it has happened. */
const PAST: Readonly<Record<ClaimAction, string>> = {
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
  end: 'ended',
};
