import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import type { Figure, RegionLevel } from '../../gql/enums.js';
import { useAddress } from '../../ui/FilterBar.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { TileLegend, TileMap, type Tile, type TileGroup } from '../../ui/TileMap.js';
import { boundaryQuery } from './boundaries.api.js';
import { drilldownWords } from './drilldown.words.js';
import { briefDigitsOf, valueOf } from './figures.js';
import { figureTilesQuery, type RegionPageData, type TileRow } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';
import type { Period } from './periods.js';
import { RegionMap } from './RegionMap.js';
import { shortName } from './region-name-text.js';
import { amountOf, rangesOf, scaleOf, stepOf } from './scale.js';

export type RegionTilesProps = {
  readonly data: RegionPageData | undefined;
  readonly regionCode: string;
  readonly period: Period;
  readonly figure: Figure;
  /** The day by whose regions they are drawn; null: by those of today. */
  readonly asOn: string | null;
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

/** The chosen figure of the units below: as equal tiles in code order, or on an official map where one was put in. */
export function RegionTiles({ data, regionCode, period, figure, asOn, onOpen, onUp }: RegionTilesProps) {
  const say = useWords(monitoringWords);
  const also = useWords(drilldownWords);
  const formats = useFormats();
  const [address, set] = useAddress();
  const boundary = useQuery(boundaryQuery(regionCode)).data?.boundary ?? null;
  // The boundaries that were put in are those of today.
  const hasMap = asOn === null && boundary !== null && boundary.outlines.length > 0;
  const showsMap = hasMap && address.get('view') !== 'tiles';
  const tiles = useQuery({
    ...figureTilesQuery(regionCode, figure, period, asOn),
    enabled: data !== undefined && data.below.length > 0 && !showsMap,
  });
  const unit = figure === 'linkageIndex' ? say('outOfFive') : say(`${figure}Unit`);
  const what = say('tilesOf', { figure: say(figure), unit });
  const below = (data?.below ?? []).map(({ region, figures }) => ({
    region,
    value: valueOf(figures, figure),
  }));
  const rows = showsMap ? below : data && tiles.data && !tiles.isPlaceholderData ? tiles.data : [];
  const scale = scaleOf(
    figure,
    rows.flatMap((row) => amountOf(figure, row.value) ?? []),
  );
  const draw = (row: TileRow): Tile => ({
    code: row.region.code,
    name: shortName(row.region.name),
    value: briefDigitsOf(figure, row.value, formats),
    step: stepOf(amountOf(figure, row.value), scale),
  });
  const keys = { onOpen, ...(onUp && { onUp }) };
  return (
    <Panel
      title={showsMap ? also('mapTitle') : data ? say(titles[data.own.region.level]) : say('overview')}
      note={what}
      aside={
        <>
          {hasMap ? <MapOrTiles showsMap={showsMap} onChange={(view) => set('view', view)} /> : null}
          {rows.length > 0 ? <TileLegend ranges={rangesOf(scale, formats.count)} /> : null}
        </>
      }
    >
      <RefusalNotice error={tiles.error} />
      {data && showsMap ? (
        <RegionMap boundary={boundary} units={below.map(draw)} label={what} {...keys} />
      ) : data && rows.length > 0 ? (
        <TileMap groups={groupsOf(data, rows, draw)} label={what} {...keys} />
      ) : (
        <Skeletons count={data?.below.length ?? 6} height={42} />
      )}
      <p className="meta region-hint">
        {showsMap ? also('mapHint') : say('tilesHint')}
        {isApart(figure) ? ` ${also(`${figure}Apart`)}` : null}
      </p>
    </Panel>
  );
}

/** Figures of which the parts do not add up to the whole. */
const APART = ['volunteersActive', 'hoursToFirstClaim', 'linkageIndex'] as const;
const isApart = (figure: Figure): figure is (typeof APART)[number] => APART.some((each) => each === figure);

/** A map where the operator put one in, or the tiles all the same. */
function MapOrTiles({
  showsMap,
  onChange,
}: {
  readonly showsMap: boolean;
  readonly onChange: (view: 'tiles' | null) => void;
}) {
  const say = useWords(drilldownWords);
  return (
    <Segmented
      aria-label={say('mapOrTiles')}
      value={showsMap ? 'map' : 'tiles'}
      options={(['map', 'tiles'] as const).map((each) => ({ value: each, label: say(each) }))}
      onChange={(choice) => onChange(choice === 'map' ? null : 'tiles')}
    />
  );
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
