import { Injectable } from '@nestjs/common';
import { countyOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { refusePersonal } from '../needs/index.js';
import { Organizations } from '../organizations/index.js';
import { Regions } from '../regions/index.js';
import { SocialWorkers } from '../social-workers/index.js';
import type { EnterAwardFactArgs } from './programme.args.js';
import { AwardFact } from './programme.entity.js';
import { programmePolicy } from './programme.policy.js';

const MOST_LISTED = 100;

/** Titles, annual checks and bad records: what awards ask and no register here keeps. */
@Injectable()
export class AwardFacts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly workers: SocialWorkers,
    private readonly organizations: Organizations,
  ) {}

  /** Enters one with the document it was read in. */
  async enter(actor: Actor, args: EnterAwardFactArgs): Promise<AwardFact> {
    const { kind, fromOn, toOn = null, source } = args;
    if (toOn !== null && toOn < fromOn) throw new Refusal('INVALID_INPUT', { fields: ['toOn'] });
    refusePersonal({ source });
    const about = await this.about(actor, args);
    allow(actor, programmePolicy, 'keepFacts', about);
    const row = Object.assign(new AwardFact(), {
      id: newId(),
      countyCode: countyOf(about.regionCode),
      ...about,
      kind,
      fromOn,
      toOn,
      source: source.trim(),
      enteredById: actor.personId ?? '',
      enteredAt: this.clock.now(),
      withdrawnAt: null,
    });
    return this.database.transaction(async () => {
      await this.database.insert(AwardFact, row);
      await this.record(actor, row, 'awardFact.entered');
      return row;
    });
  }

  /** Takes back one that was entered by mistake. */
  withdraw(actor: Actor, id: string): Promise<AwardFact> {
    return this.database.transaction(async () => {
      const row = await this.database.lock(AwardFact, id);
      allow(actor, programmePolicy, 'keepFacts', row);
      if (row.withdrawnAt !== null) throw new Refusal('WRONG_STATE', { state: 'withdrawn' });
      await this.database.update(AwardFact, row, { withdrawnAt: this.clock.now() });
      await this.record(actor, row, 'awardFact.withdrawn');
      return row;
    });
  }

  /** Those of a region, newest first, at most 100. */
  async list(actor: Actor, regionCode: string): Promise<AwardFact[]> {
    await this.regions.existing(regionCode);
    allow(actor, programmePolicy, 'seeProspects', { regionCode });
    const parameters: unknown[] = [];
    const within = withinReach('region_code', await this.regions.reachOf(regionCode), parameters);
    const rows = await this.database.query<{ id: string }>(
      `select id from award_facts where withdrawn_at is null and ${within} order by id desc limit ${MOST_LISTED}`,
      parameters,
    );
    const found = await this.database.findMany(
      AwardFact,
      rows.map(({ id }) => id),
    );
    return found.filter((row) => row !== null);
  }

  /** Whom or what it is about, and where that lies. */
  private async about(
    actor: Actor,
    { kind, workerId, organizationId }: EnterAwardFactArgs,
  ): Promise<Pick<AwardFact, 'regionCode' | 'workerId' | 'organizationId'>> {
    if (kind === 'agencyInOrder') {
      const organization = organizationId ? await this.organizations.find(actor, organizationId) : null;
      if (!organization) throw new Refusal('INVALID_INPUT', { fields: ['organizationId'] });
      return { regionCode: organization.regionCode, workerId: null, organizationId: organization.id };
    }
    const worker = workerId ? await this.workers.find(actor, workerId) : null;
    if (!worker) throw new Refusal('INVALID_INPUT', { fields: ['workerId'] });
    return { regionCode: worker.regionCode, workerId: worker.id, organizationId: null };
  }

  private record(actor: Actor, { id, regionCode, kind }: AwardFact, type: string): Promise<void> {
    return this.events.record(actor, type, { type: 'awardFact', id, regionCode }, { kind });
  }
}
