import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { RefusalError } from '../../platform/api.js';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import { figureIn } from './figures.js';
import { figureListQuery, regionNameQuery } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';
import { periodIn, treeDayIn } from './periods.js';
import { OutOfReach } from './OutOfReach.js';
import { PeriodPicker } from './PeriodPicker.js';
import { useFigureColumns } from './use-figure-columns.js';
import './RegionPage.css';

/** The list behind one figure of a region: what was counted, where, when and for how much. */
export function FigureListPage() {
  const say = useWords(monitoringWords);
  const navigate = useNavigate();
  const params = useParams();
  const figure = figureIn(params['figure']);
  const regionCode = params['code'] ?? '';
  const [address] = useAddress();
  const today = dayOf(useNow());
  const { period } = periodIn(address, today);
  const region = useQuery(regionNameQuery(regionCode)).data;
  const list = useInfiniteQuery(
    figureListQuery(regionCode, figure, period, treeDayIn(address, period, today)),
  );
  const columns = useFigureColumns(figure);
  const reach = useViewer()?.hat?.regionCode ?? null;
  const total = list.data?.pages[0]?.totalCount;
  const back = `/w/regions/${regionCode}?${address}`;
  const isRefused = list.error instanceof RefusalError && list.error.code === 'REGION_OUT_OF_REACH';
  return (
    <>
      <PageTitle
        title={say('listTitle', { figure: say(figure) })}
        crumbs={[{ label: region?.name ?? regionCode, to: back }, { label: say(figure) }]}
        crumbsLabel={say('path')}
        actions={<PeriodPicker today={today} />}
      >
        {total === undefined ? null : <span>{say('listCount', { count: totalText(total) })}</span>}
        <span>{say(`${figure}Counted`)}</span>
      </PageTitle>
      {isRefused ? (
        <OutOfReach name={region?.name ?? regionCode} reach={reach} />
      ) : (
        <section className="panel" aria-label={say('listTitle', { figure: say(figure) })}>
          <RecordList
            label={say('listTitle', { figure: say(figure) })}
            list={list}
            columns={columns}
            keyOf={(row) => row.id}
            onOpen={(row) => {
              if (row.needId) void navigate(`/w/needs/${row.needId}`);
            }}
            empty={
              <EmptyState title={say('listNone')} actions={<Link to={back}>{say('backToFigures')}</Link>}>
                {say('listNoneHint')}
              </EmptyState>
            }
          />
        </section>
      )}
    </>
  );
}
