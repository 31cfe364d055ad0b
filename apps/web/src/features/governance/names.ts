import { useLanguage } from '../../platform/i18n/index.js';

/** A name of the policies in the language in use. */
export function useNamed(): (named: { readonly zh: string; readonly en: string }) => string {
  const language = useLanguage();
  return ({ zh, en }) => (language === 'en' ? en : zh);
}
