import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { rowsOf } from '../../platform/lists.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import {
  driftListQuery,
  reconciliationListQuery,
  type Drifted,
  type Reconciled,
} from './reconciliation.api.js';
import { reconciliationWords } from './reconciliation.words.js';

/** Whether the figures are what the events say, night by night, and the rows that are not. */
export function ReconciliationPage() {
  const say = useWords(reconciliationWords);
  const hat = useViewer()?.hat;
  if (!hat) return null;
  if (hat.role === 'administrator' || hat.role === 'auditor') return <Reconciliations />;
  return (
    <EmptyState whole title={say('notHere')}>
      {say('notHereHint')}
    </EmptyState>
  );
}

function Reconciliations() {
  const say = useWords(reconciliationWords);
  const formats = useFormats();
  const [address, set] = useAddress();
  const list = useInfiniteQuery(reconciliationListQuery);
  const rows = rowsOf(list.data);
  const chosen = rows.find(({ id }) => id === address.get('id')) ?? rows.find((row) => row.driftsWithin > 0);
  return (
    <>
      <PageTitle title={say('title')}>
        <span>{say('note')}</span>
      </PageTitle>
      {chosen ? (
        <Panel
          title={say('drifts')}
          note={say('chosen', { moment: formats.moment(chosen.finishedAt) })}
          padded={false}
        >
          <Drifts id={chosen.id} />
        </Panel>
      ) : null}
      <section className="panel" aria-label={say('title')}>
        <RecordList
          label={say('title')}
          list={list}
          columns={useColumns((id) => set('id', id))}
          keyOf={({ id }) => id}
          empty={<EmptyState title={say('none')}>{say('noneHint')}</EmptyState>}
        />
      </section>
    </>
  );
}

function useColumns(onChoose: (id: string) => void): readonly Column<Reconciled>[] {
  const say = useWords(reconciliationWords);
  const formats = useFormats();
  return [
    { key: 'when', title: say('when'), draw: ({ finishedAt }) => formats.moment(finishedAt) },
    {
      key: 'months',
      title: say('months'),
      draw: ({ fromOn, toOn, olderOn }) => {
        const span = [...new Set([fromOn, toOn].map((on) => on.slice(0, 7)))].join(' – ');
        return olderOn ? `${span} · ${olderOn.slice(0, 7)}` : span;
      },
    },
    { key: 'compared', title: say('compared'), draw: ({ compared }) => formats.count(compared) },
    {
      key: 'result',
      title: say('result'),
      draw: (row) => {
        if (row.driftsWithin > 0)
          return (
            <>
              <strong>{say(row.isMended ? 'mended' : 'within', { count: row.driftsWithin })}</strong>{' '}
              <button type="button" className="text-button" onClick={() => onChoose(row.id)}>
                {say('show')}
              </button>
            </>
          );
        if (row.driftCount === 0) return say('same');
        return say(row.isMended ? 'mendedElsewhere' : 'elsewhere', { count: row.driftCount });
      },
    },
  ];
}

const tables = [
  'community_month',
  'region_month',
  'day_facts',
  'claim_waits',
  'claim_wait_days',
  'volunteer_days',
  'volunteer_months',
  'volunteer_counts',
  'project_linkages',
  'linkage_months',
  'linkage_days',
] as const;

function Drifts({ id }: { readonly id: string }) {
  const say = useWords(reconciliationWords);
  const list = useInfiniteQuery(driftListQuery(id));
  const columns: readonly Column<Drifted>[] = [
    {
      key: 'where',
      title: say('where'),
      draw: ({ region }) =>
        region ? <Link to={`/w/regions/${region.code}`}>{`${region.name} ${region.code}`}</Link> : '—',
    },
    {
      key: 'table',
      title: say('table'),
      draw: ({ folded }) => {
        const known = tables.find((each) => each === folded);
        return known ? say(known) : folded;
      },
    },
    { key: 'key', title: say('key'), draw: ({ key }) => key },
    {
      key: 'amounts',
      title: say('amounts'),
      draw: ({ amounts }) =>
        amounts.map(({ name, found, expected }) => `${name} ${found} → ${expected}`).join('；'),
    },
  ];
  return (
    <>
      <RecordList
        label={say('drifts')}
        list={list}
        columns={columns}
        keyOf={(row) => row.id}
        empty={<EmptyState title={say('noDrifts')} />}
      />
      <p className="meta region-hint units-hint">{say('driftsHint')}</p>
    </>
  );
}
