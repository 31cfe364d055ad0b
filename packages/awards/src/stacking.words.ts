import type { AwardRhythm, Words } from '@wushe/policy-packs';

/** The rule that nobody is granted the same twice. */
export const onceWords: Readonly<Record<AwardRhythm, Words>> = {
  once: { zh: '此前未领取过', en: 'Not granted before' },
  monthly: { zh: '当月未领取过', en: 'Not granted for this month' },
};

/** The rule that what excludes each other is not granted together. */
export const notWithWords: Words = {
  zh: '未领取不可兼得的待遇',
  en: 'Nothing granted that excludes it',
};
