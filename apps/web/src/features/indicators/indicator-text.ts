import type { Direction, IndicatorUnit, Progress } from '../../gql/enums.js';
import { useLanguage, useWords } from '../../platform/i18n/index.js';
import { indicatorWords } from './indicators.words.js';

type Both = { readonly zh: string; readonly en: string };

const BASES = ['residents', 'urbanResidents', 'households'] as const;

type Remarked = {
  readonly note: Both | null;
  readonly targets: readonly { readonly entry: object | null }[];
};

/** Colour of a progress; its words carry the meaning, and what is not known has none. */
export const progressTones: Readonly<Record<Progress, 'green' | 'red' | 'amber' | undefined>> = {
  met: 'green',
  notMet: 'red',
  disputed: 'amber',
  noBase: 'amber',
  notReported: 'amber',
  incomplete: 'amber',
  noTarget: undefined,
  partOfWhole: undefined,
  targetUnverified: undefined,
  notRecorded: undefined,
  notApplicable: undefined,
  optional: undefined,
};

/** Says texts of a policy in the language in use, figures with their unit, and targets side by side. */
export function useIndicatorText() {
  const say = useWords(indicatorWords);
  const language = useLanguage();
  const both = (text: Both | null | undefined): string | null => (text ? text[language] : null);
  const withUnit = (value: string, unit: IndicatorUnit | null): string => {
    if (unit === null) return value;
    const word = say(unit);
    return unit === 'percent' || word.startsWith('/') ? `${value}${word}` : `${value} ${word}`.trim();
  };
  const aim = (value: string, unit: IndicatorUnit | null, direction: Direction | null): string => {
    const text = withUnit(value, unit);
    return direction === null ? text : say(direction, { value: text });
  };
  const aims = (
    targets: readonly { readonly value: string }[],
    unit: IndicatorUnit | null,
    direction: Direction | null,
  ): string => targets.map(({ value }) => aim(value, unit, direction)).join(say('or'));
  /** What is remarked of a row in its policy; once a value was entered, that the remark speaks of the text without it. */
  const remark = ({ note, targets }: Remarked): string | null => {
    const text = both(note);
    const isFilled = targets.some(({ entry }) => entry !== null);
    return text !== null && isFilled ? say('noteBeforeEntry', { note: text }) : text;
  };
  /** The name and unit of a base figure, which is kept in whole people and households whatever the row is shown per. */
  const baseName = (dividedBy: string | null): string | null => {
    const kind = BASES.find((each) => each === dividedBy);
    return kind === undefined ? null : `${say(kind)} (${say(`${kind}Unit`)})`;
  };
  /** In what the numerator of a row is counted, where its unit tells. */
  const countedIn = (unit: IndicatorUnit | null): string | null => {
    if (unit === 'squareMetresPerHundredHouseholds') return say('squareMetres');
    return unit === 'perTenThousand' ? say('residentsUnit') : null;
  };
  const period = (text: string): string => {
    const year = text.slice(0, 4);
    if (text.length === 4) return language === 'zh' ? `${year} 年` : year;
    const part = Number(text.slice(5));
    if (text.includes('Q')) return language === 'zh' ? `${year} 年第 ${part} 季度` : `Q${part} ${year}`;
    return language === 'zh' ? `${year} 年 ${part} 月` : `${year}-${String(part).padStart(2, '0')}`;
  };
  return { say, both, withUnit, aim, aims, period, remark, baseName, countedIn };
}
