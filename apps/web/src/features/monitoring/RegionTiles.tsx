import { useFormats, useWords } from '../../platform/i18n/index.js';
import type { Figure, RegionLevel } from '../../gql/enums.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { TileLegend, TileMap } from '../../ui/TileMap.js';
import { briefDigitsOf, shownAmount, valueOf } from './figures.js';
import type { RegionPageData } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';
import { shortName } from './region-name-text.js';
import { rangesOf, scaleOf, stepOf } from './scale.js';

export type RegionTilesProps = {
  readonly data: RegionPageData | undefined;
  readonly regionCode: string;
  readonly figure: Figure;
  readonly onOpen: (code: string) => void;
  readonly onUp: (() => void) | undefined;
};

const titles = {
  province: 'overview',
  city: 'tilesCity',
  county: 'tilesCounty',
  township: 'tilesTownship',
  community: 'tilesCommunity',
} as const satisfies Record<RegionLevel, string>;

/** The chosen figure of every unit below as equal tiles in code order. */
export function RegionTiles({ data, regionCode, figure, onOpen, onUp }: RegionTilesProps) {
  const say = useWords(monitoringWords);
  const formats = useFormats();
  const what = say('tilesOf', { figure: say(figure), unit: say(`${figure}Unit`) });
  const level = data?.below[0]?.region.level;
  if (data && !level)
    return (
      <section className="panel">
        <EmptyState title={say('noneBelow')}>{say('noneBelowHint')}</EmptyState>
      </section>
    );
  const rows = data?.below ?? [];
  const amounts = rows.map((row) => {
    const value = valueOf(row.figures, figure);
    return value === null ? null : shownAmount(figure, figure === 'money' ? value / 100 : value);
  });
  const scale = scaleOf(
    figure,
    amounts.filter((amount) => amount !== null),
  );
  const tiles = rows.map((row, index) => ({
    code: row.region.code,
    name: shortName(row.region.name),
    value: briefDigitsOf(figure, valueOf(row.figures, figure), formats),
    step: stepOf(amounts[index] ?? null, scale),
  }));
  return (
    <Panel
      title={level ? say(titles[level]) : say('overview')}
      note={what}
      aside={data ? <TileLegend ranges={rangesOf(scale, formats.count)} /> : undefined}
    >
      {data ? (
        <TileMap
          groups={[{ code: regionCode, name: data.own.region.name, tiles }]}
          label={what}
          onOpen={onOpen}
          {...(onUp && { onUp })}
        />
      ) : (
        <Skeletons count={6} height={44} />
      )}
      <p className="meta region-hint">{say('tilesHint')}</p>
    </Panel>
  );
}
