import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RecordList } from '../../ui/RecordList.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { AwardsNav } from './AwardsNav.js';
import { batchListQuery, budgetsQuery, makeBatch, readyQuery, type Ready } from './batches.api.js';
import { BudgetsPanel } from './BudgetsPanel.js';
import { useInLanguage } from './in-language.js';
import { officeWords } from './office.words.js';
import { batchWords } from './batches.words.js';
import './awards.css';

/** What waits to be paid, from which money, and every batch so far. */
export function BatchesPage() {
  const say = useWords(batchWords);
  const of = useWords(officeWords);
  const hat = useViewer()?.hat;
  const regionCode = hat?.regionCode ?? null;
  const isOfficial = hat?.role === 'official';
  return (
    <>
      <PageTitle title={say('batches')} actions={<AwardsNav />}>
        <span>{say('batchesLead')}</span>
      </PageTitle>
      {regionCode === null ? (
        <EmptyState title={of('noReach')}>{of('noReachHint')}</EmptyState>
      ) : (
        <Columns
          main={
            <>
              <ReadyPanel regionCode={regionCode} isOfficial={isOfficial} />
              <BatchList regionCode={regionCode} />
            </>
          }
          side={<BudgetsPanel regionCode={regionCode} isOfficial={isOfficial} />}
        />
      )}
    </>
  );
}

function ReadyPanel({
  regionCode,
  isOfficial,
}: {
  readonly regionCode: string;
  readonly isOfficial: boolean;
}) {
  const say = useWords(batchWords);
  const ready = useQuery(readyQuery(regionCode));
  return (
    <Panel title={say('ready')}>
      <RefusalNotice error={ready.error} />
      {ready.isPending ? <Skeletons count={3} height={40} /> : null}
      {ready.data?.length === 0 ? (
        <EmptyState title={say('readyNone')}>{say('readyNoneHint')}</EmptyState>
      ) : null}
      {ready.data && ready.data.length > 0 ? (
        <Chooser ready={ready.data} regionCode={regionCode} isOfficial={isOfficial} />
      ) : null}
    </Panel>
  );
}

type ChooserProps = {
  readonly ready: readonly Ready[];
  readonly regionCode: string;
  readonly isOfficial: boolean;
};

function Chooser({ ready, regionCode, isOfficial }: ChooserProps) {
  const say = useWords(batchWords);
  const formats = useFormats();
  const named = useInLanguage();
  const navigate = useNavigate();
  const client = useQueryClient();
  const budgets = useQuery(budgetsQuery(regionCode)).data ?? [];
  const own = budgets.filter((budget) => budget.regionCode === regionCode);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [budgetId, setBudgetId] = useState('');
  const [idempotencyKey, setKey] = useState(makeOnceKey);
  const picked = ready.filter(({ id }) => chosen.has(id));
  const programmes = new Set(picked.map(({ programme }) => programme.code));
  const [programme] = programmes;
  const budget = budgetId || (own[0]?.id ?? '');
  const make = useMutation({
    mutationFn: (code: string) =>
      makeBatch({ programme: code, budgetId: budget, applicationIds: [...chosen], idempotencyKey }),
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['awards'] });
      await navigate(`/w/awards/batches/${id}`);
    },
    onError: () => setKey(makeOnceKey()),
  });
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const sum = picked.reduce((total, { amount }) => total + (amount ?? 0), 0);
  return (
    <>
      <ul className="award-pick">
        {ready.map(({ id, person, programme: of, amount, region }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                disabled={!isOfficial}
                onChange={() => toggle(id)}
              />{' '}
              <strong>{person?.name}</strong> · {named(of.name)} · {region?.name}
            </label>
            <span className="award-money">{amount === null ? '' : formats.money(amount)}</span>
          </li>
        ))}
      </ul>
      {isOfficial ? (
        <div className="award-choices">
          <select
            className="award-select"
            aria-label={say('budget')}
            value={budget}
            onChange={(event) => setBudgetId(event.target.value)}
          >
            {own.length === 0 ? <option value="">{say('budgetsNone')}</option> : null}
            {own.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name} · {say('balance', { amount: formats.money(each.balance) })}
              </option>
            ))}
          </select>
          <Button
            type="primary"
            disabled={picked.length === 0 || programmes.size !== 1 || budget === ''}
            loading={make.isPending}
            onClick={() => programme && make.mutate(programme)}
          >
            {say('make')}
          </Button>
          <span className="meta">
            {programmes.size > 1
              ? say('oneProgramme')
              : say('chosen', { count: picked.length, amount: formats.money(sum) })}
          </span>
        </div>
      ) : null}
      <RefusalNotice error={make.error} />
    </>
  );
}

function BatchList({ regionCode }: { readonly regionCode: string }) {
  const say = useWords(batchWords);
  const of = useWords(officeWords);
  const formats = useFormats();
  const named = useInLanguage();
  const navigate = useNavigate();
  const list = useInfiniteQuery(batchListQuery(regionCode));
  return (
    <Panel title={say('batchList')} padded={false}>
      <RecordList
        label={say('batchList')}
        list={list}
        keyOf={({ id }) => id}
        onOpen={({ id }) => void navigate(`/w/awards/batches/${id}`)}
        columns={[
          {
            key: 'programme',
            title: say('batch'),
            draw: ({ id, programme, createdAt }) => (
              <>
                <Link className="record-title" to={`/w/awards/batches/${id}`}>
                  {named(programme)}
                </Link>
                <span className="record-line">{formats.day(dayOf(createdAt))}</span>
              </>
            ),
          },
          {
            key: 'total',
            title: of('amount'),
            figures: true,
            width: '26%',
            draw: ({ total, count }) => (
              <>
                {formats.money(total)}
                <span className="record-line">{say('people', { count })}</span>
              </>
            ),
          },
          { key: 'state', title: say('state'), width: '30%', draw: ({ state }) => say(`b_${state}`) },
        ]}
        empty={<EmptyState title={say('batchNone')} />}
      />
    </Panel>
  );
}
