import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Parts } from '../../ui/Parts.js';
import type { OpenNeed } from './needs.api.js';
import { needWords } from './needs.words.js';
import './NeedPage.css';

/** One bar for each thing asked for: accepted, waiting for an answer, still open. */
export function OpenBars({ parts }: { readonly parts: OpenNeed['parts'] }) {
  const say = useWords(needWords);
  const formats = useFormats();
  type Part = OpenNeed['parts'][number];
  const amount = (part: Part, quantity: number) =>
    part.kind === 'money' ? formats.money(quantity) : `${formats.count(quantity)} ${unitOf(part)}`.trim();
  const unitOf = (part: Part) => (part.kind === 'people' ? say('persons') : part.unit);
  const lackOf = (part: Part) => amount(part, part.quantity - part.accepted - part.pending);
  return (
    <ul className="need-bars">
      {parts
        .filter((part) => !part.isDropped)
        .map((part) => (
          <li key={part.id}>
            <p className="need-bar-head">
              <strong>{part.kind === 'money' ? say('money') : part.name}</strong>
              <span data-full={part.quantity <= part.accepted + part.pending}>
                {part.quantity > part.accepted + part.pending
                  ? say('lacks', { part: lackOf(part) })
                  : say('nothingOpen')}
              </span>
            </p>
            <Parts total={part.quantity} accepted={part.accepted} pending={part.pending} label={part.name}>
              {say('partTaken', {
                accepted: amount(part, part.accepted),
                total: amount(part, part.quantity),
              })}
            </Parts>
          </li>
        ))}
    </ul>
  );
}
