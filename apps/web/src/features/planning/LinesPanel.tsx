import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import type { PlanChange, PlanDecision } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { rowsOf } from '../../platform/lists.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { MoreRows } from '../../ui/MoreRows.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { ConfirmBar } from './ConfirmBar.js';
import { LinesTable } from './LinesTable.js';
import { decide, linesQuery } from './plan-lines.api.js';
import { type Plan } from './planning.api.js';
import { planningWords } from './planning.words.js';
import { PlanMap } from './PlanMap.js';
import { useWhatIf } from './use-what-if.js';

const TABS = {
  all: ['added', 'moved', 'unfilled'],
  added: ['added'],
  moved: ['moved'],
  unfilled: ['unfilled'],
  unchanged: ['unchanged'],
} as const satisfies Record<string, readonly PlanChange[]>;
type Tab = keyof typeof TABS;

/** So many lines are decided on with one request. */
const MOST_AT_ONCE = 100;
const tabs: readonly Tab[] = ['all', 'added', 'moved', 'unfilled', 'unchanged'];

type Week = { readonly regionCode: string; readonly weekOn: string };
type LinesPanelProps = { readonly plan: Plan; readonly week: Week };

/** The plan as a difference to now: as a list to decide on, or as a map; and what confirming sends. */
export function LinesPanel({ plan, week }: LinesPanelProps) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const [tab, setTab] = useState<Tab>('all');
  const [isMap, setIsMap] = useState(false);
  const [here, setHere] = useState<string | null>(null);
  const whatIf = useWhatIf(plan, week);
  const place = plan.places.find(({ regionCode }) => regionCode === here);
  const countOf = (of: Tab): number =>
    plan.changes
      .filter(({ change }) => TABS[of].some((each) => each === change))
      .reduce((sum, { count }) => sum + count, 0);
  return (
    <Panel
      title={say('compare')}
      padded={false}
      aside={
        <span className="planning-actions">
          <button type="button" className="push-button" onClick={() => whatIf.open([])}>
            {whatIf.label}
          </button>
          <Segmented
            aria-label={say('compare')}
            value={isMap ? 'map' : 'list'}
            options={(['list', 'map'] as const).map((each) => ({ value: each, label: say(each) }))}
            onChange={(choice) => setIsMap(choice === 'map')}
          />
        </span>
      }
    >
      {whatIf.dialog}
      {isMap ? (
        <PlanMap
          places={plan.places}
          onOpen={(code) => {
            setHere(code);
            setIsMap(false);
          }}
        />
      ) : (
        <>
          <div className="planning-tabs">
            <Segmented
              aria-label={say('change')}
              value={tab}
              options={tabs.map((each) => ({
                value: each,
                label: `${say(each)} ${formats.count(countOf(each))}`,
              }))}
              onChange={setTab}
            />
            {place ? (
              <button type="button" className="push-button" onClick={() => setHere(null)}>
                {say('onlyHere', { name: place.name })} · {say('everywhere')}
              </button>
            ) : null}
          </div>
          <Lines key={`${tab} ${here}`} plan={plan} week={week} tab={tab} here={here} />
        </>
      )}
      <ConfirmBar plan={plan} missing={countOf('unfilled')} />
    </Panel>
  );
}

type LinesProps = {
  readonly plan: Plan;
  readonly week: Week;
  readonly tab: Tab;
  readonly here: string | null;
};

function Lines({ plan, week, tab, here }: LinesProps) {
  const say = useWords(planningWords);
  const client = useQueryClient();
  const list = useInfiniteQuery(linesQuery(plan.id, TABS[tab], here));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const decision = useMutation({
    mutationFn: ({ ids, to }: { readonly ids: string[]; readonly to: PlanDecision | null }) =>
      decide(plan.id, ids, to),
    onSuccess: () => setChosen(new Set()),
    onSettled: () => client.invalidateQueries({ queryKey: ['planning'] }),
  });
  const whatIf = useWhatIf(plan, week);
  const mayDecide = plan.state === 'ready' && plan.allowedActions.some(({ action }) => action === 'confirm');
  const onDecide = (ids: string[], to: PlanDecision | null) => decision.mutate({ ids, to });
  const isFull = chosen.size >= MOST_AT_ONCE;
  useKeys(
    { p: () => onDecide([...chosen], 'pinned'), x: () => onDecide([...chosen], 'excluded') },
    mayDecide && chosen.size > 0 && !decision.isPending,
  );
  const lines = rowsOf(list.data);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id) && !isFull) next.add(id);
    setChosen(next);
  };
  if (list.data && lines.length === 0)
    return <EmptyState title={say('nothing')}>{say('nothingHint')}</EmptyState>;
  return (
    <>
      <RefusalNotice error={decision.error ?? list.error} />
      {whatIf.dialog}
      {chosen.size > 0 ? (
        <div className="planning-chosen">
          <span>
            {say('chosen', { count: chosen.size })}
            {isFull ? ` · ${say('mostAtOnce', { count: MOST_AT_ONCE })}` : ''}
          </span>
          <button type="button" className="push-button" onClick={() => onDecide([...chosen], 'pinned')}>
            {say('pin')} <kbd>P</kbd>
          </button>
          <button type="button" className="push-button" onClick={() => onDecide([...chosen], 'excluded')}>
            {say('exclude')} <kbd>X</kbd>
          </button>
          <button
            type="button"
            className="push-button"
            onClick={() => whatIf.open(lines.filter(({ id }) => chosen.has(id)))}
          >
            {whatIf.label}
          </button>
        </div>
      ) : null}
      <LinesTable
        planId={plan.id}
        lines={lines}
        week={week}
        mayDecide={mayDecide}
        chosen={chosen}
        onToggle={toggle}
        onDecide={(id, to) => onDecide([id], to)}
      />
      <MoreRows list={list} />
    </>
  );
}
