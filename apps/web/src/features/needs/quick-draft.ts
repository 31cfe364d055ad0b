import type { Urgency } from '../../gql/enums.js';
import type { PostNeedMutationVariables } from '../../gql/graphql.js';
import { dayOf } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';

export const quickDays = ['saturday', 'sunday', 'later'] as const;
export type QuickDay = (typeof quickDays)[number];
export const quickUrgencies = [
  'urgent',
  'pressing',
  'ordinary',
  'longTerm',
] as const satisfies readonly Urgency[];

/** What is tapped together on the phone, before it is a need. */
export type QuickDraft = {
  readonly category: string | null;
  readonly targetGroup: string | null;
  readonly urgency: Urgency;
  readonly people: number;
  readonly day: QuickDay;
  readonly detail: string;
  /** The same key twice makes one need, also after a lost connection or a reload. */
  readonly idempotencyKey: string;
};

const shelf = 'wushe.quick';
const habits = 'wushe.quick.used';
const DAY_MS = 86_400_000;
const SATURDAY = 6;
const DAYS_IN_WEEK = 7;

/** An empty form with the group used last. */
export function freshQuick(targetGroup: string | null): QuickDraft {
  return {
    category: null,
    targetGroup,
    urgency: 'ordinary',
    people: 2,
    day: 'saturday',
    detail: '',
    idempotencyKey: makeOnceKey(),
  };
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
  } catch {
    return {};
  }
}

const textOr = <Other>(value: unknown, other: Other): string | Other =>
  typeof value === 'string' ? value : other;

/** The form as it was left on this phone. */
export function keptQuick(): QuickDraft {
  const kept = parsed(localStorage.getItem(shelf));
  const fresh = freshQuick(textOr(kept['targetGroup'], null));
  return {
    category: textOr(kept['category'], null),
    targetGroup: fresh.targetGroup,
    urgency: quickUrgencies.find((each) => each === kept['urgency']) ?? fresh.urgency,
    people: typeof kept['people'] === 'number' ? kept['people'] : fresh.people,
    day: quickDays.find((each) => each === kept['day']) ?? fresh.day,
    detail: textOr(kept['detail'], ''),
    idempotencyKey: textOr(kept['idempotencyKey'], fresh.idempotencyKey),
  };
}

/** Keeps the form on this phone. */
export function keepQuick(draft: QuickDraft): void {
  localStorage.setItem(shelf, JSON.stringify(draft));
}

/** How often each category was used on this phone. */
function used(): Readonly<Record<string, unknown>> {
  return parsed(localStorage.getItem(habits));
}

/** Remembers that a category was used, so that it stands further in front. */
export function noteUse(category: string): void {
  const counts = used();
  const before = counts[category];
  const next = { ...counts, [category]: (typeof before === 'number' ? before : 0) + 1 };
  localStorage.setItem(habits, JSON.stringify(next));
}

/** What communities post most, until this phone knows better. */
const usual = [
  'elder-care/visiting',
  'elder-care/meals',
  'elder-care/medical-escort',
  'elder-care/daily-living',
  'child-care/day-care',
  'public-safety/home-safety',
];

/** The categories offered at once, those used most first. */
export function frequentCategories(): readonly string[] {
  const counts = used();
  const times = (code: string) => {
    const count = counts[code];
    return typeof count === 'number' ? count : 0;
  };
  const known = new Set([...Object.keys(counts), ...usual]);
  return [...known].toSorted((a, b) => times(b) - times(a)).slice(0, usual.length);
}

/** The next Saturday or Sunday in China, today not counted: from 09:00 to 11:30. */
export function windowOf(day: QuickDay, now: Date): { startsAt: string; endsAt: string } | null {
  if (day === 'later') return null;
  const today = Date.parse(dayOf(now));
  const weekday = new Date(today).getUTCDay();
  const wanted = day === 'saturday' ? SATURDAY : SATURDAY + 1;
  const ahead = (wanted - weekday + DAYS_IN_WEEK) % DAYS_IN_WEEK || DAYS_IN_WEEK;
  const on = new Date(today + ahead * DAY_MS).toISOString().slice(0, 10);
  const at = (time: string) => new Date(`${on}T${time}:00+08:00`).toISOString();
  return { startsAt: at('09:00'), endsAt: at('11:30') };
}

/** The form as the api takes it. */
export function quickInput(
  draft: QuickDraft,
  names: { readonly title: string; readonly role: string; readonly unit: string },
  now: Date,
): PostNeedMutationVariables['input'] {
  return {
    title: names.title,
    detail: draft.detail.trim(),
    category: draft.category ?? '',
    urgency: draft.urgency,
    channel: 'visit',
    targetGroup: draft.targetGroup,
    ...windowOf(draft.day, now),
    parts: [{ kind: 'people', name: names.role, unit: names.unit, quantity: draft.people, skills: [] }],
  };
}
