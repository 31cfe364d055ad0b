import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { rowsOf, totalText } from '../../platform/lists.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { Clock } from '../../ui/Clock.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Five } from '../../ui/Five.js';
import { MoreRows } from '../../ui/MoreRows.js';
import { Notice } from '../../ui/Notice.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { PartsLegend } from '../../ui/Parts.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { RankedNeeds } from '../matching/RankedNeeds.js';
import { OpenParts } from '../needs/OpenParts.js';
import { ClaimDrawer } from './ClaimDrawer.js';
import { claimableQuery, ourDeskQuery, type ClaimableNeed } from './claims.api.js';
import { claimWords } from './claims.words.js';
import { openOf } from './use-amount.js';
import '../../ui/RecordList.css';
import './claims.css';

/** The organization's first page: needs it may claim where it serves, and the drawer to claim one. */
export function ClaimablePage() {
  const say = useWords(claimWords);
  const [search, setSearch] = useSearchParams();
  const desk = useQuery(ourDeskQuery);
  const category = search.get('category') ?? '';
  const region = search.get('region') ?? desk.data?.servedRegions[0] ?? '';
  const list = useInfiniteQuery({
    ...claimableQuery({ ...(region && { regionCode: region }), ...(category && { category }) }),
    enabled: desk.isSuccess,
  });
  const rows = rowsOf(list.data).filter(({ parts }) => parts.some((part) => openOf(part) > 0));
  const claiming = search.get('claim');
  const set = (name: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  const first = rows[0];
  useKeys({ c: () => first && set('claim', first.id) }, claiming === null);
  // What has nothing left to claim is not shown; once all are read, those shown are the count.
  const total = list.hasNextPage ? list.data?.pages[0]?.totalCount : list.data && rows.length;
  return (
    <>
      <PageTitle title={say('desk')}>
        {desk.data ? (
          <span>{say('deskLine', { name: desk.data.name, capacity: desk.data.capacity })}</span>
        ) : null}
        {total === undefined ? null : <span>{say('total', { count: totalText(total) })}</span>}
      </PageTitle>
      {desk.data && desk.data.state !== 'active' ? (
        <Notice tone="amber" title={say('notActive')}>
          {say('notActiveHint')}
        </Notice>
      ) : null}
      <RankedNeeds kind="organization" onClaim={(id) => set('claim', id)} />
      <section className="panel" aria-label={say('desk')}>
        <div className="claim-filters">
          <Filters region={region} category={category} onSet={set} />
          <PartsLegend />
        </div>
        <RefusalNotice error={list.error ?? desk.error} />
        {list.isPending && !list.error ? <Skeletons count={6} height={64} /> : null}
        {rows.length > 0 ? <ClaimableTable rows={rows} onClaim={(id) => set('claim', id)} /> : null}
        {list.isSuccess && rows.length === 0 ? (
          <EmptyState title={say('nothing')}>{say('nothingHint')}</EmptyState>
        ) : null}
        <MoreRows list={list} />
      </section>
      {claiming ? <ClaimDrawer key={claiming} needId={claiming} onClose={() => set('claim', null)} /> : null}
    </>
  );
}

type FiltersProps = {
  readonly region: string;
  readonly category: string;
  readonly onSet: (name: string, value: string | null) => void;
};

/** Categories of the organization as chips; all regions or the first it serves. */
function Filters({ region, category, onSet }: FiltersProps) {
  const say = useWords(claimWords);
  const desk = useQuery(ourDeskQuery);
  const categories = useTaxonomy('needCategories');
  const offered = desk.data?.categories ?? [];
  return (
    <div className="claim-chips" role="group" aria-label={say('filters')}>
      <button
        type="button"
        className="chip"
        aria-pressed={category === ''}
        onClick={() => onSet('category', null)}
      >
        {say('everything')}
      </button>
      {offered.map((code) => (
        <button
          key={code}
          type="button"
          className="chip"
          aria-pressed={category === code}
          onClick={() => onSet('category', code)}
        >
          {categories.nameOf(code)}
        </button>
      ))}
      {(desk.data?.servedRegions.length ?? 0) > 0 && region !== '' ? (
        <button type="button" className="chip" onClick={() => onSet('region', '')}>
          {say('everywhere')}
        </button>
      ) : null}
    </div>
  );
}

function ClaimableTable(props: {
  readonly rows: readonly ClaimableNeed[];
  readonly onClaim: (id: string) => void;
}) {
  const { rows, onClaim } = props;
  const say = useWords(claimWords);
  const navigate = useNavigate();
  const categories = useTaxonomy('needCategories');
  const columns: readonly Column<ClaimableNeed>[] = [
    {
      key: 'need',
      title: say('need'),
      draw: (need) => (
        <>
          <Link className="record-title" to={`/w/needs/${need.id}`}>
            {need.title}
          </Link>
          <span className="record-line">
            <span>{need.community?.name}</span>
            <span>{categories.nameOf(need.category)}</span>
            <Five cells={need.linkage} />
          </span>
        </>
      ),
    },
    { key: 'left', title: say('left'), width: '30%', draw: (need) => <OpenParts parts={need.parts} /> },
    {
      key: 'clock',
      title: say('clock'),
      width: '160px',
      draw: (need) =>
        need.dueAt ? (
          <Clock dueAt={need.dueAt} startedAt={need.stateSince} />
        ) : (
          <span className="meta">{say('noClock')}</span>
        ),
    },
    {
      key: 'claim',
      title: say('youTake'),
      width: '120px',
      draw: (need) => (
        <button type="button" className="push-button" onClick={() => onClaim(need.id)}>
          {say('drawer')}
        </button>
      ),
    },
  ];
  return (
    <RecordTable
      label={say('desk')}
      columns={columns}
      rows={rows}
      keyOf={(need) => need.id}
      onOpen={(need) => void navigate(`/w/needs/${need.id}`)}
    />
  );
}
