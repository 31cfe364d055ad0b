import type { SuggestionPart } from '../../gql/enums.js';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { reasonWords } from './reasons.words.js';

/** A part of a score as the api tells it. */
export type Part = {
  readonly part: SuggestionPart;
  readonly weight: number;
  readonly value: number;
  readonly amount: number | null;
};

/** What a need asks for, as far as reasons tell of it. */
export type Asked = {
  readonly startsAt?: string | null;
  readonly endsAt?: string | null;
  readonly skills?: readonly string[];
  readonly languages?: readonly string[];
  /** Whether distances begin at a volunteer’s home: they are known only as less than so much. */
  readonly isFromHome?: boolean;
};

/** The skills that the parts for people ask for. */
export const skillsOf = (
  parts: readonly { readonly kind: string; readonly skills: readonly string[] }[],
): string[] => [...new Set(parts.filter(({ kind }) => kind === 'people').flatMap(({ skills }) => skills))];

/** What reasons are told of: the parts and what the need asks for, where that is known. */
export type Reasoned = Asked & {
  readonly parts: readonly Part[];
  readonly metres: number | null;
  readonly isDistanceAbout: boolean;
};

const GOOD = 700;
const POOR = 300;
const MOST_FOR = 3;
const KILOMETRE = 1000;
/** The most a part is worth. */
const WHOLE = 1000;

/** 800 米, 约 1.2 公里, from a volunteer's home 不到 2 公里: metres in words. */
export function useDistance(): (metres: number, isAbout: boolean, isFromHome?: boolean) => string {
  const say = useWords(reasonWords);
  const formats = useFormats();
  return (metres, isAbout, isFromHome = false) => {
    if (isFromHome && metres >= KILOMETRE)
      return say('below', { distance: say('kilometres', { count: metres / KILOMETRE }) });
    const plain =
      metres < KILOMETRE
        ? say('metres', { count: formats.count(metres) })
        : say('kilometres', { count: (metres / KILOMETRE).toFixed(1) });
    if (isFromHome) return say('below', { distance: plain });
    return isAbout ? say('about', { distance: plain }) : plain;
  };
}

/** Why something is suggested, in a sentence: the three parts that add most, and at most one that speaks against it. */
export function useReasons(): (reasoned: Reasoned) => string {
  const say = useWords(reasonWords);
  const strong = useStrong();
  const weak = useWeak();
  return (reasoned) => {
    const byWorth = reasoned.parts.toSorted((a, b) => b.weight * b.value - a.weight * a.value);
    const good = byWorth.filter(({ value }) => value >= GOOD).flatMap((part) => strong(part, reasoned) ?? []);
    const poor = byWorth.filter(({ value }) => value < POOR).flatMap((part) => weak(part, reasoned) ?? []);
    const reasons = good.length > 0 ? good.slice(0, MOST_FOR).join(say('and')) : say('nothing');
    const against = poor[0] ? say('but', { reasons: poor[0] }) : '';
    return `${say('because', { reasons })}${against}`;
  };
}

type Phrase = (part: Part, reasoned: Reasoned) => string | null;

function useStrong(): Phrase {
  const say = useWords(reasonWords);
  const formats = useFormats();
  const distance = useDistance();
  const skillNames = useTaxonomy('skills');
  const languageNames = useTaxonomy('languages');
  const count = (amount: number | null): string => formats.count(amount ?? 0);
  return (
    { part, value, amount },
    { metres, isDistanceAbout, startsAt, endsAt, skills, languages, isFromHome },
  ) => {
    switch (part) {
      case 'distance':
        return metres === null
          ? null
          : say('near', { distance: distance(metres, isDistanceAbout, isFromHome) });
      case 'service':
        return say(value === WHOLE ? 'serviceExact' : 'serviceField');
      case 'skills':
        if (skills?.length === 0) return null;
        return skills
          ? say('skillsNamed', { skills: skills.map(skillNames.nameOf).join(say('and')) })
          : say('skills');
      case 'time':
        if (amount === null) return null;
        return startsAt && endsAt && dayOf(startsAt) === dayOf(endsAt)
          ? say('freeOn', { day: formats.day(dayOf(startsAt)) })
          : say('freeDays', { count: count(amount) });
      case 'language':
        return languages && languages.length > 0
          ? say('languageNamed', { languages: languages.map(languageNames.nameOf).join(say('and')) })
          : null;
      case 'reliability':
        return amount ? say('reliable', { count: count(amount) }) : null;
      case 'capacity':
        return say('capacity', { count: count(amount) });
      case 'grade':
        return amount === null ? say('grade') : say('stars', { count: count(amount) });
      case 'recentLoad':
        return say('rested');
      case 'preference':
      case 'purpose':
      case 'quantity':
      case 'expiry':
        return say(part);
      case 'qualification':
        return null;
    }
  };
}

function useWeak(): Phrase {
  const say = useWords(reasonWords);
  const formats = useFormats();
  const distance = useDistance();
  return ({ part, amount }, { metres, isDistanceAbout, isFromHome }) => {
    if (part === 'distance')
      return metres === null ? null : say('far', { distance: distance(metres, isDistanceAbout, isFromHome) });
    if (part === 'recentLoad') return say('busy', { count: formats.count(amount ?? 0) });
    if (part === 'language') return say('noLanguage');
    if (part === 'skills') return say('noSkills');
    return part === 'reliability' ? say('unreliable') : null;
  };
}
