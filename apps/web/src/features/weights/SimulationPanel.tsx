import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { FormField } from '../../ui/FormField.js';
import { Notice } from '../../ui/Notice.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { daysAfter, mondayOf, mondaysAhead } from '../planning/weeks.js';
import { ComparisonTable } from './ComparisonTable.js';
import { isAtWork, simulate, type Draft } from './weights.api.js';
import { weightWords } from './weights.words.js';

const WEEK_DAYS = 7;
const SUNDAY = 6;

type SimulationPanelProps = {
  readonly draft: Draft;
  /** Whether what is typed is saved: only that can be simulated. */
  readonly isSame: boolean;
};

/** Chooses a week and a place, and shows the plan under today's weights beside the one under the draft's. */
export function SimulationPanel({ draft, isSame }: SimulationPanelProps) {
  const say = useWords(weightWords);
  const client = useQueryClient();
  const today = dayOf(useNow());
  const [weekOn, setWeekOn] = useState(daysAfter(mondayOf(today), WEEK_DAYS));
  const [place, setPlace] = useState<string | null>(null);
  const { simulation } = draft;
  const run = useMutation({
    mutationFn: () => simulate({ id: draft.id, version: draft.version, weekOn, withinCode: place }),
    onSettled: () => client.invalidateQueries({ queryKey: ['weights', 'draft', draft.id] }),
  });
  const maySimulate = draft.allowedActions.some(({ action, isOpen }) => action === 'simulate' && isOpen);
  const isBusy = run.isPending || isAtWork(simulation);
  return (
    <Panel title={say('simulation')} note={say('simulationHint')}>
      {maySimulate ? (
        <div className="weights-try">
          <FormField label={say('week')}>
            {(id) => <WeekSelect id={id} value={weekOn} onChange={setWeekOn} />}
          </FormField>
          {draft.regionCode.length < 9 ? (
            <div className="form-field">
              <span className="meta">{say('area')}</span>
              <RegionSelect
                value={place}
                within={draft.regionCode}
                deepest={draft.regionCode.length < 6 ? 'county' : 'township'}
                filter
                onChange={setPlace}
              />
            </div>
          ) : null}
          <Button
            type={simulation && !draft.isChangedSince ? 'default' : 'primary'}
            disabled={!isSame || isBusy}
            loading={isBusy}
            onClick={() => run.mutate()}
          >
            {say(simulation ? 'simulateAgain' : 'simulate')}
          </Button>
          {isSame ? null : <span className="meta">{say('saveFirst')}</span>}
        </div>
      ) : null}
      <RefusalNotice error={run.error} />
      <Outcome draft={draft} />
    </Panel>
  );
}

type WeekSelectProps = {
  readonly id: string;
  readonly value: string;
  readonly onChange: (weekOn: string) => void;
};

function WeekSelect({ id, value, onChange }: WeekSelectProps) {
  const weekText = useWeekText();
  const mondays = mondaysAhead(dayOf(useNow()));
  return (
    <Select
      id={id}
      value={value}
      popupMatchSelectWidth={false}
      options={mondays.map((monday) => ({ value: monday, label: weekText(monday) }))}
      onChange={onChange}
    />
  );
}

function useWeekText(): (monday: string) => string {
  const say = useWords(weightWords);
  const formats = useFormats();
  return (monday) => say('weekOf', { from: formats.day(monday), to: formats.day(daysAfter(monday, SUNDAY)) });
}

function Outcome({ draft: { simulation, isChangedSince } }: { readonly draft: Draft }) {
  const say = useWords(weightWords);
  const weekText = useWeekText();
  if (!simulation) return <p className="meta">{say('noSimulation')}</p>;
  if (isAtWork(simulation)) return <Notice tone="accent" title={say('working')} />;
  const { comparison, region, weekOn } = simulation;
  if (!comparison)
    return (
      <Notice tone="red" title={say('failed')}>
        {say('failedHint')}
      </Notice>
    );
  return (
    <>
      {isChangedSince ? (
        <Notice tone="amber" title={say('changedSince')}>
          {say('changedSinceHint')}
        </Notice>
      ) : null}
      <p className="meta">
        {say('triedFor', {
          place: region?.name ?? '',
          week: weekText(weekOn),
          needs: comparison.needs,
          heads: comparison.heads,
        })}
      </p>
      <ComparisonTable comparison={comparison} />
    </>
  );
}
