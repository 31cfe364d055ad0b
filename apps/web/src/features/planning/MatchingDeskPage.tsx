import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { useNow } from '../../platform/now.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { CoveragePanel } from './CoveragePanel.js';
import { deskListWords } from './desk-lists.words.js';
import { goodsWords } from './goods.words.js';
import { GoodsDesk } from './GoodsDesk.js';
import { OutlookPanel } from './OutlookPanel.js';
import { makePlan, plansQuery } from './planning.api.js';
import { planningWords } from './planning.words.js';
import { PlanView } from './PlanView.js';
import { daysAfter, mondayOf, mondaysAround } from './weeks.js';
import './planning.css';

const SUNDAY = 6;

/** The district desk: a week's plan for a region, changed line by line, and sent only when confirmed. */
export function MatchingDeskPage() {
  const say = useWords(planningWords);
  const viewer = useViewer();
  if (!viewer) return null;
  const own = viewer.hat?.regionCode ?? null;
  if (own === null)
    return (
      <EmptyState whole title={say('noReach')}>
        {say('noReachHint')}
      </EmptyState>
    );
  return <Desk own={own} />;
}

function Desk({ own }: { readonly own: string }) {
  const say = useWords(planningWords);
  const goods = useWords(goodsWords);
  const [address, set] = useAddress();
  const today = dayOf(useNow());
  const regionCode = address.get('area') ?? own;
  const weekOn = address.get('week') ?? mondayOf(today);
  const plans = useQuery(plansQuery(regionCode, weekOn));
  const planId = address.get('plan') ?? plans.data?.[0]?.id ?? null;
  const client = useQueryClient();
  const [onceKey, setOnceKey] = useState(makeOnceKey);
  const make = useMutation({
    mutationFn: () => makePlan({ regionCode, weekOn, basedOnId: planId, idempotencyKey: onceKey }),
    onSuccess: async (id) => {
      setOnceKey(makeOnceKey());
      await client.invalidateQueries({ queryKey: ['planning', 'plans'] });
      set('plan', id);
    },
  });
  const isGoods = address.get('of') === 'goods';
  const run = () => {
    if (!make.isPending && !isGoods) make.mutate();
  };
  useKeys({ r: run });
  return (
    <>
      <PageTitle
        title={say('title')}
        actions={
          <span className="planning-actions">
            <Segmented
              aria-label={goods('what')}
              value={isGoods ? 'goods' : 'people'}
              options={(['people', 'goods'] as const).map((each) => ({ value: each, label: goods(each) }))}
              onChange={(of) => set('of', of === 'goods' ? of : null)}
            />
            {isGoods ? null : (
              <button
                type="button"
                className="push-button"
                data-primary={planId === null}
                disabled={make.isPending}
                onClick={run}
              >
                {say(planId ? 'runAgain' : 'run')} <kbd>R</kbd>
              </button>
            )}
          </span>
        }
      >
        <span>{say('hint')}</span>
      </PageTitle>
      <Scope own={own} regionCode={regionCode} weekOn={weekOn} today={today} planId={planId} />
      {isGoods ? (
        <GoodsDesk regionCode={regionCode} />
      ) : (
        <People
          regionCode={regionCode}
          weekOn={weekOn}
          planId={planId}
          isNone={plans.data?.length === 0}
          error={make.error ?? plans.error}
        />
      )}
    </>
  );
}

type PeopleProps = {
  readonly regionCode: string;
  readonly weekOn: string;
  readonly planId: string | null;
  /** Whether the week is known to have no plan. */
  readonly isNone: boolean;
  readonly error: Error | null;
};

/** The week before it is planned, or its plan; and how its needs are covered. */
function People({ regionCode, weekOn, planId, isNone, error }: PeopleProps) {
  const say = useWords(planningWords);
  return (
    <>
      <RefusalNotice error={error} />
      {planId ? <PlanView key={planId} planId={planId} regionCode={regionCode} weekOn={weekOn} /> : null}
      {planId === null && isNone ? (
        <>
          <p className="planning-lead">{say('noPlanHint')}</p>
          <OutlookPanel regionCode={regionCode} weekOn={weekOn} />
        </>
      ) : null}
      {planId ? <Before regionCode={regionCode} weekOn={weekOn} /> : null}
      <CoveragePanel regionCode={regionCode} weekOn={weekOn} />
    </>
  );
}

/** Needs and people of the week as they are now, for whoever wants to see them beside the plan. */
function Before({ regionCode, weekOn }: { readonly regionCode: string; readonly weekOn: string }) {
  const say = useWords(deskListWords);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="planning-before" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{say('outlook')}</summary>
      {isOpen ? <OutlookPanel regionCode={regionCode} weekOn={weekOn} /> : null}
    </details>
  );
}

type ScopeProps = {
  readonly own: string;
  readonly regionCode: string;
  readonly weekOn: string;
  readonly today: string;
  readonly planId: string | null;
};

/** Which area, which week, which of its plans; the choice stands in the address. */
function Scope({ own, regionCode, weekOn, today, planId }: ScopeProps) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const [, set] = useAddress();
  const plans = useQuery(plansQuery(regionCode, weekOn)).data ?? [];
  const thisMonday = mondayOf(today);
  const weekText = (monday: string): string => {
    const span = say('weekOf', { from: formats.day(monday), to: formats.day(daysAfter(monday, SUNDAY)) });
    if (monday === thisMonday) return `${say('thisWeek')} · ${span}`;
    return monday === daysAfter(thisMonday, SUNDAY + 1) ? `${say('nextWeek')} · ${span}` : span;
  };
  const weeks = [...new Set([...mondaysAround(today), weekOn])].toSorted();
  return (
    <div className="planning-scope">
      {own.length < 12 ? (
        <RegionSelect
          value={regionCode === own ? null : regionCode}
          within={own}
          filter
          onChange={(code) => {
            set('plan', null);
            set('area', code);
          }}
        />
      ) : null}
      <Select
        aria-label={say('week')}
        value={weekOn}
        popupMatchSelectWidth={false}
        options={weeks.map((monday) => ({ value: monday, label: weekText(monday) }))}
        onChange={(monday) => {
          set('plan', null);
          set('week', monday);
        }}
      />
      {plans.length > 1 && planId ? (
        <Select
          aria-label={say('plans')}
          value={planId}
          popupMatchSelectWidth={false}
          options={plans.map(({ id, requestedAt }) => ({
            value: id,
            label: say('planAt', { moment: formats.moment(requestedAt) }),
          }))}
          onChange={(id) => set('plan', id)}
        />
      ) : null}
    </div>
  );
}
