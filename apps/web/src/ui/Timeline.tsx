import type { ReactNode } from 'react';
import { useWords } from '../platform/i18n/index.js';
import { uiWords } from './ui.words.js';
import './Timeline.css';

export type Stage = {
  readonly key: string;
  readonly label: string;
  readonly place: 'done' | 'current' | 'ahead';
  /** First line: when it was reached, or since when, or the condition ahead. */
  readonly when?: ReactNode;
  /** Second line: who did it, the clock of the present, or who will. */
  readonly who?: ReactNode;
};

export type TimelineProps = {
  readonly stages: readonly Stage[];
  /** Names the list for a screen reader: 进展. */
  readonly label: string;
  /** Across the page, or down it (phones). */
  readonly direction?: 'across' | 'down';
};

/** The states of a matter in their order: behind, the present one, ahead. */
export function Timeline({ stages, label, direction = 'across' }: TimelineProps) {
  const say = useWords(uiWords);
  return (
    <ol className="timeline" data-direction={direction} aria-label={label}>
      {stages.map((stage) => (
        <li
          key={stage.key}
          className="timeline-stage"
          data-place={stage.place}
          aria-current={stage.place === 'current' ? 'step' : undefined}
        >
          <StageMark place={stage.place} />
          <div className="timeline-text">
            <span className="timeline-label">
              {stage.label}
              <span className="visually-hidden"> {say(stage.place)}</span>
            </span>
            {stage.when ? <span className="timeline-line">{stage.when}</span> : null}
            {stage.who ? <span className="timeline-line">{stage.who}</span> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

function StageMark({ place }: { readonly place: Stage['place'] }) {
  return (
    <svg className="timeline-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {place === 'ahead' ? (
        <circle cx="10" cy="10" r="9" fill="var(--surface)" stroke="var(--field)" strokeWidth="1.5" />
      ) : null}
      {place === 'ahead' ? null : <circle cx="10" cy="10" r="10" fill="currentColor" />}
      {place === 'current' ? <circle cx="10" cy="10" r="4" fill="#fff" /> : null}
      {place === 'done' ? <path d="M5.5 10.2l3 3 6-6.2" stroke="#fff" strokeWidth="1.8" fill="none" /> : null}
    </svg>
  );
}
