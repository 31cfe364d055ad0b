import type { AssignmentProblem } from '../problem.js';

/** A generator of numbers in [0, 1) that gives the same series for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface InstanceOptions {
  readonly needs: number;
  readonly volunteers: number;
  readonly seed: number;
  /** Slots: 21 half-days, a shift fills one. Windows: any half hour, 1.5 to 4 hours. */
  readonly times: 'slots' | 'windows';
  /** Tight: demand above the supply near by; easy: half of it. */
  readonly demand?: 'tight' | 'easy';
  readonly teams?: boolean;
  readonly funds?: number;
}

const URGENCY = [1, 2, 3, 5, 8];
const SKILLS = 64;
const DAY = 1440;
const REACH = 5;

/** A made-up week of a district: communities in a plane of kilometres, needs with urgency, volunteers with skills. */
export function instance(options: InstanceOptions): AssignmentProblem {
  const { needs: n, volunteers: m, seed, times } = options;
  const isTight = options.demand !== 'easy';
  const random = seeded(seed);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  /** What people can do: some skills are common. What is asked for is spread more evenly, so rare ones are fought over. */
  const skillHeld = () => Math.floor(SKILLS * random() ** 2);
  const skillAsked = () => Math.floor(SKILLS * random() ** (isTight ? 0.7 : 2));
  const communities = Math.max(4, Math.round(n / 2.5));
  const side = Math.sqrt(communities) * 0.42;
  const townCount = Math.max(2, Math.round(communities / 40));
  const towns = Array.from({ length: townCount }, () => [random() * side, random() * side] as const);
  const townOf = () => towns[Math.floor(random() ** 1.4 * townCount)];
  const place = Array.from({ length: communities }, () => {
    if (random() < 0.3) return [random() * side, random() * side] as const;
    const [x, y] = townOf();
    return [x + normal() * 1.8, y + normal() * 1.8] as const;
  });

  // Volunteers by cell of one kilometre and skill.
  const volunteerKey = new BigInt64Array(m);
  const maxShifts = new Int32Array(m);
  const at = new Float64Array(2 * m);
  const free = new Uint32Array(m);
  const stars = new Uint8Array(m);
  const cells = new Map<number, number[]>();
  const cellOf = (x: number, y: number, s: number) =>
    (Math.floor(x / 2.5) + 512) * 4194304 + (Math.floor(y / 2.5) + 512) * 1024 + s;
  for (let j = 0; j < m; j++) {
    volunteerKey[j] = BigInt(seed) * 1_000_003n * 4n + BigInt(j) * 7919n + 13n;
    maxShifts[j] = between(1, 3);
    const [x, y] = place[Math.floor(random() * communities)];
    at[2 * j] = x + normal() * 0.5;
    at[2 * j + 1] = y + normal() * 0.5;
    let slots = 0;
    for (let s = 0; s < 21; s++) if (random() < 0.18) slots |= 1 << s;
    free[j] = slots >>> 0;
    stars[j] = between(0, 5);
    const own = new Set<number>();
    const count = random() < 0.4 ? 1 : random() < 0.6 ? 2 : 3;
    while (own.size < count) own.add(skillHeld());
    for (const s of own) {
      const cell = cellOf(at[2 * j], at[2 * j + 1], s);
      const list = cells.get(cell);
      if (list) list.push(j);
      else cells.set(cell, [j]);
    }
  }

  const needKey = new BigInt64Array(n);
  const community = new Int32Array(n);
  const start = new Int32Array(n);
  const end = new Int32Array(n);
  const cost = new Int32Array(n);
  const roleNeed: number[] = [];
  const heads: number[] = [];
  const offsets: number[] = [0];
  const volunteer: number[] = [];
  const weight: number[] = [];
  for (let i = 0; i < n; i++) {
    needKey[i] = BigInt(seed) * 1_000_003n * 4n + BigInt(i) * 104729n + 7n;
    const c = Math.floor(random() ** 1.5 * communities);
    community[i] = c;
    const [x, y] = place[c];
    // Tight weeks crowd into a few half-days.
    const slot = isTight ? Math.floor(21 * random() ** 3) : between(0, 20);
    const from = Math.floor(slot / 3) * DAY + 480 + (slot % 3) * 270;
    if (times === 'slots') {
      start[i] = from;
      end[i] = from + 240;
    } else {
      start[i] = from + 30 * between(-1, 5);
      end[i] = start[i] + 30 * between(3, 8);
    }
    cost[i] = between(0, 3) === 0 ? 0 : 100 * between(1, 30);
    const urgency = URGENCY[Math.min(4, Math.floor(random() ** 1.5 * 5))] ?? 1;
    const roles = between(1, 3);
    const used = new Set<number>();
    while (used.size < roles) used.add(skillAsked());
    for (const s of used) {
      const found: { j: number; w: number }[] = [];
      for (let dx = -2; dx <= 2; dx++) {
        for (let dy = -2; dy <= 2; dy++) {
          for (const j of cells.get(cellOf(x + dx * 2.5, y + dy * 2.5, s)) ?? []) {
            const km = Math.hypot(at[2 * j] - x, at[2 * j + 1] - y);
            if (km > REACH || !((free[j] >>> slot) & 1)) continue;
            const fit = 250 + 150 + 250 * (1 - km / REACH) + 30 * stars[j] + 100 * random() + 100 * random();
            found.push({ j, w: Math.max(1, Math.floor((urgency * fit) / 10)) });
          }
        }
      }
      roleNeed.push(i);
      const wanted = options.demand === 'easy' ? 1 + between(0, 1) : 1 + between(0, 5);
      heads.push(wanted);
      for (const { j, w } of found) {
        volunteer.push(j);
        weight.push(w);
      }
      offsets.push(volunteer.length);
    }
  }
  return {
    needs: { key: needKey, community, start, end },
    roles: { need: Int32Array.from(roleNeed), heads: Int32Array.from(heads) },
    volunteers: { key: volunteerKey, maxShifts },
    pairs: {
      offsets: Int32Array.from(offsets),
      volunteer: Int32Array.from(volunteer),
      weight: Int32Array.from(weight),
    },
    bufferMinutes: 30,
    fairness: [
      { share: 500, bonus: 150 },
      { share: 800, bonus: 50 },
    ],
    ...(options.teams ? { teams: { share: 500 } } : {}),
    ...(options.funds ? { funds: fundsFor(options.funds, cost, community, random) } : {}),
  };
}

/** Funds bound to areas (runs of communities), some for all; together they cover about 60 % of the costs. */
function fundsFor(count: number, cost: Int32Array, community: Int32Array, random: () => number) {
  const total = cost.reduce((sum, each) => sum + each, 0);
  const amount = Int32Array.from({ length: count }, () =>
    Math.floor(((0.6 * total) / count) * (0.5 + random())),
  );
  const highest = community.reduce((most, each) => Math.max(most, each), 0) + 1;
  const offsets = [0];
  const fund: number[] = [];
  for (let i = 0; i < cost.length; i++) {
    const area = Math.floor((community[i] / highest) * (count - 1));
    fund.push(area);
    if (random() < 0.5) fund.push(count - 1);
    offsets.push(fund.length);
  }
  return { cost, amount, offsets: Int32Array.from(offsets), fund: Int32Array.from(fund) };
}
