import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { parseMoney } from '@wushe/values';
import { Input } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { FormField } from '../../ui/FormField.js';
import { DonorFields, donorOf, emptyDonor } from './DonorFields.js';
import { ResourceForm } from './ResourceForm.js';
import { receiveGift, resourceQuery } from './resources.api.js';
import { resourceWords } from './resources.words.js';
import { usePurpose } from './use-amounts.js';

/** Records a gift that the charity has received. */
export function GiftFormPage() {
  const say = useWords(resourceWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { id: fundId = '' } = useParams();
  const fund = useQuery(resourceQuery(fundId)).data;
  const purposeOf = usePurpose();
  const [yuan, setYuan] = useState('');
  const [donor, setDonor] = useState(emptyDonor);
  const [idempotencyKey] = useState(makeOnceKey);
  const amount = parseMoney(yuan) ?? 0;
  const save = useMutation({
    mutationFn: () => receiveGift({ fundId, amount, ...donorOf(donor), idempotencyKey }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['resources'] });
      await navigate(`/w/resources/${fundId}`);
    },
  });
  return (
    <ResourceForm
      title={say('receiveGift')}
      crumbs={[
        { label: say('funds'), to: '/w/funds' },
        { label: fund?.name ?? '…', to: `/w/resources/${fundId}` },
      ]}
      missing={amount > 0 ? [] : [say('giftAmount')]}
      error={save.error}
      busy={save.isPending}
      verb={say('save')}
      backTo={`/w/resources/${fundId}`}
      onSend={() => save.mutate()}
    >
      <p className="resource-note">{say('giftNote')}</p>
      {fund ? (
        <p className="resource-note">
          {fund.name} · {say('purpose')} {purposeOf(fund)}
        </p>
      ) : null}
      <div className="form-fields">
        <FormField label={say('giftAmount')}>
          {(id) => (
            <Input
              id={id}
              inputMode="decimal"
              prefix="¥"
              maxLength={16}
              value={yuan}
              onChange={(event) => setYuan(event.target.value)}
            />
          )}
        </FormField>
        <DonorFields draft={donor} onChange={(part) => setDonor((before) => ({ ...before, ...part }))} />
      </div>
    </ResourceForm>
  );
}
