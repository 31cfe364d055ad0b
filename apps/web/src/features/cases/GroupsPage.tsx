import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FilterBar, useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { workGroupsQuery, type ListedGroup } from './groups.api.js';
import { groupWorkWords } from './groups.words.js';

const METHODS = ['groupWork', 'communityWork'] as const;

/** Work with groups and communities: a worker's own and supervised, for staff that of their region. */
export function GroupsPage() {
  const say = useWords(groupWorkWords);
  const formats = useFormats();
  const navigate = useNavigate();
  const isWorker = useViewer()?.hat?.role === 'socialWorker';
  const [address] = useAddress();
  const method = METHODS.find((each) => each === address.get('method'));
  const list = useInfiniteQuery(workGroupsQuery({ ...(method && { method }) }));
  const columns: readonly Column<ListedGroup>[] = [
    {
      key: 'title',
      title: say('name'),
      draw: ({ id, title, method: by, region }) => (
        <>
          <Link className="record-title" to={`/w/groups/${id}`}>
            {title}
          </Link>
          <span className="record-line">
            {say(by)} {region?.name}
          </span>
        </>
      ),
    },
    { key: 'state', title: say('state'), width: '16%', draw: ({ state }) => say(state) },
    {
      key: 'sessions',
      title: say('sessions'),
      width: '18%',
      draw: ({ sessions, plannedSessions }) =>
        say('sessionsOf', { held: sessions.length, planned: plannedSessions }),
    },
    {
      key: 'starts',
      title: say('startsOn'),
      width: '20%',
      draw: ({ startsOn, method: by, memberCount }) => (
        <>
          {formats.day(startsOn)}
          {by === 'groupWork' ? (
            <span className="record-line">{say('people', { count: memberCount })}</span>
          ) : null}
        </>
      ),
    },
  ];
  return (
    <>
      <PageTitle
        title={say('title')}
        actions={
          isWorker ? (
            <Link className="push-button" data-primary="true" to="/w/groups/new">
              {say('plan')}
            </Link>
          ) : null
        }
      >
        <span>{say('lead')}</span>
      </PageTitle>
      <section className="panel" aria-label={say('title')}>
        <FilterBar
          label={say('title')}
          filters={[
            {
              key: 'method',
              all: say('all'),
              options: METHODS.map((each) => ({ value: each, label: say(each) })),
            },
          ]}
        />
        <RecordList
          label={say('title')}
          list={list}
          columns={columns}
          keyOf={({ id }) => id}
          onOpen={({ id }) => void navigate(`/w/groups/${id}`)}
          empty={<EmptyState title={say('none')}>{isWorker ? say('noneHint') : null}</EmptyState>}
        />
      </section>
    </>
  );
}
