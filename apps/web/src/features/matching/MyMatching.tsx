import { useQuery } from '@tanstack/react-query';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { mySuggestionsQuery, rankingQuery } from './for-me.api.js';
import { forMeWords } from './for-me.words.js';
import { RankingSwitch } from './RankingSwitch.js';
import { recordWords } from './records.words.js';
import './for-me.css';

/** Whether lists are ordered for the person, since when, and the switch. */
export function RankingPanel() {
  const say = useWords(forMeWords);
  const formats = useFormats();
  const choice = useQuery(rankingQuery);
  return (
    <Panel title={say('ranking')} note={say('rankingNote')}>
      <RefusalNotice error={choice.error} />
      {choice.isPending ? <Skeletons count={1} height={56} /> : null}
      {choice.data ? (
        <div className="ranking-choice">
          <p>
            {say(choice.data.isPersonal ? 'rankingOn' : 'rankingOffNow')}{' '}
            <span className="meta">
              {choice.data.chosenAt
                ? say('since', { moment: formats.moment(choice.data.chosenAt) })
                : say('neverChosen')}
            </span>
          </p>
          <RankingSwitch isPersonal={choice.data.isPersonal} look="push" />
        </div>
      ) : null}
    </Panel>
  );
}

/** The needs one was suggested for: how often and what became of it. */
export function MySuggestionsPanel() {
  const say = useWords(forMeWords);
  const records = useWords(recordWords);
  const formats = useFormats();
  const list = useQuery(mySuggestionsQuery);
  const rows = list.data ?? [];
  return (
    <Panel title={say('suggested')} note={say('suggestedNote')}>
      <RefusalNotice error={list.error} />
      {list.isPending ? <Skeletons count={2} height={56} /> : null}
      {list.isSuccess && rows.length === 0 ? <EmptyState title={say('suggestedNone')} /> : null}
      {rows.length > 0 ? <p>{say('suggestedTotal', { count: formats.count(rows.length) })}</p> : null}
      <ul className="own-suggestions">
        {rows.map(({ needId, sentence, state, timesShown, lastAt }) => (
          <li key={needId}>
            <span>
              <strong>{sentence}</strong>
              <span className="meta">
                {[say('suggestedTimes', { count: formats.count(timesShown) }), formats.moment(lastAt)].join(
                  ' · ',
                )}
              </span>
            </span>
            <span
              className="tag"
              data-tone={state === 'served' || state === 'accepted' ? 'green' : undefined}
            >
              {records(state)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
