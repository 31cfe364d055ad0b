import { useRef, useState, type KeyboardEvent } from 'react';
import './TileMap.css';

export type Tile = {
  readonly code: string;
  readonly name: string;
  /** The figure in words and digits, or null where nothing is recorded. */
  readonly value: string | null;
  /** 1 lightest to 5 darkest; null draws no colour. */
  readonly step: 1 | 2 | 3 | 4 | 5 | null;
};

export type TileGroup = { readonly code: string; readonly name: string; readonly tiles: readonly Tile[] };

export type TileMapProps = {
  /** In code order: a place never moves and nothing is sorted by its figure. */
  readonly groups: readonly TileGroup[];
  /** What the tiles show, for a screen reader: 首次认领用时（小时）. */
  readonly label: string;
  /** Down into a region: a tile, or a group's name. */
  readonly onOpen: (code: string) => void;
  readonly onUp?: () => void;
};

type Place = { readonly row: number; readonly column: number };

function moved(place: Place, key: string, widths: readonly number[]): Place {
  const width = widths[place.row] ?? 0;
  switch (key) {
    case 'ArrowRight':
      return place.column + 1 < width
        ? { row: place.row, column: place.column + 1 }
        : place.row + 1 < widths.length
          ? { row: place.row + 1, column: 0 }
          : place;
    case 'ArrowLeft':
      if (place.column > 0) return { row: place.row, column: place.column - 1 };
      return place.row > 0 ? { row: place.row - 1, column: (widths[place.row - 1] ?? 1) - 1 } : place;
    case 'ArrowDown':
      return within({ row: place.row + 1, column: place.column }, widths) ?? place;
    case 'ArrowUp':
      return within({ row: place.row - 1, column: place.column }, widths) ?? place;
    default:
      return place;
  }
}

function within(place: Place, widths: readonly number[]): Place | undefined {
  const width = widths[place.row];
  return width === undefined || width === 0
    ? undefined
    : { row: place.row, column: Math.min(place.column, width - 1) };
}

/** Regions as equal tiles in code order. Arrows move, Enter goes down, Backspace up. */
export function TileMap({ groups, label, onOpen, onUp }: TileMapProps) {
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const root = useRef<HTMLDivElement>(null);
  const filled = groups.filter((group) => group.tiles.length > 0);
  const widths = filled.map((group) => group.tiles.length);

  function press(event: KeyboardEvent): void {
    if (event.key === 'Backspace' && onUp) {
      event.preventDefault();
      onUp();
      return;
    }
    const next = moved(place, event.key, widths);
    if (next === place) return;
    event.preventDefault();
    setPlace(next);
    root.current?.querySelector<HTMLElement>(`[data-place="${next.row},${next.column}"]`)?.focus();
  }

  return (
    <div className="tile-map" role="group" aria-label={label} ref={root}>
      {filled.map((group, row) => (
        <section key={group.code} className="tile-group" aria-label={group.name}>
          <button
            type="button"
            className="plain-button tile-group-name"
            data-code={group.code}
            onClick={() => onOpen(group.code)}
          >
            {group.name} <span aria-hidden="true">›</span>
          </button>
          <ul className="tile-row">
            {group.tiles.map((tile, column) => (
              <li key={tile.code}>
                <button
                  type="button"
                  className="plain-button tile"
                  data-step={tile.step ?? 'none'}
                  data-place={`${row},${column}`}
                  data-code={tile.code}
                  tabIndex={place.row === row && place.column === column ? 0 : -1}
                  onFocus={() => setPlace({ row, column })}
                  onKeyDown={press}
                  onClick={() => onOpen(tile.code)}
                >
                  <span className="tile-name">{tile.name}</span> <strong>{tile.value ?? '—'}</strong>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What the five shades stand for. */
export function TileLegend({ ranges }: { readonly ranges: readonly string[] }) {
  return (
    <ul className="tile-legend">
      {ranges.map((range, index) => (
        <li key={range}>
          <span className="tile-sample" data-step={index + 1} aria-hidden="true" />
          {range}
        </li>
      ))}
    </ul>
  );
}
