import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { Clock } from '../../ui/Clock.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { usePartyName } from '../../ui/party-name.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { roleWords } from '../../ui/roles.words.js';
import { meetingListQuery, type ListedMeeting } from './coordination.api.js';
import { actionItemListQuery, type ListedItem } from './items.api.js';
import { coordinationWords } from './coordination.words.js';
import { useDepartments } from './departments.js';
import { handOverListQuery, type ListedHandOver } from './hand-overs.api.js';
import { referralListQuery, type ListedReferral } from './referrals.api.js';
import './coordination.css';

const callers = new Set(['official', 'stationWorker']);
const leavers = new Set(['official', 'stationWorker', 'communityStaff']);

/** What departments agree on, pass on and hand over: the first page of coordination. */
export function CoordinationPage() {
  const say = useWords(coordinationWords);
  const hat = useViewer()?.hat;
  const mayCall = hat ? callers.has(hat.role) : false;
  const mayLeave = hat ? leavers.has(hat.role) : false;
  return (
    <>
      <PageTitle
        title={say('title')}
        actions={
          <>
            {mayLeave ? (
              <Link className="push-button" to="/w/coordination/hand-overs/new">
                {say('handOver')}
              </Link>
            ) : null}
            {mayCall ? (
              <>
                <Link className="push-button" to="/w/coordination/referrals/new">
                  {say('refer')}
                </Link>
                <Link className="push-button" data-primary="true" to="/w/coordination/meetings/new">
                  {say('call')}
                </Link>
              </>
            ) : null}
          </>
        }
      >
        <span>{say('hint')}</span>
      </PageTitle>
      <div className="columns-main">
        <Items title={say('myItems')} isOwn states={['open']} empty={say('noItems')} />
        {mayCall ? (
          <Items title={say('toCheck')} isOwn={false} states={['done']} empty={say('noItems')} />
        ) : null}
        <Meetings />
        {mayCall ? <Referrals regionCode={hat?.regionCode ?? ''} /> : null}
        <HandOvers />
      </div>
    </>
  );
}

type ItemsProps = {
  readonly title: string;
  readonly isOwn: boolean;
  readonly states: ('open' | 'done')[];
  readonly empty: string;
};

function Items({ title, isOwn, states, empty }: ItemsProps) {
  const say = useWords(coordinationWords);
  const nameOf = usePartyName();
  const navigate = useNavigate();
  const list = useInfiniteQuery(actionItemListQuery({ isOwn, states }));
  const columns: readonly Column<ListedItem>[] = [
    {
      key: 'title',
      title: say('matter'),
      draw: (item) => (
        <Link className="record-title" to={`/w/coordination/items/${item.id}`}>
          {item.title}
        </Link>
      ),
    },
    { key: 'owner', title: say('owner'), width: '30%', draw: ({ owner }) => nameOf(owner) },
    {
      key: 'due',
      title: say('due'),
      width: '20%',
      draw: (item) =>
        item.state === 'open' ? (
          <Clock dueAt={item.dueAt} startedAt={item.createdAt} withHour />
        ) : (
          say(item.state)
        ),
    },
  ];
  return (
    <Panel title={title} padded={false}>
      <RecordList
        label={title}
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        onOpen={({ id }) => void navigate(`/w/coordination/items/${id}`)}
        empty={<EmptyState title={empty} />}
      />
    </Panel>
  );
}

function Meetings() {
  const say = useWords(coordinationWords);
  const formats = useFormats();
  const list = useInfiniteQuery(meetingListQuery);
  const columns: readonly Column<ListedMeeting>[] = [
    {
      key: 'title',
      title: say('matter'),
      draw: (meeting) => (
        <Link className="record-title" to={`/w/coordination/meetings/${meeting.id}`}>
          {meeting.title}
        </Link>
      ),
    },
    { key: 'when', title: say('meetsAt'), width: '20%', draw: ({ meetsAt }) => formats.moment(meetsAt) },
    { key: 'region', title: say('region'), width: '15%', draw: ({ region }) => region?.name },
    { key: 'chair', title: say('chair'), width: '12%', draw: ({ chair }) => chair?.name },
    { key: 'state', title: say('state'), width: '15%', draw: ({ state }) => say(state) },
  ];
  return (
    <Panel title={say('meetings')} padded={false}>
      <RecordList
        label={say('meetings')}
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<EmptyState title={say('noMeetings')}>{say('noMeetingsHint')}</EmptyState>}
      />
    </Panel>
  );
}

function Referrals({ regionCode }: { readonly regionCode: string }) {
  const say = useWords(coordinationWords);
  const departments = useDepartments(regionCode);
  const [address, set] = useAddress();
  const side = address.get('side') === 'sent' ? 'sent' : 'received';
  const list = useInfiniteQuery(referralListQuery(side));
  const columns: readonly Column<ListedReferral>[] = [
    {
      key: 'title',
      title: say('matter'),
      draw: (referral) => (
        <Link className="record-title" to={`/w/coordination/referrals/${referral.id}`}>
          {referral.title}
        </Link>
      ),
    },
    {
      key: 'from',
      title: say('from'),
      width: '18%',
      draw: ({ region, fromDepartment }) => `${region?.name ?? ''} ${departments.nameOf(fromDepartment)}`,
    },
    {
      key: 'to',
      title: say('to'),
      width: '18%',
      draw: ({ toRegion, toDepartment }) => `${toRegion?.name ?? ''} ${departments.nameOf(toDepartment)}`,
    },
    {
      key: 'state',
      title: say('state'),
      width: '20%',
      draw: (referral) => (
        <>
          {say(referral.state)}{' '}
          {referral.dueAt ? <Clock dueAt={referral.dueAt} startedAt={referral.stateSince} /> : null}
        </>
      ),
    },
  ];
  return (
    <Panel
      title={say('referrals')}
      padded={false}
      aside={
        <div className="coordination-tabs" role="group" aria-label={say('referrals')}>
          {(['received', 'sent'] as const).map((each) => (
            <button
              key={each}
              type="button"
              className="text-button"
              aria-pressed={side === each}
              onClick={() => set('side', each === 'sent' ? 'sent' : null)}
            >
              {say(each)}
            </button>
          ))}
        </div>
      }
    >
      <RecordList
        label={say('referrals')}
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<EmptyState title={say('noReferrals')} />}
      />
    </Panel>
  );
}

function HandOvers() {
  const say = useWords(coordinationWords);
  const roles = useWords(roleWords);
  const formats = useFormats();
  const list = useInfiniteQuery(handOverListQuery);
  const columns: readonly Column<ListedHandOver>[] = [
    {
      key: 'who',
      title: say('matter'),
      draw: (handOver) => (
        <Link className="record-title" to={`/w/coordination/hand-overs/${handOver.id}`}>
          {handOver.fromPerson?.name} → {handOver.toPerson?.name}
        </Link>
      ),
    },
    {
      key: 'role',
      title: say('region'),
      width: '30%',
      draw: ({ region, role }) => `${region?.name ?? ''} ${roles(role)}`,
    },
    { key: 'when', title: say('meetsAt'), width: '20%', draw: ({ createdAt }) => formats.moment(createdAt) },
    {
      key: 'state',
      title: say('state'),
      width: '15%',
      draw: ({ state }) => say(state === 'accepted' ? 'taken' : state),
    },
  ];
  return (
    <Panel title={say('handOvers')} padded={false}>
      <RecordList
        label={say('handOvers')}
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<EmptyState title={say('noHandOvers')} />}
      />
    </Panel>
  );
}
