import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { useViewer } from '../../platform/session.js';
import { FormPage } from '../../workbench/FormPage.js';
import { OfferFields, type OfferDraft } from './OfferFields.js';
import { emptyCommon, PurposeFields } from './PurposeFields.js';
import { offerResource, ownCountyQuery } from './resources.api.js';
import { resourceWords } from './resources.words.js';
import './resources.css';

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
  const seat = useQuery(ownCountyQuery(organizationId)).data ?? null;
  const [draft, setDraft] = useState(() => ({ ...empty, validFrom: today }));
  const regionCode = draft.regionCode ?? seat;
  const [idempotencyKey] = useState(makeOnceKey);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: () => {
      const input = {
        ...draft,
        organizationId,
        regionCode: regionCode ?? '',
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
    regionCode === null ? say('lieIn') : null,
  ].filter((field) => field !== null);
  return (
    <FormPage
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
        <OfferFields draft={draft} onChange={change} />
        <PurposeFields draft={{ ...draft, regionCode }} onChange={change} />
      </div>
    </FormPage>
  );
}
