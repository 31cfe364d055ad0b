import { isRefusal } from '../../platform/refusal-text.js';
import { listText, useFormats, useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import type { OpenAllocation } from './allocations.api.js';
import type { ListedResource } from './resources.api.js';
import { resourceWords } from './resources.words.js';

type Resource = Pick<ListedResource, '__typename'> & Partial<{ unit: string }>;

/** Amounts in words: money in yuan, all else in the resource's unit. */
export function useAmounts() {
  const formats = useFormats();
  const of = (amount: number, resource: Resource | null): string =>
    resource?.__typename === 'FundAccount'
      ? formats.money(amount)
      : `${formats.count(amount)} ${resource?.unit ?? ''}`;
  const given = ({ amount, resource }: Pick<OpenAllocation, 'amount' | 'resource'>) => of(amount, resource);
  return { of, given };
}

/** What a resource was given for, in one line. */
export function usePurpose() {
  const say = useWords(resourceWords);
  const categories = useTaxonomy('needCategories');
  return ({
    purposeCategories,
    purposePlaces,
  }: Pick<ListedResource, 'purposeCategories' | 'purposePlaces'>) => {
    const words = [
      listText(purposeCategories.map((code) => categories.nameOf(code))),
      listText(purposePlaces.map(({ name }) => name)),
    ].filter((part) => part !== '');
    return words.length > 0 ? words.join(' · ') : say('anyPurpose');
  };
}

/** How much is left when that is why something was refused; undefined for every other reason. */
export function useShortfall(resource: Resource | null) {
  const say = useWords(resourceWords);
  const formats = useFormats();
  return (error: unknown): string | undefined => {
    const unit = resource?.unit ?? '';
    if (isRefusal(error, 'INSUFFICIENT_FUNDS'))
      return say('shortOfMoney', { left: formats.money(Number(error.details['left'])) });
    if (isRefusal(error, 'INSUFFICIENT_GOODS'))
      return say('shortOfGoods', { left: Number(error.details['left']), unit });
    if (isRefusal(error, 'NO_CAPACITY_LEFT'))
      return say('shortOfRoom', { left: Number(error.details['left']), unit });
    if (isRefusal(error, 'MORE_THAN_WANTED')) {
      const left = Number(error.details['left']);
      const isMoney = resource?.__typename === 'FundAccount';
      return say('moreThanWanted', {
        left: isMoney ? formats.money(left) : `${formats.count(left)} ${unit}`,
      });
    }
    return undefined;
  };
}
