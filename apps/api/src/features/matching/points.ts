import { Injectable } from '@nestjs/common';
import { ancestorsOf } from '@wushe/values';
import { Regions, type Region } from '../regions/index.js';
import { metresBetween, type Point } from './score.rules.js';

/** Where something is; `isAbout` when the point is that of a region it lies in. */
export interface Place {
  readonly point: Point | null;
  readonly isAbout: boolean;
}

/** Something that may have a point of its own and lies in a region. */
export interface Placeable {
  readonly regionCode: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Finds where things are: their own point, else that of the nearest region above that has one, else nowhere. */
@Injectable()
export class Points {
  constructor(private readonly regions: Regions) {}

  /** The place of each, in their order; one query for all. */
  async of(things: readonly Placeable[]): Promise<Place[]> {
    const codes = new Set(things.flatMap(({ regionCode }) => upwards(regionCode)));
    const found = await this.regions.byCodes([...codes]);
    const byCode = new Map(found.filter((region) => region !== null).map((region) => [region.code, region]));
    return things.map((thing) => placeOf(thing, byCode));
  }
}

/** The region itself, then those above it, nearest first. */
const upwards = (code: string): string[] => [
  code,
  ...ancestorsOf(code).toSorted((a, b) => b.length - a.length),
];

function placeOf(thing: Placeable, regions: ReadonlyMap<string, Region>): Place {
  const own = pointOf(thing);
  if (own) return { point: own, isAbout: false };
  for (const code of upwards(thing.regionCode)) {
    const region = regions.get(code);
    const point = region && pointOf(region);
    if (point) return { point, isAbout: true };
  }
  return { point: null, isAbout: true };
}

const pointOf = ({ latitude, longitude }: Omit<Placeable, 'regionCode'>): Point | null =>
  latitude !== null && longitude !== null ? { latitude, longitude } : null;

/** Whole metres between two places; null when one of them is nowhere: no distance is made up. */
export const metresOf = (a: Place, b: Place): number | null =>
  a.point && b.point ? metresBetween(a.point, b.point) : null;
