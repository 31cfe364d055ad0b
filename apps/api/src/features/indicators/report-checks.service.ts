import { Injectable } from '@nestjs/common';
import { levelOf, parentOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { groupBy } from '../../platform/group-by.js';
import { Policies } from '../policies/index.js';
import { Region, Regions } from '../regions/index.js';
import { standingOut, type ReportFinding } from './checks.rules.js';
import { regionUnits } from './computations.js';
import { IndicatorFigures } from './figures.service.js';
import type { IndicatorArgs } from './figures.view.js';
import { digitsBelow } from './measure.rules.js';
import { handedIn, reportsFor, type Measuring } from './measures.reads.js';
import { ReportFactReads, type ReportFacts } from './report-facts.reads.js';
import { IndicatorReport } from './report.entity.js';
import type { CheckedReport, Completeness, ReportChecks } from './reports.view.js';

const MOST_SHOWN = 200;

/** Who has not reported, and which figures ask for a second look; it judges figures, nobody who made them. */
@Injectable()
export class ReportChecking {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
    private readonly policies: Policies,
    private readonly figures: IndicatorFigures,
    private readonly facts: ReportFactReads,
  ) {}

  /** The checks of one row and period over a region; a computed row has none. */
  async of(actor: Actor, args: IndicatorArgs): Promise<ReportChecks> {
    const region = await this.figures.reached(actor, args.regionCode);
    const [measuring] = await this.figures.ask(args);
    if (measuring.row.definition.reportedBy === undefined)
      return { completeness: [], missing: [], findings: [] };
    const [completeness, missing, findings] = await Promise.all([
      this.completeness(measuring, region),
      this.missing(measuring),
      this.findings(measuring),
    ]);
    return { completeness, missing, findings: findings.slice(0, MOST_SHOWN) };
  }

  /** What asks for a second look in reports that were handed in, by their ids; those that nothing is to be said of are left out. */
  async ofReports(
    reports: readonly IndicatorReport[],
  ): Promise<ReadonlyMap<string, readonly ReportFinding[]>> {
    const found = new Map<string, readonly ReportFinding[]>();
    const peers = groupBy(reports, ({ pack, indicator, period, regionCode }) =>
      [pack, indicator, period, parentOf(regionCode) ?? regionCode].join(' '),
    );
    for (const [first] of peers.values()) {
      if (!first) continue;
      const regionCode = parentOf(first.regionCode) ?? first.regionCode;
      const [measuring] = await this.figures.ask({ ...asked(first), regionCode });
      for (const { report, findings } of await this.findings(measuring)) found.set(report.id, findings);
    }
    return found;
  }

  private async completeness(measuring: Measuring, region: Region): Promise<Completeness[]> {
    const { regionCode, row } = measuring;
    const digits = digitsBelow(levelOf(regionCode));
    const parameters: unknown[] = [];
    const due = regionUnits(regionCode, [row.definition.reportedBy ?? 'township'], undefined, parameters);
    const sent = handedIn(measuring, parameters);
    const [rows, children] = await Promise.all([
      this.database.query<{ area: string | null } & Omit<Completeness, 'region'>>(
        `select ${digits === null ? 'null' : `left(due.code, ${digits})`} as area, count(*)::int as due,
           count(sent.id)::int as "handedIn", count(*) filter (where sent.state = 'locked')::int as locked
         from (${due}) as due left join (${sent}) as sent on sent.key = due.key
         ${digits === null ? '' : `group by grouping sets ((left(due.code, ${digits})), ())`}`,
        parameters,
      ),
      digits === null ? [] : this.regions.children(regionCode),
    ]);
    const byArea = new Map(rows.map((each) => [each.area ?? regionCode, each]));
    return [region, ...children].flatMap((each) => {
      const counted = byArea.get(each.code);
      return counted
        ? [{ region: each, due: counted.due, handedIn: counted.handedIn, locked: counted.locked }]
        : [];
    });
  }

  private async missing(measuring: Measuring): Promise<Region[]> {
    const parameters: unknown[] = [];
    const { regionCode, row } = measuring;
    const due = regionUnits(regionCode, [row.definition.reportedBy ?? 'township'], undefined, parameters);
    const sent = handedIn(measuring, parameters);
    const rows = await this.database.query<{ code: string }>(
      `select due.code from (${due}) as due left join (${sent}) as sent on sent.key = due.key
       where sent.id is null order by due.code limit ${MOST_SHOWN}`,
      parameters,
    );
    const found = await this.regions.byCodes(rows.map(({ code }) => code));
    return found.filter((each) => each !== null);
  }

  private async findings(measuring: Measuring): Promise<CheckedReport[]> {
    const parameters: unknown[] = [];
    const ids = await this.database.query<{ id: string }>(
      `select id from (${reportsFor(measuring, parameters)}) as sent order by key`,
      parameters,
    );
    const found = await this.database.findMany(
      IndicatorReport,
      ids.map(({ id }) => id),
    );
    const reports = found.filter((each) => each !== null);
    const { reporting } = this.policies.on(measuring.regionCode, this.clock.today());
    const facts = await this.facts.of(reports, reporting.jumpPercent);
    const scores = scoresOf(reports, facts, {
      fewestPeers: reporting.fewestPeers,
      scoreHundredths: reporting.outlierScoreHundredths,
    });
    return reports
      .map((report, at): CheckedReport => {
        const score = scores.get(report.id);
        const findings = [...(facts[at]?.findings ?? [])];
        if (score !== undefined) findings.push('standsOut');
        return { report, findings, score: score === undefined ? null : score.toFixed(1) };
      })
      .filter(({ findings }) => findings.length > 0);
  }
}

const asked = ({ pack, indicator, period }: IndicatorReport) => ({ pack, indicator, period });

/** The scores of reports that stand out among those of one level and parent. */
function scoresOf(
  reports: readonly IndicatorReport[],
  facts: readonly ReportFacts[],
  limits: Parameters<typeof standingOut>[1],
): Map<string, number> {
  const known = reports.flatMap(({ id, regionCode }, at) => {
    const value = facts[at]?.value ?? null;
    return value === null ? [] : [{ id, parent: parentOf(regionCode) ?? '', value: Number(value) }];
  });
  const scores = new Map<string, number>();
  for (const peers of groupBy(known, ({ parent }) => parent).values()) {
    const values = peers.map(({ value }) => value);
    for (const { at, score } of standingOut(values, limits)) {
      const peer = peers[at];
      if (peer) scores.set(peer.id, score);
    }
  }
  return scores;
}
