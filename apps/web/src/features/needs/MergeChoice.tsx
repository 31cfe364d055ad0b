import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { similarNeedsQuery, type ListedNeed, type OpenNeed } from './needs.api.js';
import { needWords } from './needs.words.js';
import { reviewWords } from './review.words.js';

type MergeChoiceProps = {
  readonly need: OpenNeed;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
};

/** Needs like this one, found by category or by words, compared line by line; one can be chosen to merge into. */
export function MergeChoice({ need, chosen, onChoose }: MergeChoiceProps) {
  const review = useWords(reviewWords);
  const [text, setText] = useState('');
  const found = useQuery(similarNeedsQuery(need.category, useDeferredValue(text.trim())));
  const others = (found.data ?? []).filter((other) => other.id !== need.id);
  return (
    <div className="merge-choice">
      <input
        type="search"
        className="merge-search"
        aria-label={review('similarSearch')}
        placeholder={review('similarSearch')}
        maxLength={60}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {found.isPending ? <Skeletons count={2} height={44} /> : null}
      {found.isSuccess && others.length === 0 ? <p className="meta">{review('noSimilar')}</p> : null}
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <label className="merge-row">
              <input
                type="checkbox"
                checked={chosen === other.id}
                onChange={(event) => onChoose(event.target.checked ? other.id : null)}
              />
              <span>
                <strong>{other.title}</strong>
                <Likeness need={need} other={other} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Likeness({ need, other }: { readonly need: OpenNeed; readonly other: ListedNeed }) {
  const say = useWords(needWords);
  const review = useWords(reviewWords);
  const formats = useFormats();
  const sameCommunity = need.community?.code === other.community?.code;
  const sameCategory = need.category === other.category;
  return (
    <span className="merge-line">
      <span>{other.number}</span>
      <span className="tag" data-tone={sameCommunity ? 'plain' : 'amber'}>
        {sameCommunity ? review('sameCommunity') : other.community?.name}
      </span>
      {sameCategory ? null : (
        <span className="tag" data-tone="amber">
          {review('otherCategory')}
        </span>
      )}
      <span>{say(other.state)}</span>
      <span>{formats.day(dayOf(other.createdAt))}</span>
    </span>
  );
}
