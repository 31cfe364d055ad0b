import type { AssignmentProblem } from '@wushe/matching';
import { keyOf } from './engine-key.js';
import {
  seatSize,
  weightOfSeat,
  type GoodsPolicy,
  type GoodsReason,
  type Stock,
  type WantedGoods,
} from './goods-plan.rules.js';
import { scoreOfGoods } from './goods-score.js';
import { rankOf } from './urgency-rank.js';

/** A lot that may serve a part. */
export interface Fit {
  readonly lot: number;
  readonly metres: number | null;
}

/** A part with the lots that may serve it, or why none may. */
export interface Fitting {
  readonly part: WantedGoods;
  readonly fits: readonly Fit[];
  readonly nobody: GoodsReason | null;
  /** Whether the desk excluded a lot that would do. */
  readonly hasExcluded: boolean;
}

/** The engine's arrays, and what their rows mean. */
export interface GoodsOffer {
  readonly problem: AssignmentProblem;
  /** Part and lot of each row. */
  readonly rows: readonly { readonly part: number; readonly lot: number }[];
  /** Units of a seat. */
  readonly size: number;
}

/** More would take longer than somebody waits for a page. */
const MOST_SEATS = 2_500;

/**
 * Lots as seats: a lot is a role with as many heads as it has units, a unit that is asked for is somebody who takes one
 * seat. All times are the same, so this is the transportation problem, which the engine solves with its proof.
 */
export function goodsOfferOf(
  parts: readonly WantedGoods[],
  lots: readonly Stock[],
  fits: readonly (readonly Fit[])[],
  policy: GoodsPolicy,
  today: string,
): GoodsOffer {
  const size = seatSize(
    parts.reduce((sum, { open }) => sum + open, 0),
    MOST_SEATS,
  );
  const seats = parts.map(({ open }) => Math.ceil(open / size));
  const firstSeat = [0];
  seats.forEach((count, at) => firstSeat.push((firstSeat[at] ?? 0) + count));
  const rows: { part: number; lot: number; seat: number; weight: number }[] = [];
  parts.forEach((part, at) => {
    const count = seats[at] ?? 0;
    for (const { lot, metres } of fits[at] ?? []) {
      const stock = lots[lot];
      if (!stock) continue;
      const score = scoreOfGoods(stock, { metres, category: part.category, today }, policy);
      for (let seat = 0; seat < count; seat++) {
        const weight = weightOfSeat(seat, count, { score, urgency: part.urgency }, policy);
        rows.push({ part: at, lot, seat: (firstSeat[at] ?? 0) + seat, weight });
      }
    }
  });
  rows.sort((a, b) => a.lot - b.lot || a.seat - b.seat);
  return { problem: problemOf(rows, lots, parts, { seats, size }), rows, size };
}

function problemOf(
  rows: readonly { lot: number; seat: number; weight: number }[],
  lots: readonly Stock[],
  parts: readonly WantedGoods[],
  { seats, size }: { readonly seats: readonly number[]; readonly size: number },
): AssignmentProblem {
  const offsets = new Int32Array(lots.length + 1);
  for (const { lot } of rows) offsets[lot + 1] = (offsets[lot + 1] ?? 0) + 1;
  for (let lot = 0; lot < lots.length; lot++)
    offsets[lot + 1] = (offsets[lot + 1] ?? 0) + (offsets[lot] ?? 0);
  const keys = parts.flatMap(({ partId }, at) =>
    Array.from({ length: seats[at] ?? 0 }, (_, seat) => keyOf(`${partId} ${seat}`)),
  );
  return {
    needs: {
      key: BigInt64Array.from(lots, ({ id }) => keyOf(id)),
      community: new Int32Array(lots.length),
      start: new Int32Array(lots.length),
      end: new Int32Array(lots.length).fill(1),
    },
    roles: {
      need: Int32Array.from(lots, (_, lot) => lot),
      heads: Int32Array.from(lots, ({ onHand }) => Math.floor(onHand / size)),
    },
    volunteers: { key: BigInt64Array.from(keys), maxShifts: new Int32Array(keys.length).fill(1) },
    pairs: {
      offsets,
      volunteer: Int32Array.from(rows, ({ seat }) => seat),
      weight: Int32Array.from(rows, ({ weight }) => weight),
    },
    bufferMinutes: 0,
    fairness: [],
  };
}

/** So many units of a lot for a part. */
export interface Given {
  readonly part: number;
  readonly lot: number;
  readonly quantity: number;
}

/**
 * Units given from each lot to each part: a seat's, the last one of a part being smaller; then, of lots that are no
 * whole seat any more, what is left to parts that still lack something, the most urgent first.
 */
export function givenOf(
  { rows, size }: GoodsOffer,
  chosen: Int32Array,
  parts: readonly WantedGoods[],
  lots: readonly Stock[],
  fits: readonly (readonly Fit[])[],
): Given[] {
  const lacking = parts.map(({ open }) => open);
  const left = lots.map(({ onHand }) => onHand);
  const given = new Map<string, Given>();
  const give = (part: number, lot: number, most: number): void => {
    const quantity = Math.min(most, lacking[part] ?? 0, left[lot] ?? 0);
    if (quantity <= 0) return;
    lacking[part] = (lacking[part] ?? 0) - quantity;
    left[lot] = (left[lot] ?? 0) - quantity;
    const key = `${part} ${lot}`;
    given.set(key, { part, lot, quantity: (given.get(key)?.quantity ?? 0) + quantity });
  };
  for (const row of chosen) {
    const pair = rows[row];
    if (pair) give(pair.part, pair.lot, size);
  }
  const byUrgency = [...parts.entries()].toSorted(([, a], [, b]) => rankOf(a) - rankOf(b));
  for (const [part] of byUrgency) for (const { lot } of fits[part] ?? []) give(part, lot, Infinity);
  return [...given.values()].toSorted((a, b) => a.part - b.part || b.quantity - a.quantity || a.lot - b.lot);
}
