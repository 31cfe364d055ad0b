import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextField } from '../../ui/TextField.js';
import { withdrawOffer, writeOffGoods, type OpenResource } from './resources.api.js';
import { resourceWords } from './resources.words.js';
import { useShortfall } from './use-amounts.js';

type Lot = Extract<OpenResource, { __typename: 'GoodsLot' }>;
type Offer = Extract<OpenResource, { __typename: 'ResourceOffer' }>;

/** Writes goods off, with a reason. */
export function WriteOff({ lot }: { readonly lot: Lot }) {
  const say = useWords(resourceWords);
  const client = useQueryClient();
  const shortfall = useShortfall(lot);
  const [quantity, setQuantity] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const [idempotencyKey, setKey] = useState(makeOnceKey);
  const writeOff = useMutation({
    mutationFn: () =>
      writeOffGoods({ lotId: lot.id, quantity: quantity ?? 0, reason: reason.trim(), idempotencyKey }),
    onSuccess: () => {
      setQuantity(null);
      setReason('');
      setKey(makeOnceKey());
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['resources'] }),
  });
  const isReady = quantity !== null && quantity > 0 && reason.trim().length >= 2;
  return (
    <div className="resource-actions">
      <p className="meta">{say('writeOffHint')}</p>
      <FormField label={say('goodsQuantity')}>
        {(id) => (
          <InputNumber
            id={id}
            min={1}
            max={lot.onHand}
            precision={0}
            suffix={lot.unit}
            value={quantity}
            onChange={setQuantity}
          />
        )}
      </FormField>
      <TextField label={say('reason')} maxLength={200} value={reason} onChange={setReason} />
      <RefusalNotice error={writeOff.error} title={shortfall(writeOff.error)} />
      <Button disabled={!isReady} loading={writeOff.isPending} onClick={() => writeOff.mutate()}>
        {say('writeOff')}
      </Button>
    </div>
  );
}

/** Stops bookings of an offer, or takes them again. */
export function OfferSwitch({ offer }: { readonly offer: Offer }) {
  const say = useWords(resourceWords);
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: () =>
      withdrawOffer({ id: offer.id, version: offer.version, isWithdrawn: !offer.isWithdrawn }),
    onSettled: () => client.invalidateQueries({ queryKey: ['resources'] }),
  });
  return (
    <div className="resource-actions">
      <RefusalNotice error={change.error} />
      <Button loading={change.isPending} onClick={() => change.mutate()}>
        {say(offer.isWithdrawn ? 'resumeOffer' : 'stopOffer')}
      </Button>
      <p className="meta">{say('stopHint')}</p>
    </div>
  );
}
