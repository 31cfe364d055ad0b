import { Injectable } from '@nestjs/common';
import { Database } from '../platform/db/database.js';

/** Rough middles of the demonstration's counties, WGS-84; every point around them is made up. */
const MIDDLES: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  '640104': [38.474, 106.289],
  '640106': [38.473, 106.243],
  '640121': [38.277, 106.253],
  '640181': [38.103, 106.34],
  '640202': [39.019, 106.368],
  '640303': [37.425, 106.062],
  '640422': [35.964, 105.729],
  '320106': [32.066, 118.77],
  '320205': [31.589, 120.357],
  '320506': [31.263, 120.632],
  '320508': [31.336, 120.617],
  '320583': [31.385, 120.981],
  '350203': [24.446, 118.082],
  '350205': [24.485, 118.033],
  '350206': [24.513, 118.147],
  '350211': [24.576, 118.097],
  '350212': [24.723, 118.152],
  '350213': [24.618, 118.248],
};
/** Degrees between two made-up neighbours, about 600 metres. */
const STEP = 0.006;
/** Points lie on a spiral by the golden angle, so that no two fall together. */
const TURN = 2.399_963;

/** Made-up positions for the demonstration's communities and people. */
@Injectable()
export class DemoPlaces {
  constructor(private readonly database: Database) {}

  /** A made-up point near a community; `place` counts those around it, 0 is the community's own. Undefined where no middle is known. */
  pointNear(regionCode: string, place: number): { latitude: number; longitude: number } | undefined {
    const middle = MIDDLES[regionCode.slice(0, 6)];
    if (!middle) return undefined;
    const own = Number(regionCode.slice(6, 9)) % 17;
    const [latitude, longitude] = middle;
    const radius = (turns: number): number => STEP * Math.sqrt(turns);
    return {
      latitude: latitude + radius(own) * 2 * Math.cos(own * TURN) + radius(place) * Math.cos(place * TURN),
      longitude: longitude + radius(own) * 2 * Math.sin(own * TURN) + radius(place) * Math.sin(place * TURN),
    };
  }

  /** Writes made-up positions, marked as such, for communities whose staff entered none. */
  async mark(communities: readonly string[]): Promise<void> {
    for (const code of communities) {
      const point = this.pointNear(code, 0);
      if (!point) continue;
      await this.database.query(
        `update regions set latitude = $2, longitude = $3, is_position_invented = true
         where code = $1 and latitude is null`,
        [code, point.latitude, point.longitude],
      );
    }
  }
}
