import { InputNumber, Select } from 'antd';
import type { OfferKind } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { FormField } from '../../ui/FormField.js';
import { TextAreaField, TextField } from '../../ui/TextField.js';
import type { CommonDraft } from './PurposeFields.js';
import { resourceWords } from './resources.words.js';

const kinds = ['venue', 'service', 'equipment'] as const satisfies readonly OfferKind[];

export type OfferDraft = CommonDraft & {
  readonly kind: OfferKind;
  readonly category: string | null;
  readonly detail: string;
  readonly unit: string;
  readonly capacity: number | null;
  readonly validFrom: string;
  readonly validTo: string;
};

type OfferFieldsProps = {
  readonly draft: OfferDraft;
  readonly onChange: (part: Partial<OfferDraft>) => void;
};

/** What is offered, how much of it, and when. */
export function OfferFields({ draft, onChange }: OfferFieldsProps) {
  const say = useWords(resourceWords);
  const groups = useTaxonomy('resourceCategories').groups;
  return (
    <>
      <FormField label={say('offerKind')}>
        {(id) => (
          <Select
            id={id}
            value={draft.kind}
            onChange={(kind) => onChange({ kind, category: null })}
            options={kinds.map((kind) => ({ value: kind, label: say(kind) }))}
          />
        )}
      </FormField>
      <FormField label={say('category')}>
        {(id) => (
          <Select
            id={id}
            value={draft.category}
            onChange={(category) => onChange({ category })}
            options={[...(groups.find(({ value }) => value === draft.kind)?.options ?? [])]}
          />
        )}
      </FormField>
      <TextField
        label={say('offerName')}
        maxLength={60}
        value={draft.name}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        label={say('unit')}
        maxLength={10}
        value={draft.unit}
        onChange={(unit) => onChange({ unit })}
      />
      <FormField label={say('capacity')} hint={say('capacityHint')}>
        {(id) => (
          <InputNumber
            id={id}
            min={1}
            max={10_000}
            precision={0}
            value={draft.capacity}
            onChange={(capacity) => onChange({ capacity })}
          />
        )}
      </FormField>
      <OfferDays draft={draft} onChange={onChange} />
      <TextAreaField
        label={say('offerDetail')}
        wide
        rows={3}
        maxLength={500}
        value={draft.detail}
        onChange={(detail) => onChange({ detail })}
      />
    </>
  );
}

type OfferDaysProps = {
  readonly draft: { readonly validFrom: string; readonly validTo: string };
  readonly onChange: (part: { validFrom?: string; validTo?: string }) => void;
};

function OfferDays({ draft, onChange }: OfferDaysProps) {
  const say = useWords(resourceWords);
  return (
    <>
      <TextField
        label={say('validFrom')}
        type="date"
        value={draft.validFrom}
        onChange={(validFrom) => onChange({ validFrom })}
      />
      <TextField
        label={say('validTo')}
        hint={say('validToHint')}
        type="date"
        min={draft.validFrom}
        value={draft.validTo}
        onChange={(validTo) => onChange({ validTo })}
      />
    </>
  );
}
