import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { useViewer } from '../../platform/session.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { FormField } from '../../ui/FormField.js';
import { TextField } from '../../ui/TextField.js';
import { FormPage } from '../../workbench/FormPage.js';
import { DonorFields, donorOf, emptyDonor, type DonorDraft } from './DonorFields.js';
import { emptyCommon, PurposeFields, type CommonDraft } from './PurposeFields.js';
import { receiveGoods, ownCountyQuery } from './resources.api.js';
import { resourceWords } from './resources.words.js';
import './resources.css';

type GoodsDraft = CommonDraft &
  DonorDraft & {
    readonly category: string | null;
    readonly unit: string;
    readonly quantity: number | null;
    readonly expiresOn: string;
  };

const empty: GoodsDraft = {
  ...emptyCommon,
  ...emptyDonor,
  category: null,
  unit: '',
  quantity: null,
  expiresOn: '',
};

/** Records goods that the charity has received. */
export function GoodsFormPage() {
  const say = useWords(resourceWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const today = dayOf(useNow());
  const organizationId = useViewer()?.hat?.organizationId ?? '';
  const seat = useQuery(ownCountyQuery(organizationId)).data ?? null;
  const categories = useTaxonomy('resourceCategories').groups.find(({ value }) => value === 'goods');
  const [draft, setDraft] = useState(empty);
  const regionCode = draft.regionCode ?? seat;
  const [idempotencyKey] = useState(makeOnceKey);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: () => {
      const { purposeCategories, purposeRegions } = draft;
      const input = {
        organizationId,
        regionCode: regionCode ?? '',
        name: draft.name.trim(),
        category: draft.category ?? '',
        unit: draft.unit.trim(),
        quantity: draft.quantity ?? 0,
        expiresOn: draft.expiresOn || null,
        ...donorOf(draft),
        purposeCategories,
        purposeRegions,
      };
      return receiveGoods({ input, idempotencyKey });
    },
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['resources'] });
      await navigate(`/w/resources/${id}`);
    },
  });
  const missing = [
    draft.name.trim().length < 2 ? say('goodsName') : null,
    draft.category === null ? say('category') : null,
    draft.quantity === null ? say('goodsQuantity') : null,
    draft.unit.trim() === '' ? say('unit') : null,
    regionCode === null ? say('lieIn') : null,
  ].filter((field) => field !== null);
  return (
    <FormPage
      title={say('receiveGoods')}
      crumbs={[{ label: say('goodsList'), to: '/w/goods' }]}
      missing={missing}
      error={save.error}
      busy={save.isPending}
      verb={say('save')}
      backTo="/w/goods"
      onSend={() => save.mutate()}
    >
      <div className="form-fields">
        <TextField
          label={say('goodsName')}
          maxLength={60}
          value={draft.name}
          onChange={(name) => change({ name })}
        />
        <FormField label={say('category')}>
          {(id) => (
            <Select
              id={id}
              value={draft.category}
              onChange={(category) => change({ category })}
              options={[...(categories?.options ?? [])]}
            />
          )}
        </FormField>
        <FormField label={say('goodsQuantity')}>
          {(id) => (
            <InputNumber
              id={id}
              min={1}
              precision={0}
              value={draft.quantity}
              onChange={(quantity) => change({ quantity })}
            />
          )}
        </FormField>
        <TextField
          label={say('unit')}
          maxLength={10}
          value={draft.unit}
          onChange={(unit) => change({ unit })}
        />
        <TextField
          label={say('expiresOn')}
          hint={say('expiresHint')}
          type="date"
          min={today}
          value={draft.expiresOn}
          onChange={(expiresOn) => change({ expiresOn })}
        />
        <DonorFields draft={draft} onChange={change} />
        <PurposeFields draft={{ ...draft, regionCode }} onChange={change} />
      </div>
    </FormPage>
  );
}
