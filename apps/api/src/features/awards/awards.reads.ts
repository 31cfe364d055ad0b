import { Injectable } from '@nestjs/common';
import type { AwardReviewer } from '@wushe/policy-packs';
import { levelOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import type { Page, PageArgs } from '../../platform/graphql/connection.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { allow } from '../../platform/permissions/policy.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import type { AwardListArgs } from './award.args.js';
import { AwardApplication } from './award.entity.js';
import type { BatchListArgs } from './batch.args.js';
import { AwardBatch } from './batch.entity.js';
import { programmePolicy } from './programme.policy.js';

const MOST_READY = 500;
const COUNTY_DIGITS = 6;

/** A place at which somebody reviews, with the applications it is for beside those in reach. */
interface Seat {
  readonly reviewer: AwardReviewer;
  readonly where: string;
}

/** Where a hat lets somebody review; a county also stands in as employer for those whom it employs itself. */
function seatsOf({ hat }: Actor): readonly Seat[] {
  if (hat?.role === 'organizationManager')
    return [{ reviewer: 'employer', where: 'organization_id is not null' }];
  if (hat?.role === 'stationWorker') return [{ reviewer: 'employer', where: 'organization_id is null' }];
  if (hat?.role !== 'official' || hat.regionCode === null) return [];
  const level = levelOf(hat.regionCode);
  if (level === 'city') return [{ reviewer: 'city', where: 'true' }];
  if (level !== 'county') return [];
  return [
    { reviewer: 'district', where: 'true' },
    { reviewer: 'employer', where: `organization_id is null and length(region_code) = ${COUNTY_DIGITS}` },
  ];
}

/** Lists of applications and batches. */
@Injectable()
export class AwardReads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
  ) {}

  /** Applications in the actor's reach, of their organization or their own, newest first. */
  async list(actor: Actor, args: AwardListArgs): Promise<Page<AwardApplication>> {
    const { programme, state, regionCode, isMyTurn, ...page } = args;
    const parameters: unknown[] = [];
    const where = [this.seen(actor, parameters)];
    if (programme) where.push(`programme = $${parameters.push(programme)}`);
    if (state) where.push(`state = $${parameters.push(state)}`);
    if (regionCode)
      where.push(withinReach('region_code', await this.regions.reachOf(regionCode), parameters));
    if (isMyTurn) where.push(this.waiting(actor, parameters));
    return newestFirst(this.database, AwardApplication, where, parameters, page);
  }

  /** Awards whose notice runs, for everybody, newest first. */
  onNotice(page: PageArgs): Promise<Page<AwardApplication>> {
    const where = [`state = 'onNotice' and notice_ends_on >= $1`];
    return newestFirst(this.database, AwardApplication, where, [this.clock.today()], page);
  }

  /** Approved awards at a region that stand in no batch, oldest first, at most 500. */
  async ready(actor: Actor, regionCode: string): Promise<AwardApplication[]> {
    allow(actor, programmePolicy, 'seeProspects', { regionCode });
    const parameters: unknown[] = [];
    const within = withinReach('region_code', await this.regions.reachOf(regionCode), parameters);
    const rows = await this.database.query<{ id: string }>(
      `select id from award_applications award where state = 'approved' and ${within}
         and not exists (select from award_payments payment where payment.application_id = award.id
           and payment.state in ('planned', 'remitted', 'paid'))
       order by state_since, id limit ${MOST_READY}`,
      parameters,
    );
    const found = await this.database.findMany(
      AwardApplication,
      rows.map(({ id }) => id),
    );
    return found.filter((award) => award !== null);
  }

  /** Batches of a region and those below, newest first. */
  async batches(actor: Actor, { regionCode, ...page }: BatchListArgs): Promise<Page<AwardBatch>> {
    allow(actor, programmePolicy, 'seeProspects', { regionCode });
    const parameters: unknown[] = [];
    const within = withinReach('region_code', await this.regions.reachOf(regionCode), parameters);
    return newestFirst(this.database, AwardBatch, [within], parameters, page);
  }

  /** One's own; of others what was submitted, but of those an employer applies for the drafts, too. */
  private seen(actor: Actor, parameters: unknown[]): string {
    const { hat, personId } = actor;
    const own = `person_id = $${parameters.push(personId)}`;
    if (hat?.role === 'organizationManager')
      return `(${own} or (organization_id = $${parameters.push(hat.organizationId)}
        and (applied_on is not null or applicant = 'employer')))`;
    if (hat?.role === 'stationWorker')
      return `(${own} or (applied_on is not null and organization_id is null
        and ${withinReach('region_code', prefixesOf(hat, 'write'), parameters)}))`;
    if (hat?.role === 'official' || hat?.role === 'administrator' || hat?.role === 'auditor')
      return `(${own} or (applied_on is not null
        and ${withinReach('region_code', prefixesOf(hat, 'see'), parameters)}))`;
    return own;
  }

  /** What waits for the actor: what stands on a desk of theirs, never their own, a notice once its last day is over. */
  private waiting(actor: Actor, parameters: unknown[]): string {
    const seats = seatsOf(actor).map(
      ({ reviewer, where }) => `(turn = $${parameters.push(reviewer)} and ${where})`,
    );
    if (seats.length === 0) return 'false';
    const others = `person_id <> $${parameters.push(actor.personId)}`;
    const isOver = `(state <> 'onNotice' or notice_ends_on < $${parameters.push(this.clock.today())})`;
    return `((${seats.join(' or ')}) and ${others} and ${isOver})`;
  }
}
