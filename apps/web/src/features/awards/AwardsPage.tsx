import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FilterBar, useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { awardListQuery, myAwardsQuery, registeredQuery, type ListedAward } from './awards.api.js';
import { awardWords } from './awards.words.js';
import { AwardsNav } from './AwardsNav.js';
import { useInLanguage } from './in-language.js';
import { OutlookCard } from './OutlookCard.js';
import { shapeOf, states } from './states.js';
import './awards.css';

const APPLIES: readonly (string | undefined)[] = ['socialWorker', 'organizationManager'];
const REVIEWS: readonly (string | undefined)[] = ['official', 'stationWorker', 'organizationManager'];

/** What one may apply for, what waits for one's word, and every application in reach. */
export function AwardsPage() {
  const say = useWords(awardWords);
  const role = useViewer()?.hat?.role;
  const isEmployer = role === 'organizationManager';
  const applies = APPLIES.includes(role);
  return (
    <>
      <PageTitle title={say(applies && !isEmployer ? 'mine' : 'title')} actions={<AwardsNav />}>
        {applies ? <span>{say(isEmployer ? 'employerLead' : 'mineLead')}</span> : null}
        <a href="/award-notices">{say('publicTitle')}</a>
      </PageTitle>
      {applies ? <Mine isEmployer={isEmployer} /> : null}
      {REVIEWS.includes(role) ? <Waiting /> : null}
      <Applications />
    </>
  );
}

function Mine({ isEmployer }: { readonly isEmployer: boolean }) {
  const mine = useQuery(myAwardsQuery);
  if (mine.error) return <RefusalNotice error={mine.error} />;
  if (!mine.data) return <Skeletons count={2} height={120} />;
  if (mine.data.length === 0) return <NoneHere isEmployer={isEmployer} />;
  return (
    <div className="award-outlooks">
      {mine.data.map((outlook) => (
        <OutlookCard
          key={`${outlook.workerId} ${outlook.programme.code}`}
          outlook={outlook}
          withName={isEmployer}
        />
      ))}
    </div>
  );
}

/** Why there is nothing: no award in the region, or nobody registered whom one could be for. */
function NoneHere({ isEmployer }: { readonly isEmployer: boolean }) {
  const say = useWords(awardWords);
  const registered = useQuery(registeredQuery);
  if (registered.error) return <RefusalNotice error={registered.error} />;
  if (registered.data === undefined) return <Skeletons count={1} height={120} />;
  const own = say(registered.data ? 'noProgrammesHint' : 'unregistered');
  return <EmptyState title={say('noProgrammes')}>{isEmployer ? say('noneForEmployer') : own}</EmptyState>;
}

function Waiting() {
  const say = useWords(awardWords);
  const navigate = useNavigate();
  const list = useInfiniteQuery(awardListQuery({ isMyTurn: true }));
  const columns = useColumns();
  return (
    <div className="award-above">
      <Panel title={say('waiting')} padded={false}>
        <RecordList
          label={say('waiting')}
          list={list}
          columns={columns}
          keyOf={({ id }) => id}
          onOpen={({ id }) => void navigate(`/w/awards/${id}`)}
          empty={<EmptyState title={say('waitingNone')}>{say('waitingNoneHint')}</EmptyState>}
        />
      </Panel>
    </div>
  );
}

function Applications() {
  const say = useWords(awardWords);
  const navigate = useNavigate();
  const [address] = useAddress();
  const state = states.find((each) => each === address.get('state'));
  const list = useInfiniteQuery(awardListQuery(state ? { state } : {}));
  const total = list.data?.pages[0]?.totalCount;
  return (
    <section className="panel" aria-label={say('applications')}>
      <FilterBar
        label={say('applications')}
        filters={[
          {
            key: 'state',
            all: say('allStates'),
            options: states.map((each) => ({ value: each, label: say(each) })),
          },
        ]}
      >
        {total === undefined ? null : (
          <span className="meta">{say('count', { count: totalText(total) })}</span>
        )}
      </FilterBar>
      <RecordList
        label={say('applications')}
        list={list}
        columns={useColumns()}
        keyOf={({ id }) => id}
        onOpen={({ id }) => void navigate(`/w/awards/${id}`)}
        empty={
          <EmptyState title={say(state ? 'noneFound' : 'none')}>
            {say(state ? 'noneFoundHint' : 'noneHint')}
          </EmptyState>
        }
      />
    </section>
  );
}

function useColumns(): readonly Column<ListedAward>[] {
  const say = useWords(awardWords);
  const formats = useFormats();
  const today = dayOf(useNow());
  const named = useInLanguage();
  return [
    {
      key: 'person',
      title: say('person'),
      draw: ({ id, person, programme, month }) => (
        <>
          <Link className="record-title" to={`/w/awards/${id}`}>
            {person?.name}
          </Link>
          <span className="record-line">
            {named(programme.name)}
            {month ? ` · ${month}` : ''}
          </span>
        </>
      ),
    },
    { key: 'where', title: say('where'), width: '18%', draw: ({ region }) => region?.name },
    {
      key: 'amount',
      title: say('amount'),
      width: '16%',
      figures: true,
      draw: ({ amount }) => (amount === null ? null : formats.money(amount)),
    },
    {
      key: 'state',
      title: say('state'),
      width: '24%',
      draw: ({ state, stateSince, noticeEndsOn }) => (
        <>
          <StateIcon shape={shapeOf(state)} size={14} /> {say(state)}
          <span className="record-line">
            {state === 'onNotice' && noticeEndsOn
              ? say(noticeEndsOn < today ? 'noticeOver' : 'noticeUntil', { day: formats.day(noticeEndsOn) })
              : formats.day(dayOf(stateSince))}
          </span>
        </>
      ),
    },
  ];
}
