import type { EmploymentNature, LicenceGrade, TalentTitle, WorkingAgeCategory } from '@wushe/policy-packs';
import type { DatePeriod, Day } from '@wushe/values';

/** Where the register has a fact from: the kind of record and its id, kept in every explanation. */
interface Sourced {
  readonly source: string;
}

/** A fact that holds from its first day to the day before `to`; null while nothing ended it. */
type Lasting = DatePeriod & Sourced;

/** What is known of a day of birth, for the statutory working age. */
export interface BirthFact extends Sourced {
  /** The day, or the first it can have been. */
  readonly bornOn: Day;
  /** The last day it can have been, where only the month is known; left out where `bornOn` is the day. */
  readonly bornBy?: Day;
}

/** Whose retirement age holds for the person; the register says so, it cannot be worked out from sex alone. */
export interface AgeCategoryFact extends Lasting {
  readonly category: WorkingAgeCategory;
}

/** A certificate from the day it was approved (批准日期). */
export interface CertificateFact extends Sourced {
  readonly grade: LicenceGrade;
  readonly approvedOn: Day;
}

/** The days a certificate stands registered on the national register of social workers. */
export type RegistrationFact = Lasting;

/** One employment of a person. */
export interface EmploymentFact extends Lasting {
  readonly employerId: string;
  readonly nature: EmploymentNature;
  /** Where they are employed. */
  readonly regionCode: string;
  /** Where the work is actually done. */
  readonly workplaceCode: string;
  /** Whether the employer is a private social work agency (民办社会工作服务机构). */
  readonly isAgency: boolean;
}

/** Months of social insurance on end, as the days they cover. */
export interface InsuranceFact extends Lasting {
  readonly regionCode: string;
}

/** A title of an outstanding social worker. */
export interface TitleFact extends Lasting {
  readonly title: TalentTitle;
}

/** The days on which an employer's last annual check was passed, or it was exempt from it. */
export interface AgencyFact extends Lasting {
  readonly employerId: string;
}

/** A bad record of service, as long as it stands. */
export type BadRecordFact = Lasting;

/** What somebody was granted before, also in another region, found by the keyed hash of who they are. */
export interface BenefitFact extends Sourced {
  readonly programme: string;
  readonly grantedOn: Day;
  /** The month paid for, as YYYY-MM, by a monthly programme; null for one that pays once. */
  readonly month: string | null;
}

/** All that award rules may ask about a person: dated facts, each with its source, in any order. */
export interface WorkerFacts {
  readonly workerId: string;
  /** Where the person is counted when a draft is tried on the register. */
  readonly regionCode: string;
  readonly birth: BirthFact | null;
  readonly ageCategories: readonly AgeCategoryFact[];
  readonly certificates: readonly CertificateFact[];
  readonly registrations: readonly RegistrationFact[];
  readonly employments: readonly EmploymentFact[];
  readonly insurance: readonly InsuranceFact[];
  readonly titles: readonly TitleFact[];
  readonly agencies: readonly AgencyFact[];
  readonly badRecords: readonly BadRecordFact[];
  readonly benefits: readonly BenefitFact[];
}
