import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { useNow } from '../../platform/now.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { isRefusal } from '../../platform/refusal-text.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { CoveragePanel } from './CoveragePanel.js';
import { deskListWords } from './desk-lists.words.js';
import { DeskScope } from './DeskScope.js';
import { goodsWords } from './goods.words.js';
import { GoodsDesk } from './GoodsDesk.js';
import { OutlookPanel } from './OutlookPanel.js';
import { makePlan } from './planning.api.js';
import { planningWords } from './planning.words.js';
import { PlanView } from './PlanView.js';
import { PlansAbove } from './PlansAbove.js';
import { useDesk, type DeskChoice } from './use-desk.js';
import { isOver } from './weeks.js';
import './planning.css';

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

/** Whether the area of the address is none, or out of reach: the answer is the same. */
const isNoArea = (error: Error | null): boolean =>
  isRefusal(error, 'NOT_FOUND') || isRefusal(error, 'INVALID_INPUT');

function Desk({ own }: { readonly own: string }) {
  const say = useWords(planningWords);
  const today = dayOf(useNow());
  const desk = useDesk(own, today);
  const { regionCode, weekOn, planId, isGoods, go } = desk;
  const client = useQueryClient();
  const [onceKey, setOnceKey] = useState(makeOnceKey);
  const make = useMutation({
    mutationFn: () => makePlan({ regionCode, weekOn, basedOnId: planId, idempotencyKey: onceKey }),
    onSuccess: async (id) => {
      setOnceKey(makeOnceKey());
      await client.invalidateQueries({ queryKey: ['planning', 'plans'] });
      go({ plan: id });
    },
  });
  const canPlan = !isGoods && !isOver(weekOn, today);
  const mayRun = canPlan && !make.isPending && !desk.isPending && desk.areaError === null;
  const run = () => make.mutate();
  useKeys({ r: run }, mayRun);
  if (isNoArea(desk.areaError))
    return (
      <EmptyState
        whole
        title={say('noArea')}
        actions={
          <button
            type="button"
            className="push-button"
            data-primary="true"
            onClick={() => go({ area: null, week: null, plan: null })}
          >
            {say('toOwnArea')}
          </button>
        }
      >
        {say('noAreaHint')}
      </EmptyState>
    );
  return (
    <>
      <PageTitle
        title={say('title')}
        actions={
          <span className="planning-actions">
            <What desk={desk} />
            {canPlan ? (
              <button
                type="button"
                className="push-button"
                data-primary={planId === null}
                disabled={!mayRun}
                onClick={run}
              >
                {say(planId ? 'runAgain' : 'run')} <kbd>R</kbd>
              </button>
            ) : null}
          </span>
        }
      >
        {isGoods ? null : <span>{say('hint')}</span>}
      </PageTitle>
      <DeskScope own={own} today={today} desk={desk} />
      {isGoods ? (
        <GoodsDesk regionCode={regionCode} />
      ) : (
        <People desk={desk} canPlan={canPlan} error={make.error} />
      )}
    </>
  );
}

/** Whether volunteers are planned here or goods. */
function What({ desk: { isGoods, go } }: { readonly desk: DeskChoice }) {
  const say = useWords(goodsWords);
  return (
    <Segmented
      aria-label={say('what')}
      value={isGoods ? 'goods' : 'people'}
      options={(['people', 'goods'] as const).map((each) => ({ value: each, label: say(each) }))}
      onChange={(of) => go({ of: of === 'goods' ? of : null })}
    />
  );
}

type PeopleProps = { readonly desk: DeskChoice; readonly canPlan: boolean; readonly error: Error | null };

/** The week before it is planned, or its plan; and how its needs are covered. */
function People({ desk, canPlan, error }: PeopleProps) {
  const say = useWords(planningWords);
  const { regionCode, weekOn, planId, planError, isPending } = desk;
  if (isPending) return <Skeletons count={2} height={160} />;
  return (
    <>
      <RefusalNotice error={error ?? desk.areaError} />
      {planError ? (
        <RefusalNotice
          error={planError}
          title={isNoArea(planError) ? say('noSuchPlan') : undefined}
          actions={
            <button type="button" className="push-button" onClick={() => desk.go({ plan: null })}>
              {say('toNewestPlan')}
            </button>
          }
        />
      ) : null}
      <PlansAbove regionCode={regionCode} weekOn={weekOn} />
      {planId ? <PlanView key={planId} planId={planId} regionCode={regionCode} weekOn={weekOn} /> : null}
      {planId === null && planError === null ? (
        <>
          <p className="planning-lead">{say(canPlan ? 'noPlanHint' : 'weekOverHint')}</p>
          {canPlan ? <OutlookPanel regionCode={regionCode} weekOn={weekOn} /> : null}
        </>
      ) : null}
      {planId && canPlan ? <Before regionCode={regionCode} weekOn={weekOn} /> : null}
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
