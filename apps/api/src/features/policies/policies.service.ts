import { Injectable } from '@nestjs/common';
import {
  clockFor,
  dueAt,
  listOn,
  loadPacks,
  parametersOn,
  parametersWith,
  type Clock as PolicyClock,
  type ClockStage,
  type ListName,
  type NamedPart,
  type Parameters,
  type PublishedWeights,
  type Urgency,
} from '@wushe/policy-packs';
import { ancestorsOf, countyOf, day, dayOf, regionCode as asRegionCode, type Day } from '@wushe/values';
import chineseDays from 'chinese-days';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { RegionWeights } from './region-weights.entity.js';

/** One day's parameters of a few thousand places are kept; then the oldest go. */
const MOST_KEPT = 5000;
const MOST_PUBLICATIONS = 20;

/** Whether people work on a day in China: weekends, public holidays and the working weekends around them. */
export const isWorkingDay = (on: Day): boolean => chineseDays.isWorkday(on);

/** Which rule held where and when. */
@Injectable()
export class Policies {
  private readonly packs = loadPacks();
  private readonly kept = new Map<string, Parameters>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The parameters in force at a place on a day that no region sets for itself, each section with its pack and date. */
  on(regionCode: string, on: Day): Omit<Parameters, 'matching' | 'planning'> {
    const key = `${regionCode} ${on}`;
    const known = this.kept.get(key);
    if (known) return known;
    const found = parametersOn(this.packs, { regionCode, on });
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(key, found);
    return found;
  }

  /** All parameters in force at a place on a day, with the weights that it or a region above it published. */
  async inForce(regionCode: string, on: Day): Promise<Parameters> {
    return parametersWith(this.packs, await this.published(regionCode, on), { regionCode, on });
  }

  /** The publication of this id; null for a pack's code. */
  publication(id: string): Promise<RegionWeights | null> {
    return this.database.find(RegionWeights, id);
  }

  /** What a region published, the latest day first, at most 20. */
  publications(regionCode: string): Promise<RegionWeights[]> {
    const order = { fromOn: 'desc', number: 'desc' } as const;
    return this.database
      .repository(RegionWeights)
      .find({ where: { regionCode }, order, take: MOST_PUBLICATIONS });
  }

  /** How many publications a region has. */
  async publishedSoFar(regionCode: string): Promise<number> {
    const [row] = await this.database.query<{ last: number }>(
      'select coalesce(max(number), 0) as last from region_weights where region_code = $1',
      [regionCode],
    );
    return row?.last ?? 0;
  }

  /** Publishes weights as a region's next; false, with nothing written, when that number is taken. The caller has asked who may. */
  publish(
    { personId }: Actor,
    next: Pick<RegionWeights, 'regionCode' | 'number' | 'fromOn' | 'weights'>,
  ): Promise<boolean> {
    const row = Object.assign(new RegionWeights(), next, {
      id: newId(),
      countyCode: countyOf(next.regionCode),
      publishedAt: this.clock.now(),
      publishedById: personId ?? '',
    });
    return this.database.insertUnlessThere(RegionWeights, row);
  }

  /** By when a stage that begins now must be left; null for a planned one. */
  dueAt(regionCode: string, urgency: Urgency, stage: ClockStage, startedAt: Date): Date | null {
    const clock = clockFor(this.on(regionCode, dayOf(startedAt)), urgency, stage);
    return dueAt(clock, startedAt, isWorkingDay) ?? null;
  }

  /** By when something that begins now must be done by a clock of the policies; null for a planned one. */
  dueBy(clock: PolicyClock, startedAt: Date): Date | null {
    return dueAt(clock, startedAt, isWorkingDay) ?? null;
  }

  /** The policies' own names for their parts as they hold at the place on the day; empty where none names them. */
  list(regionCode: string, on: Day, list: ListName): readonly NamedPart[] {
    return listOn(this.packs, { regionCode, on, list });
  }

  /** Of each region up from the place the weights that hold there; asked each time, since another process may publish. */
  private async published(regionCode: string, on: Day): Promise<PublishedWeights[]> {
    const rows = await this.database.query<Pick<RegionWeights, 'id' | 'regionCode' | 'fromOn' | 'weights'>>(
      `select distinct on (region_code) id, region_code as "regionCode", from_on::text as "fromOn", weights
       from region_weights where region_code = any($1) and from_on <= $2
       order by region_code, from_on desc, number desc`,
      [[regionCode, ...ancestorsOf(regionCode)], on],
    );
    return rows.map((row) => ({
      code: row.id,
      regionCode: asRegionCode(row.regionCode),
      from: day(row.fromOn),
      weights: row.weights,
    }));
  }
}
