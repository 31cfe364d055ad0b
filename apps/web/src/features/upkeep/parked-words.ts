import { useWords, type PlainKey } from '../../platform/i18n/index.js';
import { eventWords } from '../needs/need-events.js';
import { needEventWords } from '../needs/need-events.words.js';
import type { Parked } from './upkeep.api.js';
import { upkeepWords } from './upkeep.words.js';

const parts = ['notifications', 'figures', 'projects', 'allocations'] as const;

/** What a program says when it fails, and what it comes to. */
const causes: readonly (readonly [RegExp, PlainKey<typeof upkeepWords>])[] = [
  [/violates|invalid input|out of range/i, 'refused'],
  [/deadlock|serialize|TRY_AGAIN|STALE_VERSION/i, 'busy'],
  [/NOT_FOUND|not there|undefined|null/i, 'missingRecord'],
];

/** A parked event in words: what happened, what did not follow, and why. */
export function useParkedWords() {
  const say = useWords(upkeepWords);
  const events = useWords(needEventWords);
  return {
    what: ({ type }: Parked): string => events(eventWords[type] ?? 'changed'),
    missing: ({ handler }: Parked): string => {
      const part = parts.find((each) => each === handler);
      return part ? say(part) : say('otherPart', { part: handler });
    },
    why: ({ reason }: Parked): string => say(causes.find(([said]) => said.test(reason))?.[1] ?? 'unknown'),
  };
}
