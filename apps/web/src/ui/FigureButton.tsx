import { useWords } from '../platform/i18n/index.js';
import { Sparkline } from './Sparkline.js';
import { uiWords } from './ui.words.js';
import './FigureButton.css';

/** What is known of a target; absent and unverified are not zero. */
export type FigureTarget =
  | { readonly kind: 'none' }
  | { readonly kind: 'unverified' }
  | { readonly kind: 'met' | 'missed'; readonly text: string; readonly value?: number };

export type FigureButtonProps = {
  readonly name: string;
  /** The figure in words and digits, or null when nothing is recorded yet. */
  readonly value: string | null;
  readonly unit?: string;
  readonly target: FigureTarget;
  readonly course?: readonly (number | null)[];
  /** Change against the period before, as a share: 0.062 is +6.2 %. It carries no colour. */
  readonly change?: number | undefined;
  readonly chosen?: boolean;
  readonly onChoose: () => void;
  /** Opens the definition: what is counted, what not, and the list behind. */
  readonly onDefine?: () => void;
};

/** One figure as a button: value, course, target in words, change without good or bad. */
export function FigureButton(props: FigureButtonProps) {
  const { name, value, unit, target, course = [], change, chosen = false, onChoose, onDefine } = props;
  const say = useWords(uiWords);
  return (
    <div className="figure" data-chosen={chosen}>
      <button type="button" className="plain-button figure-choose" aria-pressed={chosen} onClick={onChoose}>
        <span className="figure-name">{name}</span>
        <span className="figure-row">
          <span className="figure-value" data-absent={value === null}>
            {value ?? say('noRecord')}
            {unit && value !== null ? <span className="figure-unit"> {unit}</span> : null}
          </span>
          <Sparkline values={course} target={'value' in target ? target.value : undefined} />
        </span>
        <span className="figure-row">
          <TargetWords target={target} />
          <ChangeWords change={change} />
        </span>
      </button>
      {onDefine ? (
        <button
          type="button"
          className="plain-button figure-define"
          aria-label={say('whatIsCounted', { figure: name })}
          onClick={onDefine}
        >
          <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" />
            <path d="M8 7v5M8 4v1.4" stroke="currentColor" strokeWidth="1.3" />
          </svg>
        </button>
      ) : null}
    </div>
  );
}

function TargetWords({ target }: { readonly target: FigureTarget }) {
  const say = useWords(uiWords);
  switch (target.kind) {
    case 'none':
      return <span className="figure-target">{say('noTarget')}</span>;
    case 'unverified':
      return <span className="figure-target">{say('unverifiedTarget')}</span>;
    case 'met':
      return (
        <span className="figure-target" data-kind="met">
          {say('targetMet', { target: target.text })}
        </span>
      );
    case 'missed':
      return (
        <span className="figure-target" data-kind="missed">
          {say('targetMissed', { target: target.text })}
        </span>
      );
  }
}

function ChangeWords({ change }: { readonly change: number | undefined }) {
  const say = useWords(uiWords);
  if (change === undefined) return null;
  const percent = `${(Math.abs(change) * 100).toFixed(1)}%`;
  if (Math.abs(change) < 0.0005) return <span className="figure-change">{say('steady')}</span>;
  return (
    <span className="figure-change">
      <span aria-hidden="true">
        {change > 0 ? '↑' : '↓'} {percent}
      </span>
      <span className="visually-hidden">{say(change > 0 ? 'up' : 'down', { change: percent })}</span>
    </span>
  );
}
