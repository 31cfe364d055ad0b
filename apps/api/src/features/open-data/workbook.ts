import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { marked } from './invented.js';
import type { Publication, PublishedFigure } from './published-figures.reads.js';

/** Each column with its width in characters. */
const COLUMNS = [
  ['序号', 6],
  ['区域 / Region', 16],
  ['指标 / Indicator', 40],
  ['单位 / Unit', 14],
  ['属性 / Nature', 12],
  ['取数 / Method', 16],
  ['基期值 / Base', 12],
  ['目标值 / Target', 12],
  ['审定值 / Approved value', 12],
  ['分子 / Numerator', 12],
  ['分母 / Denominator', 12],
  ['已报/应报单位 / Units reported of due', 14],
  ['是否达到 / Met', 18],
  ['来源 / Source', 36],
  ['数据截至 / Counted at', 17],
  ['审定时间 / Approved at', 17],
] as const;
const UNITS: Readonly<Record<string, string>> = {
  percent: '%',
  count: '个 / count',
  perTenThousand: '每万人 / per 10,000',
  squareMetresPerHundredHouseholds: '平方米/百户 / m² per 100 households',
};
const NATURES: Readonly<Record<string, string>> = {
  expected: '预期性 / expected',
  binding: '约束性 / binding',
};
const METHODS: Readonly<Record<string, string>> = {
  computed: '实测 / computed',
  reported: '填报 / reported',
};
const PROGRESS: Readonly<Record<string, string>> = {
  met: '已达到 / met',
  notMet: '未达到 / not met',
  disputed: '来源不一致 / sources differ',
  noTarget: '无目标值 / no target',
  partOfWhole: '目标属全域 / target of the whole region',
  targetUnverified: '目标待核实 / target unverified',
  incomplete: '未报齐 / not all reported',
  noBase: '缺分母 / no base figure',
  notApplicable: '不适用 / n/a',
  optional: '不作要求 / optional',
};
const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});
/** Title, policy, what the table holds, and the headings: they stay on screen and on every printed page. */
const HEAD_ROWS = 4;

/** So many digits a spreadsheet keeps of a number, and more it drops; the point is counted in. */
const MOST_DIGITS = 15;

const framed = { borderStyle: 'thin', alignVertical: 'center', wrap: true } as const;
const heading = (value: string) =>
  ({ ...framed, value, type: String, fontWeight: 'bold', align: 'center' }) as const;
/** Every cell is written as text or number, never as a formula, whatever it begins with. */
const text = (value: string) => ({ ...framed, value, type: String }) as const;

/** A figure with its own decimal places; as text where a spreadsheet's numbers would not hold it exactly. */
function number(figure: string | null) {
  if (figure === null) return { ...text('—'), align: 'right' } as const;
  const value = Number(figure);
  const places = figure.split('.')[1]?.length ?? 0;
  if (figure.length > MOST_DIGITS || value.toFixed(places) !== figure)
    return { ...text(figure), align: 'right' } as const;
  const format = places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`;
  return { ...framed, value, type: Number, format, align: 'right' } as const;
}

/** One value alone is a number; several of different sources, or of different years, stand beside each other. */
const numbers = (values: readonly string[]) =>
  values.length === 1
    ? number(values[0] ?? null)
    : { ...text(values.join('; ') || '—'), align: 'right' as const };

function sourceOf({ row }: PublishedFigure, pack: Publication['packs'][number]): string {
  const own = row.targets.map(({ source, entry }) => source?.document.zh ?? entry?.document ?? '');
  const named = own.filter(Boolean);
  // A row without a value of its own rests on the documents of its policy.
  return [...new Set(named.length > 0 ? named : pack.sources.map(({ document }) => document.zh))].join('; ');
}

function lineOf(
  published: PublishedFigure,
  pack: Publication['packs'][number],
  at: number,
): SheetData[number] {
  const { row, ...figure } = published;
  const base = row.targets.filter(({ field, isInForce }) => field === 'base' && isInForce);
  return [
    { ...framed, value: at + 1, type: Number, align: 'center' },
    text(figure.regionName),
    text(`${row.name.zh} / ${row.name.en}`),
    text(UNITS[row.unit ?? ''] ?? ''),
    text(NATURES[row.nature ?? ''] ?? ''),
    text(METHODS[row.method] ?? row.method),
    base.length === 0 ? numbers([]) : text(base.map(({ value, year }) => `${value} (${year})`).join('; ')),
    numbers(figure.targets),
    number(figure.value),
    number(figure.numerator),
    number(figure.denominator),
    { ...text(figure.due === null ? '—' : `${figure.reported ?? 0}/${figure.due}`), align: 'right' },
    text(PROGRESS[figure.progress] ?? figure.progress),
    text(sourceOf(published, pack)),
    text(SHANGHAI.format(figure.asOf)),
    text(SHANGHAI.format(figure.approvedAt)),
  ];
}

/** A period in words: 2025年, 2025年第3季度, 2025年7月. */
function periodText(period: string): string {
  const year = period.slice(0, 4);
  if (period.includes('Q')) return `${year}年第${period.slice(5)}季度`;
  return period.length === 4 ? `${year}年` : `${year}年${Number(period.slice(5))}月`;
}

/** A line over the whole width. */
const across = (value: string, over: object = {}): SheetData[number] => [
  { value, type: String, wrap: true, columnSpan: COLUMNS.length, ...over },
];

/** On landscape A4, one page wide, with the head on every page. */
const printed = (sheets: readonly string[]) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) =>
          xml.replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
        transformElementAttributes: (tag: string, attributes: Record<string, string | number>) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
      'xl/workbook.xml': {
        transform: (xml: string) => {
          const names = sheets.map(
            (name, at) =>
              `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${name}'!$1:$${HEAD_ROWS}</definedName>`,
          );
          return xml.replace(/<definedNames\s*\/>/, () => `<definedNames>${names.join('')}</definedNames>`);
        },
      },
    },
  },
});

/** The official form: a spreadsheet with a sheet a policy, its approved rows numbered, in the order of the policy. */
export async function workbookOf(publication: Publication): Promise<Buffer> {
  const { region, period, figures, packs, isDemo } = publication;
  const sheets = packs.flatMap((pack) => {
    const order = new Map(pack.indicators.map(({ id }, at) => [id, at]));
    const rows = figures
      .filter((figure) => figure.pack === pack.code)
      .toSorted((a, b) => (order.get(a.row.id) ?? 0) - (order.get(b.row.id) ?? 0));
    if (rows.length === 0) return [];
    const title = `${region.name} ${period} · ${pack.title.zh} 指标审定表`;
    const told = `区划代码 ${region.code}；时期 ${periodText(period)}；仅列已审定的数值，按指标规定的位数截取，不进位 / Approved values only, cut off and never rounded up`;
    const data: SheetData = [
      across(marked(isDemo, title), { fontWeight: 'bold', fontSize: 14, align: 'center' }),
      across(pack.title.en, { align: 'center' }),
      across(told),
      COLUMNS.map(([name]) => heading(name)),
      ...rows.map((figure, at) => lineOf(figure, pack, at)),
    ];
    const sheet = pack.code.slice(0, 31);
    const columns = COLUMNS.map(([, width]) => ({ width }));
    return [{ data, sheet, columns, stickyRowsCount: HEAD_ROWS, orientation: 'landscape' as const }];
  });
  const names = sheets.map(({ sheet }) => sheet);
  return writeExcelFile(sheets, { features: [printed(names)] }).toBuffer();
}
