import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { RatingOutcome } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { Notice } from '../../ui/Notice.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Timeline } from '../../ui/Timeline.js';
import { Card } from '../../ui/phone/Card.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { Sheet } from '../../ui/phone/Sheet.js';
import { grouped } from '../../platform/code-shelf.js';
import { headlines, stagesAhead, stepNames } from './followed-states.js';
import { rateNeed, withdrawRequest, type ResidentNeed } from './requests.api.js';
import { requestWords } from './requests.words.js';

type FollowedNeedProps = {
  readonly first: ResidentNeed;
  readonly code: string;
  readonly onOther: () => void;
};

/** What became of it, as an answer: headline, what comes next, the resident's word, the way back. */
export function FollowedNeed({ first, code, onOther }: FollowedNeedProps) {
  const say = useWords(requestWords);
  const formats = useFormats();
  const categories = useTaxonomy('needCategories');
  const [asking, setAsking] = useState(false);
  const rate = useMutation({ mutationFn: (outcome: RatingOutcome) => rateNeed({ code, outcome }) });
  const withdraw = useMutation({
    mutationFn: () => withdrawRequest(code),
    onSettled: () => setAsking(false),
  });
  const need = withdraw.data ?? rate.data ?? first;
  const [head, text] = headlines[need.state];
  return (
    <PhonePage
      large
      title={say(head)}
      over={say('yourCode', { code: grouped(code) })}
      aside={
        <button type="button" className="text-button" onClick={onOther}>
          {say('otherCode')}
        </button>
      }
    >
      <p>{say(text)}</p>
      {need.dueAt ? <p>{say('dueLine', { moment: formats.moment(need.dueAt) })}</p> : null}
      {need.reason ? (
        <Notice tone="amber" title={say('reason')}>
          {need.reason}
        </Notice>
      ) : null}
      {rate.data ? (
        <Notice tone="green" title={say(rate.data.outcome === 'done' ? 'thanksDone' : 'thanksAgain')} />
      ) : null}
      <RefusalNotice error={rate.error ?? withdraw.error} />
      {need.canRate ? <Rating busy={rate.isPending} onRate={(outcome) => rate.mutate(outcome)} /> : null}
      <Steps need={need} />
      <p className="meta">
        {categories.nameOf(need.category)} {need.communityName} {need.number}
      </p>
      <p className="meta">
        {need.timesRead === 0 ? say('notReadYet') : say('timesRead', { count: need.timesRead })}
      </p>
      {need.canWithdraw ? (
        <button type="button" className="push-button" data-wide="true" onClick={() => setAsking(true)}>
          {say('withdraw')}
        </button>
      ) : null}
      <Sheet open={asking} title={say('withdrawAsk')} onClose={() => setAsking(false)}>
        <div className="sheet-choices" data-large="true">
          <button
            type="button"
            className="push-button"
            data-wide="true"
            data-primary="true"
            disabled={withdraw.isPending}
            onClick={() => withdraw.mutate()}
          >
            {say('withdrawYes')}
          </button>
          <button type="button" className="push-button" data-wide="true" onClick={() => setAsking(false)}>
            {say('withdrawNo')}
          </button>
        </div>
      </Sheet>
    </PhonePage>
  );
}

const outcomes = ['done', 'problemRemains', 'nobodyCame'] as const satisfies readonly RatingOutcome[];

type RatingProps = { readonly busy: boolean; readonly onRate: (outcome: RatingOutcome) => void };

function Rating({ busy, onRate }: RatingProps) {
  const say = useWords(requestWords);
  return (
    <Card shape="turn">
      <ul className="ask-rows">
        {outcomes.map((outcome) => (
          <li key={outcome}>
            <button
              type="button"
              className="plain-button ask-row"
              disabled={busy}
              onClick={() => onRate(outcome)}
            >
              <strong>{say(outcome)}</strong>
            </button>
          </li>
        ))}
      </ul>
      <p className="ask-hint">{say('rateHint')}</p>
    </Card>
  );
}

function Steps({ need }: { readonly need: ResidentNeed }) {
  const say = useWords(requestWords);
  const formats = useFormats();
  const last = need.steps.length - 1;
  const isOver = ['closed', 'rejected', 'referred', 'withdrawn'].includes(need.state);
  const behind = need.steps.map((step, index) => ({
    key: `${step.state} ${step.at}`,
    label: say(stepNames[step.state]),
    place: index < last || isOver ? ('done' as const) : ('current' as const),
    when: formats.moment(step.at),
  }));
  const ahead = stagesAhead(need.state).map((state) => ({
    key: state,
    label: say(stepNames[state]),
    place: 'ahead' as const,
  }));
  return (
    <Card>
      <Timeline direction="down" label={say('progress')} stages={[...behind, ...ahead]} />
    </Card>
  );
}
