/** The area of one unit: polygons of rings of positions, longitude before latitude, as in GeoJSON (RFC 7946). */
export interface Outline {
  readonly code: string;
  readonly polygons: readonly Polygon[];
}
type Position = readonly number[];
type Polygon = readonly (readonly Position[])[];

/** Why a file is no boundary; the web has words for each. */
export type BoundaryFault =
  | { readonly code: 'BOUNDARY_TOO_LARGE'; readonly most: number }
  | { readonly code: 'BOUNDARY_NOT_GEOJSON'; readonly why: 'json' | 'collection' | 'area' | 'ring' | 'place' }
  | { readonly code: 'BOUNDARY_CODES_UNKNOWN'; readonly codes: string[] }
  | { readonly code: 'BOUNDARY_CODES_TWICE'; readonly codes: string[] };

/** The most characters of a file, so that it passes as one request of a megabyte. */
export const MOST_CHARACTERS = 900_000;
/** How many codes a refusal names. */
const MOST_NAMED = 5;
const LEAST_RING = 4;
/** The land and seas of China in degrees: west, south, east, north. */
const CHINA = { west: 73, south: 3, east: 136, north: 54 };
/** Names under which official files carry the code of a unit. */
const CODE_NAMES = ['code', 'adcode', 'regionCode', 'region_code', 'gb', 'id'];
/** China's number in GB codes stands before the code of the unit. */
const GB_PREFIX = '156';

/** Of the forms GS（2024）0650号, GS京(2022)1061号 and 宁S[2023]第012号. */
const REVIEW_NUMBER =
  /^(?:GS\p{Script=Han}?|\p{Script=Han}S)\s*[(（[［〔]20\d{2}[)）\]］〕]\s*第?\s*\d{1,6}\s*号$/u;

/** Whether a text has the form of a map's review number. */
export const isReviewNumber = (text: string): boolean => REVIEW_NUMBER.test(text.trim());

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

class Faulty extends Error {
  constructor(readonly fault: BoundaryFault) {
    super(fault.code);
  }
}
const notGeoJson = (why: 'json' | 'collection' | 'area' | 'ring' | 'place'): Faulty =>
  new Faulty({ code: 'BOUNDARY_NOT_GEOJSON', why });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notGeoJson('json');
  }
}

function positionOf(value: unknown): Position {
  const [east, north]: unknown[] = Array.isArray(value) ? value : [];
  if (typeof east !== 'number' || typeof north !== 'number') throw notGeoJson('ring');
  const isInside = east >= CHINA.west && east <= CHINA.east && north >= CHINA.south && north <= CHINA.north;
  if (!isInside) throw notGeoJson('place');
  return [east, north];
}

function ringOf(value: unknown): readonly Position[] {
  if (!Array.isArray(value) || value.length < LEAST_RING) throw notGeoJson('ring');
  const ring = value.map(positionOf);
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) throw notGeoJson('ring');
  return ring;
}

function polygonOf(value: unknown): Polygon {
  if (!Array.isArray(value) || value.length === 0) throw notGeoJson('ring');
  return value.map(ringOf);
}

function polygonsOf(geometry: unknown): readonly Polygon[] {
  if (!isRecord(geometry)) throw notGeoJson('area');
  const { type, coordinates } = geometry;
  if (type === 'Polygon') return [polygonOf(coordinates)];
  if (type === 'MultiPolygon' && Array.isArray(coordinates) && coordinates.length > 0)
    return coordinates.map(polygonOf);
  throw notGeoJson('area');
}

/** The code a feature carries, as the file writes it; empty when it carries none. */
function writtenCode(feature: Readonly<Record<string, unknown>>): string {
  const properties = isRecord(feature['properties']) ? feature['properties'] : {};
  const [name] = CODE_NAMES.filter((each) => properties[each] !== undefined);
  const value: unknown = name === undefined ? feature['id'] : properties[name];
  const written = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return name === 'gb' && written.startsWith(GB_PREFIX) ? written.slice(GB_PREFIX.length) : written;
}

/** The unit a written code means: zeros that fill it up are left out. Undefined when there is no such unit. */
function unitOf(written: string, known: readonly string[]): string | undefined {
  return known.find((code) => code === written || code.padEnd(written.length, '0') === written);
}

function outlinesIn(text: string, known: readonly string[]): readonly Outline[] {
  if (text.length > MOST_CHARACTERS) throw new Faulty({ code: 'BOUNDARY_TOO_LARGE', most: MOST_CHARACTERS });
  const collection = parsed(text);
  if (!isRecord(collection) || collection['type'] !== 'FeatureCollection') throw notGeoJson('collection');
  const features: unknown = collection['features'];
  if (!Array.isArray(features) || features.length === 0 || !features.every(isRecord))
    throw notGeoJson('collection');
  const written = features.map(writtenCode);
  const strangers = written.filter((code) => unitOf(code, known) === undefined);
  if (strangers.length > 0)
    throw new Faulty({ code: 'BOUNDARY_CODES_UNKNOWN', codes: strangers.slice(0, MOST_NAMED) });
  const codes = written.map((code) => unitOf(code, known) ?? '');
  const twice = codes.filter((code, at) => codes.indexOf(code) !== at);
  if (twice.length > 0) throw new Faulty({ code: 'BOUNDARY_CODES_TWICE', codes: twice.slice(0, MOST_NAMED) });
  return features.map((feature, at) => ({
    code: codes[at] ?? '',
    polygons: polygonsOf(feature['geometry']),
  }));
}

/**
 * The areas in a GeoJSON FeatureCollection, each of one known unit. A file with any code that is not one of the units
 * (self-made shapes among them), a code twice, a shape that is no area, an open ring or a place outside China is
 * refused whole.
 */
export function outlinesOf(
  text: string,
  known: readonly string[],
): { readonly outlines: readonly Outline[] } | { readonly fault: BoundaryFault } {
  try {
    return { outlines: outlinesIn(text, known) };
  } catch (error) {
    if (error instanceof Faulty) return { fault: error.fault };
    throw error;
  }
}
