import { Segmented } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useAddress } from '../../ui/FilterBar.js';
import { drilldownWords } from './drilldown.words.js';
import { monitoringWords } from './monitoring.words.js';
import {
  choices,
  daysUpTo,
  lastDayOf,
  monthsIn,
  OF_THEN,
  periodIn,
  treeDayIn,
  type Period,
} from './periods.js';

/** Which months or days are counted, and by the regions of which day; the choice stands in the address. */
export function PeriodPicker({ today }: { readonly today: string }) {
  const say = useWords(monitoringWords);
  const [address, setAddress] = useSearchParams();
  const { choice, period } = periodIn(address, today);
  const set = (values: Readonly<Record<string, string>>) =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        for (const key of ['period', 'from', 'to']) next.delete(key);
        for (const [key, value] of Object.entries(values)) next.set(key, value);
        return next;
      },
      { replace: true },
    );
  return (
    <div className="region-period">
      <Segmented
        aria-label={say('period')}
        value={choice}
        options={choices.map((each) => ({ value: each, label: say(each) }))}
        onChange={(next) => {
          if (next === 'own') set(monthsIn(period));
          else set(next === 'ownDays' ? daysUpTo(today, period) : { period: next });
        }}
      />
      {choice === 'own' || choice === 'ownDays' ? (
        <OwnPeriod key={`${period.from}${period.to}`} period={period} today={today} onChange={set} />
      ) : null}
      {lastDayOf(period, today) === null ? null : <TreePicker period={period} today={today} />}
    </div>
  );
}

/** A period that is over can be counted by the regions of today or by those of its last day. */
function TreePicker({ period, today }: { readonly period: Period; readonly today: string }) {
  const say = useWords(drilldownWords);
  const [address, set] = useAddress();
  return (
    <Segmented
      aria-label={say('regionsOf')}
      value={treeDayIn(address, period, today) === null ? 'regionsOfToday' : 'regionsOfThen'}
      options={(['regionsOfToday', 'regionsOfThen'] as const).map((each) => ({
        value: each,
        label: say(each),
      }))}
      onChange={(choice) => set('tree', choice === 'regionsOfThen' ? OF_THEN : null)}
    />
  );
}

export type OwnPeriodProps = {
  readonly period: Period;
  readonly today: string;
  readonly onChange: (period: Period) => void;
};

/** Two months or days by hand; the later one follows when the earlier one passes it. None lies after today. */
export function OwnPeriod({ period: { from, to }, today, onChange }: OwnPeriodProps) {
  const say = useWords(drilldownWords);
  const [isToCome, setToCome] = useState(false);
  const type = from.length === 'YYYY-MM'.length ? 'month' : 'date';
  const last = today.slice(0, from.length);
  const pick = (next: Period) => {
    if (next.from === '' || next.to === '') return;
    const isLate = next.from > last || next.to > last;
    setToCome(isLate);
    if (!isLate) onChange(next);
  };
  return (
    <span className="region-own-period">
      <input
        type={type}
        max={last}
        aria-label={say(type === 'month' ? 'fromMonth' : 'fromDay')}
        value={from}
        onChange={({ target: { value } }) => pick({ from: value, to: to < value ? value : to })}
      />
      –
      <input
        type={type}
        max={last}
        aria-label={say(type === 'month' ? 'toMonth' : 'toDay')}
        value={to}
        onChange={({ target: { value } }) => pick({ from: from > value ? value : from, to: value })}
      />
      {isToCome ? <span role="alert">{say('notToCome', { last })}</span> : null}
    </span>
  );
}
