import { Button, Input, InputNumber } from 'antd';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { activityDeskWords } from './desk.words.js';

export type ShiftDraft = { readonly startsAt: string; readonly endsAt: string; readonly capacity: number };
export type WhatDraft = { readonly title: string; readonly place: string; readonly detail: string };

type WhatFieldsProps = { readonly what: WhatDraft; readonly onChange: (part: Partial<WhatDraft>) => void };

/** What it is and where to meet. */
export function WhatFields({ what, onChange }: WhatFieldsProps) {
  const say = useWords(activityDeskWords);
  return (
    <>
      <FormField label={say('title')} hint={say('titleHint')}>
        {(id) => (
          <Input
            id={id}
            maxLength={60}
            value={what.title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </FormField>
      <FormField label={say('where')}>
        {(id) => (
          <Input
            id={id}
            maxLength={60}
            value={what.place}
            onChange={(event) => onChange({ place: event.target.value })}
          />
        )}
      </FormField>
      <FormField label={say('detail')} wide>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={2}
            maxLength={1000}
            value={what.detail}
            onChange={(event) => onChange({ detail: event.target.value })}
          />
        )}
      </FormField>
    </>
  );
}

type ShiftFieldsProps = {
  readonly n: number;
  readonly shift: ShiftDraft;
  readonly onChange: (part: Partial<ShiftDraft>) => void;
  readonly onRemove?: () => void;
};

/** One shift: from, to, how many. */
export function ShiftFields({ n, shift, onChange, onRemove }: ShiftFieldsProps) {
  const say = useWords(activityDeskWords);
  return (
    <>
      <FormField label={`${say('shift', { n })} ${say('startsAt')}`}>
        {(id) => (
          <Input
            id={id}
            type="datetime-local"
            value={shift.startsAt}
            onChange={(event) => onChange({ startsAt: event.target.value })}
          />
        )}
      </FormField>
      <FormField label={`${say('shift', { n })} ${say('endsAt')}`}>
        {(id) => (
          <Input
            id={id}
            type="datetime-local"
            min={shift.startsAt}
            value={shift.endsAt}
            onChange={(event) => onChange({ endsAt: event.target.value })}
          />
        )}
      </FormField>
      <FormField label={`${say('shift', { n })} ${say('capacity')}`}>
        {(id) => (
          <InputNumber
            id={id}
            min={1}
            max={500}
            precision={0}
            value={shift.capacity}
            onChange={(capacity) => onChange({ capacity: capacity ?? 1 })}
          />
        )}
      </FormField>
      {onRemove ? (
        <div className="form-field">
          <Button onClick={onRemove}>{say('removeShift')}</Button>
        </div>
      ) : null}
    </>
  );
}
