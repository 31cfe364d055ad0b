import { WithheldWays, type Arc } from './withheld-ways.rules.js';

/** Counts below this are not published for a sensitive group. */
export const LEAST_SHOWN = 5;
/** So many values must remain possible for whatever is not published. */
export const LEAST_POSSIBLE = 5;

/** Time of a cell: a month, or the year that adds its months up. */
export const YEAR = 'year';

/** The counts of one group in a tree of regions and the months of one year. */
export interface Table {
  /** The codes of the tree, all levels; a code's parent is its longest beginning among them. */
  readonly regions: readonly string[];
  readonly months: readonly string[];
  /** Whether the years' totals are published: once all months are. */
  readonly hasTotals: boolean;
  /** The count of a region without regions below it in a month. */
  readonly countOf: (region: string, month: string) => number;
}

/** One count: a region of any level, and a month or YEAR. */
export interface Cell {
  readonly region: string;
  readonly time: string;
}

export const cellKey = ({ region, time }: Cell): string => `${region} ${time}`;

/**
 * Counts are arcs of a network: from the outside through the years' totals down the tree to its leaves, through the
 * leaves' months, and through the months of each level up again. Every sum of the table is one node, so every table that
 * fits what is published is one flow.
 */
interface Counted extends Cell, Arc {
  isHidden: boolean;
}

/** What is published of a group, and what an onlooker can work out of the rest by adding and subtracting. */
export class Publication {
  private readonly arcs = new Map<string, Counted>();
  private readonly ways = new WithheldWays();
  private readonly nodes = new Map<string, number>();
  private readonly parents = new Map<string, string | null>();
  private readonly children = new Map<string, string[]>();
  /** In the order of their codes: each after those above it. */
  readonly regions: readonly string[];

  constructor(private readonly table: Table) {
    this.regions = table.regions.toSorted();
    for (const region of this.regions) {
      const parent = parentAmong(this.parents, region);
      this.parents.set(region, parent);
      if (parent !== null) this.children.set(parent, [...(this.children.get(parent) ?? []), region]);
    }
    for (const region of this.regions.toReversed()) this.addArcs(region);
  }

  /** The region right above; null for the highest. */
  parentOf(region: string): string | null {
    return this.parents.get(region) ?? null;
  }

  childrenOf(region: string): readonly string[] {
    return this.children.get(region) ?? [];
  }

  get months(): readonly string[] {
    return this.table.months;
  }

  /** The count of a cell, whether published or not. */
  countOf(cell: Cell): number {
    return this.arcOf(cell).count;
  }

  /** Whether there is such a cell: before the year is over it has no total. */
  isKnown(cell: Cell): boolean {
    return this.arcs.has(cellKey(cell)) && (this.table.hasTotals || cell.time !== YEAR);
  }

  isHidden(cell: Cell): boolean {
    return this.arcOf(cell).isHidden;
  }

  hide(cell: Cell): void {
    const arc = this.arcOf(cell);
    if (!arc.isHidden) this.ways.open(arc);
    arc.isHidden = true;
  }

  show(cell: Cell): void {
    const arc = this.arcOf(cell);
    if (arc.isHidden) this.ways.close(arc);
    arc.isHidden = false;
  }

  /** All cells that are to be published or withheld: the lowest level first, by code, then months, then the year. */
  cells(): Cell[] {
    const times = [...this.table.months.toSorted(), ...(this.table.hasTotals ? [YEAR] : [])];
    const upwards = this.regions.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return upwards.flatMap((region) => times.map((time) => ({ region, time })));
  }

  /**
   * How many values a hidden cell can have by everything that is published, counted up to `most`. Exact: from the true
   * table each unit more or less is one more way round the network through hidden cells.
   */
  possible(cell: Cell, most: number): number {
    const arc = this.arcOf(cell);
    if (!arc.isHidden) return 1;
    const more = this.ways.flow(arc.to, arc.from, arc, most - 1);
    const less =
      more >= most - 1 ? 0 : this.ways.flow(arc.from, arc.to, arc, Math.min(arc.count, most - 1 - more));
    return 1 + more + less;
  }

  /** Cells that share a sum with one: beside it, above it, then over the year; each in the order of the codes. */
  neighbours({ region, time }: Cell): Cell[] {
    const parent = this.parents.get(region) ?? null;
    const beside = (parent === null ? [] : (this.children.get(parent) ?? [])).filter(
      (each) => each !== region,
    );
    const times = [time, ...[YEAR, ...this.table.months].filter((each) => each !== time)];
    return times.flatMap((each) => [
      ...(each === time ? [] : [{ region, time: each }]),
      ...beside.map((other) => ({ region: other, time: each })),
      ...(parent === null ? [] : [{ region: parent, time: each }]),
      ...(this.children.get(region) ?? []).map((below) => ({ region: below, time: each })),
    ]);
  }

  private addArcs(region: string): void {
    const parent = this.parents.get(region) ?? null;
    const below = this.children.get(region);
    let total = 0;
    for (const month of this.table.months) {
      const count = below
        ? below.reduce((sum, each) => sum + this.countOf({ region: each, time: month }), 0)
        : this.table.countOf(region, month);
      total += count;
      const from = below ? `${region} ${month}` : region;
      this.add({ region, time: month, count }, from, parent === null ? '' : `${parent} ${month}`, false);
    }
    this.add({ region, time: YEAR, count: total }, parent ?? '', region, !this.table.hasTotals);
  }

  private add(cell: Cell & { count: number }, from: string, to: string, isHidden: boolean): void {
    const arc = { ...cell, from: this.nodeOf(from), to: this.nodeOf(to), isHidden };
    this.arcs.set(cellKey(cell), arc);
    if (isHidden) this.ways.open(arc);
  }

  /** A node by its name; the outside has none. */
  private nodeOf(name: string): number {
    const known = this.nodes.get(name);
    if (known !== undefined) return known;
    const node = this.ways.addNode();
    this.nodes.set(name, node);
    return node;
  }

  private arcOf(cell: Cell): Counted {
    const arc = this.arcs.get(cellKey(cell));
    if (!arc) throw new RangeError(`no cell ${cellKey(cell)}`);
    return arc;
  }
}

const LENGTHS = [9, 6, 4, 2];

/** The longest beginning of a code among those known. */
function parentAmong(known: ReadonlyMap<string, unknown>, code: string): string | null {
  const length = LENGTHS.find((each) => each < code.length && known.has(code.slice(0, each)));
  return length === undefined ? null : code.slice(0, length);
}
