import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** How each language is offered, in itself: the mark on the button and the name that is read out. */
export const languageNames: Readonly<Record<Language, { mark: string; spoken: string }>> = {
  zh: { mark: '中', spoken: '中 中文' },
  en: { mark: 'EN', spoken: 'EN English' },
};

const shelf = 'wushe.language';

function remembered(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === 'en' || asked === 'zh') {
    localStorage.setItem(shelf, asked);
    return asked;
  }
  return localStorage.getItem(shelf) === 'en' ? 'en' : 'zh';
}

function mark(language: Language): void {
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
}

/** Started where it is made, because dictionaries register themselves while modules load. */
export const i18n = createInstance();

void i18n.use(initReactI18next).init({
  lng: remembered(),
  fallbackLng: 'zh',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  // React escapes what it draws.
  interpolation: { escapeValue: false },
  resources: {},
});
mark(currentLanguage());

/** The language in use outside components. */
export function currentLanguage(): Language {
  return i18n.language === 'en' ? 'en' : 'zh';
}

/** Changes the language of the page at once and remembers it in this browser. */
export async function speak(language: Language): Promise<void> {
  localStorage.setItem(shelf, language);
  mark(language);
  await i18n.changeLanguage(language);
}
