import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { uiWords } from '../../ui/ui.words.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { askForHelp, regionPathQuery } from './requests.api.js';
import {
  askSteps,
  dropDraft,
  freshDraft,
  keepDraft,
  keptDraft,
  wishes,
  type AskDraft,
  type AskStep,
} from './ask-draft.js';
import { AskReceipt } from './AskReceipt.js';
import { TellStep, WhatStep, WhenStep, WhereStep } from './AskSteps.js';
import { keepCode } from '../../platform/code-shelf.js';
import { requestWords } from './requests.words.js';
import './AskPage.css';

const titles = { where: 'askWhere', what: 'askWhat', when: 'askWhen', tell: 'askTell' } as const;

/** The first question without an answer; a step beyond it cannot be opened. */
function reached(draft: AskDraft, wanted: string | null): AskStep {
  const open = draft.regionCode === null ? 0 : draft.wish === null ? 1 : draft.urgency === null ? 2 : 3;
  const asked = askSteps.findIndex((step) => step === wanted);
  return askSteps[asked === -1 ? open : Math.min(asked, open)] ?? 'where';
}

/** A resident asks for help in four questions, without an account, and gets a code. */
export function AskPage() {
  const say = useWords(requestWords);
  const ui = useWords(uiWords);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [draft, setDraft] = useState(() => keptDraft(search.get('region')));
  const place = useQuery({ ...regionPathQuery(draft.regionCode ?? ''), enabled: draft.regionCode !== null });
  // A link may carry a code that is no community.
  const told = place.data === null ? { ...draft, regionCode: null } : draft;
  const step = reached(told, search.get('step'));
  const hand = useMutation({
    mutationFn: (said: AskDraft) =>
      askForHelp({
        regionCode: said.regionCode ?? '',
        category: said.wish ? wishes[said.wish] : '',
        urgency: said.urgency ?? 'ordinary',
        words: said.words.trim(),
        phone: said.wantsCall && said.phone.trim() !== '' ? said.phone : null,
        isOnBehalf: said.isOnBehalf,
        idempotencyKey: said.idempotencyKey,
      }),
    onSuccess: ({ code }) => {
      dropDraft();
      keepCode('wushe.code', code);
    },
  });
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [step]);
  const change = (part: Partial<AskDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(next);
  };
  const go = (to: AskStep) => void navigate(`/ask?step=${to}`);
  if (hand.data) {
    const again = () => {
      setDraft(freshDraft(draft.regionCode));
      hand.reset();
      go('what');
    };
    return <AskReceipt receipt={hand.data} onAgain={again} />;
  }
  const at = askSteps.indexOf(step);
  const before = askSteps[at - 1];
  const props = { draft, onChange: change, onNext: go };
  return (
    <PhonePage
      large
      title={say(titles[step])}
      ownHeading={step === 'tell'}
      back={
        before ? { to: `/ask?step=${before}`, label: say('stepBack') } : { to: '/', label: say('toStart') }
      }
      aside={ui('stepOf', { step: at + 1, count: askSteps.length })}
    >
      {step === 'where' ? <WhereStep {...props} /> : null}
      {step === 'what' ? <WhatStep {...props} /> : null}
      {step === 'when' ? <WhenStep {...props} /> : null}
      {step === 'tell' ? (
        <TellStep {...props} busy={hand.isPending} error={hand.error} onHand={() => hand.mutate(draft)} />
      ) : null}
    </PhonePage>
  );
}
