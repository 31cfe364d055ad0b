import { Injectable } from '@nestjs/common';
import { DesignationFact, type DesignationKind } from '@wushe/policy-packs';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { withinReach } from '../../platform/reach.js';
import { licensed } from '../indicators/index.js';
import { FigureReads, monthEnd, spanOf, type Folded } from '../monitoring/index.js';
import { Regions } from '../regions/index.js';
import { evidenceMonths, evidenceOf, type Evidence } from './designation.rules.js';

const THOUSANDTHS = 1000;
const MINUTES = 60;
const FIVE = 5;

/** What was counted, and from which months. */
export interface Counted {
  readonly fromMonth: string;
  readonly toMonth: string;
  readonly evidence: Evidence[];
}

/** Counts how a place stands by the criteria of a kind, from the figures and registers, never from what it reports. */
@Injectable()
export class DesignationEvidence {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly figures: FigureReads,
    private readonly regions: Regions,
  ) {}

  /** The evidence as of now. */
  async of(
    regionCode: string,
    kind: DesignationKind,
    words: Readonly<Partial<Record<string, string>>>,
  ): Promise<Counted> {
    const { from, to } = evidenceMonths(this.clock.today(), kind);
    const values = await this.values(regionCode, { from, to });
    return { fromMonth: from, toMonth: to, evidence: evidenceOf(kind, values, words) };
  }

  private async values(
    regionCode: string,
    { from, to }: { readonly from: string; readonly to: string },
  ): Promise<Readonly<Record<DesignationFact, number | null>>> {
    const span = spanOf({ from, to: monthEnd(to) }, this.clock.today());
    const folded = (await this.figures.ofRegions([regionCode], span)).get(regionCode);
    const { stations, workers } = await this.registers(regionCode);
    const value = (figure: 'needsServed' | 'needsVerified' | 'volunteersActive' | 'serviceMinutes'): number =>
      folded?.values.get(figure) ?? 0;
    const verified = value('needsVerified');
    return {
      fullLinkages: folded?.linkage.find(({ steps }) => steps === FIVE)?.projects ?? 0,
      linkageThousandths: thousandthsOf(folded?.linkage ?? []),
      needsServed: value('needsServed'),
      servedThousandths: cutThousandths(value('needsServed'), verified),
      volunteersActive: value('volunteersActive'),
      serviceHours: Math.floor(value('serviceMinutes') / MINUTES),
      openStations: stations,
      licensedWorkers: workers,
    };
  }

  private async registers(regionCode: string): Promise<{ stations: number; workers: number }> {
    const parameters: unknown[] = [this.clock.today()];
    const within = withinReach('region_code', await this.regions.reachOf(regionCode), parameters);
    const [row] = await this.database.query<{ stations: number; workers: number }>(
      `select (select count(*)::int from service_stations where state = 'open' and ${within}) as stations,
         (select count(*)::int from social_workers worker
          where state = 'active' and ${licensed('worker', '$1::date')} and ${within}) as workers`,
      parameters,
    );
    return row ?? { stations: 0, workers: 0 };
  }
}

/** Cut off, never rounded up: 599.9 thousandths do not meet 600. Nothing to divide by: nothing to say. */
const cutThousandths = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((THOUSANDTHS * part) / whole);

/** The mean share of the five societies over projects. */
function thousandthsOf(linkage: Folded['linkage']): number | null {
  const projects = linkage.reduce((sum, each) => sum + each.projects, 0);
  const steps = linkage.reduce((sum, each) => sum + each.steps * each.projects, 0);
  return cutThousandths(steps, FIVE * projects);
}
