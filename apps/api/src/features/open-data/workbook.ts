import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { marked } from './invented.js';
import type { Publication, PublishedFigure } from './published-figures.reads.js';

const HEADINGS = [
  '序号',
  '指标 / Indicator',
  '单位 / Unit',
  '属性 / Nature',
  '基期值 / Base',
  '目标值 / Target',
  '审定值 / Approved value',
  '分子 / Numerator',
  '分母 / Denominator',
  '是否达到 / Met',
  '来源 / Source',
  '审定时间 / Approved at',
] as const;
const WIDTHS = [6, 44, 16, 12, 14, 14, 14, 14, 14, 18, 40, 20] as const;
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
const PROGRESS: Readonly<Record<string, string>> = {
  met: '已达到 / met',
  notMet: '未达到 / not met',
  disputed: '来源不一致 / sources differ',
  noTarget: '无目标值 / no target',
  targetUnverified: '目标待核实 / target unverified',
  notApplicable: '不适用 / n/a',
  optional: '不作要求 / optional',
};
const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

const bold = (value: string) => ({ value, type: String, fontWeight: 'bold', wrap: true }) as const;
/** Every cell is written as text or number, never as a formula, whatever it begins with. */
const text = (value: string) => ({ value, type: String, wrap: true }) as const;

function lineOf({ row, ...figure }: PublishedFigure, at: number): SheetData[number] {
  const base = row.targets.filter(({ field, isInForce }) => field === 'base' && isInForce);
  const sources = row.targets.map(({ source, entry }) => source?.document.zh ?? entry?.document ?? '');
  return [
    { value: at + 1, type: Number },
    text(`${row.name.zh} / ${row.name.en}`),
    text(UNITS[row.unit ?? ''] ?? ''),
    text(NATURES[row.nature ?? ''] ?? ''),
    text(base.map(({ value, year }) => `${value} (${year})`).join('; ')),
    text(figure.targets.join('; ')),
    text(figure.value ?? '—'),
    text(figure.numerator),
    text(figure.denominator ?? '—'),
    text(PROGRESS[figure.progress] ?? figure.progress),
    text([...new Set(sources.filter(Boolean))].join('; ')),
    text(SHANGHAI.format(figure.approvedAt)),
  ];
}

/**
 * The official form: a spreadsheet with a sheet a policy, its approved rows numbered, in the order of the policy.
 * Figures are texts, as they were approved: a spreadsheet would round them.
 */
export async function workbookOf({ region, period, figures, packs, isDemo }: Publication): Promise<Buffer> {
  const sheets = packs.flatMap((pack) => {
    const order = new Map(pack.indicators.map(({ id }, at) => [id, at]));
    const rows = figures
      .filter((figure) => figure.pack === pack.code)
      .toSorted((a, b) => (order.get(a.row.id) ?? 0) - (order.get(b.row.id) ?? 0));
    if (rows.length === 0) return [];
    const data: SheetData = [
      [bold(marked(isDemo, `${region.name} ${period} · ${pack.title.zh} / ${pack.title.en}`))],
      HEADINGS.map(bold),
      ...rows.map(lineOf),
    ];
    return [
      {
        data,
        sheet: pack.code.slice(0, 31),
        columns: WIDTHS.map((width) => ({ width })),
        stickyRowsCount: 2,
      },
    ];
  });
  return writeExcelFile(sheets).toBuffer();
}
