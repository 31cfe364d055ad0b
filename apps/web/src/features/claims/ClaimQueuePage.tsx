import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { ClaimActions } from './ClaimActions.js';
import { claimQueueQuery, type QueuedClaim } from './claims.api.js';
import { claimWords } from './claims.words.js';
import { ClaimShares } from './ClaimsPanel.js';
import '../../ui/RecordList.css';
import './claims.css';

/** The claims that wait for the station's answer, or all. */
export function ClaimQueuePage() {
  const say = useWords(claimWords);
  const [search] = useSearchParams();
  const showsAll = search.get('state') === 'all';
  const list = useInfiniteQuery(claimQueueQuery(showsAll ? {} : { states: ['made'] }));
  const rows = list.data?.pages.flatMap((page) => page.edges.map((edge) => edge.node)) ?? [];
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
        <RefusalNotice error={list.error} />
        {list.isPending ? <Skeletons count={4} height={72} /> : null}
        {rows.length > 0 ? <QueueTable rows={rows} /> : null}
        {list.isSuccess && rows.length === 0 ? (
          <EmptyState title={say('queueNone')}>{say('queueNoneHint')}</EmptyState>
        ) : null}
        {list.hasNextPage ? (
          <p className="claim-more">
            <button type="button" className="text-button" onClick={() => void list.fetchNextPage()}>
              {say('more')}
            </button>
          </p>
        ) : null}
      </section>
    </>
  );
}

function QueueTable({ rows }: { readonly rows: readonly QueuedClaim[] }) {
  const say = useWords(claimWords);
  const formats = useFormats();
  const navigate = useNavigate();
  const columns: readonly Column<QueuedClaim>[] = [
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
  return (
    <RecordTable
      label={say('queue')}
      columns={columns}
      rows={rows}
      keyOf={(claim) => claim.id}
      onOpen={(claim) => void navigate(`/w/needs/${claim.need?.id ?? ''}`)}
    />
  );
}
