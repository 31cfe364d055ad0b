import { Button, Input, InputNumber, Select } from 'antd';
import type { ShiftInput } from '../../gql/graphql.js';
import { useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { FormField } from '../../ui/FormField.js';
import { TextAreaField, TextField } from '../../ui/TextField.js';
import { activityDeskWords } from './desk.words.js';

export type ShiftDraft = {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly capacity: number;
  readonly skills: readonly string[];
};
export type WhatDraft = { readonly title: string; readonly place: string; readonly detail: string };

export const emptyShift: ShiftDraft = { startsAt: '', endsAt: '', capacity: 10, skills: [] };

/** Whether a shift's form says enough to be sent. */
export const isShiftReady = ({ startsAt, endsAt }: ShiftDraft): boolean => startsAt !== '' && endsAt !== '';

/** Whether what it is and where to meet are long enough to be sent. */
export const isWhatReady = ({ title, place }: WhatDraft): boolean =>
  title.trim().length >= 2 && place.trim().length >= 2;

/** A moment as it is sent; forms are filled in China's time, wherever the browser is. */
export const toInstant = (moment: string): string => `${moment}:00+08:00`;

/** A shift as it is sent. */
export const toShift = ({ startsAt, endsAt, capacity, skills }: ShiftDraft): ShiftInput => ({
  startsAt: toInstant(startsAt),
  endsAt: toInstant(endsAt),
  capacity,
  skills: [...skills],
});

type WhatFieldsProps = { readonly what: WhatDraft; readonly onChange: (part: Partial<WhatDraft>) => void };

/** What it is and where to meet. */
export function WhatFields({ what, onChange }: WhatFieldsProps) {
  const say = useWords(activityDeskWords);
  return (
    <>
      <TextField
        label={say('title')}
        hint={say('titleHint')}
        maxLength={60}
        value={what.title}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        label={say('where')}
        maxLength={60}
        value={what.place}
        onChange={(place) => onChange({ place })}
      />
      <TextAreaField
        label={say('detail')}
        wide
        rows={2}
        maxLength={1000}
        value={what.detail}
        onChange={(detail) => onChange({ detail })}
      />
    </>
  );
}

type ShiftFieldsProps = {
  readonly n: number;
  readonly shift: ShiftDraft;
  readonly onChange: (part: Partial<ShiftDraft>) => void;
  readonly onRemove?: () => void;
};

/** One shift: from, to, how many, and what they should be able to do. */
export function ShiftFields({ n, shift, onChange, onRemove }: ShiftFieldsProps) {
  const say = useWords(activityDeskWords);
  const skills = useTaxonomy('skills');
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
      <FormField label={`${say('shift', { n })} ${say('skills')}`} hint={say('skillsHint')} wide>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            value={[...shift.skills]}
            onChange={(chosen) => onChange({ skills: chosen })}
            options={[...skills.options]}
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
