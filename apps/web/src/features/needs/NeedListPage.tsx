import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { NeedState } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { useViewer } from '../../platform/session.js';
import { Clock } from '../../ui/Clock.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { PartsLegend } from '../../ui/Parts.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { needListQuery, type ListedNeed } from './needs.api.js';
import { needWords } from './needs.words.js';
import { stateShapes, stateTabs, urgencyTones } from './need-states.js';
import { OpenParts } from './OpenParts.js';
import './NeedListPage.css';

/** The needs the hat reaches, by state; newest first. */
export function NeedListPage() {
  const say = useWords(needWords);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const text = search.get('text') ?? '';
  const tab = stateTabs.find((each) => each.key === search.get('state'));
  const states: NeedState[] | undefined = tab ? [...tab.states] : undefined;
  const list = useInfiniteQuery(needListQuery({ ...(states && { states }), ...(text !== '' && { text }) }));
  const viewer = useViewer();
  const mayPost = viewer?.hat?.role === 'communityStaff' || viewer?.hat?.role === 'stationWorker';
  const total = list.data?.pages[0]?.totalCount;
  const postButton = (
    <Link className="push-button" data-primary="true" to="/w/needs/new">
      {say('post')} <kbd>N</kbd>
    </Link>
  );
  return (
    <>
      <PageTitle title={say('list')} actions={mayPost ? postButton : undefined}>
        {total === undefined ? null : <span>{say('count', { count: totalText(total) })}</span>}
        {text === '' ? null : (
          <span>
            {say('found', { text })} <Link to="/w/needs">{say('clear')}</Link>
          </span>
        )}
      </PageTitle>
      <section className="panel" aria-label={say('list')}>
        <div className="need-tabs-row">
          <Tabs now={tab?.key} text={text} />
          <PartsLegend />
        </div>
        <RecordList
          label={say('list')}
          list={list}
          columns={useColumns()}
          keyOf={(need) => need.id}
          onOpen={(need) => void navigate(`/w/needs/${need.id}`)}
          empty={
            <EmptyState
              title={say(tab || text !== '' ? 'noneFound' : 'none')}
              actions={
                mayPost && !tab && text === '' ? <Link to="/w/needs/new">{say('first')}</Link> : undefined
              }
            >
              {say(tab || text !== '' ? 'noneFoundHint' : 'noneHint')}
            </EmptyState>
          }
        />
      </section>
    </>
  );
}

function Tabs({ now, text }: { readonly now: string | undefined; readonly text: string }) {
  const say = useWords(needWords);
  const to = (state?: string) => {
    const params = new URLSearchParams({ ...(state && { state }), ...(text !== '' && { text }) });
    return `/w/needs?${params}`;
  };
  return (
    <nav className="need-tabs" aria-label={say('list')}>
      <Link to={to()} aria-current={now === undefined ? 'page' : undefined}>
        {say('all')}
      </Link>
      {stateTabs.map((tab) => (
        <Link key={tab.key} to={to(tab.key)} aria-current={now === tab.key ? 'page' : undefined}>
          <StateIcon shape={tab.shape} /> {say(tab.key)}
        </Link>
      ))}
    </nav>
  );
}

function useColumns(): readonly Column<ListedNeed>[] {
  const say = useWords(needWords);
  return [
    {
      key: 'need',
      title: say('need'),
      draw: (need) => (
        <>
          <Link className="need-title" to={`/w/needs/${need.id}`}>
            {need.title}
          </Link>
          <span className="need-line">
            {need.number}
            <span className="tag" data-tone={urgencyTones[need.urgency]}>
              {say(need.urgency)}
            </span>
            <span className="need-state">
              <StateIcon shape={stateShapes[need.state]} size={14} /> {say(need.state)}
            </span>
          </span>
        </>
      ),
    },
    { key: 'place', title: say('place'), width: '18%', draw: (need) => need.community?.name },
    { key: 'open', title: say('stillOpen'), width: '26%', draw: (need) => <OpenParts parts={need.parts} /> },
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
  ];
}
