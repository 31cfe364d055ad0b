import { useState } from 'react';
import { FormDialog, type Answers, type DialogField } from './FormDialog.js';

type AddButtonProps = {
  readonly label: string;
  readonly title?: string;
  readonly fields: readonly DialogField[];
  readonly save: (answers: Answers) => Promise<unknown>;
};

/** A button in a panel's head or a row that opens a few questions. */
export function AddButton({ label, title = label, fields, save }: AddButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="text-button" onClick={() => setOpen(true)}>
        {label}
      </button>
      {open ? <FormDialog title={title} fields={fields} save={save} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
