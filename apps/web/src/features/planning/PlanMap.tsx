import { useWords } from '../../platform/i18n/index.js';
import type { Plan } from './planning.api.js';
import { planningWords } from './planning.words.js';

type Place = Plan['places'][number];
type Placed = Place & { readonly latitude: number; readonly longitude: number };

const [WIDTH, HEIGHT, EDGE] = [640, 400, 28];
const [SMALLEST, LARGEST] = [3, 10];

const isPlaced = (place: Place): place is Placed => place.latitude !== null && place.longitude !== null;

/** The plan's communities where they lie: how many places each has, and how many are filled. Drawn without any map server. */
export function PlanMap({
  places,
  onOpen,
}: {
  readonly places: readonly Place[];
  readonly onOpen: (regionCode: string) => void;
}) {
  const say = useWords(planningWords);
  const placed = places.filter(isPlaced);
  if (placed.length === 0) return <p className="planning-none meta">{say('noPoints')}</p>;
  const at = projection(placed);
  const most = Math.max(...placed.map(({ filled, missing }) => filled + missing));
  return (
    <div className="planning-map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-label={say('map')} role="group">
        {placed.map((place) => {
          const { x, y } = at(place);
          const all = place.filled + place.missing;
          const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(all / Math.max(1, most));
          const name = say('here', { name: place.name, filled: place.filled, missing: place.missing });
          return (
            <g
              key={place.regionCode}
              role="button"
              tabIndex={0}
              aria-label={name}
              onClick={() => onOpen(place.regionCode)}
              onKeyDown={({ key }) => {
                if (key === 'Enter') onOpen(place.regionCode);
              }}
            >
              <title>{name}</title>
              <circle cx={x} cy={y} r={radius} className="planning-place" />
              <circle
                cx={x}
                cy={y}
                r={radius * Math.sqrt(place.filled / Math.max(1, all))}
                className="planning-filled"
              />
            </g>
          );
        })}
      </svg>
      <p className="meta">{say('mapWhat')}</p>
    </div>
  );
}

/** Fits the points into the picture, a kilometre as long eastwards as northwards. */
function projection(places: readonly Placed[]): (place: Placed) => { x: number; y: number } {
  const latitudes = places.map(({ latitude }) => latitude);
  const longitudes = places.map(({ longitude }) => longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const narrowing = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const [wide, high] = [Math.max(1e-6, (east - west) * narrowing), Math.max(1e-6, north - south)];
  const scale = Math.min((WIDTH - 2 * EDGE) / wide, (HEIGHT - 2 * EDGE) / high);
  return ({ latitude, longitude }) => ({
    x: WIDTH / 2 + ((longitude - west) * narrowing - wide / 2) * scale,
    y: HEIGHT / 2 - (latitude - south - high / 2) * scale,
  });
}
