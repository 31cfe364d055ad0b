import { useInfiniteQuery } from '@tanstack/react-query';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { uiWords } from '../../ui/ui.words.js';
import { CheckForm } from './CheckForm.js';
import { openPeriodsQuery, type OpenPeriod } from './open-data.api.js';
import { openDataWords } from './open-data.words.js';
import { OtherLists } from './OtherLists.js';
import { FigureLinks, SnapshotLinks } from './PeriodLinks.js';
import './open-data.css';

/** What everybody may take away, as officials find it at their desk. */
export function OpenDataPage() {
  const say = useWords(openDataWords);
  const [address, set] = useAddress();
  const regionCode = address.get('region');
  const list = useInfiniteQuery(openPeriodsQuery(regionCode));
  const columns = useColumns();
  const total = list.data?.pages[0]?.totalCount;
  return (
    <>
      <PageTitle title={say('title')}>
        <span>{say('lead')}</span>
      </PageTitle>
      <p className="open-data-notes">{say('notes')}</p>
      <div className="open-data-filters">
        <RegionSelect filter deepest="county" value={regionCode} onChange={(code) => set('region', code)} />
      </div>
      <div className="open-data-panels">
        <Panel
          title={say('approved')}
          padded={false}
          note={total === undefined ? undefined : say('count', { count: totalText(total) })}
        >
          <RecordList
            label={say('approved')}
            list={list}
            columns={columns}
            keyOf={({ period, regionCode: code }) => `${period}/${code}`}
            empty={<EmptyState title={say('none')}>{say('noneHint')}</EmptyState>}
          />
        </Panel>
        <Panel title={say('lists')}>
          <OtherLists />
        </Panel>
        <Panel title={say('check')}>
          <CheckForm />
        </Panel>
      </div>
    </>
  );
}

function useColumns(): readonly Column<OpenPeriod>[] {
  const say = useWords(openDataWords);
  const ui = useWords(uiWords);
  const formats = useFormats();
  return [
    {
      key: 'region',
      title: say('region'),
      draw: ({ region, regionCode, isDemo }) => (
        <>
          <strong>{region?.name ?? regionCode}</strong>
          {isDemo ? <span className="tag open-data-demo">{ui('invented')}</span> : null}
        </>
      ),
    },
    { key: 'period', title: say('period'), width: '10%', draw: ({ period }) => period },
    {
      key: 'figures',
      title: say('figures'),
      width: '10%',
      figures: true,
      draw: ({ figureCount }) => say('figureCount', { count: figureCount }),
    },
    {
      key: 'approvedAt',
      title: say('approvedAt'),
      width: '16%',
      draw: ({ approvedAt }) => say('approvedOn', { moment: formats.moment(approvedAt) }),
    },
    { key: 'download', title: say('download'), width: '18%', draw: (row) => <FigureLinks row={row} /> },
    { key: 'snapshots', title: say('snapshots'), width: '22%', draw: (row) => <SnapshotLinks row={row} /> },
  ];
}
