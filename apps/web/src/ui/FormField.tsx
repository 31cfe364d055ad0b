import { useId, type ReactNode } from 'react';
import './FormField.css';

export type FormFieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what stands in it, read out when it comes. */
  readonly fault?: string | undefined;
  readonly wide?: boolean | undefined;
  /** Gets the id that ties the label to the control. */
  readonly children: (id: string) => ReactNode;
};

/** One question of a form: label, hint, control, and what is wrong. */
export function FormField({ label, hint, fault, wide = false, children }: FormFieldProps) {
  const id = useId();
  return (
    <div className="form-field" data-wide={wide}>
      <label htmlFor={id}>
        {label}
        {hint ? <span className="meta"> {hint}</span> : null}
      </label>
      {children(id)}
      {fault ? (
        <p className="field-fault" role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  );
}
