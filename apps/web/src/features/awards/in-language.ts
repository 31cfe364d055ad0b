import { useLanguage } from '../../platform/i18n/index.js';

/** A name in the language of the screen. */
export function useInLanguage(): (name: { readonly zh: string; readonly en: string }) => string {
  const language = useLanguage();
  return (name) => name[language];
}
