import { useTranslation } from 'react-i18next';
import { i18n, type Language } from './language.js';

type Plain = Readonly<Record<string, string>>;
type Plurals<Zh extends Plain> = { readonly [K in keyof Zh & string as `${K}_one`]?: string };
type English<Zh extends Plain> = { readonly [K in keyof Zh]: string } & Plurals<Zh>;

/** The names between double braces in one sentence: `{{count}} 件` gives `count`. */
export type Blanks<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Blanks<Rest>
  : never;

/** One feature's sentences; Chinese decides the keys and the blanks. */
export type Words<Zh extends Plain = Plain> = { readonly namespace: string; readonly zh: Zh };

/** The keys of sentences without blanks: names that tables may refer to. */
export type PlainKey<W extends Words> = {
  [K in keyof W['zh'] & string]: [Blanks<W['zh'][K]>] extends [never] ? K : never;
}[keyof W['zh'] & string];

type Filled<Text extends string> = [Blanks<Text>] extends [never]
  ? []
  : [values: { readonly [Name in Blanks<Text>]: string | number }];

/** Says a sentence in the language in use; the blanks a sentence has must be given. */
export type Say<Zh extends Plain> = <K extends keyof Zh & string>(key: K, ...values: Filled<Zh[K]>) => string;

/**
 * Declares a feature's words. English must have the very keys of Chinese, and may add `KEY_one` for a
 * singular, chosen by the blank `count`.
 */
export function defineWords<const Zh extends Plain>(
  namespace: string,
  both: { readonly zh: Zh; readonly en: English<NoInfer<Zh>> },
): Words<Zh> {
  i18n.addResourceBundle('zh', namespace, both.zh);
  i18n.addResourceBundle('en', namespace, both.en);
  return { namespace, zh: both.zh };
}

/** The words of one feature, said in the language in use; the component draws again when it changes. */
export function useWords<Zh extends Plain>(words: Words<Zh>): Say<Zh> {
  useTranslation(undefined, { i18n });
  return sayer(words);
}

/** The same outside components: document titles, tests. */
export function sayer<Zh extends Plain>(words: Words<Zh>): Say<Zh> {
  return (key, ...values) => {
    const given: Readonly<Record<string, string | number>> = values[0] ?? {};
    // A number that was written out already still chooses the singular.
    const one = given['count'] === '1' ? { count: 1 } : {};
    return i18n.t(key, { ns: words.namespace, ...given, ...one }) as string;
  };
}

/** The language in use; the component draws again when it changes. */
export function useLanguage(): Language {
  useTranslation(undefined, { i18n });
  return i18n.language === 'en' ? 'en' : 'zh';
}
