import { Injectable } from '@nestjs/common';
import { levelOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Refusal } from '../../platform/refusal.js';
import { Regions, type Region } from '../regions/index.js';
import { areaOf, byArea, groupsOf } from './areas.js';
import { Computations, type Parts } from './computations.js';
import { ServiceTier, tierDefinitions } from './coverage.rules.js';
import type {
  CoveredUnit,
  CoveredUnitsArgs,
  RegionCoverage,
  ServiceCoverage,
  ServiceCoverageArgs,
  TierCoverage,
} from './coverage.view.js';
import { indicatorPolicy } from './indicator.policy.js';
import { digitsBelow } from './measure.rules.js';
import { daysOf } from './period.rules.js';
import type { Question } from './question.js';
import { UnitReads } from './units.reads.js';

const TIERS = Object.values(ServiceTier);

interface CountRow {
  readonly area: string | null;
  readonly counted: number;
  readonly total: number;
  readonly assigned: number;
  readonly logged: number;
}

/** How far stations and professional service reach: the same counts that policies' rows make, wherever a policy asks or not. */
@Injectable()
export class Coverage {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
    private readonly computations: Computations,
    private readonly units: UnitReads,
  ) {}

  /** Every tier at a region and each one right below; INVALID_INPUT for a year that is to come. */
  async of({ regionCode, year }: ServiceCoverageArgs): Promise<ServiceCoverage> {
    const region = await this.regions.existing(regionCode);
    const at = await this.at(regionCode, year);
    const [children, path, ...counts] = await Promise.all([
      region.level === 'community' ? [] : this.regions.children(regionCode),
      this.regions.path(regionCode),
      ...TIERS.map((tier) => this.count(tier, at)),
    ]);
    const coverageOf = (unit: Region): RegionCoverage => ({
      region: unit,
      tiers: TIERS.map((tier, place) => counts[place]?.get(unit.code) ?? nothing(tier)),
    });
    const { from, to } = at;
    return {
      own: coverageOf(region),
      below: children.map(coverageOf),
      path,
      from,
      to,
      asOf: this.clock.now(),
    };
  }

  /** The units of a tier; what professional service rests on is told to those who work in the region. */
  async list(actor: Actor, args: CoveredUnitsArgs): Promise<Page<CoveredUnit>> {
    const { tier, regionCode } = args;
    await this.regions.existing(regionCode);
    const at = await this.at(regionCode, args.year);
    const parameters: unknown[] = [];
    const { subject, units, counted } = this.halves(tier, at, parameters);
    const isTold = tier === 'professionalService' && indicatorPolicy.see(actor, { regionCode });
    return this.units.page<CoveredUnit>(
      {
        kind: subject,
        from: `select unit.*, counted.key is not null as is_counted, is_assigned, is_logged
          from (${units}) as unit left join (${counted}) as counted on counted.key = unit.key`,
        shown: `is_counted as "isCounted", ${isTold ? BASES : 'null'} as bases`,
        counts: 'is_counted',
        parameters,
      },
      args,
    );
  }

  private async at(regionCode: string, year: number | null | undefined): Promise<Omit<Question, 'row'>> {
    const today = this.clock.today();
    const { from, to } = daysOf(year ? String(year) : today.slice(0, 4));
    if (from > today) throw new Refusal('INVALID_INPUT', { fields: ['year'] });
    const successions = await this.regions.successions();
    const reach = successions.reachOf(regionCode);
    return { regionCode, from, to: to < today ? to : today, reach, moved: successions.movedInto(regionCode) };
  }

  private async count(tier: ServiceTier, at: Omit<Question, 'row'>): Promise<Map<string, TierCoverage>> {
    const parameters: unknown[] = [];
    const { units, counted } = this.halves(tier, at, parameters);
    const digits = digitsBelow(levelOf(at.regionCode));
    const rows = await this.database.query<CountRow>(
      `with unit as (${units}), counted as (${counted})
       select ${areaOf('unit.code', digits)} as area, count(counted.key)::int as counted, count(unit.key)::int as total,
         (count(*) filter (where is_assigned))::int as assigned, (count(*) filter (where is_logged))::int as logged
       from unit left join counted on counted.key = unit.key ${groupsOf('unit.code', digits)}`,
      parameters,
    );
    return byArea(rows, at.regionCode, (row) => {
      const { assigned, logged } = row;
      const bases = tier === 'professionalService' ? { assigned, logged } : {};
      return Object.assign(nothing(tier), { counted: row.counted, total: row.total }, bases);
    });
  }

  /** What there is of a tier and what of it counts, with what that rests on. */
  private halves(tier: ServiceTier, at: Omit<Question, 'row'>, parameters: unknown[]): Parts {
    const row = { definition: tierDefinitions[tier] };
    const computing = this.computations.of(row);
    if (!computing) throw new Error(`nothing counts ${tier}`);
    const parts = computing({ ...at, row }, parameters);
    if (tier === 'professionalService') return parts;
    const counted = `select key, null::boolean as is_assigned, null::boolean as is_logged from (${parts.counted}) as found`;
    return { ...parts, counted };
  }
}

const BASES = `array_remove(array[case when is_assigned then 'assigned' end, case when is_logged then 'logged' end], null)`;

/** A tier of which there is nothing to count. */
function nothing(tier: ServiceTier): TierCoverage {
  const isProfessional = tier === 'professionalService';
  return {
    tier,
    isOptional: tierDefinitions[tier].optional ?? false,
    counted: 0,
    total: 0,
    assigned: isProfessional ? 0 : null,
    logged: isProfessional ? 0 : null,
  };
}
