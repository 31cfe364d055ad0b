import { useState } from 'react';
import { Link } from 'react-router';
import type { AskForHelpMutation } from '../../gql/graphql.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Card } from '../../ui/phone/Card.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { requestWords } from './requests.words.js';
import { TickMark } from './TickMark.js';

type AskReceiptProps = {
  readonly receipt: AskForHelpMutation['askForHelp'];
  readonly onAgain: () => void;
};

/** What a resident gets for asking: by when somebody answers, the code, what happens next. */
export function AskReceipt({ receipt, onAgain }: AskReceiptProps) {
  const say = useWords(requestWords);
  const formats = useFormats();
  return (
    <PhonePage large title={say('received')} ownHeading>
      <TickMark />
      <h1>{say('received')}</h1>
      <p>{receipt.dueAt ? say('answerBy', { moment: formats.moment(receipt.dueAt) }) : say('answerSoon')}</p>
      <Card shape="turn">
        <p>{say('codeLabel')}</p>
        <p className="big-code">{receipt.code}</p>
        <p>{say('codeHint')}</p>
        <p className="meta">{say('numberLine', { number: receipt.number })}</p>
      </Card>
      <CopyButton text={receipt.code} />
      <p className="ask-hint">{say('codeOnce')}</p>
      <Card title={say('whatNext')}>
        <ol className="next-steps">
          <li>{say('next1')}</li>
          <li>{say('next2')}</li>
          <li>{say('next3')}</li>
        </ol>
      </Card>
      <Link className="push-button" data-wide="true" to="/follow">
        {say('seeNow')}
      </Link>
      <button type="button" className="push-button" data-wide="true" onClick={onAgain}>
        {say('askAnother')}
      </button>
    </PhonePage>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const say = useWords(requestWords);
  const [copied, setCopied] = useState(false);
  // On plain HTTP browsers offer no clipboard; the code can still be marked and copied by hand.
  if (!('clipboard' in navigator)) return null;
  return (
    <button
      type="button"
      className="push-button"
      data-primary="true"
      data-wide="true"
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      <span aria-live="polite">{say(copied ? 'copied' : 'copy')}</span>
    </button>
  );
}
