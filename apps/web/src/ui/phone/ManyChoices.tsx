import './Choices.css';
import type { Choice } from './Choices.js';

export type ManyChoicesProps<Value extends string> = {
  /** The question, drawn as the heading of the group. */
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice<Value>[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
};

/** Any of a few, all in sight: check boxes drawn as chips. */
export function ManyChoices<Value extends string>(props: ManyChoicesProps<Value>) {
  const { label, hint, choices, values, onChange } = props;
  const toggle = (value: Value) =>
    onChange(values.includes(value) ? values.filter((each) => each !== value) : [...values, value]);
  return (
    <fieldset className="choices" data-look="chips">
      <legend>
        {label}
        {hint ? <span className="choices-hint">{hint}</span> : null}
      </legend>
      <div className="choices-list">
        {choices.map((choice) => (
          <label key={choice.value} className="choice" data-chosen={values.includes(choice.value)}>
            <input
              type="checkbox"
              className="visually-hidden"
              checked={values.includes(choice.value)}
              onChange={() => toggle(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
