import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FilterBar, useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RecordList } from '../../ui/RecordList.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StateIcon } from '../../ui/StateIcon.js';
import {
  designationListQuery,
  kindsQuery,
  toJudgeQuery,
  type ListedDesignation,
} from './designations.api.js';
import { designationWords } from './designations.words.js';
import { useInLanguage } from './in-language.js';
import { KindsPanel } from './KindsPanel.js';
import { shapeOf, states } from './states.js';
import './designations.css';

/** What can be named in the own region, what waits for the own word, and every application and name. */
export function DesignationsPage() {
  const say = useWords(designationWords);
  const viewer = useViewer();
  const navigate = useNavigate();
  const own = viewer?.hat?.regionCode ?? null;
  const waiting = useQuery(toJudgeQuery);
  const columns = useColumns();
  const open = ({ id }: ListedDesignation) => void navigate(`/w/designations/${id}`);
  if (!viewer) return null;
  return (
    <>
      <PageTitle title={say('title')}>
        <span>{say('lead')}</span>
      </PageTitle>
      {waiting.data && waiting.data.length > 0 ? (
        <div className="designation-above">
          <Panel title={say('toJudge')} padded={false}>
            <RecordTable
              label={say('toJudge')}
              columns={columns}
              rows={waiting.data}
              keyOf={({ id }) => id}
              onOpen={open}
            />
          </Panel>
        </div>
      ) : null}
      {own === null ? (
        <EmptyState title={say('noReach')}>{say('noReachHint')}</EmptyState>
      ) : (
        <>
          <Kinds regionCode={own} />
          <Applications regionCode={own} columns={columns} onOpen={open} />
        </>
      )}
    </>
  );
}

function Kinds({ regionCode }: { readonly regionCode: string }) {
  const kinds = useQuery(kindsQuery(regionCode));
  if (kinds.error) return <RefusalNotice error={kinds.error} />;
  if (!kinds.data) return <Skeletons count={1} height={120} />;
  return (
    <div className="designation-above">
      <KindsPanel kinds={kinds.data} />
    </div>
  );
}

type ApplicationsProps = {
  readonly regionCode: string;
  readonly columns: readonly Column<ListedDesignation>[];
  readonly onOpen: (row: ListedDesignation) => void;
};

function Applications({ regionCode, columns, onOpen }: ApplicationsProps) {
  const say = useWords(designationWords);
  const named = useInLanguage();
  const [address] = useAddress();
  const kinds = useQuery(kindsQuery(regionCode)).data ?? [];
  const kind = kinds.find(({ code }) => code === address.get('kind'))?.code;
  const state = states.find((each) => each === address.get('state'));
  const list = useInfiniteQuery(designationListQuery({ ...(kind && { kind }), ...(state && { state }) }));
  const total = list.data?.pages[0]?.totalCount;
  const isNarrow = kind !== undefined || state !== undefined;
  return (
    <section className="panel" aria-label={say('list')}>
      <FilterBar
        label={say('list')}
        filters={[
          {
            key: 'kind',
            all: say('allKinds'),
            options: kinds.map(({ code, name }) => ({ value: code, label: named(name) })),
          },
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
        label={say('list')}
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        onOpen={onOpen}
        empty={
          <EmptyState title={say(isNarrow ? 'noneFound' : 'none')}>
            {say(isNarrow ? 'noneFoundHint' : 'noneHint')}
          </EmptyState>
        }
      />
    </section>
  );
}

function useColumns(): readonly Column<ListedDesignation>[] {
  const say = useWords(designationWords);
  const formats = useFormats();
  const named = useInLanguage();
  return [
    {
      key: 'place',
      title: say('place'),
      draw: ({ id, region, title }) => (
        <>
          <Link className="record-title" to={`/w/designations/${id}`}>
            {region?.name}
          </Link>
          <span className="record-line">{named(title)}</span>
        </>
      ),
    },
    {
      key: 'where',
      title: say('within'),
      width: '22%',
      draw: ({ region }) =>
        region?.path
          .slice(0, -1)
          .map(({ name }) => name)
          .join(' › '),
    },
    {
      key: 'state',
      title: say('state'),
      width: '18%',
      draw: ({ state, stateSince }) => (
        <>
          <StateIcon shape={shapeOf(state)} size={14} /> {say(state)}
          <span className="record-line">{formats.day(dayOf(stateSince))}</span>
        </>
      ),
    },
    {
      key: 'until',
      title: say('until'),
      width: '20%',
      draw: ({ state, noticeEndsOn, endsOn, recheckOn }) => {
        if (state === 'onNotice' && noticeEndsOn)
          return say('noticeUntil', { day: formats.day(noticeEndsOn) });
        if (state !== 'named') return null;
        return (
          <>
            {endsOn ? say('termUntil', { day: formats.day(endsOn) }) : null}
            {recheckOn ? (
              <span className="record-line">{say('recheckOn', { day: formats.day(recheckOn) })}</span>
            ) : null}
          </>
        );
      },
    },
  ];
}
