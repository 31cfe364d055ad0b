import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { Policies } from '../policies/index.js';
import { Regions } from '../regions/index.js';
import { Catalogue } from './catalogue.js';
import { describeRow } from './describe.js';
import type { Indicator } from './indicator.view.js';
import { MeasureReads } from './measures.reads.js';
import { ReportFactReads, type ReportFacts } from './report-facts.reads.js';
import { IndicatorReport } from './report.entity.js';

/** What stands beside reports, for loaders. */
@Injectable()
export class ReportDetails {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
    private readonly policies: Policies,
    private readonly catalogue: Catalogue,
    private readonly measures: MeasureReads,
    private readonly facts: ReportFactReads,
  ) {}

  /** The facts of reports by their ids. */
  readonly factsOf = async (ids: readonly string[]): Promise<ReportFacts[]> => {
    const reports = (await this.database.findMany(IndicatorReport, ids)).filter((each) => each !== null);
    const [first] = reports;
    if (!first) return [];
    // What is a jump holds for the whole country or for a province; one request reads reports of one.
    const { reporting } = this.policies.on(first.regionCode, this.clock.today());
    const facts = await this.facts.of(reports, reporting.jumpPercent);
    const byId = new Map(reports.map(({ id }, at) => [id, facts[at]]));
    return ids.map((id) => byId.get(id) ?? missing(id));
  };

  /** Rows by pack, code and region, joined with slashes. */
  readonly indicatorsOf = async (keys: readonly string[]): Promise<Indicator[]> => {
    const asked = keys.map((key) => key.split('/'));
    const entries = await this.catalogue.entriesAtHome([...new Set(asked.map(([pack = '']) => pack))]);
    const successions = await this.regions.successions();
    const on = this.clock.today();
    return asked.map(([pack = '', indicator = '', regionCode = '']) =>
      describeRow(this.catalogue.row(pack, indicator), entries, {
        regionCode: successions.homeOf(regionCode),
        on,
        isRecorded: (row) => this.measures.isRecorded(row),
      }),
    );
  };
}

const missing = (id: string): never => {
  throw new Error(`no report ${id}`);
};
