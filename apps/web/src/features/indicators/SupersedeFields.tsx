import { Select } from 'antd';
import type { Direction, EvidenceMark, IndicatorUnit, TargetField } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { TextField } from '../../ui/TextField.js';
import { policyWords } from './policies.words.js';

const FIELDS: readonly TargetField[] = ['target', 'base'];
const UNITS: readonly IndicatorUnit[] = [
  'percent',
  'count',
  'perTenThousand',
  'squareMetresPerHundredHouseholds',
];
const DIRECTIONS: readonly Direction[] = ['atLeast', 'moreThan', 'atMost'];
const EVIDENCE: readonly EvidenceMark[] = ['read', 'reported', 'derived', 'proposed'];

/** What is typed of an entry. */
export type TargetDraft = {
  readonly field: TargetField;
  readonly fromOn: string;
  readonly year: string;
  readonly value: string;
  readonly unit: IndicatorUnit | null;
  readonly direction: Direction | null;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly document: string;
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly evidence: EvidenceMark | null;
};
type FieldsProps = {
  readonly draft: TargetDraft;
  /** Whether the row has no unit of its own yet. */
  readonly isBlank: boolean;
  readonly today: string;
  readonly onChange: (part: Partial<TargetDraft>) => void;
};

/** The questions of an entry: value, day, and the source it rests on. */
export function SupersedeFields({ draft, isBlank, today, onChange }: FieldsProps) {
  const say = useWords(policyWords);
  return (
    <div className="form-fields">
      <Choice
        label={say('field')}
        value={draft.field}
        options={FIELDS.map((value) => ({ value, label: say(value) }))}
        onChange={(field) => onChange({ field })}
      />
      <Text
        label={say('value')}
        hint={say('valueHint')}
        value={draft.value}
        onChange={(value) => onChange({ value: value.trim() })}
      />
      <Text label={say('year')} value={draft.year} onChange={(year) => onChange({ year: year.trim() })} />
      <Text
        label={say('fromOn')}
        type="date"
        value={draft.fromOn}
        onChange={(fromOn) => onChange({ fromOn })}
      />
      {isBlank ? (
        <>
          <Choice
            label={say('unit')}
            value={draft.unit}
            options={UNITS.map((value) => ({ value, label: say(value) }))}
            onChange={(unit) => onChange({ unit })}
          />
          <Choice
            label={say('direction')}
            value={draft.direction}
            options={DIRECTIONS.map((value) => ({ value, label: say(value) }))}
            onChange={(direction) => onChange({ direction })}
          />
          <Text label={say('nameZh')} value={draft.nameZh} onChange={(nameZh) => onChange({ nameZh })} />
          <Text label={say('nameEn')} value={draft.nameEn} onChange={(nameEn) => onChange({ nameEn })} />
        </>
      ) : null}
      <Text label={say('document')} value={draft.document} onChange={(document) => onChange({ document })} />
      <Text
        label={say('number')}
        value={draft.documentNumber}
        onChange={(documentNumber) => onChange({ documentNumber })}
      />
      <Text
        label={say('issuedOn')}
        type="date"
        max={today}
        value={draft.issuedOn}
        onChange={(issuedOn) => onChange({ issuedOn })}
      />
      <Choice
        label={say('evidence')}
        value={draft.evidence}
        options={EVIDENCE.map((value) => ({ value, label: say(value) }))}
        onChange={(evidence) => onChange({ evidence })}
      />
    </div>
  );
}

type TextProps = {
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'date';
  readonly max?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function Text({ label, hint, type, max, value, onChange }: TextProps) {
  return (
    <TextField
      label={label}
      {...(hint !== undefined && { hint })}
      maxLength={120}
      {...(type && { type })}
      {...(max !== undefined && { max })}
      value={value}
      onChange={onChange}
    />
  );
}

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
};

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <FormField label={label}>
      {(id) => (
        <Select<T> id={id} {...(value !== null && { value })} onChange={onChange} options={[...options]} />
      )}
    </FormField>
  );
}
