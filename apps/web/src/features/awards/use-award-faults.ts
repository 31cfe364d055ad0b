import { listText, useWords } from '../../platform/i18n/index.js';
import { isRefusal } from '../../platform/refusal-text.js';
import type { OpenAward } from './award.api.js';
import { awardWords } from './awards.words.js';
import { useInLanguage } from './in-language.js';

/** The questions of the form that a refusal can name. */
const FIELDS = ['identityNumber', 'bank', 'account', 'statement', 'papers'] as const;
export type AwardField = (typeof FIELDS)[number];

/** What a refusal names as missing or not fitting: the words for each field, and one sentence for all. */
export interface AwardFaults {
  readonly of: (field: AwardField) => string | undefined;
  readonly title: string | undefined;
}

const textsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];

/** Reads the fields out of a refusal of the form or of the submission. */
export function useAwardFaults(error: unknown, { payee, papersWanted }: OpenAward): AwardFaults {
  const say = useWords(awardWords);
  const named = useInLanguage();
  if (!isRefusal(error, 'INVALID_INPUT')) return { of: () => undefined, title: undefined };
  const { fields, because, papers } = error.details;
  const told = textsIn(fields).map((field) => field.replace(/^input\./, ''));
  const lacking = papersWanted.filter(({ code }) => textsIn(papers).includes(code));
  const wordsOf = (field: AwardField): string => {
    if (field === 'identityNumber' && because === 'noNumber') return say('identityNoNumber');
    if (field === 'identityNumber' && because === 'otherBirthMonth') return say('identityOtherMonth');
    if (field === 'identityNumber' && !payee) return say('identityMissing');
    if (field === 'papers')
      return say('papersMissing', { names: listText(lacking.map(({ name }) => named(name))) });
    return say(`fault_${field}`);
  };
  const faulty = FIELDS.filter((field) => told.includes(field));
  const names = faulty.map((field) => (field === 'papers' ? wordsOf(field) : say(field)));
  return {
    of: (field) => (faulty.includes(field) ? wordsOf(field) : undefined),
    title: names.length === 0 ? undefined : say('lookAt', { names: listText(names) }),
  };
}
