import { useFormats, useWords } from '../../platform/i18n/index.js';
import type { WhyRule } from './awards.api.js';
import { whyWords } from './why.words.js';

const KINDS = [
  'birth',
  'ageCategories',
  'certificates',
  'registrations',
  'employments',
  'insurance',
  'titles',
  'agencies',
  'badRecords',
  'benefits',
] as const;
const SAID = [
  'assistant',
  'intermediate',
  'senior',
  'civilServant',
  'quasiCivilEstablished',
  'quasiCivilContract',
  'publicInstitutionEstablished',
  'publicInstitutionContract',
  'communityWorker',
  'socialOrganization',
  'enterprise',
  'other',
  'man',
  'woman55',
  'woman50',
  'nationalLeader',
  'cityLeader',
  'firstDayCounts',
  'firstDayDoesNotCount',
  'none',
  'restDays',
] as const;
const SOURCES = ['particulars', 'certificate', 'employment', 'insurance', 'awardFact', 'award'] as const;
const MARKS = ['read', 'reported', 'derived', 'proposed'] as const;

type Fact = WhyRule['facts'][number];
type Parameter = Pick<WhyRule['parameters'][number], 'kind' | 'value'>;

/** What the explanation's codes mean in words. */
export function useWhyWords() {
  const say = useWords(whyWords);
  const formats = useFormats();
  const said = (text: string): string => {
    const known = SAID.find((each) => each === text);
    return known ? say(`v_${known}`) : text;
  };
  return {
    kind: ({ kind }: Fact): string => {
      const known = KINDS.find((each) => each === kind);
      return known ? say(`k_${known}`) : kind;
    },
    /** A birth is told by its month only. */
    says: ({ kind, says }: Fact): string => (kind === 'birth' ? says.slice(0, 7) : said(says)),
    days: ({ kind, from, to }: Fact): string => {
      if (kind === 'birth') return '';
      return to === null ? say('from', { from }) : say('fromTo', { from, to });
    },
    source: ({ source }: Fact): string => {
      const known = SOURCES.find((each) => source.startsWith(`${each} `));
      return say('sourceOf', { source: known ? say(`s_${known}`) : source });
    },
    value: ({ kind, value }: Parameter): string => {
      if (kind === 'months') return say('v_months', { count: value });
      if (kind === 'day') return formats.day(value);
      if (kind === 'days') return say('v_days', { count: value });
      return kind === 'fen' ? formats.money(value) : said(value);
    },
    mark: (evidence: string): string => {
      const known = MARKS.find((each) => each === evidence);
      return known ? say(`ev_${known}`) : evidence;
    },
  };
}
