import { cellKey, LEAST_POSSIBLE, YEAR, type Cell, type Publication } from './publication.rules.js';

/** What is known of one region in one month. */
interface Standing {
  /** Its count of the month and of the year are both withheld, so that it can give and take. */
  readonly isFree: boolean;
  /** The region under which all regions between are free; null: nothing above is told, so that any amount can come in. */
  readonly under: string | null;
  /** Counted in free regions without regions below, reached through free ones; undefined where there is none. */
  gives: number | undefined;
}

/**
 * Withheld cells of which one look at the table shows that they can have five values or more: the count can rise by four,
 * while other withheld counts below the same told sum fall by as much. Others may too; those are worked out one by one.
 */
export function sureCells(publication: Publication, months: readonly string[]): ReadonlySet<string> {
  const sure = new Set<string>();
  const add = (cell: Cell): void => {
    if (publication.isHidden(cell)) sure.add(cellKey(cell));
  };
  for (const month of months) {
    const standings = standingsIn(publication, month);
    const given = new Map<string | null, number>();
    for (const [region, { isFree, under, gives = 0 }] of standings)
      if (isFree && publication.childrenOf(region).length === 0)
        given.set(under, (given.get(under) ?? 0) + gives);
    for (const [region, { isFree, under, gives }] of standings) {
      if (!isFree || gives === undefined) continue;
      const others = under === null ? Number.POSITIVE_INFINITY : (given.get(under) ?? 0) - gives;
      if (others < LEAST_POSSIBLE - 1) continue;
      add({ region, time: month });
      add({ region, time: YEAR });
    }
  }
  return sure;
}

function standingsIn(publication: Publication, month: string): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  // In the order of the codes a region comes after those above it.
  for (const region of publication.regions) {
    const isFree =
      publication.isHidden({ region, time: month }) && publication.isHidden({ region, time: YEAR });
    const parent = publication.parentOf(region);
    const above = parent === null ? undefined : standings.get(parent);
    const under = above?.isFree ? above.under : parent;
    standings.set(region, { isFree, under, gives: undefined });
  }
  for (const region of publication.regions.toReversed()) {
    const standing = standings.get(region);
    if (!standing?.isFree) continue;
    if (publication.childrenOf(region).length === 0)
      standing.gives = publication.countOf({ region, time: month });
    const above = standings.get(publication.parentOf(region) ?? '');
    if (above && standing.gives !== undefined) above.gives = (above.gives ?? 0) + standing.gives;
  }
  return standings;
}
