import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Parts } from '../../ui/Parts.js';
import type { ListedNeed } from './needs.api.js';
import { needWords } from './needs.words.js';
import './NeedPage.css';

/** A part, and who stands with it without a claim where the page asks for it. */
export type BarredPart = ListedNeed['parts'][number] & { readonly joined?: number };

/** One bar for each thing asked for: accepted, waiting for an answer, still open. */
export function OpenBars({ parts }: { readonly parts: readonly BarredPart[] }) {
  const say = useWords(needWords);
  const formats = useFormats();
  const amount = ({ kind, unit }: BarredPart, quantity: number) => {
    if (kind === 'money') return formats.money(quantity);
    const count = formats.count(quantity);
    return kind === 'people' ? say('heads', { count }) : `${count} ${unit}`.trim();
  };
  const takenOf = (part: BarredPart) => Math.min(part.quantity, part.accepted + (part.joined ?? 0));
  const lackOf = (part: BarredPart) => part.quantity - takenOf(part) - part.pending;
  return (
    <ul className="need-bars">
      {parts
        .filter((part) => !part.isDropped)
        .map((part) => (
          <li key={part.id}>
            <p className="need-bar-head">
              <strong>{part.kind === 'money' ? say('money') : part.name}</strong>
              <span data-full={lackOf(part) <= 0}>
                {lackOf(part) > 0 ? say('lacks', { part: amount(part, lackOf(part)) }) : say('nothingOpen')}
              </span>
            </p>
            <Parts total={part.quantity} accepted={takenOf(part)} pending={part.pending} label={part.name}>
              {say('partTaken', {
                accepted: amount(part, takenOf(part)),
                total: amount(part, part.quantity),
              })}
            </Parts>
          </li>
        ))}
    </ul>
  );
}
