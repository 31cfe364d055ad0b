import type { Urgency } from '@wushe/policy-packs';
import type { PlacedStock } from './goods-data.reads.js';
import type { GoodsKind, GoodsPlanLine, GoodsResult } from './goods-plan.entity.js';
import { isSuchGoods } from '../matching/index.js';
import type { GoodsReason } from './goods-plan.rules.js';
import type { Fitting, Given } from './goods-problem.js';
import { rankOf } from './urgency-rank.js';

type Line = Omit<GoodsPlanLine, 'id' | 'planId'>;

/** What was found: what is missing first, then what is given, the most urgent need first; and the figures. */
export function linesOfGoods(
  fitting: readonly Fitting[],
  lots: readonly PlacedStock[],
  given: readonly Given[],
  told: Pick<GoodsResult, 'gapMillionths' | 'seatSize' | 'milliseconds'> & { readonly today: string },
): { result: GoodsResult; lines: Line[] } {
  const { today, ...figures } = told;
  const filled = fitting.map(() => 0);
  for (const { part, quantity } of given) filled[part] = (filled[part] ?? 0) + quantity;
  const missing = fitting.flatMap((each, at) => missingLine(each, at, filled[at] ?? 0, fitting, given));
  const rankAt = (at: number): number => {
    const found = fitting[at];
    return found ? rankOf(found.part) : Infinity;
  };
  const placed = given
    .toSorted((a, b) => rankAt(a.part) - rankAt(b.part) || a.part - b.part)
    .flatMap((one) => givenLine(one, fitting, lots));
  const result = {
    ...figures,
    parts: fitting.length,
    fulfilled: fitting.filter(({ part }, at) => part.open === filled[at]).length,
    lots: lots.filter(({ expiresOn }) => expiresOn === null || expiresOn >= today).length,
    pairs: fitting.reduce((sum, { fits }) => sum + fits.length, 0),
    kinds: kindsOf(fitting, lots, filled, today),
  };
  return { result, lines: [...missing, ...placed] };
}

function givenLine(
  { part: at, lot, quantity }: Given,
  fitting: readonly Fitting[],
  lots: readonly PlacedStock[],
): Line[] {
  const [found, stock] = [fitting[at], lots[lot]];
  if (!found || !stock) return [];
  const metres = found.fits.find((fit) => fit.lot === lot)?.metres ?? null;
  return [{ ...lineOf(found, quantity), lotId: stock.id, metres }];
}

function missingLine(
  found: Fitting,
  at: number,
  filled: number,
  fitting: readonly Fitting[],
  given: readonly Given[],
): Line[] {
  const quantity = found.part.open - filled;
  if (quantity <= 0) return [];
  const mine = new Set(found.fits.map(({ lot }) => lot));
  const byUrgency = new Map<Urgency, number>();
  for (const one of given) {
    const other = fitting[one.part]?.part;
    if (!other || one.part === at || !mine.has(one.lot)) continue;
    byUrgency.set(other.urgency, (byUrgency.get(other.urgency) ?? 0) + one.quantity);
  }
  const [most] = [...byUrgency].toSorted((a, b) => b[1] - a[1]);
  const reason: GoodsReason = found.nobody ?? (!most && found.hasExcluded ? 'excluded' : 'givenElsewhere');
  return [
    {
      ...lineOf(found, quantity),
      reason,
      blockedBy: found.nobody ? null : (most?.[1] ?? null),
      blockedByUrgency: found.nobody ? null : (most?.[0] ?? null),
    },
  ];
}

const lineOf = ({ part: { regionCode, needId, partId } }: Fitting, quantity: number): Line => ({
  countyCode: regionCode.slice(0, 6),
  regionCode,
  needId,
  partId,
  lotId: null,
  quantity,
  metres: null,
  reason: null,
  blockedBy: null,
  blockedByUrgency: null,
  allocationId: null,
  isExcluded: false,
  refusedWith: null,
});

/** Asked for, on hand and given, by name and unit as the needs have them; the scarcest first. */
function kindsOf(
  fitting: readonly Fitting[],
  lots: readonly PlacedStock[],
  filled: readonly number[],
  today: string,
): GoodsKind[] {
  const kinds = new Map<string, GoodsKind>();
  fitting.forEach(({ part }, at) => {
    const key = `${part.name} ${part.unit}`;
    const { name, unit } = part;
    const kind = kinds.get(key) ?? { name, unit, wanted: 0, onHand: 0, given: 0 };
    kind.wanted += part.open;
    kind.given += filled[at] ?? 0;
    kinds.set(key, kind);
  });
  for (const kind of kinds.values())
    kind.onHand = lots
      .filter((lot) => isSuchGoods(lot, kind) && (lot.expiresOn === null || lot.expiresOn >= today))
      .reduce((sum, { onHand }) => sum + onHand, 0);
  return [...kinds.values()].toSorted(
    (a, b) => a.onHand - a.wanted - (b.onHand - b.wanted) || (a.name < b.name ? -1 : 1),
  );
}
