import type { ReactNode } from 'react';
import { useWords } from '../platform/i18n/index.js';
import { uiWords } from './ui.words.js';
import './Parts.css';

export type PartsProps = {
  readonly total: number;
  readonly accepted: number;
  readonly pending: number;
  /** What the bar counts, said before the numbers to a screen reader: 志愿者. */
  readonly label?: string;
  /** The line below: what is open in words, money and goods included. */
  readonly children?: ReactNode;
};

function share(part: number, total: number): string {
  return `${total <= 0 ? 0 : Math.min(100, (part / total) * 100)}%`;
}

/** One bar of what was asked for: accepted, pending, open. A bar counts one kind of thing only. */
export function Parts({ total, accepted, pending, label, children }: PartsProps) {
  const say = useWords(uiWords);
  const open = Math.max(0, total - accepted - pending);
  const told = say('partsOf', { total, accepted, pending, open });
  return (
    <div className="parts">
      <div className="parts-bar" role="img" aria-label={label ? `${label} ${told}` : told}>
        <span className="parts-fill" data-part="accepted" style={{ width: share(accepted, total) }} />
        <span className="parts-fill" data-part="pending" style={{ width: share(pending, total) }} />
      </div>
      {children ? <div className="parts-words">{children}</div> : null}
    </div>
  );
}

/** What the bar's three shades mean. */
export function PartsLegend() {
  const say = useWords(uiWords);
  return (
    <ul className="parts-legend">
      {(['accepted', 'pending', 'open'] as const).map((part) => (
        <li key={part}>
          <span className="parts-sample" data-part={part} aria-hidden="true" />
          {say(part)}
        </li>
      ))}
    </ul>
  );
}
