import { useId, type ReactNode } from 'react';

type FieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly wide?: boolean;
  /** Gets the id that ties the label to the control. */
  readonly children: (id: string) => ReactNode;
};

/** One question of the form: label, hint, control. */
export function Field({ label, hint, wide = false, children }: FieldProps) {
  const id = useId();
  return (
    <div className="post-field" data-wide={wide}>
      <label htmlFor={id}>
        {label}
        {hint ? <span className="meta"> {hint}</span> : null}
      </label>
      {children(id)}
    </div>
  );
}
