import type { Urgency } from '../../gql/enums.js';
import type { PlainKey } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import type { requestWords } from './requests.words.js';

/** What a resident has told so far; kept in this tab until it is handed over. */
export type AskDraft = {
  readonly regionCode: string | null;
  readonly wish: WishKey | null;
  readonly urgency: Urgency | null;
  readonly words: string;
  readonly wantsCall: boolean;
  readonly phone: string;
  readonly isOnBehalf: boolean;
  /** The same key gives the same code, also after a reload. */
  readonly idempotencyKey: string;
};

/** Eight things in the words people use, and the category each belongs to. */
export const wishes = {
  meals: 'elder-care/meals',
  doctor: 'elder-care/medical-escort',
  repair: 'public-safety/home-safety',
  company: 'elder-care/visiting',
  children: 'child-care/day-care',
  digital: 'elder-care/digital-help',
  quarrel: 'consultation/mediation',
  other: 'inclusion/neighbours',
} as const satisfies Partial<Record<PlainKey<typeof requestWords>, string>>;
export type WishKey = keyof typeof wishes;
const isWish = (text: unknown): text is WishKey => typeof text === 'string' && Object.hasOwn(wishes, text);

export const urgencies = ['urgent', 'pressing', 'ordinary', 'longTerm'] as const satisfies readonly Urgency[];

/** The questions in their order. */
export const askSteps = ['where', 'what', 'when', 'tell'] as const;
export type AskStep = (typeof askSteps)[number];

const shelf = 'wushe.ask';
const lastRegion = 'wushe.ask.region';

/** A form with nothing in it but the community of the link or of the last time. */
export function freshDraft(regionCode: string | null): AskDraft {
  return {
    regionCode: regionCode ?? localStorage.getItem(lastRegion),
    wish: null,
    urgency: null,
    words: '',
    wantsCall: true,
    phone: '',
    isOnBehalf: false,
    idempotencyKey: makeOnceKey(),
  };
}

/** The form as it was left in this tab, else a fresh one. */
export function keptDraft(regionCode: string | null): AskDraft {
  const fresh = freshDraft(regionCode);
  const kept = read(sessionStorage.getItem(shelf));
  if (!kept) return fresh;
  const text = (key: keyof AskDraft, other: string) => {
    const value = kept[key];
    return typeof value === 'string' ? value : other;
  };
  const urgency = urgencies.find((each) => each === kept['urgency']) ?? null;
  return {
    regionCode:
      regionCode ?? (typeof kept['regionCode'] === 'string' ? kept['regionCode'] : fresh.regionCode),
    wish: isWish(kept['wish']) ? kept['wish'] : null,
    urgency,
    words: text('words', ''),
    wantsCall: kept['wantsCall'] !== false,
    phone: text('phone', ''),
    isOnBehalf: kept['isOnBehalf'] === true,
    idempotencyKey: text('idempotencyKey', fresh.idempotencyKey),
  };
}

function read(text: string | null): Readonly<Record<string, unknown>> | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null;
  } catch {
    return null;
  }
}

/** Keeps what was typed in this tab, and the community in this browser. */
export function keepDraft(draft: AskDraft): void {
  sessionStorage.setItem(shelf, JSON.stringify(draft));
  if (draft.regionCode) localStorage.setItem(lastRegion, draft.regionCode);
}

/** Forgets the words and the phone once they are handed over. */
export function dropDraft(): void {
  sessionStorage.removeItem(shelf);
}
