import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { TileMap, type Tile } from '../../ui/TileMap.js';
import type { Boundary } from './boundaries.api.js';
import { drilldownWords } from './drilldown.words.js';
import { drawMap, polygonsIn, type DrawnArea } from './projection.js';

const WIDTH = 640;
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export type RegionMapProps = {
  readonly boundary: Boundary;
  /** The units directly below, in code order, with the shade and text that their tiles would have. */
  readonly units: readonly Tile[];
  readonly label: string;
  readonly onOpen: (code: string) => void;
  readonly onUp?: (() => void) | undefined;
};

/** The units of a region on an official map, shaded as tiles are, with the map's review number. */
export function RegionMap({ boundary, units, label, onOpen, onUp }: RegionMapProps) {
  const say = useWords(drilldownWords);
  const formats = useFormats();
  const map = useMemo(() => {
    const order = boundary.outlines.toSorted((a, b) => (a.code < b.code ? -1 : 1));
    return drawMap(
      order.map(({ code, polygons }) => ({ code, polygons: polygonsIn(polygons) })),
      WIDTH,
    );
  }, [boundary]);
  const drawn = new Set(map.areas.map(({ code }) => code));
  const absent = units.filter(({ code }) => !drawn.has(code));
  const source = boundary.source ?? '';
  return (
    <figure className="region-map">
      <Areas {...{ map, units, label, onOpen, onUp }} />
      <figcaption>
        <strong>{say('review', { number: boundary.reviewNumber ?? '' })}</strong>{' '}
        <span className="meta">
          {say('mapSource', { source, day: boundary.drawnOn ? formats.day(boundary.drawnOn) : '' })}
        </span>
      </figcaption>
      {absent.length > 0 ? (
        <TileMap
          groups={[{ code: '', name: say('notDrawn'), tiles: absent }]}
          label={say('notDrawn')}
          onOpen={(code) => {
            if (code !== '') onOpen(code);
          }}
          {...(onUp && { onUp })}
        />
      ) : null}
    </figure>
  );
}

type AreasProps = Omit<RegionMapProps, 'boundary'> & { readonly map: ReturnType<typeof drawMap> };

function Areas({ map, units, label, onOpen, onUp }: AreasProps) {
  const [place, setPlace] = useState(0);
  const root = useRef<SVGSVGElement>(null);
  const press = (event: KeyboardEvent, area: DrawnArea): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      event.stopPropagation();
      onOpen(area.code);
      return;
    }
    if (event.key === 'Backspace' && onUp) {
      event.preventDefault();
      onUp();
      return;
    }
    const next = place + (STEPS[event.key] ?? 0);
    if (next === place || next < 0 || next >= map.areas.length) return;
    event.preventDefault();
    setPlace(next);
    root.current?.querySelector<SVGGElement>(`[data-place="${next}"]`)?.focus();
  };
  return (
    <svg
      ref={root}
      className="region-map-areas"
      viewBox={`-2 -2 ${map.width + 4} ${map.height + 4}`}
      role="group"
      aria-label={label}
    >
      {map.areas.map((area, index) => {
        const unit = units.find(({ code }) => code === area.code);
        const text = `${unit?.name ?? area.code} ${unit?.value ?? '—'}`;
        return (
          <g
            key={area.code}
            className="region-map-area"
            role="button"
            aria-label={text}
            tabIndex={index === place ? 0 : -1}
            data-place={index}
            data-code={area.code}
            data-step={unit?.step ?? 'none'}
            onFocus={() => setPlace(index)}
            onKeyDown={(event) => press(event, area)}
            onClick={() => onOpen(area.code)}
          >
            <title>{text}</title>
            <path d={area.path} fillRule="evenodd" />
          </g>
        );
      })}
      <g aria-hidden="true" className="region-map-names">
        {map.areas.map((area) => {
          const unit = units.find(({ code }) => code === area.code);
          return (
            <text key={area.code} x={area.at.x} y={area.at.y} textAnchor="middle">
              <tspan x={area.at.x}>{unit?.name ?? area.code}</tspan>
              <tspan x={area.at.x} dy="1.2em" className="region-map-value">
                {unit?.value ?? '—'}
              </tspan>
            </text>
          );
        })}
      </g>
    </svg>
  );
}
