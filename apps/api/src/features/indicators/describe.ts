import { periodContains, type Day } from '@wushe/values';
import type { PackRow } from './catalogue.js';
import { rowsOf } from './catalogue.js';
import type { Indicator, IndicatorTarget, PolicyPack, PolicySource } from './indicator.view.js';
import type { TargetEntry } from './target-entry.entity.js';
import { TargetField, valueInForce } from './target.rules.js';

/** Where and when rows are described, and what records them. */
export interface Describing {
  readonly regionCode: string;
  readonly on: Day;
  readonly isRecorded: (row: PackRow) => boolean;
}

const ofRow = (entries: readonly TargetEntry[], { pack, row }: PackRow): TargetEntry[] =>
  entries.filter((entry) => entry.pack === pack.code && entry.indicator === row.code);

const sourceOf = ({ pack }: PackRow, key: string): PolicySource | null => {
  const source = pack.sources[key];
  return source ? { key, ...source } : null;
};

/** A row as it is known at a region on a day: what entries say comes before the pack. */
export function describeRow(packRow: PackRow, all: readonly TargetEntry[], at: Describing): Indicator {
  const { pack, row, isGoal } = packRow;
  const { definition } = row;
  const entries = ofRow(all, packRow);
  const inForce = valueInForce(row, entries, { field: 'target', regionCode: at.regionCode, on: at.on });
  const named = entries.find(({ nameZh, fromOn }) => nameZh !== null && fromOn <= at.on);
  return {
    id: `${pack.code}/${row.code}`,
    pack: pack.code,
    code: row.code,
    isGoal,
    name: named ? { zh: named.nameZh ?? row.name.zh, en: named.nameEn ?? row.name.en } : row.name,
    status: inForce.status,
    unit: row.unit ?? inForce.entry?.unit ?? null,
    direction: row.direction ?? inForce.entry?.direction ?? null,
    nature: row.nature,
    frequency: row.frequency,
    method: definition.by,
    isRecorded: at.isRecorded(packRow),
    reportedBy: definition.reportedBy ?? null,
    dividedBy: definition.denominator ?? null,
    isEach: definition.each ?? false,
    isOptional: definition.optional ?? false,
    numerator: row.numerator,
    denominator: row.denominator,
    shownPlaces: row.shownPlaces,
    note: row.note,
    targets: Object.values(TargetField).flatMap((field) => targetsOf(packRow, entries, field, at)),
  };
}

function targetsOf(
  packRow: PackRow,
  entries: readonly TargetEntry[],
  field: TargetField,
  { regionCode, on }: Describing,
): IndicatorTarget[] {
  const { row } = packRow;
  const { entry } = valueInForce(row, entries, { field, regionCode, on });
  const stated = field === 'target' ? row.target : row.base;
  const ofPack = (stated?.values ?? []).map(({ value, evidence, source }) => ({
    field,
    year: stated?.year ?? 0,
    value,
    evidence,
    source: sourceOf(packRow, source),
    entry: null,
    isInForce: entry === null,
  }));
  const entered = entries
    .filter((each) => each.field === field)
    .map((each) => ({
      field,
      year: each.year,
      value: each.value,
      evidence: each.evidence,
      source: null,
      entry: each,
      isInForce: each === entry,
    }));
  return [...ofPack, ...entered];
}

/** A pack with its rows; what holds is judged at the region asked about, else where the pack holds. */
export function describePack(
  pack: PackRow['pack'],
  entries: readonly TargetEntry[],
  {
    regionCode,
    on,
    isRecorded,
    maySupersede,
  }: Omit<Describing, 'regionCode'> & {
    readonly regionCode: string | null;
    readonly maySupersede: boolean;
  },
): PolicyPack {
  // A pack for the whole country is judged at no place: only entries of a region change it there.
  const at = { regionCode: regionCode ?? pack.holdsIn ?? '00', on, isRecorded };
  return {
    code: pack.code,
    title: pack.title,
    holdsIn: pack.holdsIn,
    validFrom: pack.valid.from,
    validTo: pack.valid.to,
    validEvidence: pack.valid.evidence,
    isInForce: periodContains(pack.valid, on),
    sources: Object.entries(pack.sources).map(([key, source]) => ({ key, ...source })),
    leads: [...pack.leads],
    indicators: rowsOf(pack).map((packRow) => describeRow(packRow, entries, at)),
    maySupersede,
  };
}
