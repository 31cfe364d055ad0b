/** A community with its point, and the heads a plan fills and misses there. */
export type Placed = {
  readonly regionCode: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly filled: number;
  readonly missing: number;
};

/** A place in a picture: kilometres from its middle, eastwards and downwards. */
export type Spot = Placed & { readonly east: number; readonly down: number; readonly radius: number };

/** Kilometres that a picture shows, wherever its places lie. */
export type Extent = { readonly wide: number; readonly high: number };

const KILOMETRES_OF_A_DEGREE = 111.2;
/** However close its places lie, a picture shows so many kilometres: one community is a place, not the whole world. */
const LEAST_KILOMETRES = 4;
const [SMALLEST, LARGEST] = [6, 14];
const SCALES = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/** Pixels a name takes: of each Chinese character and each other one, of its line, and between it and its dot. */
const [CHARACTER, OTHER, LINE, BELOW] = [13, 8, 18, 4];

/** Where places lie, a kilometre as long eastwards as northwards, the largest first so that it covers no other; and how much is shown. */
export function layOut(places: readonly Placed[]): { spots: Spot[]; extent: Extent } {
  const latitudes = places.map(({ latitude }) => latitude);
  const longitudes = places.map(({ longitude }) => longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [middle, centre] = [(south + north) / 2, (west + east) / 2];
  const northwards = KILOMETRES_OF_A_DEGREE;
  const eastwards = northwards * Math.cos(middle * (Math.PI / 180));
  const most = Math.max(1, ...places.map(headsOf));
  const spots = places
    .map((place) => ({
      ...place,
      east: (place.longitude - centre) * eastwards,
      down: (middle - place.latitude) * northwards,
      radius: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(headsOf(place) / most),
    }))
    .toSorted((a, b) => b.radius - a.radius);
  const atLeast = (kilometres: number): number => Math.max(LEAST_KILOMETRES, kilometres);
  return {
    spots,
    extent: { wide: atLeast((east - west) * eastwards), high: atLeast((north - south) * northwards) },
  };
}

/** Heads that needs of a community ask for. */
export const headsOf = ({ filled, missing }: Pick<Placed, 'filled' | 'missing'>): number => filled + missing;

/** The length of the bar that says how long a kilometre is: about a quarter of the picture, a round number. */
export const scaleOf = ({ wide }: Extent): number =>
  SCALES.findLast((kilometres) => kilometres <= wide / 4) ?? LEAST_KILOMETRES / 4;

/** What stands below a dot: whose it is, and how many of the heads are filled. */
export const nameOf = (place: Placed): string => `${place.name} ${place.filled}/${headsOf(place)}`;

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character > '\u2e80' ? CHARACTER : OTHER), 0);

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The communities whose names have room below their dots in a picture of so many pixels, those missing most people first. */
export function named(
  spots: readonly Spot[],
  { wide, high }: Extent,
  pixels: { readonly width: number; readonly height: number },
): ReadonlySet<string> {
  const scale = Math.min(pixels.width / wide, pixels.height / high);
  const dots = spots.map(({ regionCode, east, down, radius }) => ({
    regionCode,
    left: east * scale - radius,
    right: east * scale + radius,
    top: down * scale - radius,
    bottom: down * scale + radius,
  }));
  const taken: Box[] = [];
  const shown = new Set<string>();
  for (const spot of spots.toSorted((a, b) => b.missing - a.missing)) {
    const { regionCode, east, down, radius } = spot;
    const half = widthOf(nameOf(spot)) / 2;
    const top = down * scale + radius + BELOW;
    const box = { left: east * scale - half, right: east * scale + half, top, bottom: top + LINE };
    const isCrossed = dots.some((dot) => dot.regionCode !== regionCode && meet(dot, box));
    if (isCrossed || taken.some((other) => meet(other, box))) continue;
    taken.push(box);
    shown.add(regionCode);
  }
  return shown;
}
