import { boxAround, metresBetween, type Point } from '../matching/index.js';

/** Where people live, as numbers side by side: a plan looks at each of them for each of its needs. */
export class Homes {
  /** Not a number for who has no point. */
  private readonly latitudes: Float64Array;
  private readonly longitudes: Float64Array;

  constructor(homes: readonly { readonly point: Point | null }[]) {
    this.latitudes = Float64Array.from(homes, ({ point }) => point?.latitude ?? NaN);
    this.longitudes = Float64Array.from(homes, ({ point }) => point?.longitude ?? NaN);
  }

  /** Great-circle metres to a point; null when one of the two is nowhere. */
  metresTo(person: number, point: Point | null): number | null {
    const latitude = this.latitudes[person] ?? NaN;
    if (!point || Number.isNaN(latitude)) return null;
    return metresBetween(point, { latitude, longitude: this.longitudes[person] ?? NaN });
  }

  /** Who lives in the box around the circle of so many metres; a missing point excludes nobody. */
  around(point: Point | null, metres: number): number[] {
    const { high, wide } = point ? boxAround(point, metres) : { high: Infinity, wide: Infinity };
    const { latitude, longitude } = point ?? { latitude: 0, longitude: 0 };
    const found: number[] = [];
    for (let person = 0; person < this.latitudes.length; person++) {
      // No comparison with what is not a number holds, so that who lives nowhere stays.
      const isFar =
        Math.abs((this.latitudes[person] ?? NaN) - latitude) > high ||
        Math.abs((this.longitudes[person] ?? NaN) - longitude) > wide;
      if (!isFar) found.push(person);
    }
    return found;
  }
}
