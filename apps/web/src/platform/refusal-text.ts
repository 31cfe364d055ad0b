import type { RefusalCode } from '../gql/enums.js';
import { BrokenError, RefusalError, UnreachableError } from './api.js';
import { currentLanguage, momentText } from './i18n/index.js';
import { refusalTexts, type Both } from './refusal.words.js';

const unreachable: Both = {
  zh: '连不上网络，填好的内容还在',
  en: 'No connection; what you typed is still here',
};

const untilText = (until: string): Both => ({
  zh: `试的次数太多，请在${momentText(until)}之后再来`,
  en: `Too many tries; come back after ${momentText(until)}`,
});

/** Whether a text is the code of a refusal. */
export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(refusalTexts, code);
}

/** The words of a code that came as data, not as a refusal. */
export const refusalText = (code: RefusalCode): string => refusalTexts[code][currentLanguage()];

/** The words for whatever a request threw, in the language in use. */
export function errorText(error: unknown): string {
  const language = currentLanguage();
  if (error instanceof UnreachableError) return unreachable[language];
  if (isRefusal(error, 'TOO_MANY_TRIES') && typeof error.details['until'] === 'string') {
    return untilText(error.details['until'])[language];
  }
  if (error instanceof RefusalError && isRefusalCode(error.code)) return refusalTexts[error.code][language];
  return refusalTexts.SOMETHING_BROKE[language];
}

/** The number under which the log knows it, when the api gave one. */
export function requestIdOf(error: unknown): string | undefined {
  return error instanceof BrokenError || error instanceof RefusalError ? error.requestId : undefined;
}

/** Whether the api refused for exactly this reason. */
export function isRefusal(error: unknown, code: RefusalCode): error is RefusalError {
  return error instanceof RefusalError && error.code === code;
}
