/** A count as an arc of a network in which whatever flows into a node flows out of it. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** One arc of a way, along it or against it, and the node from which the search came to it. */
interface Step {
  readonly arc: Arc;
  readonly isForward: boolean;
  readonly before: number;
}

/** A search from one end of a way: what it has reached, by the step that led there, and where it goes on. */
interface Side {
  readonly isBack: boolean;
  readonly via: Map<number, Step | null>;
  readonly waiting: number[];
  at: number;
}

const sideAt = (node: number, isBack: boolean): Side => ({
  isBack,
  via: new Map([[node, null]]),
  waiting: [node],
  at: 0,
});

/** Ways through the withheld arcs of a network: along one there is always room, against it as much as it holds. */
export class WithheldWays {
  private readonly byNode: Arc[][] = [];

  /** A further node, by its number. */
  addNode(): number {
    return this.byNode.push([]) - 1;
  }

  open(arc: Arc): void {
    this.byNode[arc.from]?.push(arc);
    this.byNode[arc.to]?.push(arc);
  }

  close(arc: Arc): void {
    for (const node of [arc.from, arc.to])
      this.byNode[node] = (this.byNode[node] ?? []).filter((each) => each !== arc);
  }

  /** How much more can flow from one node to another through withheld arcs other than one, up to `most`. */
  flow(from: number, to: number, without: Arc, most: number): number {
    const changes = new Map<Arc, number>();
    let flown = 0;
    while (flown < most) {
      const way = this.wayOf(from, to, without, changes);
      if (!way) break;
      const room = way.map(({ arc, isForward }) =>
        isForward ? most - flown : arc.count + (changes.get(arc) ?? 0),
      );
      const step = Math.min(most - flown, ...room);
      for (const { arc, isForward } of way)
        changes.set(arc, (changes.get(arc) ?? 0) + (isForward ? step : -step));
      flown += step;
    }
    return flown;
  }

  /** A way, sought from both ends, the one with fewer nodes to go on from first: where there is none one end is soon closed. */
  private wayOf(from: number, to: number, without: Arc, changes: ReadonlyMap<Arc, number>): Step[] | null {
    const fore = sideAt(from, false);
    const back = sideAt(to, true);
    for (;;) {
      const isFore = fore.waiting.length - fore.at <= back.waiting.length - back.at;
      const [side, other] = isFore ? [fore, back] : [back, fore];
      const node = side.waiting[side.at];
      if (node === undefined) return null;
      side.at += 1;
      for (const arc of this.byNode[node] ?? []) {
        const isOut = arc.from === node;
        const next = isOut ? arc.to : arc.from;
        const isForward = isOut !== side.isBack;
        if (arc === without || side.via.has(next)) continue;
        if (!isForward && arc.count + (changes.get(arc) ?? 0) === 0) continue;
        side.via.set(next, { arc, isForward, before: node });
        if (other.via.has(next)) return [...stepsTo(next, fore), ...stepsTo(next, back)];
        side.waiting.push(next);
      }
    }
  }
}

function stepsTo(node: number, { via }: Side): Step[] {
  const steps: Step[] = [];
  for (let step = via.get(node); step; step = via.get(step.before)) steps.push(step);
  return steps;
}
