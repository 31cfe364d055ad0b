import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { RefusalError } from '../../platform/api.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { worthListQuery, worthQuery } from './drilldown.api.js';
import { drilldownWords } from './drilldown.words.js';
import { regionNameQuery, type ListedMatter } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';
import { OutOfReach } from './OutOfReach.js';
import { useWorthText } from './WorthPanel.js';

/** The needs that one rule found worth a look in a region, the latest first. */
export function WorthListPage() {
  const say = useWords(drilldownWords);
  const figures = useWords(monitoringWords);
  const navigate = useNavigate();
  const params = useParams();
  const kind = params['kind'] === 'unclaimed' ? 'unclaimed' : 'pastClock';
  const regionCode = params['code'] ?? '';
  const region = useQuery(regionNameQuery(regionCode)).data;
  const list = useInfiniteQuery(worthListQuery(regionCode, kind));
  const bound = useQuery(worthQuery(regionCode)).data?.find((look) => look.kind === kind)?.bound;
  const what = useWorthText()({ kind, bound: bound ?? null, month: null });
  const reach = useViewer()?.hat?.regionCode ?? null;
  const total = list.data?.pages[0]?.totalCount;
  const back = `/w/regions/${regionCode}`;
  const title = say('worthTitle', { what });
  const columns = useColumns(kind);
  if (list.error instanceof RefusalError && list.error.code === 'REGION_OUT_OF_REACH')
    return (
      <>
        <PageTitle title={title} />
        <OutOfReach name={region?.name ?? regionCode} reach={reach} />
      </>
    );
  return (
    <>
      <PageTitle
        title={title}
        crumbs={[{ label: region?.name ?? regionCode, to: back }, { label: say('worth') }]}
        crumbsLabel={figures('path')}
      >
        {total === undefined ? null : <span>{figures('listCount', { count: totalText(total) })}</span>}
      </PageTitle>
      <section className="panel" aria-label={title}>
        <RecordList
          label={title}
          list={list}
          columns={columns}
          keyOf={(row) => row.id}
          onOpen={(row) => {
            if (row.needId) void navigate(`/w/needs/${row.needId}`);
          }}
          empty={
            <EmptyState
              title={say('worthListNone')}
              actions={<Link to={back}>{figures('backToFigures')}</Link>}
            />
          }
        />
      </section>
    </>
  );
}

function useColumns(kind: 'unclaimed' | 'pastClock'): readonly Column<ListedMatter>[] {
  const say = useWords(drilldownWords);
  const figures = useWords(monitoringWords);
  const formats = useFormats();
  return [
    {
      key: 'record',
      title: figures('need'),
      draw: (row) => (
        <Link className="record-title" to={`/w/needs/${row.needId}`}>
          {row.label}
        </Link>
      ),
    },
    { key: 'place', title: figures('place'), width: '24%', draw: (row) => row.community },
    {
      key: 'when',
      title: say(kind === 'unclaimed' ? 'publishedOn' : 'dueOn'),
      width: '160px',
      draw: (row) => formats.day(row.on),
    },
  ];
}
