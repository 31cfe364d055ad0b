import { useQuery } from '@tanstack/react-query';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import type { Figure, RegionLevel } from '../../gql/enums.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { TileLegend, TileMap, type Tile, type TileGroup } from '../../ui/TileMap.js';
import { briefDigitsOf, shownAmount } from './figures.js';
import { figureTilesQuery, type RegionPageData, type TileRow } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';
import type { Months } from './months.js';
import { shortName } from './region-name-text.js';
import { rangesOf, scaleOf, stepOf } from './scale.js';

export type RegionTilesProps = {
  readonly data: RegionPageData | undefined;
  readonly regionCode: string;
  readonly months: Months;
  readonly figure: Figure;
  readonly onOpen: (code: string) => void;
  readonly onUp: (() => void) | undefined;
};

/** The tiles of a region show the level below its children; of a township, its communities. */
const titles = {
  province: 'tilesCounty',
  city: 'tilesTownship',
  county: 'tilesCommunity',
  township: 'tilesCommunity',
  community: 'tilesCommunity',
} as const satisfies Record<RegionLevel, string>;

const FEN_A_YUAN = 100;

/** The chosen figure of every unit two levels down as equal tiles in code order, a row for each unit below. */
export function RegionTiles({ data, regionCode, months, figure, onOpen, onUp }: RegionTilesProps) {
  const say = useWords(monitoringWords);
  const formats = useFormats();
  const tiles = useQuery({
    ...figureTilesQuery(regionCode, figure, months),
    enabled: data !== undefined && data.below.length > 0,
  });
  if (data && data.below.length === 0)
    return (
      <section className="panel region-last">
        <EmptyState title={say('noneBelow')}>{say('noneBelowHint')}</EmptyState>
      </section>
    );
  const unit = figure === 'linkageIndex' ? say('outOfFive') : say(`${figure}Unit`);
  const what = say('tilesOf', { figure: say(figure), unit });
  const rows = data && tiles.data && !tiles.isPlaceholderData ? tiles.data : [];
  const scale = scaleOf(
    figure,
    rows.flatMap((row) => amountOf(figure, row) ?? []),
  );
  const draw = (row: TileRow): Tile => ({
    code: row.region.code,
    name: shortName(row.region.name),
    value: briefDigitsOf(figure, row.value, formats),
    step: stepOf(amountOf(figure, row), scale),
  });
  return (
    <Panel
      title={data ? say(titles[data.own.region.level]) : say('overview')}
      note={what}
      aside={rows.length > 0 ? <TileLegend ranges={rangesOf(scale, formats.count)} /> : undefined}
    >
      <RefusalNotice error={tiles.error} />
      {data && rows.length > 0 ? (
        <TileMap groups={groupsOf(data, rows, draw)} label={what} onOpen={onOpen} {...(onUp && { onUp })} />
      ) : (
        <Skeletons count={data?.below.length ?? 6} height={42} />
      )}
      <p className="meta region-hint">{say('tilesHint')}</p>
    </Panel>
  );
}

/** In the unit shown, money in yuan; null where nothing can be said. */
function amountOf(figure: Figure, { value }: TileRow): number | null {
  if (value === null) return null;
  return shownAmount(figure, figure === 'money' ? value / FEN_A_YUAN : value);
}

/** Tiles under the unit they lie in; those of a township stand under the township itself. */
function groupsOf(
  { own, below }: RegionPageData,
  rows: readonly TileRow[],
  draw: (row: TileRow) => Tile,
): readonly TileGroup[] {
  const units = own.region.level === 'township' ? [own] : below;
  return units.map(({ region }) => ({
    code: region.code,
    name: shortName(region.name),
    tiles: rows.filter((row) => row.region.code.startsWith(region.code)).map(draw),
  }));
}
