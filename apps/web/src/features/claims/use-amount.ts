import { useFormats } from '../../platform/i18n/index.js';
import type { ClaimedPart } from './claims.api.js';

/** So much of a part in words: 4 人, ¥2,300, 18 个. */
export function useAmount(): (part: Pick<ClaimedPart, 'kind' | 'unit'>, quantity: number) => string {
  const formats = useFormats();
  return ({ kind, unit }, quantity) =>
    kind === 'money' ? formats.money(quantity) : `${formats.count(quantity)} ${unit}`;
}

/** What is left of a part. */
export const openOf = ({ quantity, accepted, pending }: ClaimedPart): number =>
  Math.max(0, quantity - accepted - pending);
