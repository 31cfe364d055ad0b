import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { Clock } from '../../ui/Clock.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { needQuery, reviewQueueQuery, type ListedNeed } from './needs.api.js';
import { urgencyTones } from './need-states.js';
import { needWords } from './needs.words.js';
import { reviewWords } from './review.words.js';
import { ReviewDesk } from './ReviewDesk.js';
import { LastDecision, type Decided } from './LastDecision.js';
import './ReviewPage.css';

/** The station's queue beside the matter being decided; after a decision the next one opens. */
export function ReviewPage() {
  const say = useWords(needWords);
  const review = useWords(reviewWords);
  const [search, setSearch] = useSearchParams();
  const queue = useQuery(reviewQueueQuery);
  const [decided, setDecided] = useState<Decided | null>(null);
  const rows = (queue.data ?? []).filter((row) => row.id !== decided?.id);
  const wanted = search.get('need');
  const at = Math.max(
    0,
    rows.findIndex((row) => row.id === wanted),
  );
  const current = rows[at];
  const open = (row: ListedNeed | undefined) => {
    if (row) setSearch({ need: row.id }, { replace: true });
  };
  useKeys({ j: () => open(rows[at + 1]), k: () => open(rows[at - 1]) });
  const settle = (what: Decided) => {
    const next = rows[at + 1] ?? rows[at - 1];
    setDecided(what);
    if (next) setSearch({ need: next.id }, { replace: true });
    else setSearch({}, { replace: true });
  };
  if (queue.error) return <RefusalNotice error={queue.error} />;
  if (queue.isPending) return <Skeletons count={4} height={96} />;
  return (
    <>
      <PageTitle title={review('reviewTitle')}>
        <span>{review('reviewCount', { count: rows.length })}</span>
      </PageTitle>
      <LastDecision decided={decided} onUndone={() => setDecided(null)} />
      {current ? (
        <div className="review">
          <ReviewQueue rows={rows} current={current} />
          <Matter
            key={current.id}
            id={current.id}
            place={review('reviewPlace', { at: at + 1, total: rows.length })}
            onDecided={settle}
          />
        </div>
      ) : (
        <EmptyState title={review('reviewEmpty')} actions={<Link to="/w/needs">{say('toList')}</Link>}>
          {review('reviewEmptyHint')}
        </EmptyState>
      )}
    </>
  );
}

type QueueProps = { readonly rows: readonly ListedNeed[]; readonly current: ListedNeed };

function ReviewQueue({ rows, current }: QueueProps) {
  const say = useWords(needWords);
  const review = useWords(reviewWords);
  return (
    <nav className="panel review-queue" aria-label={review('reviewTitle')}>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Link
              replace
              to={`/w/review?need=${row.id}`}
              className="review-row"
              aria-current={row.id === current.id ? 'true' : undefined}
            >
              <span className="review-row-head">
                {row.dueAt ? <Clock dueAt={row.dueAt} startedAt={row.stateSince} /> : <span />}
                <span className="tag" data-tone={urgencyTones[row.urgency]}>
                  {say(row.urgency)}
                </span>
              </span>
              <strong>{row.title}</strong>
              <span className="meta">{row.community?.name}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="review-foot meta">{review('reviewOrder')}</p>
    </nav>
  );
}

type MatterProps = {
  readonly id: string;
  readonly place: string;
  readonly onDecided: (what: Decided) => void;
};

function Matter({ id, place, onDecided }: MatterProps) {
  const say = useWords(needWords);
  const need = useQuery(needQuery(id));
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [id]);
  if (need.error) return <RefusalNotice error={need.error} />;
  if (need.isPending) {
    return (
      <div className="review-matter">
        <Skeletons count={3} height={160} />
      </div>
    );
  }
  if (!need.data) return <EmptyState title={say('notFound')} />;
  return <ReviewDesk need={need.data} place={place} onDecided={onDecided} />;
}
