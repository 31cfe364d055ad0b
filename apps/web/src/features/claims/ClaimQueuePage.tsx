import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { ClaimActions } from './ClaimActions.js';
import { claimQueueQuery, type QueuedClaim } from './claims.api.js';
import { claimWords } from './claims.words.js';
import { ClaimShares } from './ClaimsPanel.js';
import './claims.css';

/** The claims that wait for the station's answer, or all. */
export function ClaimQueuePage() {
  const say = useWords(claimWords);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const showsAll = search.get('state') === 'all';
  const list = useInfiniteQuery(claimQueueQuery(showsAll ? {} : { states: ['made'] }));
  const total = list.data?.pages[0]?.totalCount;
  return (
    <>
      <PageTitle title={say('queue')}>
        {total === undefined ? null : <span>{say('total', { count: totalText(total) })}</span>}
      </PageTitle>
      <section className="panel" aria-label={say('queue')}>
        <nav className="claim-filters claim-chips" aria-label={say('states')}>
          <Link className="chip" to="/w/claims" aria-current={showsAll ? undefined : 'page'}>
            {say('waiting')}
          </Link>
          <Link className="chip" to="/w/claims?state=all" aria-current={showsAll ? 'page' : undefined}>
            {say('all')}
          </Link>
        </nav>
        <RecordList
          label={say('queue')}
          list={list}
          columns={useColumns()}
          keyOf={(claim) => claim.id}
          onOpen={(claim) => void navigate(`/w/needs/${claim.need?.id ?? ''}`)}
          empty={<EmptyState title={say('queueNone')}>{say('queueNoneHint')}</EmptyState>}
        />
      </section>
    </>
  );
}

function useColumns(): readonly Column<QueuedClaim>[] {
  const say = useWords(claimWords);
  const formats = useFormats();
  return [
    {
      key: 'need',
      title: say('need'),
      width: '28%',
      draw: (claim) => (
        <>
          <Link className="record-title" to={`/w/needs/${claim.need?.id ?? ''}`}>
            {claim.need?.title}
          </Link>
          <span className="record-line">
            <span>{claim.need?.community?.name}</span>
            <span>{formats.moment(claim.createdAt)}</span>
          </span>
        </>
      ),
    },
    {
      key: 'who',
      title: say('who'),
      draw: (claim) => (
        <>
          <strong>{claim.organization?.name}</strong>
          <span className="record-line">
            {claim.organization ? <span>{say(claim.organization.registrationType)}</span> : null}
            {claim.organization?.grade ? (
              <span>{say('grade', { grade: claim.organization.grade })}</span>
            ) : null}
          </span>
          <ClaimShares claim={claim} parts={claim.need?.parts ?? []} />
          <p className="claim-plan">{claim.plan}</p>
        </>
      ),
    },
    {
      key: 'answer',
      title: say('states'),
      width: '220px',
      draw: (claim) => (
        <>
          <span className="tag">{say(claim.state)}</span>
          <ClaimActions claim={claim} />
        </>
      ),
    },
  ];
}
