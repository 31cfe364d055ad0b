import type { WorkerFacts } from '@wushe/awards';
import type { LicenceGrade, EmploymentNature, TalentTitle, WorkingAgeCategory } from '@wushe/policy-packs';
import { addDays, addMonths, day, type Day } from '@wushe/values';

/** What the register keeps of a social worker, as far as awards ask; last days are the last on which it holds. */
export interface RegisteredWorker {
  readonly workerId: string;
  readonly regionCode: string;
  readonly sex: 'female' | 'male' | null;
  /** YYYY-MM. */
  readonly birthMonth: string | null;
  readonly retirementCategory: 'managerial' | 'operational' | 'early' | null;
  readonly certificates: readonly {
    readonly id: string;
    readonly grade: LicenceGrade;
    readonly approvedOn: string | null;
    readonly registeredOn: string | null;
    /** First day on which the registration no longer holds. */
    readonly validTo: string | null;
  }[];
  readonly employments: readonly {
    readonly id: string;
    readonly employer: string;
    readonly organizationId: string | null;
    readonly workplaceCode: string;
    readonly nature: EmploymentNature;
    readonly fromOn: string;
    readonly toOn: string | null;
  }[];
  readonly insured: readonly {
    readonly id: string;
    readonly placeCode: string;
    readonly fromOn: string;
    readonly toOn: string | null;
  }[];
}

/** What awards keep themselves: titles, annual checks, bad records. */
export interface KeptFact {
  readonly id: string;
  readonly kind: TalentTitle | 'agencyInOrder' | 'badRecord';
  readonly organizationId: string | null;
  readonly fromOn: string;
  readonly toOn: string | null;
}

/** What was granted before, found by the keyed hash of who they are. */
export interface Granted {
  readonly applicationId: string;
  readonly programme: string;
  readonly grantedOn: string;
  readonly month: string | null;
}

/** What else is known beside the register. */
export interface Beside {
  readonly kept: readonly KeptFact[];
  readonly granted: readonly Granted[];
  /** Employers that are private social work agencies. */
  readonly agencyIds: ReadonlySet<string>;
}

/** The days of a term whose last day is told, as a period whose end is not part of it. */
const daysOf = ({ fromOn, toOn }: { readonly fromOn: string; readonly toOn: string | null }) => ({
  from: day(fromOn),
  to: toOn === null ? null : addDays(day(toOn), 1),
});

function categoryOf({ sex, retirementCategory }: RegisteredWorker): WorkingAgeCategory | null {
  if (sex === null || retirementCategory === null || retirementCategory === 'early') return null;
  if (sex === 'male') return 'man';
  return retirementCategory === 'managerial' ? 'woman55' : 'woman50';
}

/** The register knows the month of birth: the day can have been any of it. */
const firstOf = (month: string): Day => day(`${month}-01`);
const lastOf = (month: string): Day => addDays(addMonths(firstOf(month), 1), -1);

type Certificate = RegisteredWorker['certificates'][number];

/** A certificate without a day of approval proves nothing yet. */
const approved = ({ id, grade, approvedOn }: Certificate): WorkerFacts['certificates'] =>
  approvedOn === null ? [] : [{ grade, approvedOn: day(approvedOn), source: `certificate ${id}` }];

const registered = ({ id, registeredOn, validTo }: Certificate): WorkerFacts['registrations'] => {
  if (registeredOn === null) return [];
  const to = validTo === null ? null : day(validTo);
  return [{ from: day(registeredOn), to, source: `certificate ${id}` }];
};

/** What award rules may ask of a social worker, each fact with the record it comes from. */
export function workerFacts(worker: RegisteredWorker, { kept, granted, agencyIds }: Beside): WorkerFacts {
  const { workerId, regionCode, birthMonth } = worker;
  const particulars = `particulars ${workerId}`;
  const category = categoryOf(worker);
  const isTitle = (kind: KeptFact['kind']): kind is TalentTitle =>
    kind === 'nationalLeader' || kind === 'cityLeader';
  return {
    workerId,
    regionCode,
    birth:
      birthMonth === null
        ? null
        : { bornOn: firstOf(birthMonth), bornBy: lastOf(birthMonth), source: particulars },
    ageCategories:
      category === null || birthMonth === null
        ? []
        : [{ category, from: firstOf(birthMonth), to: null, source: particulars }],
    certificates: worker.certificates.flatMap(approved),
    registrations: worker.certificates.flatMap(registered),
    employments: worker.employments.map((each) => ({
      employerId: each.organizationId ?? each.employer,
      nature: each.nature,
      regionCode: each.workplaceCode,
      workplaceCode: each.workplaceCode,
      isAgency: each.organizationId !== null && agencyIds.has(each.organizationId),
      ...daysOf(each),
      source: `employment ${each.id}`,
    })),
    insurance: worker.insured.map((each) => ({
      regionCode: each.placeCode,
      ...daysOf(each),
      source: `insurance ${each.id}`,
    })),
    titles: kept.flatMap((each) =>
      isTitle(each.kind) ? [{ title: each.kind, ...daysOf(each), source: `awardFact ${each.id}` }] : [],
    ),
    agencies: kept.flatMap((each) =>
      each.kind === 'agencyInOrder' && each.organizationId !== null
        ? [{ employerId: each.organizationId, ...daysOf(each), source: `awardFact ${each.id}` }]
        : [],
    ),
    badRecords: kept.flatMap((each) =>
      each.kind === 'badRecord' ? [{ ...daysOf(each), source: `awardFact ${each.id}` }] : [],
    ),
    benefits: granted.map(({ applicationId, programme, grantedOn, month }) => ({
      programme,
      grantedOn: day(grantedOn),
      month,
      source: `award ${applicationId}`,
    })),
  };
}
