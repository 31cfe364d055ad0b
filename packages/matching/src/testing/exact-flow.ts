import { runningSum } from '../running-sum.js';
import type { Flow } from './slot-flow.js';

/** Arcs in both directions: arc a and its reverse a ^ 1; those of a node stand together in `at`. */
interface Residual {
  readonly to: Int32Array;
  readonly left: Int32Array;
  readonly cost: Float64Array;
  readonly offsets: Int32Array;
  readonly at: Int32Array;
}

/**
 * The least cost of any flow from node 0 to node 1, exactly. Both are one node here, so that a flow is a circulation:
 * each arc that leaves it is taken in after the others, and the cheapest ways round through it are used while they gain
 * (Dijkstra with potentials). Without these arcs there must be no way round.
 */
export function exactFlow(flow: Flow): number {
  const residual = residualOf(flow);
  const { to, left, cost } = residual;
  const potential = firstPotentials(residual, flow.nodes);
  const paths = new Paths(residual, potential);
  let total = 0;
  for (let a = 0; a < to.length; a += 2) {
    if (to[a ^ 1] !== 0 || to[a] === 0) continue;
    left[a] = flow.arcs[2 * a + 2];
    const reduced = () => cost[a] + potential[0] - potential[to[a]];
    while (left[a] > 0 && reduced() < 0 && paths.find(to[a], -reduced())) {
      paths.arc[to[a]] = a;
      let size = left[a];
      for (let v = 0, at = -1; at !== a; v = to[at ^ 1]) {
        at = paths.arc[v];
        size = Math.min(size, left[at]);
      }
      for (let v = 0, at = -1; at !== a; v = to[at ^ 1]) {
        at = paths.arc[v];
        left[at] -= size;
        left[at ^ 1] += size;
        total += size * cost[at];
      }
    }
  }
  return total;
}

function residualOf({ nodes, arcs }: Flow): Residual {
  const count = arcs.length / 4;
  const to = new Int32Array(2 * count);
  const left = new Int32Array(2 * count);
  const cost = new Float64Array(2 * count);
  const degree = new Int32Array(nodes);
  for (let a = 0; a < count; a++) {
    const from = arcs[4 * a];
    const until = arcs[4 * a + 1] === 1 ? 0 : arcs[4 * a + 1];
    const each = arcs[4 * a + 3];
    to[2 * a] = until;
    to[2 * a + 1] = from;
    left[2 * a] = from === 0 ? 0 : arcs[4 * a + 2];
    cost[2 * a] = each;
    cost[2 * a + 1] = -each;
    degree[from]++;
    degree[until]++;
  }
  const offsets = runningSum(degree);
  const next = offsets.slice();
  const at = new Int32Array(2 * count);
  for (let a = 0; a < 2 * count; a++) at[next[to[a ^ 1]]++] = a;
  return { to, left, cost, offsets, at };
}

/** Potentials that keep every arc from costing less than nothing (Bellman and Ford, in waves). */
function firstPotentials({ to, left, cost, offsets, at }: Residual, nodes: number): Float64Array {
  const distance = new Float64Array(nodes);
  let wave = Array.from(distance.keys());
  while (wave.length > 0) {
    const next = new Set<number>();
    for (const v of wave) {
      for (let q = offsets[v]; q < offsets[v + 1]; q++) {
        const a = at[q];
        if (left[a] === 0 || distance[v] + cost[a] >= distance[to[a]]) continue;
        distance[to[a]] = distance[v] + cost[a];
        next.add(to[a]);
      }
    }
    wave = [...next];
  }
  return distance;
}

/** Cheapest paths to node 0 at costs that the potentials keep from going below zero. */
class Paths {
  /** The arc by which each node of the path was reached. */
  readonly arc: Int32Array;
  private readonly distance: Float64Array;
  private readonly touched: number[] = [];
  private readonly heapNode: number[] = [];
  private readonly heapAt: number[] = [];

  constructor(
    private readonly residual: Residual,
    private readonly potential: Float64Array,
  ) {
    this.arc = new Int32Array(potential.length);
    this.distance = new Float64Array(potential.length).fill(Infinity);
  }

  /** Finds one from a node that is shorter than `most`, and moves the potentials; false where there is none. */
  find(from: number, most: number): boolean {
    const { distance, potential, touched } = this;
    for (const v of touched) distance[v] = Infinity;
    touched.length = 0;
    this.heapNode.length = 0;
    this.heapAt.length = 0;
    this.reach(from, 0);
    const settled: number[] = [];
    let length = most;
    while (this.heapNode.length > 0) {
      const { node, at } = this.pop();
      if (at > distance[node]) continue;
      length = Math.min(at, most);
      if (node === 0 || at >= most) break;
      length = most;
      settled.push(node);
      this.leave(node, at, most);
    }
    for (const v of settled) potential[v] += distance[v] - length;
    return length < most;
  }

  private leave(v: number, at: number, most: number): void {
    const { to, left, cost, offsets, at: arcs } = this.residual;
    for (let q = offsets[v]; q < offsets[v + 1]; q++) {
      const a = arcs[q];
      if (left[a] === 0) continue;
      const reached = at + cost[a] + this.potential[v] - this.potential[to[a]];
      if (reached >= most || reached >= this.distance[to[a]]) continue;
      this.arc[to[a]] = a;
      this.reach(to[a], reached);
    }
  }

  private reach(node: number, at: number): void {
    if (this.distance[node] === Infinity) this.touched.push(node);
    this.distance[node] = at;
    let place = this.heapNode.length;
    while (place > 0 && this.heapAt[(place - 1) >> 1] > at) {
      this.heapNode[place] = this.heapNode[(place - 1) >> 1];
      this.heapAt[place] = this.heapAt[(place - 1) >> 1];
      place = (place - 1) >> 1;
    }
    this.heapNode[place] = node;
    this.heapAt[place] = at;
  }

  private pop(): { node: number; at: number } {
    const { heapNode, heapAt } = this;
    const top = { node: heapNode[0], at: heapAt[0] };
    const node = heapNode.pop() ?? 0;
    const at = heapAt.pop() ?? 0;
    const size = heapNode.length;
    if (size === 0) return top;
    let place = 0;
    for (let child = 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && heapAt[child + 1] < heapAt[child]) child++;
      if (heapAt[child] >= at) break;
      heapNode[place] = heapNode[child];
      heapAt[place] = heapAt[child];
      place = child;
    }
    heapNode[place] = node;
    heapAt[place] = at;
    return top;
  }
}
