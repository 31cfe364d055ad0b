import { Injectable } from '@nestjs/common';
import { addDays, dayOf, startOfDay, type Day } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog, type EventBody } from '../../platform/events/event-log.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { refusePersonal } from '../needs/index.js';
import { Policies } from '../policies/index.js';
import { Finding } from './finding.entity.js';
import {
  FINDING_SETS_CLOCK,
  FINDING_WANTS_WORDS,
  findingActions,
  type FindingAction,
} from './finding.rules.js';
import type { ActOnFindingArgs, NoteFindingArgs } from './finding.view.js';
import { InspectionVisit } from './inspection.entity.js';
import { findingPolicy } from './inspection.policy.js';
import { Inspections } from './inspections.service.js';

/** Findings: noted on a visit, put right by those inspected, verified by the inspectors. */
@Injectable()
export class Findings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly policies: Policies,
    private readonly inspections: Inspections,
  ) {}

  /** Findings of each inspection, oldest first, for a loader. */
  readonly byInspections = async (inspectionIds: readonly string[]): Promise<Finding[][]> => {
    const rows = await this.database
      .repository(Finding)
      .createQueryBuilder('finding')
      .where('finding.inspectionId = any(:inspectionIds)', { inspectionIds })
      .orderBy('finding.id')
      .getMany();
    const byInspection = groupBy(rows, ({ inspectionId }) => inspectionId);
    return inspectionIds.map((id) => byInspection.get(id) ?? []);
  };

  /** The finding, if the actor may see it; else null. */
  async find(actor: Actor, id: string): Promise<Finding | null> {
    const finding = await this.database.find(Finding, id);
    return finding && findingPolicy.see(actor, finding) ? finding : null;
  }

  /** Notes a finding, with or without a demand to put it right; the same key gives the one already noted. */
  async note(actor: Actor, args: NoteFindingArgs): Promise<Finding> {
    refusePersonal({ title: args.title, words: args.words });
    const visit = await this.database.find(InspectionVisit, args.visitId);
    if (!visit) throw new Refusal('NOT_FOUND');
    return this.database.transaction(async () => {
      const inspection = await this.inspections.lockUnderway(actor, visit.inspectionId);
      const title = args.title.trim();
      const { idempotencyKey, item = null } = args;
      const where = { inspectionId: inspection.id, idempotencyKey };
      const before = await this.database.repository(Finding).findOneBy(where);
      const made = madeByKey(before, { visitId: visit.id, title });
      if (made) return made;
      if (item !== null && item >= inspection.checklist.length)
        throw new Refusal('INVALID_INPUT', { fields: ['item'] });
      const now = this.clock.now();
      const finding = Object.assign(new Finding(), {
        id: newId(),
        countyCode: inspection.countyCode,
        regionCode: visit.regionCode,
        inspectionId: inspection.id,
        visitId: visit.id,
        inspector: inspection.inspector,
        inspected: visit.inspected,
        item,
        severity: args.severity,
        title,
        words: args.words.trim(),
        state: args.isDemanded ? 'demanded' : findingActions.initial,
        answer: null,
        lastReason: null,
        dueAt: args.isDemanded ? this.dueAt(visit.regionCode, args.dueOn ?? null) : null,
        idempotencyKey,
        createdAt: now,
        stateSince: now,
        version: 1,
      });
      await this.database.insert(Finding, finding);
      await this.record(actor, finding, 'noted');
      if (args.isDemanded) await this.record(actor, finding, 'demanded');
      return finding;
    });
  }

  /** Takes a step: those inspected answer, the inspectors demand, verify, send back or withdraw. */
  async act(actor: Actor, { id, action, version, words, dueOn }: ActOnFindingArgs): Promise<Finding> {
    const told = words?.trim() ?? '';
    refusePersonal({ words: told });
    const seen = await this.database.find(Finding, id);
    if (!seen) throw new Refusal('NOT_FOUND');
    return this.database.transaction(async () => {
      allow(actor, findingPolicy, action, seen);
      // A closed inspection has nothing open: what is reopened opens it first.
      if (action === 'reopen') await this.inspections.lockUnderway(actor, seen.inspectionId);
      const finding = await this.database.lock(Finding, id);
      if (FINDING_WANTS_WORDS.includes(action) && told === '')
        throw new Refusal('INVALID_INPUT', { fields: ['words'] });
      if (finding.version !== version)
        throw new Refusal('STALE_VERSION', { version: finding.version, state: finding.state });
      const state = findingActions.next(finding.state, action);
      await this.database.update(Finding, finding, {
        state,
        stateSince: this.clock.now(),
        ...(action === 'answer' ? { answer: told, lastReason: null } : { lastReason: told || null }),
        ...(FINDING_SETS_CLOCK.includes(action) && {
          dueAt: this.dueAt(finding.regionCode, dueOn ?? null),
        }),
      });
      await this.record(actor, finding, PAST[action]);
      return finding;
    });
  }

  /** The end of a day told, which must lie ahead, or of the policy's clock. */
  private dueAt(regionCode: string, dueOn: Day | null): Date {
    const now = this.clock.now();
    if (dueOn && dueOn < dayOf(now)) throw new Refusal('INVALID_INPUT', { fields: ['dueOn'] });
    const { rectification } = this.policies.on(regionCode, dayOf(now)).coordination;
    const dueAt = dueOn ? startOfDay(addDays(dueOn, 1)) : this.policies.dueBy(rectification, now);
    if (!dueAt) throw new Refusal('INVALID_INPUT', { fields: ['dueOn'] });
    return dueAt;
  }

  private record(actor: Actor, finding: Finding, past: string): Promise<void> {
    const { id, regionCode, inspectionId, inspected, inspector, severity, dueAt, state } = finding;
    const limit: EventBody = state === 'demanded' && dueAt ? { dueAt: dueAt.toISOString() } : {};
    return this.events.record(
      actor,
      `finding.${past}`,
      { type: 'finding', id, regionCode },
      { inspectionId, severity, to: [inspected], from: [inspector], ...limit },
    );
  }
}

/** How each action reads once it has happened; what is reopened is demanded anew. */
const PAST: Readonly<Record<FindingAction, string>> = {
  demand: 'demanded',
  answer: 'answered',
  close: 'closed',
  sendBack: 'sentBack',
  withdraw: 'withdrawn',
  reopen: 'demanded',
};
