import { Input } from 'antd';
import type { ComponentProps } from 'react';
import { FormField, type FormFieldProps } from './FormField.js';

type Question = Omit<FormFieldProps, 'children'>;
type Typed = { readonly value: string; readonly onChange: (text: string) => void };
type Rest<Props> = Omit<Props, keyof Question | keyof Typed | 'id'>;

/** A question answered in one line of text, or by a day. */
export function TextField(props: Question & Typed & Rest<ComponentProps<typeof Input>>) {
  const { label, hint, fault, wide, onChange, ...input } = props;
  return (
    <FormField label={label} hint={hint} fault={fault} wide={wide}>
      {(id) => <Input {...input} id={id} onChange={(event) => onChange(event.target.value)} />}
    </FormField>
  );
}

/** A question answered in some lines of text. */
export function TextAreaField(props: Question & Typed & Rest<ComponentProps<typeof Input.TextArea>>) {
  const { label, hint, fault, wide, onChange, ...input } = props;
  return (
    <FormField label={label} hint={hint} fault={fault} wide={wide}>
      {(id) => <Input.TextArea {...input} id={id} onChange={(event) => onChange(event.target.value)} />}
    </FormField>
  );
}
