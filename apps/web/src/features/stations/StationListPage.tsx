import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FilterBar, useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { uiWords } from '../../ui/ui.words.js';
import { Coverage } from './Coverage.js';
import { stationKinds } from './station-kinds.js';
import { stationListQuery, type ListedStation } from './stations.api.js';
import { stationWords } from './stations.words.js';

const COUNTY_DIGITS = 6;
const states = ['open', 'closed'] as const;

/** The register of stations, narrowed by the address, and how far the region is covered. */
export function StationListPage() {
  const say = useWords(stationWords);
  const navigate = useNavigate();
  const hat = useViewer()?.hat;
  const reach = hat?.regionCode ?? null;
  const [address, set] = useAddress();
  const regionCode = address.get('region') ?? reach;
  const kind = stationKinds.find((each) => each === address.get('kind'));
  const state = states.find((each) => each === address.get('state'));
  const text = address.get('text') ?? '';
  const organizationId = address.get('run') === 'own' ? (hat?.organizationId ?? null) : null;
  const list = useInfiniteQuery(
    stationListQuery({
      ...(regionCode !== null && { regionCode }),
      ...(kind && { kind }),
      ...(organizationId !== null && { organizationId }),
      ...(state && { state }),
      ...(text !== '' && { text }),
    }),
  );
  const total = list.data?.pages[0]?.totalCount;
  const isNarrowed = ['kind', 'state', 'text', 'run'].some((key) => address.has(key));
  const isNarrow = isNarrowed || address.has('region');
  const keepsRegister =
    (hat?.role === 'official' || hat?.role === 'administrator') &&
    (hat.regionCode?.length ?? 0) <= COUNTY_DIGITS;
  return (
    <>
      <PageTitle
        title={say('list')}
        actions={
          keepsRegister ? (
            <Link className="push-button" data-primary="true" to="/w/stations/new">
              {say('register')}
            </Link>
          ) : undefined
        }
      >
        {total === undefined ? null : <span>{say('count', { count: totalText(total) })}</span>}
      </PageTitle>
      {regionCode !== null && !isNarrowed ? <Coverage regionCode={regionCode} /> : null}
      <section className="panel" aria-label={say('list')}>
        <FilterBar
          label={say('list')}
          search={say('search')}
          filters={[
            {
              key: 'kind',
              all: say('allKinds'),
              options: stationKinds.map((each) => ({ value: each, label: say(each) })),
            },
            {
              key: 'state',
              all: say('allStates'),
              options: states.map((each) => ({ value: each, label: say(each) })),
            },
            ...(hat?.organizationId
              ? [{ key: 'run', all: say('allOperators'), options: [{ value: 'own', label: say('ownRun') }] }]
              : []),
          ]}
        >
          <RegionSelect
            filter
            within={reach}
            value={address.get('region')}
            onChange={(code) => set('region', code)}
          />
        </FilterBar>
        <RecordList
          label={say('list')}
          list={list}
          columns={useColumns()}
          keyOf={(station) => station.id}
          onOpen={(station) => void navigate(`/w/stations/${station.id}`)}
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

function useColumns(): readonly Column<ListedStation>[] {
  const say = useWords(stationWords);
  const ui = useWords(uiWords);
  return [
    {
      key: 'name',
      title: say('name'),
      draw: (station) => (
        <>
          <Link className="record-title" to={`/w/stations/${station.id}`}>
            {station.name}
          </Link>
          <span className="record-line">
            {say(station.kind)}
            {station.state === 'closed' ? (
              <span className="tag" data-tone="amber">
                {say('closed')}
              </span>
            ) : null}
            {station.isDemo ? <span className="tag">{ui('invented')}</span> : null}
          </span>
        </>
      ),
    },
    { key: 'place', title: say('place'), width: '18%', draw: (station) => station.region?.name },
    {
      key: 'parent',
      title: say('parent'),
      width: '24%',
      labelled: true,
      draw: (station) => station.parent?.name ?? '—',
    },
    {
      key: 'operator',
      title: say('operator'),
      width: '18%',
      draw: (station) => station.operator?.name ?? say(station.operationMode),
    },
    { key: 'opened', title: say('opened'), width: '112px', draw: (station) => station.openedOn },
  ];
}
