import { useWords } from '../../platform/i18n/index.js';
import { Card } from '../../ui/phone/Card.js';
import { CodeForm, useCode } from '../../ui/phone/CodeForm.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { FollowedGift } from './FollowedGift.js';
import { followGift } from './gifts.api.js';
import { giftWords } from './gifts.words.js';

/** A donor looks by code, without an account: what became of the gift. */
export function GiftPage() {
  const say = useWords(giftWords);
  const typed = useCode('wushe.gift-code', followGift);
  if (typed.found) return <FollowedGift gift={typed.found} code={typed.code} onOther={typed.forget} />;
  return (
    <PhonePage large title={say('title')} back={{ to: '/', label: say('toStart') }}>
      <CodeForm typed={typed} label={say('code')} wrong={say('codeWrong')} tooManyHint={say('tooManyHint')} />
      <Card shape="open" title={say('lost')}>
        <p>{say('lostHint')}</p>
      </Card>
    </PhonePage>
  );
}
