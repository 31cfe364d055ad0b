import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OfferKind } from '../../gql/enums.js';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { useViewer } from '../../platform/session.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { FormField } from '../../ui/FormField.js';
import { emptyCommon, PurposeFields, type CommonDraft } from './PurposeFields.js';
import { ResourceForm } from './ResourceForm.js';
import { offerResource } from './resources.api.js';
import { resourceWords } from './resources.words.js';

const kinds = ['venue', 'service', 'equipment'] as const satisfies readonly OfferKind[];
type OfferDraft = CommonDraft & {
  readonly kind: OfferKind;
  readonly category: string | null;
  readonly detail: string;
  readonly unit: string;
  readonly capacity: number | null;
  readonly validFrom: string;
  readonly validTo: string;
};

const empty: OfferDraft = {
  ...emptyCommon,
  kind: 'venue',
  category: null,
  detail: '',
  unit: '',
  capacity: 1,
  validFrom: '',
  validTo: '',
};

/** Puts a venue, a service or equipment on offer. */
export function OfferFormPage() {
  const say = useWords(resourceWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const today = dayOf(useNow());
  const organizationId = useViewer()?.hat?.organizationId ?? '';
  const groups = useTaxonomy('resourceCategories').groups;
  const [draft, setDraft] = useState(() => ({ ...empty, validFrom: today }));
  const [idempotencyKey] = useState(makeOnceKey);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: () => {
      const input = {
        ...draft,
        organizationId,
        regionCode: draft.regionCode ?? '',
        name: draft.name.trim(),
        category: draft.category ?? '',
        detail: draft.detail.trim(),
        unit: draft.unit.trim(),
        capacity: draft.capacity ?? 1,
        validTo: draft.validTo || null,
      };
      return offerResource({ input, idempotencyKey });
    },
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['resources'] });
      await navigate(`/w/resources/${id}`);
    },
  });
  const missing = [
    draft.name.trim().length < 2 ? say('offerName') : null,
    draft.category === null ? say('category') : null,
    draft.capacity === null ? say('capacity') : null,
    draft.unit.trim() === '' ? say('unit') : null,
    draft.validFrom === '' ? say('validFrom') : null,
    draft.regionCode === null ? say('lieIn') : null,
  ].filter((field) => field !== null);
  return (
    <ResourceForm
      title={say('makeOffer')}
      crumbs={[{ label: say('list'), to: '/w/resources' }]}
      missing={missing}
      error={save.error}
      busy={save.isPending}
      verb={say('save')}
      backTo="/w/resources"
      onSend={() => save.mutate()}
    >
      <div className="form-fields">
        <FormField label={say('offerKind')}>
          {(id) => (
            <Select
              id={id}
              value={draft.kind}
              onChange={(kind) => change({ kind, category: null })}
              options={kinds.map((kind) => ({ value: kind, label: say(kind) }))}
            />
          )}
        </FormField>
        <FormField label={say('category')}>
          {(id) => (
            <Select
              id={id}
              value={draft.category}
              onChange={(category) => change({ category })}
              options={[...(groups.find(({ value }) => value === draft.kind)?.options ?? [])]}
            />
          )}
        </FormField>
        <FormField label={say('offerName')}>
          {(id) => (
            <Input
              id={id}
              maxLength={60}
              value={draft.name}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </FormField>
        <FormField label={say('unit')}>
          {(id) => (
            <Input
              id={id}
              maxLength={10}
              value={draft.unit}
              onChange={(event) => change({ unit: event.target.value })}
            />
          )}
        </FormField>
        <FormField label={say('capacity')} hint={say('capacityHint')}>
          {(id) => (
            <InputNumber
              id={id}
              min={1}
              max={10_000}
              precision={0}
              value={draft.capacity}
              onChange={(capacity) => change({ capacity })}
            />
          )}
        </FormField>
        <OfferDays draft={draft} onChange={change} />
        <FormField label={say('offerDetail')} wide>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={3}
              maxLength={500}
              value={draft.detail}
              onChange={(event) => change({ detail: event.target.value })}
            />
          )}
        </FormField>
        <PurposeFields draft={draft} onChange={change} />
      </div>
    </ResourceForm>
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
      <FormField label={say('validFrom')}>
        {(id) => (
          <Input
            id={id}
            type="date"
            value={draft.validFrom}
            onChange={(event) => onChange({ validFrom: event.target.value })}
          />
        )}
      </FormField>
      <FormField label={say('validTo')} hint={say('validToHint')}>
        {(id) => (
          <Input
            id={id}
            type="date"
            min={draft.validFrom}
            value={draft.validTo}
            onChange={(event) => onChange({ validTo: event.target.value })}
          />
        )}
      </FormField>
    </>
  );
}
