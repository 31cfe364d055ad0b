import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { dayOf, listText, useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FilterBar, useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { uiWords } from '../../ui/ui.words.js';
import { workerListQuery, type ListedWorker } from './workers.api.js';
import { workerWords } from './workers.words.js';

const grades = ['assistant', 'intermediate', 'senior'] as const;
const states = ['active', 'onLeave', 'left'] as const;

/** The register of social workers, narrowed by the address. */
export function WorkerListPage() {
  const say = useWords(workerWords);
  const navigate = useNavigate();
  const hat = useViewer()?.hat;
  const reach = hat?.regionCode ?? null;
  const [address, set] = useAddress();
  const region = address.get('region');
  const grade = grades.find((each) => each === address.get('grade'));
  const state = states.find((each) => each === address.get('state'));
  const text = address.get('text') ?? '';
  const list = useInfiniteQuery(
    workerListQuery({
      ...(region !== null && { regionCode: region }),
      ...(grade && { grade }),
      ...(state && { state }),
      ...(text !== '' && { text }),
    }),
  );
  const total = list.data?.pages[0]?.totalCount;
  const isNarrow = ['region', 'grade', 'state', 'text'].some((key) => address.has(key));
  const keepsRegister =
    hat?.role === 'official' || hat?.role === 'administrator' || hat?.role === 'stationWorker';
  return (
    <>
      <PageTitle
        title={say('list')}
        actions={
          keepsRegister ? (
            <>
              <Link className="push-button" to="/w/licences">
                {say('licences')}
              </Link>
              <Link className="push-button" to="/w/social-workers/import">
                {say('import')}
              </Link>
              <Link className="push-button" to="/w/social-workers/learning">
                {say('queue')}
              </Link>
              <Link className="push-button" data-primary="true" to="/w/social-workers/new">
                {say('register')}
              </Link>
            </>
          ) : undefined
        }
      >
        {total === undefined ? null : <span>{say('count', { count: totalText(total) })}</span>}
      </PageTitle>
      <section className="panel" aria-label={say('list')}>
        <FilterBar
          label={say('list')}
          search={say('search')}
          filters={[
            {
              key: 'grade',
              all: say('allGrades'),
              options: grades.map((each) => ({ value: each, label: say(each) })),
            },
            {
              key: 'state',
              all: say('allStates'),
              options: states.map((each) => ({ value: each, label: say(each) })),
            },
          ]}
        >
          {reach && reach.length < 9 ? (
            <RegionSelect
              filter
              within={reach}
              deepest="township"
              value={region}
              onChange={(code) => set('region', code)}
            />
          ) : null}
        </FilterBar>
        <RecordList
          label={say('list')}
          list={list}
          columns={useColumns()}
          keyOf={(worker) => worker.id}
          onOpen={(worker) => void navigate(`/w/social-workers/${worker.id}`)}
          empty={
            <EmptyState title={say(isNarrow ? 'noneFound' : 'none')}>
              {say(isNarrow ? 'noneFoundHint' : 'noneHint')}
            </EmptyState>
          }
        />
      </section>
    </>
  );
}

function useColumns(): readonly Column<ListedWorker>[] {
  const say = useWords(workerWords);
  const ui = useWords(uiWords);
  const categories = useTaxonomy('needCategories');
  const today = dayOf(useNow());
  return [
    {
      key: 'name',
      title: say('name'),
      width: '22%',
      draw: (worker) => (
        <>
          <Link className="record-title" to={`/w/social-workers/${worker.id}`}>
            {worker.name}
          </Link>
          <span className="record-line">
            {say(worker.state)}
            {worker.isDemo ? <span className="tag">{ui('invented')}</span> : null}
          </span>
        </>
      ),
    },
    {
      key: 'certificate',
      title: say('certificate'),
      width: '20%',
      draw: (worker) => (
        <>
          {worker.grade ? say(worker.grade) : <span className="meta">{say('noCertificate')}</span>}
          {worker.certificateValidTo && worker.certificateValidTo <= today ? (
            <span className="tag" data-tone="amber">
              {say('expired')}
            </span>
          ) : null}
        </>
      ),
    },
    {
      key: 'specialties',
      title: say('specialties'),
      draw: (worker) => listText(worker.specialties.map(categories.nameOf)),
    },
    { key: 'place', title: say('place'), width: '16%', draw: (worker) => worker.region?.name },
    {
      key: 'employer',
      title: say('employer'),
      width: '16%',
      draw: (worker) => worker.organization?.name ?? say('ownStation'),
    },
  ];
}
