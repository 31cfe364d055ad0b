import type { AssignmentProblem } from '../problem.js';
import { cityOf, peopleOf, type City, type People } from './city.js';
import { between, seeded, weighted, type Draw } from './seeded.js';

export interface InstanceOptions {
  readonly needs: number;
  readonly volunteers: number;
  readonly seed: number;
  /** Slots: 21 half-days, a shift fills one. Windows: any half hour, 1.5 to 4 hours. */
  readonly times: 'slots' | 'windows';
  /**
   * Tight: most people live out of reach, so demand is above the supply near by. Crowded: they gather in a few
   * half-days and ask for rare skills. Easy: there is somebody for nearly all.
   */
  readonly demand?: keyof typeof FAMILIES;
  readonly teams?: boolean;
  readonly funds?: number;
}

/** How one kind of week differs from the others. */
interface Family {
  /** Kilometres between communities, about. */
  readonly apart: number;
  /** The share of people who live within the city; the others are out of reach. */
  readonly near: number;
  /** The half-day of a need is this power of an even draw; 1: evenly. */
  readonly crowded: number;
  /** The skill asked for is this power of an even draw; people have theirs at 2. */
  readonly rare: number;
  /** The chance that somebody is free on a day. */
  readonly free: number;
}

const FAMILIES = {
  tight: { apart: 0.4, near: 0.21, crowded: 1, rare: 2.2, free: 0.9 },
  crowded: { apart: 0.42, near: 0.6, crowded: 3, rare: 0.7, free: 0.8 },
  easy: { apart: 1, near: 1, crowded: 1, rare: 2, free: 0.8 },
} as const satisfies Record<string, Family>;

const URGENCY = [1, 2, 3, 5, 8] as const;
const SKILLS = 64;
/** Kilometres somebody goes to a shift. */
const REACH = 5;
/** Half hours: of a day, of a half-day's shift, from one half-day to the next, and before the first. */
const DAY = 48;
const SLOT = { shift: 8, apart: 9, first: 16 } as const;
const MINUTES = 30;

/** A made-up week of a city: needs with urgency and roles, people with skills, pairs of those who could. */
export function instance(options: InstanceOptions): AssignmentProblem {
  const { needs: count, volunteers, seed } = options;
  const family: Family = FAMILIES[options.demand ?? 'tight'];
  const draw = seeded(seed);
  const city = cityOf(Math.max(4, Math.round(count / 2.5)), family.apart, draw);
  const people = peopleOf(city, { count: volunteers, seed, skills: SKILLS, ...family }, draw);
  const needs = needsOf(options, family, city, draw);
  const cost = Int32Array.from(needs.key, () => (draw() < 0.25 ? 0 : 100 * between(draw, 1, 30)));
  return {
    needs,
    ...pairsOf({ needs, city, people, rare: family.rare }, draw),
    volunteers: { key: people.key, maxShifts: people.maxShifts },
    bufferMinutes: 30,
    fairness: [
      { share: 500, bonus: 150 },
      { share: 800, bonus: 50 },
    ],
    ...(options.teams ? { teams: { share: 500 } } : {}),
    ...(options.funds ? { funds: fundsFor(options.funds, cost, needs.community, draw) } : {}),
  };
}

function needsOf({ needs: count, seed, times }: InstanceOptions, family: Family, city: City, draw: Draw) {
  const key = new BigInt64Array(count);
  const community = new Int32Array(count);
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const where = weighted(city.asks, draw);
  for (let i = 0; i < count; i++) {
    key[i] = BigInt(seed) * 1_000_003n * 4n + BigInt(i) * 104729n + 7n;
    community[i] = where();
    const slot = Math.floor(21 * draw() ** family.crowded);
    const from = Math.floor(slot / 3) * DAY + SLOT.first + (slot % 3) * SLOT.apart;
    const isSlot = times === 'slots';
    const moved = isSlot ? 0 : between(draw, -1, 5);
    start[i] = (from + moved) * MINUTES;
    end[i] = start[i] + (isSlot ? SLOT.shift : between(draw, 3, 8)) * MINUTES;
  }
  return { key, community, start, end };
}

interface Setting {
  readonly needs: AssignmentProblem['needs'];
  readonly city: City;
  readonly people: People;
  readonly rare: number;
}

function pairsOf(
  { needs, city, people, rare }: Setting,
  draw: Draw,
): Pick<AssignmentProblem, 'roles' | 'pairs'> {
  const need: number[] = [];
  const heads: number[] = [];
  const offsets = [0];
  const volunteer: number[] = [];
  const weight: number[] = [];
  for (let i = 0; i < needs.key.length; i++) {
    const urgency = URGENCY[Math.min(4, Math.floor(draw() ** 1.5 * 5))];
    const skills = new Set<number>();
    const roles = between(draw, 1, 3);
    while (skills.size < roles) skills.add(Math.floor(SKILLS * draw() ** rare));
    const [x, y] = [city.x[needs.community[i]], city.y[needs.community[i]]];
    for (const skill of skills) {
      need.push(i);
      heads.push(between(draw, 1, 4));
      for (const j of people.near(x, y, skill)) {
        const km = Math.hypot(people.x[j] - x, people.y[j] - y);
        if (km > REACH || !isFree(people, j, needs.start[i], needs.end[i])) continue;
        const fit =
          250 +
          50 * people.skills[j] +
          250 * (1 - km / REACH) +
          30 * people.stars[j] +
          100 * people.reliability[j] +
          100 * draw();
        volunteer.push(j);
        weight.push(Math.floor((urgency * fit) / 10));
      }
      offsets.push(volunteer.length);
    }
  }
  return {
    roles: { need: Int32Array.from(need), heads: Int32Array.from(heads) },
    pairs: {
      offsets: Int32Array.from(offsets),
      volunteer: Int32Array.from(volunteer),
      weight: Int32Array.from(weight),
    },
  };
}

/** Whether somebody is free for the whole of a shift. */
function isFree({ freeFrom, freeUntil }: People, j: number, start: number, end: number): boolean {
  const day = Math.floor(start / (DAY * MINUTES));
  const before = day * DAY * MINUTES;
  const at = 7 * j + day;
  return freeFrom[at] * MINUTES <= start - before && end - before <= freeUntil[at] * MINUTES;
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
