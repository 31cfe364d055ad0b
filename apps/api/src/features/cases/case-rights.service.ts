import { Injectable } from '@nestjs/common';
import { addDays, countyOf, day } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow, placed, type Policy } from '../../platform/permissions/policy.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { refusePersonal } from '../needs/index.js';
import { SocialWorkers } from '../social-workers/index.js';
import type { GiveCaseRightArgs } from './case-rights.args.js';
import { CaseRight } from './case.entity.js';

/** Nobody approves their own work for longer without somebody looking again. */
const MOST_DAYS = 366;
const MOST_LISTED = 100;

/** Who gives the right to approve one's own work: those who answer for the region. Pure. */
const casePolicyOfRights: Policy<'give' | 'revoke', { readonly regionCode: string }> = {
  see: placed('see', 'official', 'administrator', 'auditor'),
  give: placed('write', 'official', 'administrator'),
  revoke: placed('write', 'official', 'administrator'),
};

/** The right to approve one's own plans and closures, where there is nobody else: given apart, with days. */
@Injectable()
export class CaseRights {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly workers: SocialWorkers,
  ) {}

  /** Gives the right to a social worker from today until a day at most 366 days ahead. */
  async give(actor: Actor, { workerId, toOn, reason: said }: GiveCaseRightArgs): Promise<CaseRight> {
    const worker = await this.workers.find(actor, workerId);
    if (!worker) throw new Refusal('NOT_FOUND');
    const { regionCode, personId } = worker;
    allow(actor, casePolicyOfRights, 'give', { regionCode });
    const today = this.clock.today();
    if (personId === actor.personId) throw new Refusal('NOT_ALLOWED');
    if (day(toOn) < today || day(toOn) > addDays(today, MOST_DAYS))
      throw new Refusal('INVALID_INPUT', { fields: ['toOn'], mostDays: MOST_DAYS });
    const reason = said.trim();
    refusePersonal({ reason });
    return this.database.transaction(async () => {
      const right = Object.assign(new CaseRight(), {
        id: newId(),
        countyCode: countyOf(regionCode),
        regionCode,
        personId,
        givenById: actor.personId ?? '',
        reason,
        fromOn: today,
        toOn,
        revokedAt: null,
      });
      await this.database.insert(CaseRight, right);
      await this.record(actor, right, 'given');
      return right;
    });
  }

  /** Takes the right back; it is gone at the holder's next step. */
  revoke(actor: Actor, id: string): Promise<CaseRight> {
    return this.database.transaction(async () => {
      const right = await this.database.lock(CaseRight, id);
      allow(actor, casePolicyOfRights, 'revoke', right);
      if (right.revokedAt !== null) throw new Refusal('WRONG_STATE', { state: 'revoked' });
      const saved = await this.database.update(CaseRight, right, { revokedAt: this.clock.now() });
      await this.record(actor, saved, 'revoked');
      return saved;
    });
  }

  /** The rights in force within the actor's reach, newest first, at most 100. */
  async list(actor: Actor): Promise<CaseRight[]> {
    const role = actor.hat?.role;
    if (role !== 'official' && role !== 'administrator' && role !== 'auditor')
      throw new Refusal(actor.personId ? 'NOT_ALLOWED' : 'SIGN_IN_REQUIRED');
    const parameters: unknown[] = [this.clock.today()];
    const within = withinReach('region_code', prefixesOf(actor.hat, 'see'), parameters);
    const rows = await this.database.query<{ id: string }>(
      `select id from case_rights where revoked_at is null and to_on >= $1 and ${within}
       order by id desc limit ${MOST_LISTED}`,
      parameters,
    );
    const found = await this.database.findMany(
      CaseRight,
      rows.map(({ id }) => id),
    );
    return found.filter((right) => right !== null);
  }

  private record(actor: Actor, { id, regionCode, toOn }: CaseRight, past: string): Promise<void> {
    return this.events.record(actor, `caseRight.${past}`, { type: 'caseRight', id, regionCode }, { toOn });
  }
}
