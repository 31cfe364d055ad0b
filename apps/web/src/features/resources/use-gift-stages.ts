import { dayOf, listText, useFormats, useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import type { Stage } from '../../ui/Timeline.js';
import type { FollowedGift } from './gifts.api.js';
import { giftWords } from './gifts.words.js';

type Use = FollowedGift['uses'][number];

/** Two grants to one project read the same but for their amounts and days. */
const workOf = ({ organizationName, category, sentence, acceptedAt }: Use): string =>
  [organizationName, category, sentence, acceptedAt].join('\n');

/** The way of a gift as stages: given, kept, granted, accepted and rated, and what is left. */
export function useGiftStages(gift: FollowedGift): Stage[] {
  const { granted, accepted } = useUseStages();
  const { start, rest } = useEndStages(gift);
  const isLastOfWork = (use: Use, place: number): boolean =>
    use.fundName === null && gift.uses.slice(place + 1).every((later) => workOf(later) !== workOf(use));
  const uses = gift.uses.flatMap((use, place) =>
    isLastOfWork(use, place) ? [granted(use, place), accepted(use, place)] : [granted(use, place)],
  );
  return [...start, ...uses, rest];
}

/** Where money went, and what came of it. */
function useUseStages() {
  const say = useWords(giftWords);
  const formats = useFormats();
  const categories = useTaxonomy('needCategories');
  const onDay = (at: string): string => formats.day(dayOf(at));
  const granted = (use: Use, place: number): Stage => {
    const key = `use ${place}`;
    const when = say('grantedOn', { day: onDay(use.at), amount: formats.money(use.amount) });
    if (use.fundName)
      return { key, label: say('moved', { fund: use.fundName }), place: 'done', when, who: say('movedHint') };
    const what = use.sentence ?? categories.nameOf(use.category ?? '');
    const leads = use.organizationName ? say('leads', { organization: use.organizationName }) : '';
    const arrived = use.confirmedAt ? say('arrived', { day: onDay(use.confirmedAt) }) : say('notArrived');
    return {
      key,
      label: say('granted', { what }),
      place: use.confirmedAt ? 'done' : 'current',
      when,
      who: [leads, arrived].filter(Boolean).join(say('and')),
    };
  };
  const accepted = (use: Use, place: number): Stage => {
    const key = `work ${place}`;
    if (!use.acceptedAt) return { key, label: say('awaited'), place: 'ahead' };
    return {
      key,
      label: say('accepted', { count: use.servedCount ?? 0 }),
      place: 'done',
      when: say('acceptedOn', { place: use.townshipName ?? '', day: onDay(use.acceptedAt) }),
      who: use.outcome ? say('rated', { outcome: say(use.outcome) }) : undefined,
    };
  };
  return { granted, accepted };
}

/** How it began, and what is left. */
function useEndStages(gift: FollowedGift): { start: Stage[]; rest: Stage } {
  const say = useWords(giftWords);
  const formats = useFormats();
  const categories = useTaxonomy('needCategories');
  const purpose = listText(gift.purposeCategories.map(categories.nameOf));
  const given = { day: formats.day(dayOf(gift.givenAt)), amount: formats.money(gift.amount) };
  const start: Stage[] = [
    {
      key: 'given',
      label: say('given', { charity: gift.charityName }),
      place: 'done',
      when: say('grantedOn', given),
      who: gift.receiptNumber ? say('receipt', { number: gift.receiptNumber }) : undefined,
    },
    {
      key: 'kept',
      label: say('kept', { fund: gift.fundName }),
      place: 'done',
      when: purpose ? say('keptFor', { purpose }) : say('keptAny'),
    },
  ];
  if (gift.left === 0) return { start, rest: { key: 'rest', label: say('allUsed'), place: 'done' } };
  const label = say('rest', { amount: formats.money(gift.left) });
  return { start, rest: { key: 'rest', label, place: 'ahead', when: say('restHint') } };
}
