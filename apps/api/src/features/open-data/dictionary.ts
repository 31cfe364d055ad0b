import type { PublishedFigures, RowView } from './published-figures.reads.js';
import { FIGURE_COLUMNS } from './columns.js';

type Packs = Awaited<ReturnType<PublishedFigures['everyPack']>>;
type Entry = Readonly<Record<string, string>>;

/** What the dictionary tells of each indicator, in this order. */
export const DICTIONARY_COLUMNS = [
  'pack',
  'code',
  'name_zh',
  'name_en',
  'unit',
  'direction',
  'nature',
  'frequency',
  'method',
  'level',
  'numerator_zh',
  'numerator_en',
  'denominator_zh',
  'denominator_en',
  'definition_zh',
  'definition_en',
  'rounding_zh',
  'rounding_en',
  'target',
  'base',
  'source',
  'evidence',
] as const;

/** What anybody must know to read the files; stands in each JSON file and on the page. */
export const NOTES = {
  zh: '只有区域已审定的指标数值：实时的、没有审定的、按人群分列的数字都不在其中。没有数值不等于零。',
  en: 'Only values of indicators that a region has approved: nothing live, nothing unapproved and nothing split by groups of people is in here. No value is not zero.',
} as const;

const unique = (texts: readonly string[]): string => [...new Set(texts)].join('; ');

function entryOf(row: RowView, { sources }: Packs[number]): Entry {
  const ofRow = row.targets
    .map(({ source, entry }) => source?.document.zh ?? entry?.document ?? '')
    .filter(Boolean);
  const marks = row.targets.map(({ evidence }) => evidence);
  const ofField = (field: string): string =>
    unique(
      row.targets
        .filter((each) => each.field === field && each.isInForce)
        .map(({ year, value }) => `${year}: ${value}`),
    );
  const places = row.shownPlaces.toString();
  return {
    pack: row.pack,
    code: row.code,
    name_zh: row.name.zh,
    name_en: row.name.en,
    unit: row.unit ?? '',
    direction: row.direction ?? '',
    nature: row.nature ?? '',
    frequency: row.frequency,
    method: row.method,
    level: row.reportedBy ?? '',
    numerator_zh: row.numerator?.zh ?? '',
    numerator_en: row.numerator?.en ?? '',
    denominator_zh: row.denominator?.zh ?? '',
    denominator_en: row.denominator?.en ?? '',
    definition_zh: row.note?.zh ?? '',
    definition_en: row.note?.en ?? '',
    rounding_zh: `保留 ${places} 位小数，其余截去，不进位`,
    rounding_en: `${places} decimal places, the rest cut off, never rounded up`,
    target: ofField('target'),
    base: ofField('base'),
    // A row without a value of its own rests on the documents of its policy.
    source: unique(ofRow.length > 0 ? ofRow : sources.map(({ document }) => document.zh)),
    evidence: unique(marks.length > 0 ? marks : sources.map(({ evidence }) => evidence)),
  };
}

/** Every indicator of every policy, and every column of the files of figures. */
export function dictionaryOf(packs: Packs): {
  readonly columns: readonly Entry[];
  readonly indicators: readonly Entry[];
} {
  return {
    columns: FIGURE_COLUMNS.map(({ code, name }) => ({ code, name_zh: name.zh, name_en: name.en })),
    indicators: packs.flatMap((pack) => pack.indicators.map((row) => entryOf(row, pack))),
  };
}
