import {
  agreementOf,
  countTolerance,
  differenceOf,
  impliedResidents,
  impliedWhole,
  perTenThousand,
  percentOf,
  type LicenceAgreement,
  type LicenceCheckKind,
  type LicenceMeasure,
  type WholeRange,
} from './licence.rules.js';

/** What the checks compare: published figures by measure, and what they are compared with. */
export interface CheckedFacts {
  readonly published: Readonly<Partial<Record<LicenceMeasure, string>>>;
  /** The total published for the province; null: none. */
  readonly provinceTotal: number | null;
  readonly residents: number | null;
  /** What the register counts. */
  readonly counted: Readonly<Record<'assistant' | 'intermediate' | 'senior' | 'total', number>>;
  readonly countToleranceThousandths: number;
  readonly rateToleranceHundredths: number;
}

/** One comparison, as it is shown. */
export interface Checked {
  readonly kind: LicenceCheckKind;
  readonly measure: LicenceMeasure;
  readonly stated: string;
  readonly computed: string | null;
  readonly difference: string | null;
  readonly agreement: LicenceAgreement;
  readonly tolerance: string;
  readonly impliedLeast: number | null;
  readonly impliedMost: number | null;
}

const GRADES = ['assistant', 'intermediate', 'senior'] as const;
const COUNTS = [...GRADES, 'total'] as const;

interface Comparison {
  readonly kind: LicenceCheckKind;
  readonly measure: LicenceMeasure;
  readonly stated: string;
  readonly computed: string | null;
  /** In hundredths of the figure. */
  readonly tolerance: number;
  readonly implied?: WholeRange | null;
}

function compared({ kind, measure, stated, computed, tolerance, implied }: Comparison): Checked {
  return {
    kind,
    measure,
    stated,
    computed,
    difference: computed === null ? null : differenceOf(stated, computed),
    agreement: agreementOf(stated, computed, tolerance),
    tolerance: String(tolerance / 100),
    impliedLeast: implied?.least ?? null,
    impliedMost: implied?.most ?? null,
  };
}

/** Every comparison that the published figures allow: among themselves first, then beside the register. */
export function checksOf(facts: CheckedFacts): Checked[] {
  return [...amongThemselves(facts), ...besideRegister(facts)];
}

function amongThemselves(facts: CheckedFacts): Checked[] {
  const { published, residents, provinceTotal, rateToleranceHundredths } = facts;
  const { total, perTenThousand: rate, percentOfProvince: share } = published;
  const checks: Checked[] = [];
  if (total === undefined) return checks;
  const grades = GRADES.map((grade) => published[grade]).filter((value) => value !== undefined);
  if (grades.length > 0) {
    const sum = grades.length < GRADES.length ? null : grades.reduce((all, each) => all + Number(each), 0);
    const computed = sum === null ? null : String(sum);
    checks.push(compared({ kind: 'sumOfGrades', measure: 'total', stated: total, computed, tolerance: 0 }));
  }
  if (rate !== undefined) {
    const computed = residents === null ? null : perTenThousand(Number(total), residents);
    const implied = impliedResidents(Number(total), rate);
    const tolerance = rateToleranceHundredths;
    const kind = 'rateOfResidents';
    checks.push(compared({ kind, measure: 'perTenThousand', stated: rate, computed, tolerance, implied }));
  }
  if (share !== undefined) {
    const computed = provinceTotal === null ? null : percentOf(Number(total), provinceTotal);
    const implied = impliedWhole(Number(total), share);
    const tolerance = halfOfLastPlace(share);
    const kind = 'shareOfProvince';
    checks.push(
      compared({ kind, measure: 'percentOfProvince', stated: share, computed, tolerance, implied }),
    );
  }
  return checks;
}

/** What rounding to the stated places explains, in hundredths: half a percent of a whole percentage. */
function halfOfLastPlace(stated: string): number {
  const places = stated.split('.')[1]?.length ?? 0;
  return Math.floor(50 / 10 ** places);
}

function besideRegister(facts: CheckedFacts): Checked[] {
  const { published, counted, residents, countToleranceThousandths, rateToleranceHundredths } = facts;
  const counts = COUNTS.flatMap((measure) => {
    const stated = published[measure];
    if (stated === undefined) return [];
    const tolerance = countTolerance(Number(stated), countToleranceThousandths) * 100;
    const computed = String(counted[measure]);
    return [compared({ kind: 'register', measure, stated, computed, tolerance })];
  });
  const rate = published.perTenThousand;
  if (rate === undefined) return counts;
  const computed = residents === null ? null : perTenThousand(counted.total, residents);
  const tolerance = rateToleranceHundredths;
  return [
    ...counts,
    compared({ kind: 'register', measure: 'perTenThousand', stated: rate, computed, tolerance }),
  ];
}
