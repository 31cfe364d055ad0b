import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { useRef, useState } from 'react';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { Clock } from '../../ui/Clock.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import type { Decided } from './LastDecision.js';
import { MergeChoice } from './MergeChoice.js';
import { NeedFacts } from './NeedFacts.js';
import { actOnNeed, mergeNeed, verifyNeed, type OpenNeed } from './needs.api.js';
import { urgencyTones } from './need-states.js';
import { needWords } from './needs.words.js';
import { reviewWords } from './review.words.js';
import { ResidentWords } from './ResidentWords.js';

const checks = ['checkReal', 'checkNumbers', 'checkFit'] as const;
const SHORTEST_SENTENCE = 4;

type WordyAction = 'sendBack' | 'refer' | 'reject';
type Decision = { readonly action: Decided['action']; readonly intoId?: string };

/** One need before the station: words, facts, likenesses; what to check; the decision. */
export function ReviewDesk(props: {
  readonly need: OpenNeed;
  readonly place: string;
  readonly onDecided: (what: Decided) => void;
}) {
  const { need, place, onDecided } = props;
  const say = useWords(needWords);
  const review = useWords(reviewWords);
  const client = useQueryClient();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [sentence, setSentence] = useState(need.publicSentence ?? need.title);
  const [reason, setReason] = useState('');
  const [wantsWords, setWantsWords] = useState(false);
  const [intoId, setIntoId] = useState<string | null>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const decide = useMutation({
    mutationFn: ({ action, intoId: into }: Decision) => {
      const at = { id: need.id, version: need.version };
      if (action === 'verify') return verifyNeed({ ...at, publicSentence: sentence.trim() });
      if (action === 'merge') return mergeNeed({ ...at, intoId: into ?? '' });
      return actOnNeed({ ...at, action, reason: reason.trim() });
    },
    onSuccess: ({ version }, { action }) => onDecided({ id: need.id, title: need.title, action, version }),
    onSettled: () => client.invalidateQueries({ queryKey: ['needs'] }),
  });
  const left = checks.length - ticked.length;
  const mayVerify = left === 0 && sentence.trim().length >= SHORTEST_SENTENCE;
  const withWords = (action: WordyAction) => {
    if (decide.isPending) return;
    if (reason.trim() !== '') return decide.mutate({ action });
    setWantsWords(true);
    words.current?.focus();
  };
  const verify = () => {
    if (mayVerify && !decide.isPending) decide.mutate({ action: 'verify' });
  };
  const merge = () => {
    if (intoId && !decide.isPending) decide.mutate({ action: 'merge', intoId });
  };
  useKeys({
    a: verify,
    m: merge,
    r: () => withWords('sendBack'),
    t: () => withWords('refer'),
    x: () => withWords('reject'),
  });
  return (
    <article className="panel review-matter" aria-label={need.title}>
      <ReviewHead need={need} place={place} />
      <div className="review-columns">
        <div className="review-facts">
          <h3>{say('facts')}</h3>
          <NeedFacts need={need} />
          <h3>{say('ownWords')}</h3>
          <ResidentWords needId={need.id} />
          <h3>{say('similar')}</h3>
          <MergeChoice need={need} chosen={intoId} onChoose={setIntoId} />
        </div>
        <div className="review-checks">
          <h3>{review('checkYourself')}</h3>
          <Checkbox.Group
            className="review-boxes"
            value={[...ticked]}
            onChange={(next) => setTicked(next)}
            options={checks.map((check) => ({ value: check, label: review(check) }))}
          />
          <h3>
            <label htmlFor="public-sentence">{say('publicSentence')}</label>
          </h3>
          <Input.TextArea
            id="public-sentence"
            rows={3}
            maxLength={80}
            showCount
            value={sentence}
            onChange={(event) => setSentence(event.target.value)}
          />
          <p className="meta review-hint">{review('sentenceHint')}</p>
          <h3>
            <label htmlFor="review-reason">{review('toCommunity')}</label>
          </h3>
          <textarea
            id="review-reason"
            className="review-reason"
            ref={words}
            rows={3}
            maxLength={300}
            value={reason}
            aria-invalid={wantsWords && reason.trim() === ''}
            aria-describedby="review-reason-hint"
            onChange={(event) => setReason(event.target.value)}
          />
          <p
            id="review-reason-hint"
            className={wantsWords && reason.trim() === '' ? 'review-wanted' : 'meta'}
          >
            {review('reasonWanted')}
          </p>
        </div>
      </div>
      <RefusalNotice error={decide.error} />
      <DecisionBar
        left={left}
        mayVerify={mayVerify}
        mayMerge={intoId !== null}
        busy={decide.isPending}
        onWords={withWords}
        onMerge={merge}
        onVerify={verify}
      />
    </article>
  );
}

function ReviewHead({ need, place }: { readonly need: OpenNeed; readonly place: string }) {
  const say = useWords(needWords);
  const review = useWords(reviewWords);
  const formats = useFormats();
  const categories = useTaxonomy('needCategories');
  return (
    <header className="review-head">
      <p className="meta">
        {need.number} {place}
      </p>
      <h2>{need.title}</h2>
      <p className="review-line">
        <span className="tag" data-tone={urgencyTones[need.urgency]}>
          {say(need.urgency)}
        </span>
        <span>{categories.pathOf(need.category)}</span>
        <span>{need.community?.name}</span>
        <span>
          {review('postedAt', { moment: formats.moment(need.createdAt), channel: say(need.channel) })}
        </span>
        {need.dueAt ? <Clock dueAt={need.dueAt} startedAt={need.stateSince} withHour /> : null}
      </p>
    </header>
  );
}

type DecisionBarProps = {
  /** Checks not yet ticked. */
  readonly left: number;
  readonly mayVerify: boolean;
  readonly mayMerge: boolean;
  readonly busy: boolean;
  readonly onWords: (action: WordyAction) => void;
  readonly onMerge: () => void;
  readonly onVerify: () => void;
};

function DecisionBar({ left, mayVerify, mayMerge, busy, onWords, onMerge, onVerify }: DecisionBarProps) {
  const say = useWords(needWords);
  const review = useWords(reviewWords);
  return (
    <footer className="review-bar">
      <span className="review-keys meta">
        <kbd>J</kbd> <kbd>K</kbd> {review('nextMatter')}
      </span>
      <Button onClick={() => onWords('reject')}>
        {say('reject')} <kbd>X</kbd>
      </Button>
      <Button onClick={() => onWords('sendBack')}>
        {say('sendBack')} <kbd>R</kbd>
      </Button>
      <Button onClick={() => onWords('refer')}>
        {say('refer')} <kbd>T</kbd>
      </Button>
      <Button disabled={!mayMerge} onClick={onMerge}>
        {say('merge')} <kbd>M</kbd>
      </Button>
      {left > 0 ? <span className="review-left">{review('checksLeft', { count: left })}</span> : null}
      <Button type="primary" disabled={!mayVerify} loading={busy} onClick={onVerify}>
        {say('verify')} <kbd>A</kbd>
      </Button>
    </footer>
  );
}
