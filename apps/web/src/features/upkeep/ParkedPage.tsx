import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { useParkedWords } from './parked-words.js';
import { parkedListQuery, retryParked, type Parked } from './upkeep.api.js';
import { upkeepWords } from './upkeep.words.js';
import './ParkedPage.css';

/** What parts of the product could not follow, for the region's administrators: why, and another try. */
export function ParkedPage() {
  const say = useWords(upkeepWords);
  const hat = useViewer()?.hat;
  if (!hat) return null;
  if (hat.role === 'administrator') return <ParkedEvents />;
  return (
    <EmptyState whole title={say('notHere')} actions={<Link to="/w/today">{say('toToday')}</Link>}>
      {say('notHereHint')}
    </EmptyState>
  );
}

function ParkedEvents() {
  const say = useWords(upkeepWords);
  const [address, set] = useAddress();
  const isWaiting = address.get('show') !== 'made';
  const list = useInfiniteQuery(parkedListQuery(isWaiting));
  const total = list.data?.pages[0]?.totalCount;
  return (
    <>
      <PageTitle title={say('title')}>
        {total === undefined ? null : <span>{say('count', { count: totalText(total) })}</span>}
        <span>{say('note')}</span>
      </PageTitle>
      <section className="panel" aria-label={say('title')}>
        <div className="parked-choice">
          <Segmented
            aria-label={say('title')}
            value={isWaiting ? 'waiting' : 'made'}
            options={(['waiting', 'made'] as const).map((each) => ({ value: each, label: say(each) }))}
            onChange={(choice) => set('show', choice === 'made' ? 'made' : null)}
          />
          {isWaiting && total !== undefined && total > 1 ? (
            <span className="meta">{say('allAgain')}</span>
          ) : null}
        </div>
        <RecordList
          label={say('title')}
          list={list}
          columns={useColumns(isWaiting)}
          keyOf={(parked) => parked.id}
          empty={
            isWaiting ? (
              <EmptyState title={say('none')}>{say('noneHint')}</EmptyState>
            ) : (
              <EmptyState title={say('noneMade')} />
            )
          }
        />
      </section>
    </>
  );
}

function useColumns(isWaiting: boolean): readonly Column<Parked>[] {
  const say = useWords(upkeepWords);
  const formats = useFormats();
  const inWords = useParkedWords();
  return [
    {
      key: 'what',
      title: say('what'),
      width: '22%',
      draw: (parked) => (
        <>
          {parked.subjectType === 'need' ? (
            <Link className="record-title" to={`/w/needs/${parked.subjectId}`}>
              {inWords.what(parked)}
            </Link>
          ) : (
            <strong>{inWords.what(parked)}</strong>
          )}
          <span className="record-line">
            {parked.region?.name ?? say('noRegion')} · {formats.moment(parked.at)}
          </span>
        </>
      ),
    },
    { key: 'missing', title: say('missing'), width: '20%', draw: inWords.missing },
    {
      key: 'why',
      title: say('why'),
      draw: (parked) => (
        <>
          {inWords.why(parked)}
          <details className="parked-reason">
            <summary>{say('programSaid')}</summary>
            <code>{parked.reason}</code>
          </details>
        </>
      ),
    },
    { key: 'since', title: say('since'), width: '14%', draw: ({ parkedAt }) => formats.moment(parkedAt) },
    {
      key: 'actions',
      title: say('actions'),
      width: '18%',
      draw: (parked) =>
        isWaiting ? (
          <TryAgain parked={parked} name={inWords.what(parked)} />
        ) : (
          say('retriedAt', { moment: formats.moment(parked.retriedAt ?? parked.parkedAt) })
        ),
    },
  ];
}

function TryAgain({ parked, name }: { readonly parked: Parked; readonly name: string }) {
  const say = useWords(upkeepWords);
  const client = useQueryClient();
  const retry = useMutation({
    mutationFn: () => retryParked(parked.id),
    onSettled: () => client.invalidateQueries({ queryKey: ['parked'] }),
  });
  return (
    <>
      <Button loading={retry.isPending} aria-label={`${say('again')} ${name}`} onClick={() => retry.mutate()}>
        {say('again')}
      </Button>
      <RefusalNotice error={retry.error} />
    </>
  );
}
