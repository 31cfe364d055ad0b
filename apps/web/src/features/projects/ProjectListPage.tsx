import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { ProjectState } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { useViewer } from '../../platform/session.js';
import { Clock } from '../../ui/Clock.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Five } from '../../ui/Five.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { ProjectBoard } from './ProjectBoard.js';
import { projectListQuery, type ListedProject } from './projects.api.js';
import { projectWords } from './projects.words.js';
import '../claims/claims.css';
import './projects.css';

const states = ['underway', 'delivered', 'accepted', 'ended'] as const satisfies readonly ProjectState[];

/** An organization sees its board, everybody else the projects of their reach as a table. */
export function ProjectListPage() {
  const viewer = useViewer();
  return viewer?.hat?.organizationId ? <ProjectBoard /> : <ProjectTablePage />;
}

function ProjectTablePage() {
  const say = useWords(projectWords);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const state = states.find((each) => each === search.get('state'));
  const list = useInfiniteQuery(projectListQuery(state ? { states: [state] } : {}));
  const total = list.data?.pages[0]?.totalCount;
  return (
    <>
      <PageTitle title={say('list')}>
        {total === undefined ? null : <span>{say('total', { count: totalText(total) })}</span>}
      </PageTitle>
      <section className="panel" aria-label={say('list')}>
        <nav className="project-tabs" aria-label={say('states')}>
          <Link className="chip" to="/w/projects" aria-current={state ? undefined : 'page'}>
            {say('all')}
          </Link>
          {states.map((each) => (
            <Link
              key={each}
              className="chip"
              to={`/w/projects?state=${each}`}
              aria-current={state === each ? 'page' : undefined}
            >
              {say(each)}
            </Link>
          ))}
        </nav>
        <RecordList
          label={say('list')}
          list={list}
          columns={useColumns()}
          keyOf={(project) => project.id}
          onOpen={(project) => void navigate(`/w/projects/${project.id}`)}
          empty={<EmptyState title={say('none')}>{say('noneHint')}</EmptyState>}
        />
      </section>
    </>
  );
}

function useColumns(): readonly Column<ListedProject>[] {
  const say = useWords(projectWords);
  return [
    {
      key: 'project',
      title: say('project'),
      draw: (project) => (
        <>
          <Link className="record-title" to={`/w/projects/${project.id}`}>
            {project.need?.title}
          </Link>
          <span className="record-line">
            <span>{project.community?.name}</span>
            <span>{project.need?.number}</span>
          </span>
        </>
      ),
    },
    { key: 'lead', title: say('lead'), width: '24%', draw: (project) => project.organization?.name },
    {
      key: 'linkage',
      title: say('linkage'),
      width: '170px',
      draw: (project) => <Five cells={project.linkage} />,
    },
    {
      key: 'state',
      title: say('states'),
      width: '170px',
      draw: (project) => (
        <>
          <span className="tag">{say(project.state)}</span>
          {project.need?.dueAt ? (
            <Clock dueAt={project.need.dueAt} startedAt={project.need.stateSince} />
          ) : null}
        </>
      ),
    },
  ];
}
