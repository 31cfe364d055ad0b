import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import type { Figure } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { TileLegend, type Tile } from '../../ui/TileMap.js';
import { boundaryQuery } from './boundaries.api.js';
import { briefDigitsOf, valueOf } from './figures.js';
import type { RegionPageData } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';
import { shortName } from './region-name-text.js';
import { RegionMap } from './RegionMap.js';
import { amountOf, rangesOf, scaleOf, stepOf } from './scale.js';

export type ScreenUnitsProps = {
  readonly data: RegionPageData;
  readonly regionCode: string;
  readonly figure: Figure;
};

/** The units directly below in code order, large: on the official map where one was put in, else as tiles. */
export function ScreenUnits({ data, regionCode, figure }: ScreenUnitsProps) {
  const say = useWords(monitoringWords);
  const formats = useFormats();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const boundary = useQuery(boundaryQuery(regionCode)).data?.boundary ?? null;
  const rows = data.below.map(({ region, figures }) => ({ region, value: valueOf(figures, figure) }));
  const scale = scaleOf(
    figure,
    rows.flatMap(({ value }) => amountOf(figure, value) ?? []),
  );
  const units = rows.map(({ region, value }): Tile => ({
    code: region.code,
    name: shortName(region.name),
    value: briefDigitsOf(figure, value, formats),
    step: stepOf(amountOf(figure, value), scale),
  }));
  const unit = figure === 'linkageIndex' ? say('outOfFive') : say(`${figure}Unit`);
  const label = say('tilesOf', { figure: say(figure), unit });
  const open = (code: string) => void navigate(`/w/screen/${code}?${address}`);
  return (
    <section className="screen-panel screen-units">
      <h2>{label}</h2>
      {units.length === 0 ? null : boundary && boundary.outlines.length > 0 ? (
        <RegionMap boundary={boundary} units={units} label={label} onOpen={open} />
      ) : (
        <ul className="screen-tiles">
          {units.map((tile) => (
            <li key={tile.code}>
              <button
                type="button"
                className="tile screen-tile"
                data-step={tile.step ?? 'none'}
                onClick={() => open(tile.code)}
              >
                <span>{tile.name}</span> <strong>{tile.value ?? '—'}</strong>
              </button>
            </li>
          ))}
        </ul>
      )}
      {units.length === 0 ? (
        <p>{say('noRanking')}</p>
      ) : (
        <TileLegend ranges={rangesOf(scale, formats.count)} />
      )}
    </section>
  );
}
