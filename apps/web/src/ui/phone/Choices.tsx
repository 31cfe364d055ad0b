import { useId, type ReactNode } from 'react';
import './Choices.css';

export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** A second line: 还要 3 人，先到先得. */
  readonly note?: string;
  readonly icon?: ReactNode;
};

export type ChoicesProps<Value extends string> = {
  /** The question, drawn as the heading of the group. */
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** chips in a line, rows with a round mark, or big tiles in two columns. */
  readonly look?: 'chips' | 'rows' | 'tiles';
};

/** One of a few, all in sight: radio buttons drawn as chips, rows or tiles. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { label, hint, choices, value, onChange, look = 'chips' } = props;
  const name = useId();
  return (
    <fieldset className="choices" data-look={look}>
      <legend>
        {label}
        {hint ? <span className="choices-hint">{hint}</span> : null}
      </legend>
      <div className="choices-list">
        {choices.map((choice) => (
          <label key={choice.value} className="choice" data-chosen={choice.value === value}>
            <input
              type="radio"
              className={look === 'rows' ? 'choice-mark' : 'visually-hidden'}
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.icon ? (
              <span className="choice-icon" aria-hidden="true">
                {choice.icon}
              </span>
            ) : null}
            <span>
              {choice.label}
              {choice.note ? <span className="choice-note">{choice.note}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
