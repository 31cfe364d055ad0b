import type { CSSProperties } from 'react';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { headsOf, layOut, named, nameOf, scaleOf, type Placed } from './plan-map.js';
import type { Plan } from './planning.api.js';
import { planningWords } from './planning.words.js';

type Place = Plan['places'][number];

/** The room for dots on a desktop and on a phone, in pixels: names that would cross others there are left out. */
const [DESKTOP, PHONE] = [
  { width: 880, height: 340 },
  { width: 240, height: 300 },
];

const isPlaced = (place: Place): place is Placed & Place =>
  place.latitude !== null && place.longitude !== null;
/** Numbers that the style sheet computes with. */
const measures = (own: Readonly<Record<string, number>>): CSSProperties =>
  Object.fromEntries(Object.entries(own).map(([name, value]) => [`--${name}`, String(value)]));

/** The plan's communities where they lie: how many places each has, and how many are filled. Drawn without any map server. */
export function PlanMap({
  places,
  onOpen,
}: {
  readonly places: readonly Place[];
  readonly onOpen: (regionCode: string) => void;
}) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const placed = places.filter(isPlaced);
  if (placed.length === 0) return <p className="planning-none meta">{say('noPoints')}</p>;
  const { spots, extent } = layOut(placed);
  const onDesktop = named(spots, extent, DESKTOP);
  const onPhone = named(spots, extent, PHONE);
  const scale = scaleOf(extent);
  return (
    <div className="planning-map">
      <div className="planning-map-frame" role="group" aria-label={say('map')}>
        <div className="planning-map-room" style={measures({ ...extent, cell: scale })}>
          {spots.map((spot) => {
            const { regionCode, name, filled, missing, radius, east, down } = spot;
            const share = Math.sqrt(filled / Math.max(1, headsOf(spot)));
            const words = say('here', { name, filled, missing });
            return (
              <button
                key={regionCode}
                type="button"
                className="planning-spot"
                style={measures({ east, down, radius, share })}
                aria-label={words}
                title={words}
                data-desktop={onDesktop.has(regionCode)}
                data-phone={onPhone.has(regionCode)}
                onClick={() => onOpen(regionCode)}
              >
                <span className="planning-dot" />
                <span className="planning-spot-name" aria-hidden="true">
                  {nameOf(spot)}
                </span>
              </button>
            );
          })}
          <span className="planning-scale meta">{say('scale', { count: formats.count(scale) })}</span>
        </div>
      </div>
      <p className="meta">{say('mapWhat')}</p>
    </div>
  );
}
