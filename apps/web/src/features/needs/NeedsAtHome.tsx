import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { Clock } from '../../ui/Clock.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { PartsLegend } from '../../ui/Parts.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { needsAtHomeQuery, type NeedAtHome } from './needs-at-home.api.js';
import { needWords } from './needs.words.js';
import { stateTabs, urgencyTones } from './need-states.js';
import { OpenParts } from './OpenParts.js';
import './NeedListPage.css';

const tabs = stateTabs.filter(({ key }) => key !== 'draft' && key !== 'stopped');
type Tab = Exclude<(typeof tabs)[number]['key'], 'draft' | 'stopped'>;

/** What became of the needs of one's reach: how many stand where, and the newest of each. */
export function NeedsAtHome() {
  const say = useWords(needWords);
  const [chosen, setChosen] = useState<Tab>('matching');
  const states = tabs.find(({ key }) => key === chosen)?.states ?? [];
  const home = useQuery({ ...needsAtHomeQuery(states), placeholderData: keepPreviousData });
  const rows = home.data?.newest.edges.map(({ node }) => node) ?? [];
  return (
    <Panel
      title={say('list')}
      aside={
        <>
          <PartsLegend />
          <Link to="/w/needs">{say('openList')}</Link>
        </>
      }
      padded={false}
    >
      <div className="need-tabs" role="group" aria-label={say('list')}>
        {tabs.map(({ key, shape }) =>
          key === 'draft' || key === 'stopped' ? null : (
            <button
              key={key}
              type="button"
              className="plain-button need-tab"
              aria-pressed={key === chosen}
              onClick={() => setChosen(key)}
            >
              <StateIcon shape={shape} /> {say(key)}{' '}
              <strong>{home.data ? totalText(home.data[key].totalCount) : ''}</strong>
            </button>
          ),
        )}
      </div>
      <RefusalNotice error={home.error} />
      {home.isPending ? <Skeletons count={5} height={56} /> : null}
      {rows.length > 0 ? <NewestNeeds rows={rows} /> : null}
      {home.isSuccess && rows.length === 0 ? <EmptyState title={say('noneFound')} /> : null}
    </Panel>
  );
}

function NewestNeeds({ rows }: { readonly rows: readonly NeedAtHome[] }) {
  const say = useWords(needWords);
  const columns: readonly Column<NeedAtHome>[] = [
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
            {need.community?.name}
          </span>
        </>
      ),
    },
    { key: 'open', title: say('stillOpen'), width: '30%', draw: (need) => <OpenParts parts={need.parts} /> },
    {
      key: 'clock',
      title: say('clock'),
      width: '140px',
      draw: (need) =>
        need.dueAt ? (
          <Clock dueAt={need.dueAt} startedAt={need.stateSince} />
        ) : (
          <span className="meta">{say('noClock')}</span>
        ),
    },
  ];
  return <RecordTable label={say('list')} columns={columns} rows={rows} keyOf={(need) => need.id} />;
}
