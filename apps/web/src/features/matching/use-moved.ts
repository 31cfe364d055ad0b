import { useFormats, useWords } from '../../platform/i18n/index.js';
import { answerWords } from './answers.words.js';

type Terms = { readonly startsAt: string | null; readonly endsAt: string | null; readonly place: string };

/** A need as far as it tells what its reader agreed to. */
export type AgreedNeed = Terms & { readonly agreedTerms: Terms | null };

/** What a need was when its reader said yes and what it is now, in words; null where that is the same, or nobody agreed. */
export function useMoved(): (need: AgreedNeed) => { readonly was: string; readonly now: string } | null {
  const say = useWords(answerWords);
  const formats = useFormats();
  const told = ({ startsAt, endsAt, place }: Terms): string =>
    [startsAt && endsAt ? formats.period(startsAt, endsAt) : say('anyTime'), place]
      .filter((text) => text !== '')
      .join(' · ');
  return (need) => {
    const was = need.agreedTerms;
    const isSame =
      was === null ||
      (was.startsAt === need.startsAt && was.endsAt === need.endsAt && was.place === need.place);
    return isSame ? null : { was: told(was), now: told(need) };
  };
}
