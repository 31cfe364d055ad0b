import { Injectable } from '@nestjs/common';
import { countyOf, isWithin } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog, type EventBody } from '../../platform/events/event-log.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { answeringDesk, deskOf, organizationKey, type PartyKey } from '../../platform/party.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { refusePersonal } from '../needs/index.js';
import { mayServe, Organizations } from '../organizations/index.js';
import { Regions } from '../regions/index.js';
import { Stations } from '../stations/index.js';
import { OPEN_FINDINGS } from './finding.rules.js';
import { Inspection, InspectionVisit } from './inspection.entity.js';
import { inspectionPolicy } from './inspection.policy.js';
import {
  checklistFrom,
  inspectionActions,
  isComplete,
  PLAIN_INSPECTION_ACTIONS,
  type InspectionAction,
} from './inspection.rules.js';
import type {
  ActOnInspectionArgs,
  EditInspectionArgs,
  InspectionInput,
  PlanInspectionArgs,
  RecordVisitArgs,
} from './inspection.view.js';

/** Whom a visit was paid to, and where they are. */
interface Inspected {
  readonly inspected: PartyKey;
  readonly regionCode: string;
  readonly stationId: string | null;
}

/** Inspections: planned with a checklist, carried out in visits, closed when nothing is open. */
@Injectable()
export class Inspections {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly stations: Stations,
    private readonly organizations: Organizations,
  ) {}

  /** Inspections by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(Inspection | null)[]> =>
    this.database.findMany(Inspection, ids);

  /** Visits by id, for a loader. */
  readonly visitsByIds = (ids: readonly string[]): Promise<(InspectionVisit | null)[]> =>
    this.database.findMany(InspectionVisit, ids);

  /** Visits of each inspection, newest first, for a loader. */
  readonly visitsOf = async (inspectionIds: readonly string[]): Promise<InspectionVisit[][]> => {
    const rows = await this.database
      .repository(InspectionVisit)
      .createQueryBuilder('visit')
      .where('visit.inspectionId = any(:inspectionIds)', { inspectionIds })
      .orderBy('visit.id', 'DESC')
      .getMany();
    const byInspection = groupBy(rows, ({ inspectionId }) => inspectionId);
    return inspectionIds.map((id) => byInspection.get(id) ?? []);
  };

  /** The inspection, if the actor may see it; else null. */
  async find(actor: Actor, id: string): Promise<Inspection | null> {
    const inspection = await this.database.find(Inspection, id);
    return inspection && inspectionPolicy.see(actor, inspection) ? inspection : null;
  }

  /** Plans an inspection; the same key from the same person gives the one already planned. */
  async plan(actor: Actor, { regionCode, input, idempotencyKey }: PlanInspectionArgs): Promise<Inspection> {
    const inspector = deskOf(actor);
    if (!inspector) throw new Refusal(actor.personId ? 'NOT_ALLOWED' : 'SIGN_IN_REQUIRED');
    allow(actor, inspectionPolicy, 'plan', { regionCode, inspector: null });
    await this.regions.existing(regionCode);
    const written = this.written(input);
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const inspection = Object.assign(new Inspection(), written, {
        id: newId(),
        countyCode: countyOf(regionCode),
        regionCode,
        inspector,
        plannedById: actor.personId,
        leadId: actor.personId,
        state: inspectionActions.initial,
        lastReason: null,
        idempotencyKey,
        createdAt: now,
        stateSince: now,
        version: 1,
      });
      if (!(await this.database.insertUnlessThere(Inspection, inspection)))
        return this.plannedBefore(actor, idempotencyKey, { regionCode, title: written.title });
      await this.record(actor, inspection, 'planned');
      return inspection;
    });
  }

  /** Changes a planned inspection. */
  edit(actor: Actor, { id, version, input }: EditInspectionArgs): Promise<Inspection> {
    const written = this.written(input);
    return this.change(actor, id, 'edit', version, async () => written);
  }

  /** A plain step; closing is refused while findings are open. */
  act(actor: Actor, { id, action, version, reason }: ActOnInspectionArgs): Promise<Inspection> {
    if (!PLAIN_INSPECTION_ACTIONS.includes(action))
      throw new Refusal('INVALID_INPUT', { fields: ['action'] });
    refusePersonal({ reason });
    return this.change(actor, id, action, version, async (inspection) => {
      if (action === 'close') await this.refuseOpen(inspection.id);
      return { lastReason: reason?.trim() || null };
    });
  }

  /** Records a visit; the same key gives the one already recorded. */
  async recordVisit(actor: Actor, args: RecordVisitArgs): Promise<InspectionVisit> {
    refusePersonal({ note: args.note });
    return this.database.transaction(async () => {
      const inspection = await this.lockUnderway(actor, args.inspectionId);
      const { idempotencyKey } = args;
      const to = await this.inspectedBy(inspection, args);
      const where = { inspectionId: inspection.id, idempotencyKey };
      const before = await this.database.repository(InspectionVisit).findOneBy(where);
      const made = madeByKey(before, { inspected: to.inspected, visitedOn: args.visitedOn });
      if (made) return made;
      this.checkVisit(inspection, args);
      const visit = Object.assign(new InspectionVisit(), to, {
        id: newId(),
        countyCode: inspection.countyCode,
        inspectionId: inspection.id,
        visitedOn: args.visitedOn,
        results: args.results,
        note: args.note.trim(),
        recordedById: actor.personId,
        recordedAt: this.clock.now(),
        idempotencyKey,
      });
      await this.database.insert(InspectionVisit, visit);
      await this.record(actor, inspection, 'visited', { visitId: visit.id, visitedCode: to.regionCode });
      return visit;
    });
  }

  /** Locks an inspection that is underway and that the actor carries out. */
  async lockUnderway(actor: Actor, id: string): Promise<Inspection> {
    const inspection = await this.database.lock(Inspection, id);
    allow(actor, inspectionPolicy, 'recordVisit', inspection);
    inspectionActions.next(inspection.state, 'recordVisit');
    return inspection;
  }

  private checkVisit({ checklist, startsOn }: Inspection, { results, visitedOn }: RecordVisitArgs): void {
    if (!isComplete(checklist, results)) throw new Refusal('INVALID_INPUT', { fields: ['results'] });
    if (visitedOn < startsOn || visitedOn > this.clock.today())
      throw new Refusal('INVALID_INPUT', { fields: ['visitedOn'] });
  }

  /** Exactly one of station, organization and region, lying within the inspection's region. */
  private async inspectedBy(inspection: Inspection, args: RecordVisitArgs): Promise<Inspected> {
    const { stationId, organizationId, regionCode } = args;
    const named = [stationId, organizationId, regionCode].filter((each) => Boolean(each));
    const found = named.length === 1 ? await this.namedBy(args) : null;
    const isInside = found && isWithin(found.regionCode, inspection.regionCode);
    if (!isInside)
      throw new Refusal('INVALID_INPUT', { fields: ['stationId', 'organizationId', 'regionCode'] });
    return found;
  }

  private async namedBy({
    stationId,
    organizationId,
    regionCode,
  }: RecordVisitArgs): Promise<Inspected | null> {
    if (stationId) {
      const station = await this.stations.find(stationId);
      if (!station) return null;
      const operator = station.operatorOrganizationId;
      const inspected = operator ? organizationKey(operator) : answeringDesk(station.regionCode);
      return { inspected, regionCode: station.regionCode, stationId };
    }
    if (organizationId) {
      const [organization] = await this.organizations.byIds([organizationId]);
      if (!organization || !mayServe(organization)) return null;
      return {
        inspected: organizationKey(organizationId),
        regionCode: organization.regionCode,
        stationId: null,
      };
    }
    const { code } = await this.regions.existing(regionCode ?? '');
    return { inspected: answeringDesk(code), regionCode: code, stationId: null };
  }

  /** Counts under the inspection's lock; findings are noted and reopened under it too. */
  private async refuseOpen(inspectionId: string): Promise<void> {
    const [count] = await this.database.query<{ n: number }>(
      'select count(*)::int as n from findings where inspection_id = $1 and state = any($2)',
      [inspectionId, OPEN_FINDINGS],
    );
    if (count && count.n > 0) throw new Refusal('FINDINGS_OPEN', { count: count.n });
  }

  private written(
    input: InspectionInput,
  ): Pick<Inspection, 'title' | 'purpose' | 'startsOn' | 'endsOn' | 'checklist'> {
    const { title, purpose, startsOn, endsOn } = input;
    refusePersonal({ title, purpose, checklist: input.checklist.join(' ') });
    if (endsOn < startsOn) throw new Refusal('INVALID_INPUT', { fields: ['endsOn'] });
    const checklist = checklistFrom(input.checklist);
    if (!checklist) throw new Refusal('INVALID_INPUT', { fields: ['checklist'] });
    return { title: title.trim(), purpose: purpose.trim(), startsOn, endsOn, checklist };
  }

  private async change(
    actor: Actor,
    id: string,
    action: InspectionAction,
    version: number,
    work: (inspection: Inspection) => Promise<Partial<Inspection>>,
  ): Promise<Inspection> {
    return this.database.transaction(async () => {
      const inspection = await this.database.lock(Inspection, id);
      allow(actor, inspectionPolicy, action, inspection);
      if (inspection.version !== version)
        throw new Refusal('STALE_VERSION', { version: inspection.version, state: inspection.state });
      const state = inspectionActions.next(inspection.state, action);
      const changes = await work(inspection);
      const moved = state === inspection.state ? {} : { state, stateSince: this.clock.now() };
      await this.database.update(Inspection, inspection, { ...changes, ...moved });
      await this.record(actor, inspection, PAST[action]);
      return inspection;
    });
  }

  private async plannedBefore(
    actor: Actor,
    idempotencyKey: string,
    wanted: Partial<Inspection>,
  ): Promise<Inspection> {
    const where = { plannedById: actor.personId ?? '', idempotencyKey };
    const before = madeByKey(await this.database.repository(Inspection).findOneBy(where), wanted);
    if (!before) throw new Error('the key was there a moment ago');
    return before;
  }

  private record(
    actor: Actor,
    { id, regionCode }: Inspection,
    past: string,
    body: EventBody = {},
  ): Promise<void> {
    return this.events.record(actor, `inspection.${past}`, { type: 'inspection', id, regionCode }, body);
  }
}

/** How each action reads once it has happened. */
const PAST: Readonly<Record<InspectionAction, string>> = {
  edit: 'edited',
  begin: 'begun',
  recordVisit: 'visited',
  close: 'closed',
  reopen: 'reopened',
  cancel: 'cancelled',
  restore: 'restored',
};
