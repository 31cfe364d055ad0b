import { Injectable } from '@nestjs/common';
import { countyOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import type { Page } from '../../platform/graphql/connection.js';
import { newId } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';
import { refusePersonal } from '../needs/index.js';
import { Regions } from '../regions/index.js';
import { ApprovedFigure, FigureApproval } from './approval.entity.js';
import { approvalPolicy } from './approval.policy.js';
import { ApprovalReads } from './approval.reads.js';
import type {
  ApprovalListArgs,
  ApprovedPeriod,
  ApprovedPeriodArgs,
  ApproveFiguresArgs,
  EventSince,
  EventsSinceArgs,
} from './approval.view.js';
import { Figures } from './figures.service.js';
import type { FigureValue } from './figure.view.js';
import { daysOf, isWholeAndOver, type Days } from './period.rules.js';

/** Figures of periods as officials approved them: they stay for ever, beside what the figures are now. */
@Injectable()
export class Approvals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly figures: Figures,
    private readonly reads: ApprovalReads,
  ) {}

  /** Approves what the figures of a period are now. PERIOD_NOT_OVER; STALE_VERSION when another was faster. */
  async approve(actor: Actor, args: ApproveFiguresArgs): Promise<FigureApproval> {
    const { regionCode, version } = args;
    await this.reached(actor, regionCode);
    if (!approvalPolicy.approve(actor, { regionCode })) throw new Refusal('NOT_ALLOWED');
    const days = soundDays(args);
    if (!isWholeAndOver(days, this.clock.today())) throw new Refusal('PERIOD_NOT_OVER', { to: days.to });
    const reason = args.reason?.trim() || null;
    if (version > 0 && reason === null) throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
    refusePersonal({ reason });
    const [last] = await this.versions(regionCode, days);
    if ((last?.version ?? 0) !== version) throw new Refusal('STALE_VERSION', { version: last?.version ?? 0 });
    // The values and how far the fold had come are of one instant: what is sealed later is what came since.
    const { positions, values } = await this.database.snapshot(async () => ({
      positions: await this.reads.positions(regionCode),
      values: (await this.figures.valuesOf(regionCode, days)).values,
    }));
    const approval = Object.assign(new FigureApproval(), {
      id: newId(),
      countyCode: countyOf(regionCode),
      regionCode,
      fromOn: days.from,
      toOn: days.to,
      version: version + 1,
      reason: version > 0 ? reason : null,
      approvedAt: this.clock.now(),
      approvedById: actor.personId ?? '',
      positions,
    });
    return this.save(actor, approval, values);
  }

  /** What was approved of a period in all versions, and what its figures are now. */
  async period(actor: Actor, args: ApprovedPeriodArgs): Promise<ApprovedPeriod> {
    const { regionCode } = args;
    await this.reached(actor, regionCode);
    const days = soundDays(args);
    const [versions, { values, asOf }] = await Promise.all([
      this.versions(regionCode, days),
      this.figures.valuesOf(regionCode, days),
    ]);
    const isOver = isWholeAndOver(days, this.clock.today());
    return {
      versions,
      live: values,
      asOf,
      isOver,
      mayApprove: approvalPolicy.approve(actor, { regionCode }),
    };
  }

  /** The periods of a region that were approved. */
  async list(actor: Actor, { regionCode, first, after }: ApprovalListArgs): Promise<Page<FigureApproval>> {
    await this.reached(actor, regionCode);
    return this.reads.latest(regionCode, { first, after: after ?? null });
  }

  /** What happened since an approval and counts for its period. */
  async since(actor: Actor, { id, first, after }: EventsSinceArgs): Promise<Page<EventSince>> {
    const approval = await this.database.find(FigureApproval, id);
    if (!approval || !approvalPolicy.see(actor, approval)) throw new Refusal('NOT_FOUND');
    return this.reads.since(approval, { first, after: after ?? null });
  }

  /** The approved values, for a loader. */
  readonly valuesOf = async (ids: readonly string[]): Promise<FigureValue[][]> => {
    const rows = await this.database.query<{ id: string; figures: FigureValue[] }>(
      `select approval_id as id, json_agg(json_build_object('figure', figure, 'value', value)) as figures
       from approved_figures where approval_id = any($1) group by 1`,
      [ids],
    );
    const byId = new Map(rows.map(({ id, figures }) => [id, figures]));
    return ids.map((id) => byId.get(id) ?? []);
  };

  private async save(
    actor: Actor,
    approval: FigureApproval,
    values: readonly FigureValue[],
  ): Promise<FigureApproval> {
    const { id, regionCode, fromOn, toOn, version } = approval;
    return this.database.transaction(async () => {
      if (!(await this.database.insertUnlessThere(FigureApproval, approval)))
        throw new Refusal('STALE_VERSION', { version });
      for (const { figure, value } of values)
        await this.database.insert(ApprovedFigure, { approvalId: id, figure, value });
      const subject = { type: 'figureApproval', id, regionCode };
      await this.events.record(actor, 'figures.approved', subject, { fromOn, toOn, version });
      return approval;
    });
  }

  private versions(regionCode: string, { from, to }: Days): Promise<FigureApproval[]> {
    return this.database
      .repository(FigureApproval)
      .find({ where: { regionCode, fromOn: from, toOn: to }, order: { version: 'desc' } });
  }

  private async reached(actor: Actor, regionCode: string): Promise<void> {
    await this.regions.existing(regionCode);
    if (!actor.personId) throw new Refusal('SIGN_IN_REQUIRED');
    if (!approvalPolicy.see(actor, { regionCode }))
      throw new Refusal('REGION_OUT_OF_REACH', { code: regionCode });
  }
}

function soundDays({ from, to }: Days): Days {
  if (to < from) throw new Refusal('INVALID_INPUT', { fields: ['to'] });
  return daysOf({ from, to });
}
