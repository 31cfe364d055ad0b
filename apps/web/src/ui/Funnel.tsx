import { useFormats, useWords } from '../platform/i18n/index.js';
import { uiWords } from './ui.words.js';
import './Funnel.css';

export type FunnelStep = {
  readonly key: string;
  /** How many were there at first, were excluded here, or are left. */
  readonly count: number;
  readonly label: string;
};

export type FunnelProps = {
  readonly label: string;
  readonly start: FunnelStep;
  readonly exclusions: readonly FunnelStep[];
  readonly left: FunnelStep;
  /** The exclusion whose list is open. */
  readonly openKey?: string | undefined;
  readonly onOpen: (key: string) => void;
};

/** From all candidates to those who can be asked; each exclusion opens its list. */
export function Funnel({ label, start, exclusions, left, openKey, onOpen }: FunnelProps) {
  const say = useWords(uiWords);
  const formats = useFormats();
  return (
    <ol className="funnel" aria-label={label}>
      <li className="funnel-step" data-kind="start">
        <span className="funnel-count">{formats.count(start.count)}</span>
        <span className="funnel-label">{start.label}</span>
      </li>
      {exclusions.map((step) => (
        <li key={step.key} className="funnel-step">
          <button
            type="button"
            className="plain-button funnel-open"
            aria-pressed={step.key === openKey}
            onClick={() => onOpen(step.key)}
          >
            <span className="funnel-count">{say('minus', { count: formats.count(step.count) })}</span>
            <span className="funnel-label">{step.label}</span>
          </button>
        </li>
      ))}
      <li className="funnel-step" data-kind="left">
        <span className="funnel-count">{formats.count(left.count)}</span>
        <span className="funnel-label">{left.label}</span>
      </li>
    </ol>
  );
}
