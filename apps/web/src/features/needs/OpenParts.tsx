import { listText, useFormats, useWords } from '../../platform/i18n/index.js';
import { Parts } from '../../ui/Parts.js';
import type { ListedNeed } from './needs.api.js';
import { needWords } from './needs.words.js';

type Part = ListedNeed['parts'][number];

/** What is still open of a part, in words. */
export function useOpenWords(): (part: Part) => string {
  const say = useWords(needWords);
  const formats = useFormats();
  return (part) => {
    const open = Math.max(0, part.quantity - part.accepted - part.pending);
    if (part.kind === 'money') return say('partMoney', { money: formats.money(open) });
    const quantity = formats.count(open);
    if (part.kind === 'people') return say('partPeople', { name: part.name, quantity });
    return say('partOpen', { name: part.name, quantity, unit: part.unit });
  };
}

/** One bar for the people of a need; what else is open stands in the words beneath. */
export function OpenParts({ parts }: { readonly parts: readonly Part[] }) {
  const say = useWords(needWords);
  const inWords = useOpenWords();
  const kept = parts.filter((part) => !part.isDropped);
  const people = kept.filter((part) => part.kind === 'people');
  const barred = people.length > 0 ? people : kept.slice(0, 1);
  const sum = (pick: (part: Part) => number) => barred.reduce((total, part) => total + pick(part), 0);
  const open = kept.filter((part) => part.quantity > part.accepted + part.pending);
  return (
    <Parts
      total={sum((part) => part.quantity)}
      accepted={sum((part) => part.accepted)}
      pending={sum((part) => part.pending)}
      label={say('stillOpen')}
    >
      {open.length === 0 ? say('nothingOpen') : listText(open.map(inWords))}
    </Parts>
  );
}
