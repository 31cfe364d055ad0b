import { Injectable } from '@nestjs/common';
import {
  type AwardProgramme,
  awardsOn,
  clockFor,
  designationsOn,
  type DesignationKind,
  dueAt,
  type Indicator,
  listOn,
  loadPacks,
  parametersOn,
  parametersWith,
  type Clock as PolicyClock,
  type ClockStage,
  type ListName,
  type NamedPart,
  type Parameters,
  type PolicyPack,
  type PublishedWeights,
  type RuleVersion,
  type Urgency,
} from '@wushe/policy-packs';
import {
  ancestorsOf,
  countyOf,
  day,
  dayOf,
  isWithin,
  regionCode as asRegionCode,
  type Day,
} from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { partOf, reaches, withinReach } from '../../platform/reach.js';
import { Regions, type Successions } from '../regions/index.js';
import { RegionWeights } from './region-weights.entity.js';
import { isWorkingDay } from './working-day.js';

/** One day's parameters of a few thousand places are kept; then the oldest go. */
const MOST_KEPT = 5000;
const MOST_PUBLICATIONS = 20;

/** Which rule held where and when. */
@Injectable()
export class Policies {
  private readonly packs = loadPacks();
  private readonly kept = new Map<string, Parameters>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
  ) {}

  /** The packs that set measurable rows, whether still in force or not: a target is looked back on when its time is over. */
  get measured(): readonly PolicyPack[] {
    return this.packs.filter(({ indicators, goals }) => indicators !== undefined || goals !== undefined);
  }

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
    const successions = await this.regions.successions();
    const home = successions.homeOf(regionCode);
    const rows = await this.publishedAt(successions.codesAbove(home), [], on);
    return parametersWith(this.packs, heldAt(home, rows, successions), { regionCode: home, on });
  }

  /** What places around here can be named on a day; see designationsOn. */
  designationKinds(regionCode: string, on: Day): readonly (DesignationKind & RuleVersion)[] {
    return designationsOn(this.packs, { regionCode, on });
  }

  /** The award programmes that hold at a place on a day; see awardsOn. */
  awardProgrammes(regionCode: string, on: Day): readonly AwardProgramme[] {
    return awardsOn(this.packs, { regionCode, on });
  }

  /** The award programmes that hold on a day at a region, above it or below it, each once. */
  awardProgrammesAround(regionCode: string, on: Day): readonly AwardProgramme[] {
    const places = this.packs
      .filter(({ awards }) => awards !== undefined)
      .map(({ holdsIn }) => holdsIn ?? regionCode)
      .filter((place) => isWithin(place, regionCode) || isWithin(regionCode, place));
    const found = [...new Set(places)].flatMap((place) => awardsOn(this.packs, { regionCode: place, on }));
    return [...new Map(found.map((each) => [each.code, each])).values()];
  }

  /** The regions that have award programmes of their own. */
  awardPlaces(): string[] {
    const places = this.packs.flatMap(({ awards, holdsIn }) => (awards && holdsIn ? [holdsIn] : []));
    return [...new Set<string>(places)];
  }

  /** A row of a pack's table or goals; undefined when it has none by this code. */
  rowOf(pack: string, code: string): Indicator | undefined {
    const found = this.packs.find((each) => each.code === pack);
    return [...(found?.indicators ?? []), ...(found?.goals ?? [])].find((row) => row.code === code);
  }

  /**
   * All parameters in force below some regions: each region where they begin to be others, with them. What holds at a
   * place is what stands with the longest code above it.
   */
  async inForceBelow(
    prefixes: readonly string[],
    on: Day,
  ): Promise<{ readonly regionCode: string; readonly parameters: Parameters }[]> {
    const codes = prefixes.map(partOf).flatMap(({ code, isIn }) => (isIn ? [code] : []));
    const successions = await this.regions.successions();
    const around = [...new Set(codes.flatMap((code) => successions.codesAbove(code)))];
    const rows = await this.publishedAt(around, codes, on);
    const packed = this.packs.flatMap(({ holdsIn }) => (holdsIn === null ? [] : [holdsIn]));
    // Where a unit that is no more published, its successor begins to differ too, and so do its other codes.
    const published = rows.flatMap(({ regionCode }) => [
      regionCode,
      ...successions.formsOf(successions.homeOf(regionCode)),
    ]);
    const begins = [...packed, ...published].filter((code) => reaches(prefixes, code));
    return [...new Set([...codes, ...begins])].map((regionCode) => {
      const home = successions.homeOf(regionCode);
      const held = heldAt(home, rows, successions);
      return { regionCode, parameters: parametersWith(this.packs, held, { regionCode: home, on }) };
    });
  }

  /** The parameters in force on a day where no region sets others; not the weights, which regions publish. */
  everywhere(on: Day): Parameters {
    return parametersOn(this.packs, { regionCode: '', on });
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

  /** What a section's source is called in both languages. */
  sourceOf({ pack, source }: { readonly pack: string; readonly source: string }): NamedPart['name'] {
    const found = this.packs.find(({ code }) => code === pack)?.sources[source];
    if (!found) throw new RangeError(`no source ${source} in ${pack}`);
    return found.document;
  }

  /** The policies' own names for their parts as they hold at the place on the day; empty where none names them. */
  list(regionCode: string, on: Day, list: ListName): readonly NamedPart[] {
    return listOn(this.packs, { regionCode, on, list });
  }

  /** What some codes, or any below others, published last; asked each time, since another process may publish. */
  private async publishedAt(
    codes: readonly string[],
    prefixes: readonly string[],
    on: Day,
  ): Promise<PublishedWeights[]> {
    const parameters: unknown[] = [codes, on];
    const below = withinReach('region_code', prefixes, parameters);
    const rows = await this.database.query<Pick<RegionWeights, 'id' | 'regionCode' | 'fromOn' | 'weights'>>(
      `select distinct on (region_code) id, region_code as "regionCode", from_on::text as "fromOn", weights
       from region_weights where (region_code = any($1) or ${below}) and from_on <= $2
       order by region_code, from_on desc, number desc`,
      parameters,
    );
    return rows.map((row) => ({
      code: row.id,
      regionCode: asRegionCode(row.regionCode),
      from: day(row.fromOn),
      weights: row.weights,
    }));
  }
}

/**
 * Of each unit up from a place of today the weights that hold there: what it published itself, else what was published
 * last by a unit whose rows came to it.
 */
function heldAt(
  place: string,
  rows: readonly PublishedWeights[],
  successions: Successions,
): PublishedWeights[] {
  return [place, ...ancestorsOf(place)].flatMap((unit) => {
    const own = rows.find(({ regionCode }) => regionCode === unit);
    const forms = own ? [] : successions.formsOf(unit);
    const inherited = rows
      .filter(({ regionCode }) => forms.includes(regionCode))
      .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
    const held = own ?? inherited;
    return held ? [{ ...held, regionCode: asRegionCode(unit) }] : [];
  });
}
