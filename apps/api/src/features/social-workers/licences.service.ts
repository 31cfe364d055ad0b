import { Injectable } from '@nestjs/common';
import { countyOf, isWithin } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { Policies } from '../policies/index.js';
import { Region, Regions } from '../regions/index.js';
import { checksOf } from './licence-checks.rules.js';
import { licencePolicy } from './licence.policy.js';
import { isFigure, perTenThousand, type LicenceMeasure } from './licence.rules.js';
import type {
  LicenceCheck,
  LicenceCounts,
  LicenceStatistics,
  PublishedLicencesInput,
} from './licence.view.js';
import { Populations, type Population } from './populations.js';
import { PublishedLicences } from './published-licences.entity.js';
import type { CertificateGrade } from './social-worker.rules.js';

const PROVINCE_DIGITS = 2;

interface Counted {
  readonly regionCode: string;
  /** The grade that holds today; null for none. */
  readonly grade: CertificateGrade | null;
  readonly n: number;
}

/** How many social workers hold which licence where, beside what others published about it. */
@Injectable()
export class Licences {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly policies: Policies,
    private readonly populations: Populations,
  ) {}

  /** A region's statistics, counted now; REGION_UNKNOWN, or NOT_FOUND out of reach. */
  async statistics(actor: Actor, code: string): Promise<LicenceStatistics> {
    allow(actor, licencePolicy, 'see', { regionCode: code });
    const region = await this.regions.existing(code);
    const children = await this.regions.children(code);
    const today = this.clock.today();
    const populations = await this.populations.of([code, ...children.map((child) => child.code)], today);
    const rows = await this.counted(code, today);
    const whole = countsOf(region, rows, populations[0] ?? null);
    const units = children.map((child, at) =>
      countsOf(
        child,
        rows.filter(({ regionCode }) => isWithin(regionCode, child.code)),
        populations[at + 1] ?? null,
      ),
    );
    const direct = rows.filter((row) => !children.some((child) => isWithin(row.regionCode, child.code)));
    const isSplit = children.length > 0 && direct.length > 0;
    const published = await this.published(code);
    return {
      countedAt: this.clock.now(),
      whole,
      units,
      own: isSplit ? countsOf(region, direct, null) : null,
      published,
      checks: await this.checks(code, published, whole),
      mayEnter: licencePolicy.enter(actor, { regionCode: code }),
    };
  }

  /** Enters what others published; of two at once the second is told that it read what is no longer the last. */
  async enter(actor: Actor, input: PublishedLicencesInput): Promise<PublishedLicences> {
    const { measure, after, value } = input;
    allow(actor, licencePolicy, 'enter', { regionCode: input.regionCode });
    const { code: regionCode } = await this.regions.existing(input.regionCode);
    if (!isFigure(measure, value)) throw new Refusal('INVALID_INPUT', { fields: ['value'] });
    const asOn = input.asOn ?? null;
    if (asOn !== null && asOn > this.clock.today()) throw new Refusal('INVALID_INPUT', { fields: ['asOn'] });
    return this.database.transaction(async () => {
      const [last] = await this.database.query<{ number: number | null }>(
        'select max(number) as number from published_licences where region_code = $1 and measure = $2',
        [regionCode, measure],
      );
      const number = last?.number ?? 0;
      if (number !== after) throw new Refusal('STALE_VERSION', { number });
      const figure = Object.assign(new PublishedLicences(), {
        id: newId(),
        countyCode: countyOf(regionCode),
        regionCode,
        measure,
        number: number + 1,
        value,
        asOn,
        source: input.source.trim(),
        enteredById: actor.personId ?? '',
        enteredAt: this.clock.now(),
      });
      if (!(await this.database.insertUnlessThere(PublishedLicences, figure)))
        throw new Refusal('STALE_VERSION', { number: number + 1 });
      const subject = { type: 'publishedLicences', id: figure.id, regionCode };
      await this.events.record(actor, 'publishedLicences.entered', subject, { measure, value, asOn });
      return figure;
    });
  }

  /** Who is on the register by the region they serve, as it is today, and the grade that holds. */
  private async counted(code: string, today: string): Promise<Counted[]> {
    const successions = await this.regions.successions();
    const parameters: unknown[] = [today];
    const reach = withinReach('region_code', successions.reachOf(code), parameters);
    const rows = await this.database.query<Counted>(
      `select region_code as "regionCode",
         case when certificate_valid_to is null or certificate_valid_to > $1 then grade end as grade,
         count(*)::int as n
       from social_workers where state <> 'left' and ${reach} group by 1, 2`,
      parameters,
    );
    return rows.map((row) => ({ ...row, regionCode: successions.homeOf(row.regionCode) }));
  }

  private async published(code: string): Promise<PublishedLicences[]> {
    return this.database
      .repository(PublishedLicences)
      .createQueryBuilder('figure')
      .distinctOn(['figure.measure'])
      .where('figure.regionCode = :code', { code })
      .orderBy('figure.measure')
      .addOrderBy('figure.number', 'DESC')
      .getMany();
  }

  private async checks(
    code: string,
    published: readonly PublishedLicences[],
    counted: LicenceCounts,
  ): Promise<LicenceCheck[]> {
    const values: Partial<Record<LicenceMeasure, string>> = Object.fromEntries(
      published.map(({ measure, value }) => [measure, value]),
    );
    const above = await this.published(code.slice(0, PROVINCE_DIGITS));
    const total = above.find(({ measure }) => measure === 'total')?.value;
    const policy = this.policies.on(code, this.clock.today()).licences;
    return checksOf({
      published: values,
      provinceTotal: total === undefined ? null : Number(total),
      residents: counted.residents?.value ?? null,
      counted,
      countToleranceThousandths: policy.countToleranceThousandths,
      rateToleranceHundredths: policy.rateToleranceHundredths,
    });
  }
}

function countsOf(region: Region, rows: readonly Counted[], residents: Population | null): LicenceCounts {
  const of = (wanted: CertificateGrade | null): number =>
    rows.filter(({ grade }) => grade === wanted).reduce((sum, { n }) => sum + n, 0);
  const [assistant, intermediate, senior] = [of('assistant'), of('intermediate'), of('senior')];
  const total = assistant + intermediate + senior;
  return {
    regionCode: region.code,
    region,
    assistant,
    intermediate,
    senior,
    total,
    unlicensed: of(null),
    residents,
    perTenThousand: residents ? perTenThousand(total, residents.value) : null,
  };
}
