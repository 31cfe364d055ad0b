import type { Urgency } from '@wushe/policy-packs';
import type { Span } from './plan-data.js';

/** What the outlook must know of a need. */
export interface OutlookNeed {
  readonly category: string;
  readonly urgency: Urgency;
  readonly window: Span;
  readonly parts: readonly { readonly skills: readonly string[]; readonly heads: number }[];
}

const DAY = 1440;
const WEEK_DAYS = 7;

/** Day of the week, 0 to 6, on which a need is served; null when its time touches several. */
export function dayOfNeed({ window }: Pick<OutlookNeed, 'window'>): number | null {
  const day = Math.floor(window.start / DAY);
  return window.end <= (day + 1) * DAY ? day : null;
}

/** The upper level of a category. */
export const fieldOf = (category: string): string => category.split('/')[0] ?? category;

/** Heads that a need asks for; of one skill if it is named. */
export const headsOf = ({ parts }: Pick<OutlookNeed, 'parts'>, skill: string | null = null): number =>
  parts.filter((part) => skill === null || asksFor(part, skill)).reduce((sum, { heads }) => sum + heads, 0);

/** Whether a part asks for a skill; an empty one stands for parts that take anybody. */
export const asksFor = ({ skills }: { readonly skills: readonly string[] }, skill: string): boolean =>
  skill === '' ? skills.length === 0 : skills.includes(skill);

/** Needs and heads by field, urgency and day. */
export function cellsOf(
  needs: readonly OutlookNeed[],
): { category: string; urgency: Urgency; day: number | null; needs: number; heads: number }[] {
  const cells = new Map<string, ReturnType<typeof cellsOf>[number]>();
  for (const need of needs) {
    const [category, day] = [fieldOf(need.category), dayOfNeed(need)];
    const key = `${category} ${need.urgency} ${day}`;
    const cell = cells.get(key) ?? { category, urgency: need.urgency, day, needs: 0, heads: 0 };
    cell.needs += 1;
    cell.heads += headsOf(need);
    cells.set(key, cell);
  }
  return [...cells.values()];
}

/** Free minutes of each day of the week, what was given away taken off. */
export function minutesByDay(free: readonly Span[], taken: readonly Span[]): number[] {
  return Array.from({ length: WEEK_DAYS }, (_, day) => {
    const within = ({ start, end }: Span): number =>
      Math.max(0, Math.min(end, (day + 1) * DAY) - Math.max(start, day * DAY));
    const gone = free.flatMap((span) =>
      taken.map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) })),
    );
    const sum = (spans: readonly Span[]): number => spans.reduce((all, span) => all + within(span), 0);
    return Math.max(0, sum(free) - sum(gone));
  });
}

/** Skills that are asked for, the fewest shifts for each head first. */
export const scarcestFirst = <
  S extends { readonly skill: string; readonly wanted: number; readonly shifts: number },
>(
  skills: readonly S[],
): S[] =>
  skills.toSorted(
    (a, b) =>
      a.shifts * b.wanted - b.shifts * a.wanted || b.wanted - a.wanted || (a.skill < b.skill ? -1 : 1),
  );
