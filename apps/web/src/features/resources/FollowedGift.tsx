import { useState } from 'react';
import { grouped } from '../../platform/code-shelf.js';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { Notice } from '../../ui/Notice.js';
import { Timeline } from '../../ui/Timeline.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { Sheet } from '../../ui/phone/Sheet.js';
import type { FollowedGift as Gift } from './gifts.api.js';
import { giftWords } from './gifts.words.js';
import { useGiftStages } from './use-gift-stages.js';
import './FollowedGift.css';

type FollowedGiftProps = { readonly gift: Gift; readonly code: string; readonly onOther: () => void };

/** What became of a gift, as an answer: the result, used and not yet used, its way. Nobody's name, no appeal. */
export function FollowedGift({ gift, code, onOther }: FollowedGiftProps) {
  const say = useWords(giftWords);
  const stages = useGiftStages(gift);
  return (
    <PhonePage title={useHeadline(gift)} over={say('over', { code: grouped(code) })}>
      {gift.isTakenBack ? (
        <Notice tone="amber" title={say('takenBack')}>
          {say('takenBackHint', { charity: gift.charityName })}
        </Notice>
      ) : (
        <>
          <Sums gift={gift} />
          <Timeline direction="down" label={say('way')} stages={stages} />
          <p className="meta">{say('names')}</p>
          <Questions gift={gift} />
        </>
      )}
      <button type="button" className="text-button" onClick={onOther}>
        {say('other')}
      </button>
    </PhonePage>
  );
}

function useHeadline({ isTakenBack, amount: fen, servedCount, used, uses }: Gift): string {
  const say = useWords(giftWords);
  const amount = useFormats().money(fen);
  if (isTakenBack) return say('takenBack');
  if (servedCount > 0) return say('helped', { amount, count: servedCount });
  if (used === 0) return say('waiting', { amount });
  return say(uses.every(({ fundName }) => fundName !== null) ? 'passedOn' : 'inUse', { amount });
}

function Sums({ gift }: { readonly gift: Gift }) {
  const say = useWords(giftWords);
  const formats = useFormats();
  return (
    <dl className="gift-sums">
      <div>
        <dt>{say('used')}</dt>
        <dd>{formats.money(gift.used)}</dd>
      </div>
      <div>
        <dt>{say('left')}</dt>
        <dd>{formats.money(gift.left)}</dd>
      </div>
    </dl>
  );
}

function Questions({ gift }: { readonly gift: Gift }) {
  const say = useWords(giftWords);
  const formats = useFormats();
  const [open, setOpen] = useState<'how' | 'ask' | undefined>();
  const close = () => setOpen(undefined);
  return (
    <div className="gift-questions">
      <button type="button" className="push-button" onClick={() => setOpen('how')}>
        {say('how')}
      </button>
      <button type="button" className="push-button" onClick={() => setOpen('ask')}>
        {say('ask')}
      </button>
      <Sheet open={open === 'how'} title={say('how')} onClose={close}>
        <p className="gift-answer">{say('howText')}</p>
      </Sheet>
      <Sheet open={open === 'ask'} title={say('ask')} onClose={close}>
        <p className="gift-answer">
          {say('askText', { charity: gift.charityName, day: formats.day(dayOf(gift.givenAt)) })}
        </p>
      </Sheet>
    </div>
  );
}
