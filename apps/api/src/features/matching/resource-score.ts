import { daysBetween, parseDay } from '@wushe/values';
import type { Purpose } from '../resources/index.js';
import { valueOfService } from './score.rules.js';

const DAYS_OF_A_YEAR = 365;

/** Goods as a need or a gift names them. */
export interface NamedGoods {
  readonly name: string;
  readonly unit: string;
}

/** Whether goods are what a part asks for: the unit the same, one name within the other. */
export const isSuchGoods = (goods: NamedGoods, wanted: NamedGoods): boolean =>
  goods.unit === wanted.unit && (goods.name.includes(wanted.name) || wanted.name.includes(goods.name));

/** Given for this very category all, for its field 800, for anything 600: a narrow gift should find its purpose first. */
export const valueOfPurpose = (
  { purposeCategories }: Pick<Purpose, 'purposeCategories'>,
  category: string,
): number => (purposeCategories.length === 0 ? 600 : valueOfService(purposeCategories, category));

/** What expires sooner goes first; what lasts a year or longer, or does not expire, is worth 300. */
export function valueOfExpiry(expiresOn: string | null, on: string): number {
  const [today, last] = [parseDay(on), expiresOn === null ? null : parseDay(expiresOn)];
  if (!today || !last) return 300;
  return Math.round(300 + 700 * Math.max(0, 1 - daysBetween(today, last) / DAYS_OF_A_YEAR));
}
