import type { Point } from './score.rules.js';

/** Squares of a fiftieth of a degree: about two kilometres by one and a half in the middle of China. */
const PER_DEGREE = 50;
/** Rows of squares lie so far apart in the numbers that those of one row follow each other. */
const ROW = 65_536;
const MIDDLE = ROW / 2;
/** Metres of a degree along a meridian, a little short, so that nobody within reach is cut off. */
const METRES_OF_A_DEGREE = 111_000;

/** The cell of whoever has no point: they are nowhere, and no distance excludes them. */
export const NOWHERE = -2_147_483_648;

const step = (degrees: number): number => Math.floor(degrees * PER_DEGREE);

/** The square of the grid that a point lies in, of the columns latitude and longitude; without a point, nowhere. */
export const CELL_SQL = `case when latitude is null then ${NOWHERE} else
  floor(latitude * ${PER_DEGREE})::int * ${ROW} + ${MIDDLE} + floor(longitude * ${PER_DEGREE})::int end`;

/** Half the sides of a box around the circle of so many metres, in degrees. */
export function boxAround(
  { latitude }: Point,
  metres: number,
): { readonly high: number; readonly wide: number } {
  const high = metres / METRES_OF_A_DEGREE;
  // A circle is widest nearer to the pole than its middle.
  const nearerToThePole = Math.min(89, Math.abs(latitude) + high);
  return { high, wide: high / Math.cos((nearerToThePole * Math.PI) / 180) };
}

/** The runs of cells, first and last, that a circle touches, nowhere among them; without a point, all there are. */
export function bandsAround(point: Point | null, metres: number): { lows: number[]; highs: number[] } {
  if (!point) return { lows: [NOWHERE], highs: [-NOWHERE - 1] };
  const { high, wide } = boxAround(point, metres);
  const { latitude, longitude } = point;
  const [south, north] = [step(latitude - high), step(latitude + high)];
  const rows = Array.from({ length: north - south + 1 }, (_, at) => (south + at) * ROW + MIDDLE);
  return {
    lows: [NOWHERE, ...rows.map((row) => row + step(longitude - wide))],
    highs: [NOWHERE, ...rows.map((row) => row + step(longitude + wide))],
  };
}

/** Whole metres in SQL, as roughMetres has them. */
export const roughMetresSql = (metres: string): string =>
  `case when ${metres} < 500 then 500 else (${metres} / 1000 + 1) * 1000 end`;

/** The columns or parameters that hold a point. */
interface PointSql {
  readonly latitude: string;
  readonly longitude: string;
}

/**
 * Great-circle metres between two points in SQL, as metresBetween has them; null when one is missing: "least" passes
 * over nulls, and nowhere is not at the other end of the earth.
 */
export const metresSql = (a: PointSql, b: PointSql): string => `case
  when ${a.latitude} is null or ${b.latitude} is null then null else
  floor(2 * 6371008.8 * asin(least(1, sqrt(
    sin(radians(${a.latitude} - ${b.latitude}) / 2) ^ 2
    + cos(radians(${b.latitude})) * cos(radians(${a.latitude}))
      * sin(radians(${a.longitude} - ${b.longitude}) / 2) ^ 2))) + 0.5)::int end`;
