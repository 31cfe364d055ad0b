import { useId, type ReactNode } from 'react';
import './FormField.css';

export type FormFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly wide?: boolean;
  /** Gets the id that ties the label to the control. */
  readonly children: (id: string) => ReactNode;
};

/** One question of a form: label, hint, control. */
export function FormField({ label, hint, wide = false, children }: FormFieldProps) {
  const id = useId();
  return (
    <div className="form-field" data-wide={wide}>
      <label htmlFor={id}>
        {label}
        {hint ? <span className="meta"> {hint}</span> : null}
      </label>
      {children(id)}
    </div>
  );
}
