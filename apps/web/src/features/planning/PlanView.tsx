import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Notice } from '../../ui/Notice.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { FillPanel } from './FillPanel.js';
import { LinesPanel } from './LinesPanel.js';
import { actOnPlan, isAtWork, planQuery, type Plan } from './planning.api.js';
import { planningWords } from './planning.words.js';
import { RunPanel } from './RunPanel.js';
import { WeekPanel } from './WeekPanel.js';
import { WhatIfPanel } from './WhatIfPanel.js';

export type PlanViewProps = {
  readonly planId: string;
  readonly regionCode: string;
  readonly weekOn: string;
};

/** One plan: being made, made, confirmed, or failed. */
export function PlanView({ planId, regionCode, weekOn }: PlanViewProps) {
  const query = useQuery(planQuery(planId));
  const plan = query.data;
  if (!plan)
    return query.error ? <RefusalNotice error={query.error} /> : <Skeletons count={2} height={160} />;
  return (
    <>
      <PlanNotices plan={plan} />
      <div className="planning-panels" data-working={isAtWork(plan)}>
        {plan.result ? (
          <WeekPanel
            result={plan.result}
            planId={planId}
            week={{ regionCode, weekOn }}
            excluded={plan.state === 'ready' ? plan.sending.excluded : 0}
          />
        ) : null}
        <RunPanel plan={plan} />
        {plan.result ? <FillPanel result={plan.result} planId={planId} /> : null}
      </div>
      <WhatIfPanel plan={plan} />
      {plan.result ? <LinesPanel plan={plan} week={{ regionCode, weekOn }} /> : null}
    </>
  );
}

/** What somebody must know before reading on. */
function PlanNotices({ plan }: { readonly plan: Plan }) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const client = useQueryClient();
  const { excluded } = plan.sending;
  const stop = useMutation({
    mutationFn: () => actOnPlan(plan, 'stop'),
    onSettled: () => client.invalidateQueries({ queryKey: ['planning', 'plan', plan.id] }),
  });
  if (plan.state === 'failed')
    return (
      <Notice tone="red" title={say('failed')}>
        {say('failedHint')}
      </Notice>
    );
  if (plan.state === 'discarded') return <Notice tone="accent" title={say('discarded')} />;
  if (isAtWork(plan))
    return (
      <Notice
        tone="accent"
        title={say(plan.isStopAsked ? 'stopping' : plan.state === 'queued' ? 'queued' : 'running')}
        actions={
          plan.state === 'running' && !plan.isStopAsked ? (
            <button
              type="button"
              className="push-button"
              disabled={stop.isPending}
              onClick={() => stop.mutate()}
            >
              {say('stop')}
            </button>
          ) : undefined
        }
      />
    );
  if (plan.newerPlanId)
    return (
      <Notice
        tone="amber"
        title={say('newer')}
        actions={
          <Link className="push-button" to={`/w/matching?plan=${plan.newerPlanId}`}>
            {say('toNewestPlan')}
          </Link>
        }
      >
        {say('newerHint')}
      </Notice>
    );
  if (plan.state === 'ready' && excluded > 0)
    return (
      <Notice tone="amber" title={say('notAgain', { count: excluded })}>
        {say('notAgainHint')}
      </Notice>
    );
  if (plan.isStale && plan.basisAt)
    return (
      <Notice tone="amber" title={say('stale')}>
        {say('staleHint', { moment: formats.moment(plan.basisAt) })}
      </Notice>
    );
  return null;
}
