import { between, normal, weighted, type Draw } from './seeded.js';

/** Communities in a plane of kilometres. */
export interface City {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How many live there, and how much is asked there, against the other communities. */
  readonly lives: readonly number[];
  readonly asks: readonly number[];
}

/** Kilometres around its town that a community lies, about. */
const AROUND = 1.8;

/** Communities in towns, some of them larger, some of them asking for more than others. */
export function cityOf(count: number, apart: number, draw: Draw): City {
  const side = Math.sqrt(count) * apart;
  const towns = Array.from({ length: Math.max(2, Math.round(count / 40)) }, () => ({
    x: draw() * side,
    y: draw() * side,
    lives: Math.exp(0.3 * normal(draw)),
  }));
  const city = { x: new Float64Array(count), y: new Float64Array(count) };
  const lives: number[] = [];
  const asks: number[] = [];
  for (let c = 0; c < count; c++) {
    const town = towns[between(draw, 0, towns.length - 1)];
    city.x[c] = town.x + normal(draw) * AROUND;
    city.y[c] = town.y + normal(draw) * AROUND;
    lives.push(town.lives * Math.exp(0.5 * normal(draw)));
    asks.push(Math.exp(0.5 * normal(draw)));
  }
  return { ...city, lives, asks };
}

/** Who volunteers: what each can do and when, and where to look for them. */
export interface People {
  readonly key: BigInt64Array;
  readonly maxShifts: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly stars: Uint8Array;
  readonly reliability: Float64Array;
  /** Skills of each, as many as it has. */
  readonly skills: Uint8Array;
  /** Free from and until, in half hours of each of seven days; from 0 until 0 where not at all. */
  readonly freeFrom: Uint8Array;
  readonly freeUntil: Uint8Array;
  readonly near: (x: number, y: number, skill: number) => Iterable<number>;
}

/** Kilometres a cell is wide. */
const CELL = 2.5;
/** Kilometres from the city to those who live beyond it. */
const BEYOND = 1000;
const cellOf = (x: number, y: number, skill: number): number =>
  (Math.floor(x / CELL) + 512) * 1048576 + (Math.floor(y / CELL) + 512) * 64 + skill;

/** How many people there are, with how many skills, and how likely one is free on a day and lives within the city. */
export interface Crowd {
  readonly count: number;
  readonly seed: number;
  readonly skills: number;
  readonly free: number;
  readonly near: number;
}

/** People of the city and beyond: one to three skills, some of them common; free for some hours on some days. */
export function peopleOf(city: City, { count, seed, skills, free, near: nearBy }: Crowd, draw: Draw): People {
  const home = weighted(city.lives, draw);
  const key = new BigInt64Array(count);
  const maxShifts = new Int32Array(count);
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const stars = new Uint8Array(count);
  const reliability = new Float64Array(count);
  const held = new Uint8Array(count);
  const freeFrom = new Uint8Array(7 * count);
  const freeUntil = new Uint8Array(7 * count);
  const cells = new Map<number, number[]>();
  for (let j = 0; j < count; j++) {
    key[j] = BigInt(seed) * 1_000_003n * 4n + BigInt(j) * 7919n + 13n;
    maxShifts[j] = between(draw, 1, 3);
    const c = home();
    x[j] = city.x[c] + normal(draw) * 0.5 + (draw() < nearBy ? 0 : BEYOND);
    y[j] = city.y[c] + normal(draw) * 0.5;
    stars[j] = between(draw, 0, 5);
    reliability[j] = draw();
    for (let day = 0; day < 7; day++) {
      if (draw() >= free) continue;
      freeFrom[7 * j + day] = between(draw, 14, 28);
      freeUntil[7 * j + day] = Math.min(44, freeFrom[7 * j + day] + between(draw, 8, 24));
    }
    const own = new Set<number>();
    const most = between(draw, 1, 3);
    while (own.size < most) own.add(Math.floor(skills * draw() ** 2));
    held[j] = most;
    for (const skill of own) {
      const cell = cellOf(x[j], y[j], skill);
      const list = cells.get(cell);
      if (list) list.push(j);
      else cells.set(cell, [j]);
    }
  }
  function* near(fromX: number, fromY: number, skill: number) {
    for (let dx = -2; dx <= 2; dx++) {
      for (let dy = -2; dy <= 2; dy++)
        yield* cells.get(cellOf(fromX + dx * CELL, fromY + dy * CELL, skill)) ?? [];
    }
  }
  return { key, maxShifts, x, y, stars, reliability, skills: held, freeFrom, freeUntil, near };
}
