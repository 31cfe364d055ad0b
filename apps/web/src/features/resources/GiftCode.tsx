import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useWords } from '../../platform/i18n/index.js';
import { Notice } from '../../ui/Notice.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { renewGiftCode } from './gifts.api.js';
import { giftWords } from './gifts.words.js';
import './FollowedGift.css';

/** The code to hand to a donor, in sight this once. */
export function GiftCode({ code }: { readonly code: string }) {
  const say = useWords(giftWords);
  return (
    <Notice tone="green" title={say('handOut')}>
      <p className="gift-code">{code}</p>
      <p>{say('handOutHint', { address: `${location.origin}/gift` })}</p>
    </Notice>
  );
}

/** A new code for a donor who lost theirs. */
export function RenewGiftCode({ transferId }: { readonly transferId: string }) {
  const say = useWords(giftWords);
  const renew = useMutation({ mutationFn: () => renewGiftCode(transferId) });
  if (renew.data) return <GiftCode code={renew.data} />;
  return (
    <div className="resource-actions">
      <p className="meta">{say('newCodeHint')}</p>
      <RefusalNotice error={renew.error} />
      <Button loading={renew.isPending} onClick={() => renew.mutate()}>
        {say('newCode')}
      </Button>
    </div>
  );
}
