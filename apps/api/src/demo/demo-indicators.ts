import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { BaseFigures, IndicatorReports, PeriodApprovals } from '../features/indicators/index.js';
import { DemoPeople } from './demo-people.js';

type Report = Awaited<ReturnType<IndicatorReports['save']>>;
type Step = Parameters<IndicatorReports['act']>[1]['action'];

const SOURCE = '演示数据（虚构）';
const NINGXIA = 'nx-community-2023';
const TOWNSHIP = '640106001';

/** Invented households and urban residents of regions that report. */
const BASES = [
  { regionCode: '640106001', households: 21_400, urbanResidents: 58_200 },
  { regionCode: '640106003', households: 16_900, urbanResidents: 44_700 },
  { regionCode: '640106100', households: 7800, urbanResidents: 6100 },
  { regionCode: '640106', households: 158_000, urbanResidents: 438_000 },
] as const;

/** Who of the demonstration stands at which level. */
interface Line {
  readonly county: Actor;
  readonly city: Actor;
  readonly province: Actor;
}

/** Base figures, reports at every stage of their way, and approved periods. */
@Injectable()
export class DemoIndicators {
  constructor(
    private readonly clock: Clock,
    private readonly people: DemoPeople,
    private readonly bases: BaseFigures,
    private readonly reports: IndicatorReports,
    private readonly approvals: PeriodApprovals,
  ) {}

  /** `township` works at 640106001, `county` at 640106, `ningxia` at 64. */
  async make(township: Actor, county: Actor, ningxia: Actor): Promise<void> {
    const lastYear = String(Number(this.clock.today().slice(0, 4)) - 1);
    const before = String(Number(lastYear) - 1);
    const city = await this.people.make('纳景川', 'official', { regionCode: '6401' });
    const second = await this.people.make('贺长宁', 'stationWorker', { regionCode: '640106003' });
    const third = await this.people.make('禹可嘉', 'stationWorker', { regionCode: '640106100' });
    const line = { county, city, province: ningxia };
    await this.enterBases(county, before);
    const staff = 'community-staff-per-ten-thousand';
    await this.carry(await this.begin(township, TOWNSHIP, staff, before, '98'), township, line, 'locked');
    await this.carry(await this.begin(township, TOWNSHIP, staff, lastYear, '112'), township, line, 'county');
    await this.carry(await this.begin(second, '640106003', staff, lastYear, '79'), second, line, 'province');
    await this.begin(third, '640106100', staff, lastYear, '24');
    const area = 'facility-area-per-hundred-households';
    await this.carry(await this.begin(township, TOWNSHIP, area, lastYear, '6890.5'), township, line, 'city');
    await this.carry(await this.begin(second, '640106003', area, lastYear, '4410'), second, line, 'county');
    await this.jiangsu(lastYear);
    for (const period of [before, lastYear]) {
      await this.approve(ningxia, '64', 'station-coverage', period);
      await this.approve(county, '640106', 'station-coverage', period);
    }
    await this.approve(county, '640106', 'volunteer-station-coverage', lastYear);
  }

  private async jiangsu(period: string): Promise<void> {
    const gulou = await this.people.make('言若溪', 'official', { regionCode: '320106' });
    const report = await this.reports.save(gulou, {
      pack: 'js-14-5',
      indicator: 'mental-recovery-coverage',
      regionCode: '320106',
      period,
      version: 0,
      numerator: '1',
      denominator: null,
      stated: null,
      note: '',
    });
    await this.step(gulou, report, 'submit');
  }

  private async enterBases(county: Actor, year: string): Promise<void> {
    for (const { regionCode, households, urbanResidents } of BASES) {
      for (const [kind, value] of [
        ['households', households],
        ['urbanResidents', urbanResidents],
      ] as const) {
        const input = { regionCode, kind, after: 0, value, asOn: `${year}-12-31`, source: SOURCE };
        await this.bases.enter(county, input);
      }
    }
  }

  private begin(
    actor: Actor,
    regionCode: string,
    indicator: string,
    period: string,
    numerator: string,
  ): Promise<Report> {
    const given = { regionCode, indicator, period, numerator, version: 0, denominator: null, stated: null };
    return this.reports.save(actor, { ...given, pack: NINGXIA, note: SOURCE });
  }

  /** Hands a report in and takes it so far that the named level has the next step; locked: past all of them. */
  private async carry(
    begun: Report,
    reporter: Actor,
    { county, city, province }: Line,
    until: 'county' | 'city' | 'province' | 'locked',
  ): Promise<void> {
    let report = await this.step(reporter, begun, 'submit');
    const levels = [
      { name: 'county', actor: county },
      { name: 'city', actor: city },
      { name: 'province', actor: province },
    ] as const;
    for (const { name, actor } of levels) {
      if (name === until) return;
      report = await this.step(actor, report, 'accept');
      report = await this.step(actor, report, 'approve');
    }
  }

  private step(actor: Actor, { id, version }: Report, action: Step): Promise<Report> {
    return this.reports.act(actor, { id, version, action });
  }

  private async approve(actor: Actor, regionCode: string, indicator: string, period: string): Promise<void> {
    await this.approvals.approve(actor, { pack: 'nx-wsld-2022', indicator, regionCode, period, after: 0 });
  }
}
