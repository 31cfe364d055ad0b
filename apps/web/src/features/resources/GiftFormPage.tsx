import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { parseMoney } from '@wushe/values';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { TextField } from '../../ui/TextField.js';
import { FormPage } from '../../workbench/FormPage.js';
import { DonorFields, donorOf, emptyDonor } from './DonorFields.js';
import { GiftCode } from './GiftCode.js';
import { giftWords } from './gifts.words.js';
import { receiveGift, resourceQuery } from './resources.api.js';
import { resourceWords } from './resources.words.js';
import './resources.css';
import { usePurpose } from './use-amounts.js';

/** Records a gift that the charity has received. */
export function GiftFormPage() {
  const say = useWords(resourceWords);
  const client = useQueryClient();
  const { id: fundId = '' } = useParams();
  const fund = useQuery(resourceQuery(fundId)).data;
  const purposeOf = usePurpose();
  const [yuan, setYuan] = useState('');
  const [donor, setDonor] = useState(emptyDonor);
  const [idempotencyKey, setOnceKey] = useState(makeOnceKey);
  const amount = parseMoney(yuan) ?? 0;
  const save = useMutation({
    mutationFn: () => receiveGift({ fundId, amount, ...donorOf(donor), idempotencyKey }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['resources'] }),
  });
  const startOver = () => {
    setYuan('');
    setDonor(emptyDonor);
    setOnceKey(makeOnceKey());
    save.reset();
  };
  if (save.data) return <Recorded code={save.data} fundId={fundId} onAnother={startOver} />;
  return (
    <FormPage
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
        <TextField
          label={say('giftAmount')}
          inputMode="decimal"
          prefix="¥"
          maxLength={16}
          value={yuan}
          onChange={setYuan}
        />
        <DonorFields draft={donor} onChange={(part) => setDonor((before) => ({ ...before, ...part }))} />
      </div>
    </FormPage>
  );
}

type RecordedProps = { readonly code: string; readonly fundId: string; readonly onAnother: () => void };

/** The gift is in the ledger; its donor's code is in sight this once. */
function Recorded({ code, fundId, onAnother }: RecordedProps) {
  const say = useWords(giftWords);
  return (
    <>
      <PageTitle title={say('recorded')} crumbs={[{ label: say('toFund'), to: `/w/resources/${fundId}` }]} />
      <Panel title={say('donorCode')}>
        <div className="resource-actions">
          <GiftCode code={code} />
          <p className="resource-places">
            <Button onClick={onAnother}>{say('another')}</Button>
            <Link to={`/w/resources/${fundId}`}>{say('toFund')}</Link>
          </p>
        </div>
      </Panel>
    </>
  );
}
