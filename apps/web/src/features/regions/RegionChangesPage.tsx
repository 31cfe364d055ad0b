import { useInfiniteQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { RegionChangeState } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { pairsText } from './pairs-text.js';
import { changeListQuery, type ChangeRow } from './region-changes.api.js';
import { regionWords } from './regions.words.js';
import { keepsTree, seesChanges } from './who.js';
import './regions.css';

const states: readonly RegionChangeState[] = ['draft', 'scheduled', 'applied', 'withdrawn'];

/** What becomes of regions: drafted, on its day, applied. */
export function RegionChangesPage() {
  const say = useWords(regionWords);
  const hat = useViewer()?.hat;
  if (!hat) return null;
  if (seesChanges(hat)) return <Changes mayDraft={keepsTree(hat)} />;
  return (
    <EmptyState whole title={say('notHere')} actions={<Link to="/w/today">{say('toToday')}</Link>}>
      {say('notHereHint')}
    </EmptyState>
  );
}

function Changes({ mayDraft }: { readonly mayDraft: boolean }) {
  const say = useWords(regionWords);
  const navigate = useNavigate();
  const [address, set] = useAddress();
  const chosen = states.find((state) => state === address.get('state')) ?? null;
  const list = useInfiniteQuery(changeListQuery(chosen && [chosen]));
  return (
    <>
      <PageTitle
        title={say('title')}
        actions={
          <>
            <Link className="push-button" to="/w/region-history">
              {say('find')}
            </Link>
            {mayDraft ? (
              <>
                <Link className="push-button" to="/w/region-changes/load">
                  {say('fromFile')}
                </Link>
                <Link className="push-button" data-primary="true" to="/w/region-changes/new">
                  {say('draftNew')}
                </Link>
              </>
            ) : null}
          </>
        }
      >
        <span>{say('hint')}</span>
      </PageTitle>
      <section className="panel" aria-label={say('title')}>
        <div className="regions-choice">
          <Segmented
            aria-label={say('state')}
            value={chosen ?? 'all'}
            options={(['all', ...states] as const).map((each) => ({ value: each, label: say(each) }))}
            onChange={(choice) => set('state', choice === 'all' ? null : choice)}
          />
        </div>
        <RecordList
          label={say('title')}
          list={list}
          columns={useColumns()}
          keyOf={({ id }) => id}
          onOpen={({ id }) => void navigate(`/w/region-changes/${id}`)}
          empty={<EmptyState title={say('none')}>{say('noneHint')}</EmptyState>}
        />
      </section>
    </>
  );
}

function useColumns(): readonly Column<ChangeRow>[] {
  const say = useWords(regionWords);
  const formats = useFormats();
  return [
    {
      key: 'what',
      title: say('what'),
      width: '46%',
      draw: ({ id, kind, pairs, units, region }) => (
        <>
          <Link className="record-title" to={`/w/region-changes/${id}`}>
            {say(kind)} · {pairsText(pairs, units, say('lead'))}
          </Link>
          <span className="record-line">{region?.name}</span>
        </>
      ),
    },
    { key: 'document', title: say('document'), draw: ({ document }) => document },
    { key: 'when', title: say('when'), width: '14%', draw: ({ effectiveOn }) => formats.day(effectiveOn) },
    {
      key: 'state',
      title: say('state'),
      width: '12%',
      draw: ({ state, refusedWith }) => (
        <>
          {say(state)}
          {refusedWith ? <span className="record-line">{say('refusedBefore')}</span> : null}
        </>
      ),
    },
  ];
}
