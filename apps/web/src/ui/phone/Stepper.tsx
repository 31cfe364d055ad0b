import { useWords } from '../../platform/i18n/index.js';
import { uiWords } from '../ui.words.js';
import './Stepper.css';

export type StepperProps = {
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  /** Names the number: 要几个人. */
  readonly label: string;
  readonly onChange: (value: number) => void;
};

/** A small whole number, one more or one less. */
export function Stepper({ value, min = 1, max = 99, label, onChange }: StepperProps) {
  const say = useWords(uiWords);
  return (
    <div className="stepper" role="group" aria-label={label}>
      <button
        type="button"
        className="plain-button stepper-button"
        aria-label={say('less')}
        disabled={value <= min}
        onClick={() => onChange(value - 1)}
      >
        −
      </button>
      <output className="stepper-value" aria-live="polite">
        {value}
      </output>
      <button
        type="button"
        className="plain-button stepper-button"
        aria-label={say('more')}
        disabled={value >= max}
        onClick={() => onChange(value + 1)}
      >
        +
      </button>
    </div>
  );
}
