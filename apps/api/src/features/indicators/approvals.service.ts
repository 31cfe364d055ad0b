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
import { IndicatorFigures } from './figures.service.js';
import type { ApprovePeriodArgs } from './figures.view.js';
import { indicatorPolicy } from './indicator.policy.js';
import type { Measuring } from './measures.reads.js';
import { PeriodApproval } from './period-approval.entity.js';
import { daysOf } from './period.rules.js';

/** Periods that regions approve: their value stays for ever. */
@Injectable()
export class PeriodApprovals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly figures: IndicatorFigures,
  ) {}

  /**
   * Approves a region's figure of a period that is over, or corrects it by a further approval with its reason. Of two
   * at once the second is told that it read what is no longer the last.
   */
  async approve(actor: Actor, args: ApprovePeriodArgs): Promise<PeriodApproval> {
    const { regionCode, pack, indicator, period, after } = args;
    const region = await this.figures.reached(actor, regionCode);
    allow(actor, indicatorPolicy, 'approvePeriod', { regionCode });
    const reason = args.reason?.trim() || null;
    if (after > 0 !== (reason !== null)) throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
    const { to } = daysOf(period);
    if (to >= this.clock.today()) throw new Refusal('PERIOD_NOT_OVER', { to });
    const asOf = this.clock.now();
    const [measuring] = await this.figures.ask(args);
    const figure = await this.figures.own(args, region);
    if (figure.numerator === null) throw new Refusal('NOTHING_TO_APPROVE');
    return this.database.transaction(async () => {
      await this.refuseUnaccepted(measuring, indicator);
      const last = await this.lastNumber(args);
      if (last !== after) throw new Refusal('STALE_VERSION', { number: last });
      const approval = Object.assign(new PeriodApproval(), {
        id: newId(),
        countyCode: countyOf(regionCode),
        regionCode,
        pack,
        indicator,
        period,
        number: after + 1,
        value: figure.value,
        numerator: figure.numerator,
        denominator: figure.denominator,
        progress: figure.progress,
        targets: figure.targets.map(({ value }) => value),
        due: figure.due,
        reported: figure.reported,
        asOf,
        reason,
        approvedById: actor.personId ?? '',
        approvedAt: this.clock.now(),
      });
      if (!(await this.database.insertUnlessThere(PeriodApproval, approval)))
        throw new Refusal('STALE_VERSION', { number: after + 1 });
      const subject = { type: 'periodApproval', id: approval.id, regionCode };
      const { number, value } = approval;
      await this.events.record(actor, 'period.approved', subject, { pack, indicator, period, number, value });
      return approval;
    });
  }

  /** What lies below this region still is not its own to approve. */
  private async refuseUnaccepted(
    { enteredAs, period, regionCode, reach }: Measuring,
    indicator: string,
  ): Promise<void> {
    const parameters: unknown[] = [enteredAs.pack.code, indicator, period, regionCode.length];
    const [row] = await this.database.query<{ n: number }>(
      `select count(*)::int as n from indicator_reports where pack = $1 and indicator = $2 and period = $3
       and state in ('submitted', 'accepted', 'approved') and length(held_code) > $4
       and ${withinReach('region_code', reach, parameters)}`,
      parameters,
    );
    const count = row?.n ?? 0;
    if (count > 0) throw new Refusal('REPORTS_NOT_ACCEPTED', { count });
  }

  private async lastNumber({ pack, indicator, period, regionCode }: ApprovePeriodArgs): Promise<number> {
    const [row] = await this.database.query<{ last: number | null }>(
      `select max(number) as last from period_approvals
       where pack = $1 and indicator = $2 and region_code = $3 and period = $4`,
      [pack, indicator, regionCode, period],
    );
    return row?.last ?? 0;
  }
}
