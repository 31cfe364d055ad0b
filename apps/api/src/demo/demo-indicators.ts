import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { BaseFigures, IndicatorReports, PeriodApprovals } from '../features/indicators/index.js';
import { DemoPeople } from './demo-people.js';

type Report = Awaited<ReturnType<IndicatorReports['save']>>;
type Step = Parameters<IndicatorReports['act']>[1]['action'];

const SOURCE = '演示数据（虚构）';
const NINGXIA = 'nx-community-2023';
/** Ninghai Road, of the district of Gulou in Nanjing. */
const GULOU = '320106001';

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
type Until = keyof Line | 'locked';

/** What a report says; of Ningxia where nothing else is told. */
interface Begun {
  readonly pack?: string;
  readonly indicator: string;
  readonly period: string;
  readonly numerator: string;
  readonly denominator?: string | null;
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

  /** Of Ningxia who works at 640106001, 640106 and 64; of Jiangsu who works at 32. */
  async make(ningxia: Omit<Line, 'city'> & { readonly township: Actor }, jiangsu: Actor): Promise<void> {
    const { township, county, province } = ningxia;
    const lastYear = String(Number(this.clock.today().slice(0, 4)) - 1);
    const before = String(Number(lastYear) - 1);
    const city = await this.people.make('纳景川', 'official', { regionCode: '6401' });
    const second = await this.people.make('贺长宁', 'stationWorker', { regionCode: '640106003' });
    const third = await this.people.make('禹可嘉', 'stationWorker', { regionCode: '640106100' });
    const line = { county, city, province };
    await this.enterBases(county, before);
    const staff = { indicator: 'community-staff-per-ten-thousand', period: lastYear };
    const area = { indicator: 'facility-area-per-hundred-households', period: lastYear };
    const tell = async (actor: Actor, figure: Begun, until: Until) =>
      this.carry(await this.begin(actor, figure), actor, line, until);
    await tell(township, { ...staff, period: before, numerator: '98' }, 'locked');
    await tell(township, { ...staff, numerator: '112' }, 'county');
    await tell(second, { ...staff, numerator: '79' }, 'province');
    await this.begin(third, { ...staff, numerator: '24' });
    await tell(township, { ...area, numerator: '6890.5' }, 'city');
    await tell(second, { ...area, numerator: '4410' }, 'county');
    await this.jiangsu(jiangsu, before, lastYear);
    for (const period of [before, lastYear]) {
      await this.approve(province, '64', 'station-coverage', period);
      await this.approve(county, '640106', 'station-coverage', period);
    }
    await this.approve(county, '640106', 'volunteer-station-coverage', lastYear);
  }

  /** The same at a township, county and city of Jiangsu: entered, waiting at each level, and past all of them. */
  private async jiangsu(province: Actor, before: string, period: string): Promise<void> {
    const city = await this.people.make('江若川', 'official', { regionCode: '3201' });
    const county = await this.people.make('言若溪', 'official', { regionCode: '320106' });
    const township = await this.people.make('宁怀远', 'official', { regionCode: GULOU });
    const line = { county, city, province };
    const pack = 'js-14-5';
    const atHome = { pack, indicator: 'home-service-for-older-people' };
    const allRound = { pack, indicator: 'all-round-service-coverage' };
    const tell = async (figure: Begun, until: Until) =>
      this.carry(await this.begin(township, figure), township, line, until);
    await tell({ ...atHome, period: before, numerator: '1180', denominator: '7420' }, 'locked');
    await tell({ ...atHome, period, numerator: '1415', denominator: '7590' }, 'city');
    await tell({ ...allRound, period: before, numerator: '6' }, 'province');
    await tell({ ...allRound, period, numerator: '7' }, 'county');
    const area = { pack, indicator: 'facility-area-per-hundred-households', period };
    await this.begin(township, { ...area, numerator: '5210.5' });
    const recovery = { pack, indicator: 'mental-recovery-coverage', period, numerator: '1' };
    await this.step(county, await this.begin(county, recovery), 'submit');
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

  /** A report that somebody begins for the region they work at. */
  private begin(actor: Actor, { pack = NINGXIA, denominator = null, ...figure }: Begun): Promise<Report> {
    const regionCode = actor.hat?.regionCode ?? '';
    return this.reports.save(actor, {
      ...figure,
      pack,
      denominator,
      regionCode,
      version: 0,
      stated: null,
      note: SOURCE,
    });
  }

  /** Hands a report in and takes it so far that the named level has the next step; locked: past all of them. */
  private async carry(
    begun: Report,
    reporter: Actor,
    { county, city, province }: Line,
    until: Until,
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
