import { listText, useWords } from '../../platform/i18n/index.js';
import { volunteerWords } from './volunteers.words.js';

export type WeekHours = { readonly weekday: number; readonly fromMinute: number; readonly toMinute: number };

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** The stretches of a day that the phone offers; others are kept as they are. */
export const stretches = [
  { key: 'morning', fromMinute: 480, toMinute: 720 },
  { key: 'afternoon', fromMinute: 720, toMinute: 1080 },
  { key: 'evening', fromMinute: 1080, toMinute: 1290 },
] as const;

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** 09:00–12:00 */
export const spanOf = (fromMinute: number, toMinute: number) => `${clock(fromMinute)}–${clock(toMinute)}`;

/** Whether two stretches of the week are the same. */
export const isSame = (one: WeekHours, other: WeekHours) =>
  one.weekday === other.weekday && one.fromMinute === other.fromMinute && one.toMinute === other.toMinute;

/** Whether the phone offers this stretch. */
export const isOffered = (hours: WeekHours) =>
  stretches.some((each) => each.fromMinute === hours.fromMinute && each.toMinute === hours.toMinute);

/** Stretches that touch as one, day by day. */
function joined(hours: readonly WeekHours[]): readonly WeekHours[] {
  const all: WeekHours[] = [];
  for (const next of hours.toSorted((a, b) => a.weekday - b.weekday || a.fromMinute - b.fromMinute)) {
    const last = all.at(-1);
    if (last?.weekday === next.weekday && last.toMinute >= next.fromMinute) {
      all[all.length - 1] = { ...last, toMinute: Math.max(last.toMinute, next.toMinute) };
    } else all.push(next);
  }
  return all;
}

/** Hours of the week in words, days with the same hours together: 周六、周日 08:00–12:00. */
export function useFreeWords(): (hours: readonly WeekHours[]) => readonly string[] {
  const say = useWords(volunteerWords);
  return (hours) => {
    const bySpan = new Map<string, string[]>();
    for (const { weekday, fromMinute, toMinute } of joined(hours)) {
      const span = spanOf(fromMinute, toMinute);
      const name = weekdays.find((each) => each === weekday) ?? 1;
      bySpan.set(span, [...(bySpan.get(span) ?? []), say(`weekday${name}`)]);
    }
    return [...bySpan].map(([span, days]) => `${listText(days)} ${span}`);
  };
}
