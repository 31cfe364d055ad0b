import { Injectable } from '@nestjs/common';
import { countyOf, levelOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Policies } from '../policies/index.js';
import { Regions } from '../regions/index.js';
import { Catalogue, type PackRow } from './catalogue.js';
import type { ReportFinding } from './checks.rules.js';
import { reportPolicy } from './indicator.policy.js';
import { daysOf, isPeriod } from './period.rules.js';
import { ReportChecking } from './report-checks.service.js';
import { ReportFactReads } from './report-facts.reads.js';
import { IndicatorReport, ReportStep } from './report.entity.js';
import { afterStep, reportSteps, togetherFault, topOf, type ReportAction } from './report.rules.js';
import type {
  ActOnReportArgs,
  ActOnReportsArgs,
  CorrectReportArgs,
  ReportOutcome,
  SaveReportArgs,
} from './reports.view.js';

const SHORTEST_REASON = 2;

/** Reports of the lowest level on their way up: begun, handed in, accepted and approved at each level, locked. */
@Injectable()
export class IndicatorReports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly policies: Policies,
    private readonly catalogue: Catalogue,
    private readonly facts: ReportFactReads,
    private readonly checking: ReportChecking,
  ) {}

  /** Reports by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(IndicatorReport | null)[]> =>
    this.database.findMany(IndicatorReport, ids);

  /** The report; NOT_FOUND for those who may not see its region. */
  async find(actor: Actor, id: string): Promise<IndicatorReport> {
    const report = await this.database.find(IndicatorReport, id);
    if (!report) throw new Refusal('NOT_FOUND');
    allow(actor, reportPolicy, 'see', report);
    return report;
  }

  /** Begins the report of a period, or changes one that is still at its own region. */
  async save(actor: Actor, args: SaveReportArgs): Promise<IndicatorReport> {
    const packRow = this.catalogue.enteredAs(this.catalogue.row(args.pack, args.indicator), args.regionCode);
    const region = await this.regions.existing(args.regionCode);
    const fresh = this.begun(actor, args, packRow);
    allow(actor, reportPolicy, 'save', fresh);
    const { reportedBy, denominator } = packRow.row.definition;
    const fields = [
      ...(levelOf(args.regionCode) === reportedBy && region.isAdministrative ? [] : ['regionCode']),
      ...((denominator === 'reported') === (fresh.denominator !== null) ? [] : ['denominator']),
      ...(isPeriod(args.period, packRow.row.frequency) && daysOf(args.period).from <= this.clock.today()
        ? []
        : ['period']),
    ];
    if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
    return this.database.transaction(() =>
      args.version === 0 ? this.begin(actor, fresh) : this.change(actor, args, fresh),
    );
  }

  /** One step with a report; words where the step asks for them. */
  act(actor: Actor, { id, action, version, reason }: ActOnReportArgs): Promise<IndicatorReport> {
    const words = reason?.trim() ?? '';
    return this.database.transaction(async () => {
      const report = await this.locked(actor, id, action, version);
      const next = afterStep(report, action);
      if (reportSteps[action].needsReason && words.length < SHORTEST_REASON)
        throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
      if (action === 'submit') await this.refuseAboveWhole(report);
      const lastReason = reportSteps[action].needsReason ? words : report.lastReason;
      await this.database.update(IndicatorReport, report, {
        ...next,
        lastReason,
        stateSince: this.clock.now(),
      });
      await this.record(actor, report, action, words || null);
      return report;
    });
  }

  /**
   * The same step with many reports, each on its own: those whose figure asks for a second look and those the step is
   * refused for stay as they are and say why, the others go on. NOT_FOUND for who may see none of them.
   */
  async actTogether(actor: Actor, { action, reports }: ActOnReportsArgs): Promise<ReportOutcome[]> {
    const found = await this.byIds(reports.map(({ id }) => id));
    const seen = found.filter((each) => each !== null).filter((each) => reportPolicy.see(actor, each));
    if (seen.length === 0) throw new Refusal('NOT_FOUND');
    const findings = await this.checking.ofReports(seen);
    const outcomes: ReportOutcome[] = [];
    for (const { id, version } of reports) {
      const own = findings.get(id) ?? [];
      outcomes.push(await this.outcome(id, own, () => this.act(actor, { id, version, action })));
    }
    const now = await this.byIds(seen.map(({ id }) => id));
    return outcomes.map(({ id, refusal, findings: own }) => ({
      id,
      refusal,
      findings: own,
      report: now.find((each) => each?.id === id) ?? null,
    }));
  }

  private async outcome(
    id: string,
    findings: readonly ReportFinding[],
    act: () => Promise<IndicatorReport>,
  ): Promise<ReportOutcome> {
    try {
      const fault = togetherFault(findings);
      if (fault) throw new Refusal(fault, { findings });
      return { id, report: await act(), refusal: null, findings: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const told = error.code === 'FIGURE_TO_LOOK_AT' ? findings : [];
      return { id, report: null, refusal: error.code, findings: told };
    }
  }

  /** Begins the next version of a locked report, with its figures; the locked one stays as it is. */
  correct(actor: Actor, { id, version, reason }: CorrectReportArgs): Promise<IndicatorReport> {
    return this.database.transaction(async () => {
      const locked = await this.locked(actor, id, 'correct', version);
      afterStep(locked, 'correct');
      const report = Object.assign(new IndicatorReport(), locked, {
        id: newId(),
        number: locked.number + 1,
        state: 'draft',
        heldCode: locked.regionCode,
        lastReason: reason.trim(),
        madeById: actor.personId ?? '',
        createdAt: this.clock.now(),
        stateSince: this.clock.now(),
        version: 1,
      });
      if (!(await this.database.insertUnlessThere(IndicatorReport, report)))
        throw new Refusal('STALE_VERSION', { number: report.number });
      await this.record(actor, report, 'correct', reason.trim());
      return report;
    });
  }

  private async begin(actor: Actor, fresh: IndicatorReport): Promise<IndicatorReport> {
    const { pack, indicator, period, regionCode } = fresh;
    const [last] = await this.database.repository(IndicatorReport).find({
      where: { pack, indicator, period, regionCode },
      order: { number: 'desc' },
      take: 1,
    });
    // What is locked is corrected with a reason, and what is on its way is that one.
    if (last && last.state !== 'discarded') throw new Refusal('STALE_VERSION', { version: last.version });
    fresh.number = (last?.number ?? 0) + 1;
    if (!(await this.database.insertUnlessThere(IndicatorReport, fresh)))
      throw new Refusal('STALE_VERSION', { version: 1 });
    await this.record(actor, fresh, 'save', null);
    return fresh;
  }

  private async change(actor: Actor, args: SaveReportArgs, fresh: IndicatorReport): Promise<IndicatorReport> {
    const { pack, indicator, period, regionCode } = fresh;
    const [last] = await this.database.repository(IndicatorReport).find({
      where: { pack, indicator, period, regionCode },
      order: { number: 'desc' },
      take: 1,
    });
    if (!last) throw new Refusal('NOT_FOUND');
    const report = await this.locked(actor, last.id, 'save', args.version);
    const next = afterStep(report, 'save');
    const { numerator, denominator, stated, note } = fresh;
    await this.database.update(IndicatorReport, report, { ...next, numerator, denominator, stated, note });
    await this.record(actor, report, 'save', null);
    return report;
  }

  private async locked(
    actor: Actor,
    id: string,
    action: ReportAction,
    version: number,
  ): Promise<IndicatorReport> {
    const report = await this.database.lock(IndicatorReport, id);
    // Whoever read an earlier version hears of that: what a level may do changes with the step it was not told of.
    allow(actor, reportPolicy, 'see', report);
    if (report.version !== version)
      throw new Refusal('STALE_VERSION', { version: report.version, state: report.state });
    allow(actor, reportPolicy, action, report);
    return report;
  }

  /** A share of more than the whole is a slip of the pen. */
  private async refuseAboveWhole(report: IndicatorReport): Promise<void> {
    const { reporting } = this.policies.on(report.regionCode, this.clock.today());
    const [facts] = await this.facts.of([report], reporting.jumpPercent);
    if (facts?.findings.includes('numeratorAboveDenominator') === true)
      throw new Refusal('NUMERATOR_ABOVE_DENOMINATOR', { denominator: facts.divisor });
  }

  private begun(actor: Actor, args: SaveReportArgs, { pack }: PackRow): IndicatorReport {
    const { regionCode, indicator, period, numerator, denominator, stated, note } = args;
    const now = this.clock.now();
    return Object.assign(new IndicatorReport(), {
      id: newId(),
      countyCode: countyOf(regionCode),
      regionCode,
      pack: pack.code,
      indicator,
      period,
      number: 1,
      state: 'draft',
      heldCode: regionCode,
      topCode: topOf(pack.holdsIn, regionCode),
      numerator,
      denominator: denominator ?? null,
      stated: stated ?? null,
      note: note.trim(),
      lastReason: null,
      madeById: actor.personId ?? '',
      createdAt: now,
      stateSince: now,
      version: 1,
    });
  }

  private async record(
    actor: Actor,
    report: IndicatorReport,
    action: ReportAction,
    reason: string | null,
  ): Promise<void> {
    const { id, countyCode, regionCode, state, heldCode, numerator, denominator } = report;
    await this.database.insert(ReportStep, {
      id: newId(),
      countyCode,
      reportId: id,
      action,
      state,
      heldCode,
      numerator,
      denominator,
      reason,
      byId: actor.personId ?? '',
      at: this.clock.now(),
    });
    const { pack, indicator, period, number } = report;
    const subject = { type: 'indicatorReport', id, regionCode };
    const body = { pack, indicator, period, number, state, heldCode };
    await this.events.record(actor, `indicatorReport.${PAST[action]}`, subject, body);
  }
}

/** How each step reads once it has happened. */
const PAST: Readonly<Record<ReportAction, string>> = {
  save: 'saved',
  submit: 'submitted',
  discard: 'discarded',
  recall: 'recalled',
  accept: 'accepted',
  unaccept: 'unaccepted',
  approve: 'approved',
  unapprove: 'unapproved',
  return: 'returned',
  correct: 'corrected',
};
