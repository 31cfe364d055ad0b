import { Select } from 'antd';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { gapText } from './percent.js';
import type { ListedPlan } from './planning.api.js';
import { planningWords } from './planning.words.js';
import type { DeskChoice } from './use-desk.js';
import { daysAfter, mondayOf, mondaysAhead } from './weeks.js';

const SUNDAY = 6;

export type DeskScopeProps = {
  readonly own: string;
  readonly today: string;
  readonly desk: DeskChoice;
};

/** Which area, which week, which of its plans; the choice stands in the address. */
export function DeskScope({ own, today, desk }: DeskScopeProps) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const planName = usePlanName();
  const { regionCode, weekOn, planId, plans, isGoods, go } = desk;
  const thisMonday = mondayOf(today);
  const weekText = (monday: string): string => {
    const span = say('weekOf', { from: formats.day(monday), to: formats.day(daysAfter(monday, SUNDAY)) });
    if (monday === thisMonday) return `${say('thisWeek')} · ${span}`;
    return monday === daysAfter(thisMonday, SUNDAY + 1) ? `${say('nextWeek')} · ${span}` : span;
  };
  // Last week stays there to be looked at.
  const weeks = [...new Set([daysAfter(thisMonday, -7), ...mondaysAhead(today), weekOn])].toSorted();
  return (
    <div className="planning-scope">
      {own.length < 12 ? (
        <RegionSelect
          value={regionCode === own ? null : regionCode}
          within={own}
          filter
          onChange={(area) => go({ area, week: weekOn, plan: null })}
        />
      ) : null}
      {isGoods ? null : (
        <Select
          aria-label={say('week')}
          value={weekOn}
          popupMatchSelectWidth={false}
          options={weeks.map((monday) => ({ value: monday, label: weekText(monday) }))}
          onChange={(week) => go({ area: regionCode === own ? null : regionCode, week, plan: null })}
        />
      )}
      {!isGoods && plans.length > 1 && planId ? (
        <Select
          aria-label={say('plans')}
          value={planId}
          popupMatchSelectWidth={false}
          options={plans.map((plan) => ({ value: plan.id, label: planName(plan) }))}
          onChange={(plan) => go({ plan })}
        />
      ) : null}
    </div>
  );
}

/** What tells one plan of a week from another: when, for where, how it stands, what it fills, how near the best. */
function usePlanName(): (plan: ListedPlan) => string {
  const say = useWords(planningWords);
  const formats = useFormats();
  return ({ requestedAt, region, state, result }) =>
    [
      formats.moment(requestedAt),
      region?.name ?? '',
      say(`state_${state}`),
      result ? say('planFilled', { filled: result.filled, heads: result.heads }) : '',
      result
        ? result.gapMillionths <= 1
          ? say('best')
          : say('planGap', { gap: gapText(result.gapMillionths) })
        : '',
    ]
      .filter((text) => text !== '')
      .join(' · ');
}
