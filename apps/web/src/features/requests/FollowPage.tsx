import { useWords } from '../../platform/i18n/index.js';
import { Card } from '../../ui/phone/Card.js';
import { CodeForm, useCode } from '../../ui/phone/CodeForm.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { FollowedNeed } from './FollowedNeed.js';
import { followNeed } from './requests.api.js';
import { requestWords } from './requests.words.js';

/** A resident looks by code: where it stands, and what they can say to it. */
export function FollowPage() {
  const say = useWords(requestWords);
  const typed = useCode('wushe.code', followNeed);
  if (typed.found) return <FollowedNeed first={typed.found} code={typed.code} onOther={typed.forget} />;
  return (
    <PhonePage large title={say('followTitle')} back={{ to: '/', label: say('toStart') }}>
      <CodeForm
        typed={typed}
        label={say('codeInput')}
        wrong={say('codeWrong')}
        tooManyHint={say('tooManyHint')}
      />
      <Card shape="open" title={say('lostCode')}>
        <p>{say('lostCodeHint')}</p>
      </Card>
    </PhonePage>
  );
}
