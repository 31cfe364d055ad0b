import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { activityListQuery, type ListedActivity } from './desk.api.js';
import { activityDeskWords } from './desk.words.js';

/** Activities of the organization or the reach, newest first. */
export function ActivityListPage() {
  const say = useWords(activityDeskWords);
  const navigate = useNavigate();
  const role = useViewer()?.hat?.role;
  const [search] = useSearchParams();
  const list = useInfiniteQuery(activityListQuery(search.get('project')));
  const total = list.data?.pages[0]?.totalCount;
  const mayOpen =
    role === 'organizationManager' || role === 'organizationMember' || role === 'communityStaff';
  const openButton = (
    <Link className="push-button" data-primary="true" to="/w/activities/new">
      {say('open')}
    </Link>
  );
  return (
    <>
      <PageTitle title={say('list')} actions={mayOpen ? openButton : undefined}>
        {total === undefined ? null : <span>{say('count', { count: totalText(total) })}</span>}
      </PageTitle>
      <section className="panel" aria-label={say('list')}>
        <RecordList
          label={say('list')}
          list={list}
          columns={useColumns()}
          keyOf={(activity) => activity.id}
          onOpen={(activity) => void navigate(`/w/activities/${activity.id}`)}
          empty={<EmptyState title={say('noActivities')}>{say('noActivitiesHint')}</EmptyState>}
        />
      </section>
    </>
  );
}

function useColumns(): readonly Column<ListedActivity>[] {
  const say = useWords(activityDeskWords);
  const formats = useFormats();
  const now = useNow();
  const nextOf = ({ shifts }: ListedActivity) => shifts.find(({ startsAt }) => new Date(startsAt) > now);
  return [
    {
      key: 'title',
      title: say('title'),
      draw: (activity) => (
        <>
          <Link className="record-title" to={`/w/activities/${activity.id}`}>
            {activity.title}
          </Link>
          <span className="record-line">{activity.organization?.name ?? activity.community?.name}</span>
        </>
      ),
    },
    {
      key: 'place',
      title: say('place'),
      width: '22%',
      draw: (activity) => [activity.community?.name, activity.place].filter(Boolean).join(' · '),
    },
    {
      key: 'next',
      title: say('next'),
      width: '20%',
      labelled: true,
      draw: (activity) => {
        const next = nextOf(activity);
        return next ? formats.moment(next.startsAt) : '—';
      },
    },
    {
      key: 'places',
      title: say('places'),
      width: '12%',
      labelled: true,
      draw: (activity) => {
        const next = nextOf(activity);
        return next ? say('taken', { taken: next.taken, capacity: next.capacity }) : '—';
      },
    },
  ];
}
