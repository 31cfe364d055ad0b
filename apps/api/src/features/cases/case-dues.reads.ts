import { Injectable } from '@nestjs/common';
import type { CaseRisk } from '@wushe/policy-packs';
import { addDays, day } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { daysLate, inQueueOrder, VISITED_STATES, type CaseDueKind, type CaseState } from './case.rules.js';
import { CaseTies } from './case-ties.js';
import { Cases } from './cases.service.js';
import type { CaseDue } from './case.view.js';

/** What lies further ahead than this is not of the day. */
const DAYS_AHEAD = 7;
const MOST = 500;

interface DueRow {
  readonly caseId: string;
  readonly number: string;
  readonly alias: string;
  readonly workerId: string;
  readonly worker: string;
  readonly risk: CaseRisk | null;
  readonly regionCode: string;
  readonly kind: CaseDueKind;
  readonly dueOn: string;
}

/** What a state asks of its worker. */
const WORKER_STEPS: Readonly<Partial<Record<CaseState, CaseDueKind>>> = {
  intake: 'consentDue',
  assessing: 'assessmentDue',
  planning: 'planDue',
  followUp: 'followUpDue',
};
/** What a state asks of the supervisor. */
const SUPERVISOR_STEPS: Readonly<Partial<Record<CaseState, CaseDueKind>>> = {
  planSubmitted: 'planToApprove',
  closureSubmitted: 'closureToApprove',
};

const kindOfState = (steps: Readonly<Partial<Record<CaseState, CaseDueKind>>>): string =>
  `case file.state ${Object.entries(steps)
    .map(([state, kind]) => `when '${state}' then '${kind}'`)
    .join(' ')} end`;

const COLUMNS = `file.id as "caseId", file.number, file.alias, file.worker_id as "workerId", person.name as worker,
  file.risk, file.region_code as "regionCode"`;
const WITH_WORKER = `from case_files file join social_workers own on own.id = file.worker_id
  join people person on person.id = own.person_id`;
const FROM = `${WITH_WORKER} where file.worker_id = any($1)`;
const visited = VISITED_STATES.map((state) => `'${state}'`).join(', ');

/** What is due for a worker: the step of the state, the visit, a referral nobody answered, what the person asked for. */
const WORKER_DUES = `
  select ${COLUMNS}, ${kindOfState(WORKER_STEPS)} as kind, file.due_on as "dueOn" ${FROM}
    and file.state in ('intake', 'assessing', 'planning', 'followUp') and file.due_on <= $2
  union all
  select ${COLUMNS}, 'visitDue', file.next_visit_on ${FROM}
    and file.state in (${visited}) and file.next_visit_on <= $2
  union all
  select ${COLUMNS}, 'referralUnanswered', waiting.due_on ${WITH_WORKER}
    cross join lateral (select min(due_on) as due_on from case_referrals
      where case_id = file.id and state = 'made' and due_on < $2::date - ${DAYS_AHEAD}) waiting
    where file.worker_id = any($1)
  union all
  select ${COLUMNS}, 'exportAsked', file.export_asked_on ${FROM} and file.export_asked_on is not null`;

/** What is due for a supervisor: what waits for a word, what was missed, and whoever has no worker any more. */
const SUPERVISOR_DUES = `
  select ${COLUMNS}, ${kindOfState(SUPERVISOR_STEPS)} as kind, file.due_on as "dueOn" ${FROM}
    and file.state in ('planSubmitted', 'closureSubmitted')
  union all
  select ${COLUMNS}, 'visitMissed', file.next_visit_on ${FROM}
    and file.state in (${visited}) and file.next_visit_on < $2 and own.state <> 'left'
  union all
  select ${COLUMNS}, 'workerGone', (file.state_since at time zone 'Asia/Shanghai')::date ${FROM}
    and own.state = 'left' and file.state not in ('ended', 'erased')
  union all
  select ${COLUMNS}, 'erasureAsked', file.erasure_asked_on ${FROM} and file.erasure_asked_on is not null`;

/** The worker's day and the supervisor's queue. */
@Injectable()
export class CaseDues {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cases: Cases,
    private readonly ties: CaseTies,
  ) {}

  /** What is due for the actor's own cases, and those they stand in for, within a week; by risk and lateness. */
  async day(actor: Actor): Promise<CaseDue[]> {
    const workers = await this.ties.worksFor(actor);
    const until = addDays(this.clock.today(), DAYS_AHEAD);
    const rows = [...(await this.rows(WORKER_DUES, workers, until)), ...(await this.toAnswer(workers))];
    return this.ordered(rows, await this.ties.ownId(actor));
  }

  /** What waits for the actor as supervisor, also in place of another one, in the order of risk times days late. */
  async queue(actor: Actor): Promise<CaseDue[]> {
    const workers = await this.ties.supervises(actor);
    return this.ordered(await this.rows(SUPERVISOR_DUES, workers, this.clock.today()), null);
  }

  private async rows(dues: string, workers: readonly string[], until: string): Promise<DueRow[]> {
    if (workers.length === 0) return [];
    const rows = await this.database.query<DueRow>(
      `select "caseId", number, alias, "workerId", worker, risk, "regionCode", kind, "dueOn"::text as "dueOn"
       from (${dues}) as due where "dueOn" is not null order by "dueOn", "caseId" limit ${MOST}`,
      [workers, until],
    );
    return rows.map((row) => this.withRequestDays(row));
  }

  /** Whoever asked for a copy or for erasure waits so many days as the policy allows from the day they asked. */
  private withRequestDays(row: DueRow): DueRow {
    if (row.kind !== 'exportAsked' && row.kind !== 'erasureAsked') return row;
    const { requestDays } = this.cases.rhythmOf(row.regionCode);
    return { ...row, dueOn: addDays(day(row.dueOn), requestDays) };
  }

  /** Referrals made to the social workers that have no answer; name and risk of the case are its own worker's. */
  private toAnswer(workers: readonly string[]): Promise<DueRow[]> {
    return this.database.query<DueRow>(
      `select referral.id as "caseId", referral.number, '' as alias, referral.to_worker_id as "workerId",
         person.name as worker, null as risk, file.region_code as "regionCode", 'referralToAnswer' as kind,
         referral.due_on::text as "dueOn"
       from case_referrals referral join case_files file on file.id = referral.case_id
       join social_workers own on own.id = referral.to_worker_id join people person on person.id = own.person_id
       where referral.to_worker_id = any($1) and referral.state = 'made' order by referral.due_on limit ${MOST}`,
      [workers],
    );
  }

  /** Each place may set its own rhythm; the order goes by the one of each case's place, so weights are looked up a row. */
  private ordered(rows: readonly DueRow[], ownId: string | null): CaseDue[] {
    const today = this.clock.today();
    const weighed = rows.map((row) => ({ ...row, rhythm: this.cases.rhythmOf(row.regionCode) }));
    return inQueueOrder(weighed, today).map((row) => ({
      id: `${row.kind} ${row.caseId}`,
      kind: row.kind,
      caseId: row.caseId,
      number: row.number,
      alias: row.alias,
      workerId: row.workerId,
      worker: row.workerId === ownId ? null : row.worker,
      risk: row.risk,
      dueOn: row.dueOn,
      daysLate: daysLate(row.dueOn, today),
    }));
  }
}
