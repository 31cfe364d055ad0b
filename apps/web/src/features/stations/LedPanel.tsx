import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { RecordList } from '../../ui/RecordList.js';
import { depthWords } from './station-depth.words.js';
import { stationListQuery } from './stations.api.js';
import { stationWords } from './stations.words.js';

/** The stations right below one. */
export function LedPanel({ stationId }: { readonly stationId: string }) {
  const say = useWords(depthWords);
  const words = useWords(stationWords);
  const list = useInfiniteQuery(stationListQuery({ parentId: stationId }));
  const total = list.data?.pages[0]?.totalCount;
  return (
    <Panel
      title={say('led')}
      padded={false}
      {...(total !== undefined && { note: words('count', { count: totalText(total) }) })}
    >
      <RecordList
        label={say('led')}
        list={list}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'name',
            title: words('name'),
            draw: (station) => (
              <Link className="record-title" to={`/w/stations/${station.id}`}>
                {station.name}
              </Link>
            ),
          },
          { key: 'kind', title: words('kind'), width: '26%', draw: ({ kind }) => words(kind) },
          { key: 'state', title: words('state'), width: '18%', draw: ({ state }) => words(state) },
        ]}
        empty={<EmptyState title={say('noLed')} />}
      />
    </Panel>
  );
}
