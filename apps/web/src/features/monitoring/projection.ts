/** Rings of positions, longitude before latitude, as in a GeoJSON MultiPolygon. */
export type Polygons = readonly (readonly (readonly (readonly number[])[])[])[];

export type MapArea = { readonly code: string; readonly polygons: Polygons };

/** An area ready to draw. */
export type DrawnArea = {
  readonly code: string;
  /** The `d` of an SVG path; holes are left out by the even-odd rule. */
  readonly path: string;
  /** Where its name stands: the middle of its largest part. */
  readonly at: { readonly x: number; readonly y: number };
};
export type DrawnMap = {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly DrawnArea[];
};

type Point = { readonly x: number; readonly y: number };
type Project = (position: readonly number[]) => Point;

const isPolygons = (value: unknown): value is Polygons => Array.isArray(value);

/** The polygons that the api hands over as text. */
export function polygonsIn(text: string): Polygons {
  const read: unknown = JSON.parse(text);
  return isPolygons(read) ? read : [];
}

/**
 * A projection of equal spacing along the middle parallel, scaled to a width: at the size of a province angles and
 * areas stay within a few percent. Width and height in units of the drawing.
 */
function projectionOf(areas: readonly MapArea[], width: number): { project: Project; height: number } {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { polygons } of areas)
    for (const polygon of polygons)
      for (const ring of polygon)
        for (const [x = 0, y = 0] of ring) {
          west = Math.min(west, x);
          east = Math.max(east, x);
          south = Math.min(south, y);
          north = Math.max(north, y);
        }
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / Math.max(1e-9, (east - west) * shrink);
  return {
    height: Math.max(1, (north - south) * scale),
    project: ([x = 0, y = 0]) => ({ x: (x - west) * shrink * scale, y: (north - y) * scale }),
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The path of a ring; points that fall on the one before are left out. */
function pathOf(ring: readonly Point[]): string {
  const steps: string[] = [];
  for (const { x, y } of ring) {
    const step = `${tenth(x)},${tenth(y)}`;
    if (steps.at(-1) !== step) steps.push(step);
  }
  return `M${steps.join('L')}Z`;
}

/** Twice the signed area of a ring, and the middle of its area. */
function middleOf(ring: readonly Point[]): { area: number; at: Point } {
  let [area, x, y] = [0, 0, 0];
  ring.forEach((point, index) => {
    const next = ring[(index + 1) % ring.length] ?? point;
    const cross = point.x * next.y - next.x * point.y;
    area += cross;
    x += (point.x + next.x) * cross;
    y += (point.y + next.y) * cross;
  });
  const first = ring[0] ?? { x: 0, y: 0 };
  return { area: Math.abs(area), at: area === 0 ? first : { x: x / (3 * area), y: y / (3 * area) } };
}

/** Areas as paths of one drawing of the given width, in the order given. */
export function drawMap(areas: readonly MapArea[], width: number): DrawnMap {
  const { project, height } = projectionOf(areas, width);
  return {
    width,
    height,
    areas: areas.map(({ code, polygons }) => {
      const rings = polygons.map((polygon) => polygon.map((ring) => ring.map(project)));
      const [largest] = rings
        .map(([outer = []]) => middleOf(outer))
        .toSorted((one, other) => other.area - one.area);
      return { code, path: rings.flat().map(pathOf).join(''), at: largest?.at ?? { x: 0, y: 0 } };
    }),
  };
}
