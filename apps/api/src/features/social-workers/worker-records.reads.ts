import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { Keys } from '../../platform/keys.js';
import { withinReach } from '../../platform/reach.js';
import type { CertificateGrade, SocialWorkerState } from './social-worker.rules.js';
import type { RetirementCategory, Sex } from './worker-particulars.rules.js';
import type { EmploymentNature } from './worker-term.rules.js';

/** A certificate as rules over records read it; days are YYYY-MM-DD. */
export interface CertificateRecord {
  readonly id: string;
  readonly grade: CertificateGrade;
  readonly approvedOn: string | null;
  readonly registeredOn: string | null;
  /** First day on which the registration no longer holds; null: without an end. */
  readonly validTo: string | null;
}

/** An employment as rules over records read it. */
export interface EmploymentRecord {
  readonly id: string;
  readonly employer: string;
  readonly organizationId: string | null;
  /** Region of the actual workplace, county (6 digits) or smaller. */
  readonly workplaceCode: string;
  readonly nature: EmploymentNature;
  readonly fromOn: string;
  /** Last day; null while it lasts. */
  readonly toOn: string | null;
}

/** Whole months of social insurance, from the first day of the first to the last day of the last one. */
export interface InsuranceRecord {
  readonly id: string;
  /** City (4 digits) or county (6) it was paid in. */
  readonly placeCode: string;
  readonly fromOn: string;
  readonly toOn: string | null;
}

/** Everything rules of awards ask of one social worker, as it stands in the register. */
export interface WorkerRecord {
  readonly workerId: string;
  readonly personId: string;
  readonly regionCode: string;
  readonly countyCode: string;
  readonly organizationId: string | null;
  readonly state: SocialWorkerState;
  readonly isDemo: boolean;
  readonly registeredAt: Date;
  /** Rises with every change of the record itself. */
  readonly version: number;
  readonly sex: Sex | null;
  /** YYYY-MM; null: not told. */
  readonly birthMonth: string | null;
  readonly retirementCategory: RetirementCategory | null;
  readonly certificates: readonly CertificateRecord[];
  readonly employments: readonly EmploymentRecord[];
  readonly insured: readonly InsuranceRecord[];
}

/** Whose records to read: by id, or below some prefixes in the order of their ids. */
export type WhoseRecords =
  | { readonly workerIds: readonly string[] }
  | { readonly prefixes: readonly string[]; readonly after?: string | null; readonly limit: number };

type Row = Omit<WorkerRecord, 'birthMonth'> & { readonly birthMonthSealed: string | null };

const ROWS = `json_agg(json_build_object`;
const SELECT = `select worker.id as "workerId", worker.person_id as "personId", worker.region_code as "regionCode",
    worker.county_code as "countyCode", worker.organization_id as "organizationId", worker.state,
    worker.is_demo as "isDemo", worker.created_at as "registeredAt", worker.version,
    told.sex, told.birth_month_sealed as "birthMonthSealed", told.retirement_category as "retirementCategory",
    coalesce(certificates.rows, '[]') as certificates, coalesce(employments.rows, '[]') as employments,
    coalesce(insured.rows, '[]') as insured
  from chosen worker
  left join lateral (select * from worker_particulars where social_worker_id = worker.id
    order by number desc limit 1) told on true
  left join lateral (select ${ROWS}('id', id, 'grade', grade, 'approvedOn', approved_on,
      'registeredOn', registered_on, 'validTo', valid_to) order by approved_on, id) as rows
    from worker_certificates where social_worker_id = worker.id and withdrawn_at is null) certificates on true
  left join lateral (select ${ROWS}('id', id, 'employer', employer, 'organizationId', organization_id,
      'workplaceCode', workplace_code, 'nature', nature, 'fromOn', from_on, 'toOn', to_on) order by from_on, id) as rows
    from employments where social_worker_id = worker.id and withdrawn_at is null) employments on true
  left join lateral (select ${ROWS}('id', id, 'placeCode', place_code, 'fromOn', from_on, 'toOn', to_on)
      order by from_on, id) as rows
    from insurance_periods where social_worker_id = worker.id and withdrawn_at is null) insured on true
  order by worker.id`;

/** Whole records of many social workers at once, for rules that run over the register. The caller asks who may. */
@Injectable()
export class WorkerRecords {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
  ) {}

  /** The records in the order of the workers' ids, one statement whatever their number; withdrawn rows are left out. */
  async read(whose: WhoseRecords): Promise<WorkerRecord[]> {
    const parameters: unknown[] = [];
    const chosen =
      'workerIds' in whose
        ? `select * from social_workers where id = any($${parameters.push(whose.workerIds)})`
        : `select * from social_workers where ${withinReach('region_code', whose.prefixes, parameters)}
             and ($${parameters.push(whose.after ?? null)}::uuid is null or id > $${parameters.length}::uuid)
           order by id limit $${parameters.push(whose.limit)}`;
    const rows = await this.database.query<Row>(`with chosen as (${chosen}) ${SELECT}`, parameters);
    return rows.map(({ birthMonthSealed, ...row }) => ({
      ...row,
      birthMonth: birthMonthSealed === null ? null : this.keys.decrypt(birthMonthSealed),
    }));
  }
}
