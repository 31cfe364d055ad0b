import type { PublishedFigure } from './published-figures.reads.js';

/** A column of the files of approved figures. */
export interface FigureColumn {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly of: (figure: PublishedFigure) => string | null;
}

/** The columns of the files of approved figures, in their order. The dictionary tells them. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  { code: 'region_code', name: { zh: '区域代码', en: 'Region code' }, of: ({ regionCode }) => regionCode },
  { code: 'region_name', name: { zh: '区域', en: 'Region' }, of: ({ regionName }) => regionName },
  { code: 'period', name: { zh: '时期', en: 'Period' }, of: ({ period }) => period },
  { code: 'pack', name: { zh: '政策包代码', en: 'Policy pack' }, of: ({ pack }) => pack },
  { code: 'indicator', name: { zh: '指标代码', en: 'Indicator' }, of: ({ indicator }) => indicator },
  { code: 'name_zh', name: { zh: '指标中文名', en: 'Name in Chinese' }, of: ({ row }) => row.name.zh },
  { code: 'name_en', name: { zh: '指标英文名', en: 'Name in English' }, of: ({ row }) => row.name.en },
  { code: 'unit', name: { zh: '单位', en: 'Unit' }, of: ({ row }) => row.unit },
  { code: 'direction', name: { zh: '方向', en: 'Direction' }, of: ({ row }) => row.direction },
  {
    code: 'value',
    name: { zh: '审定值（截去尾数）', en: 'Approved value, cut off' },
    of: ({ value }) => value,
  },
  { code: 'numerator', name: { zh: '分子', en: 'Numerator' }, of: ({ numerator }) => numerator },
  { code: 'denominator', name: { zh: '分母', en: 'Denominator' }, of: ({ denominator }) => denominator },
  {
    code: 'targets',
    name: {
      zh: '当时的目标值（多个来源以分号隔开）',
      en: 'Target of that day; several sources divided by semicolons',
    },
    of: ({ targets }) => targets.join(';'),
  },
  { code: 'progress', name: { zh: '与目标相比', en: 'Against the target' }, of: ({ progress }) => progress },
  {
    code: 'due',
    name: { zh: '应报单位数', en: 'Units that had to report' },
    of: ({ due }) => due?.toString() ?? null,
  },
  {
    code: 'reported',
    name: { zh: '已报单位数', en: 'Units that reported' },
    of: ({ reported }) => reported?.toString() ?? null,
  },
  {
    code: 'approval_number',
    name: { zh: '第几次审定（更正后加一）', en: 'Which approval: rises with each correction' },
    of: ({ number }) => number.toString(),
  },
  { code: 'as_of', name: { zh: '数据截至', en: 'Counted at' }, of: ({ asOf }) => asOf.toISOString() },
  {
    code: 'approved_at',
    name: { zh: '审定时间', en: 'Approved at' },
    of: ({ approvedAt }) => approvedAt.toISOString(),
  },
  {
    code: 'is_demo',
    name: { zh: '演示数据，虚构', en: 'Invented for demonstration' },
    of: ({ isDemo }) => String(isDemo),
  },
];

/** A figure under its columns' codes. */
export const figureRecord = (figure: PublishedFigure): Record<string, string | null> =>
  Object.fromEntries(FIGURE_COLUMNS.map(({ code, of }) => [code, of(figure)]));
