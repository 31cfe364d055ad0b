import { Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { monitoringWords } from './monitoring.words.js';
import { monthsIn, spans, type Months } from './months.js';

const choices = [...spans, 'own'] as const;

/** Which months are counted; the choice stands in the address. */
export function PeriodPicker({ today }: { readonly today: string }) {
  const say = useWords(monitoringWords);
  const [address, setAddress] = useSearchParams();
  const { span, months } = monthsIn(address, today);
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
        value={span}
        options={choices.map((each) => ({ value: each, label: say(each) }))}
        onChange={(choice) =>
          set(
            choice === 'own'
              ? { from: months.from.slice(0, 'YYYY-MM'.length), to: months.to.slice(0, 'YYYY-MM'.length) }
              : { period: choice },
          )
        }
      />
      {span === 'own' ? (
        <OwnMonths key={`${months.from}${months.to}`} months={months} onChange={set} />
      ) : null}
    </div>
  );
}

type OwnMonthsProps = { readonly months: Months; readonly onChange: (months: Months) => void };

/** Two months by hand; the later one follows when the earlier one passes it. */
function OwnMonths({ months, onChange }: OwnMonthsProps) {
  const say = useWords(monitoringWords);
  const { from, to } = months;
  const pick = (next: Months) => {
    if (next.from !== '' && next.to !== '') onChange(next);
  };
  return (
    <span className="region-own-months">
      <input
        type="month"
        aria-label={say('fromMonth')}
        value={from}
        onChange={({ target: { value } }) => pick({ from: value, to: to < value ? value : to })}
      />
      –
      <input
        type="month"
        aria-label={say('toMonth')}
        value={to}
        onChange={({ target: { value } }) => pick({ from: from > value ? value : from, to: value })}
      />
    </span>
  );
}
