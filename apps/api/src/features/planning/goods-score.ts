import { valueOfDistance, valueOfExpiry, valueOfPurpose } from '../matching/index.js';
import type { GoodsPolicy, Stock } from './goods-plan.rules.js';

/** Where and when a lot would be given, and for what. */
interface Giving {
  readonly metres: number | null;
  readonly category: string;
  readonly today: string;
}

/** What giving from a lot to a need is worth, in whole thousandths, by the values that suggestions count with. */
export function scoreOfGoods(
  lot: Pick<Stock, 'purposeCategories' | 'expiresOn'>,
  { metres, category, today }: Giving,
  { weights: { purpose, distance, expiry }, withinMetres }: GoodsPolicy,
): number {
  const sum =
    purpose * valueOfPurpose(lot, category) +
    distance * valueOfDistance(metres, withinMetres) +
    expiry * valueOfExpiry(lot.expiresOn, today);
  return Math.floor(sum / Math.max(1, purpose + distance + expiry));
}
