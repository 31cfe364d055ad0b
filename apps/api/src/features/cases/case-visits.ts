import { Injectable } from '@nestjs/common';
import type { CaseRisk } from '@wushe/policy-packs';
import { SYSTEM } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { groupBy } from '../../platform/group-by.js';
import { newId, NO_ID } from '../../platform/ids.js';
import { deskKey, personKey } from '../../platform/party.js';
import { Reminders } from '../../platform/reminders/reminders.js';
import { CaseFile } from './case.entity.js';
import { VISITED_STATES } from './case.rules.js';
import { CaseTies } from './case-ties.js';
import { Cases } from './cases.service.js';
import { inFives, MissedVisitStep, stepsReached } from './missed-visit.rules.js';
import { OverdueVisits } from './overdue-visits.entity.js';
import { UNIT_HEADS } from './unit-heads.reads.js';

const BATCH = 200;

/** A file whose visit was not made on its day. */
interface Missed {
  readonly id: string;
  readonly countyCode: string;
  readonly regionCode: string;
  readonly workerId: string;
  readonly risk: CaseRisk | null;
  readonly dueOn: string;
  /** Of whom the reminders say that they have heard. */
  readonly told: readonly string[];
}

const MISSED = `
  select file.id, file.county_code as "countyCode", file.region_code as "regionCode", file.risk,
    file.worker_id as "workerId", file.next_visit_on::text as "dueOn",
    array(select step from reminders told where told.subject_id = file.id and told.from_on = file.next_visit_on) as told
  from case_files file where file.next_visit_on < $1 and file.state = any($2) and file.id > $3
  order by file.id limit ${BATCH}`;

const TOLD = `
  insert into overdue_visits (id, county_code, at_least, told_at) values ($1, $2, $3, $4)
  on conflict (county_code) where social_worker_id is null
  do update set at_least = excluded.at_least, told_at = excluded.told_at returning id`;
/** What was told of and is no more: of counties beside $1, of social workers beside $2. */
const MADE_UP = `
  delete from overdue_visits where (social_worker_id is null and county_code <> all($1))
    or social_worker_id <> all($2::uuid[])
  returning id, county_code as "countyCode", social_worker_id as "workerId"`;

/** How a step is kept among the reminders of a file. */
const wordOf = (step: MissedVisitStep): string => `visitMissed.${step}`;

/**
 * A visit that was missed goes on by itself until it is made up for: to the supervisor, then to the head of the worker's
 * unit, who learns that the worker is behind and of no case, then to the county's officials, who learn how many.
 */
@Injectable()
export class CaseVisits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly reminders: Reminders,
    private readonly cases: Cases,
    private readonly ties: CaseTies,
  ) {}

  /** Tells whoever should have heard of a missed visit by now; several processes may do it at once. Returns how many were told. */
  async escalate(): Promise<number> {
    const forUnits: Missed[] = [];
    const forCounties: Missed[] = [];
    let told = 0;
    let after = NO_ID;
    for (;;) {
      const rows = await this.database.query<Missed>(MISSED, [this.clock.today(), VISITED_STATES, after]);
      for (const row of rows) {
        const reached = this.stepsOf(row);
        for (const step of reached)
          if (step !== 'county' && !row.told.includes(wordOf(step))) told += await this.tell(row.id, step);
        if (reached.includes('unit')) forUnits.push(row);
        if (reached.includes('county')) forCounties.push(row);
      }
      const last = rows.at(-1);
      if (!last || rows.length < BATCH) break;
      after = last.id;
    }
    for (const [countyCode, missed] of groupBy(forCounties, (row) => row.countyCode))
      told += await this.tellCounty(countyCode, missed);
    await this.settle(forCounties, forUnits);
    return told;
  }

  /** Whoever was told of what has been made up for since need not look any more. */
  private settle(forCounties: readonly Missed[], forUnits: readonly Missed[]): Promise<void> {
    return this.database.transaction(async () => {
      const rows = await this.database.query<{ id: string; countyCode: string; workerId: string | null }>(
        MADE_UP,
        [forCounties.map(({ countyCode }) => countyCode), forUnits.map(({ workerId }) => workerId)],
      );
      for (const { id, countyCode, workerId } of rows) {
        const [type, of] =
          workerId === null
            ? ['casework.visitsMadeUp', { type: 'overdueVisits', id }]
            : ['socialWorker.visitsMadeUp', { type: 'socialWorker', id: workerId }];
        await this.events.record(SYSTEM, type, { ...of, regionCode: countyCode });
      }
    });
  }

  private stepsOf({
    dueOn,
    risk,
    regionCode,
  }: Pick<Missed, 'dueOn' | 'risk' | 'regionCode'>): MissedVisitStep[] {
    return stepsReached({ dueOn, risk, rhythm: this.cases.rhythmOf(regionCode) }, this.clock.today());
  }

  /** The worker may have been there since: the locked file is asked again. Its version stays, nobody's form goes stale. */
  private tell(id: string, step: 'supervisor' | 'unit'): Promise<number> {
    return this.database.transaction(async () => {
      const file = await this.database.lock(CaseFile, id);
      const { nextVisitOn: dueOn, risk, regionCode, state } = file;
      if (dueOn === null || !VISITED_STATES.includes(state)) return 0;
      if (!this.stepsOf({ dueOn, risk, regionCode }).includes(step)) return 0;
      const isNew = await this.reminders.once(file, { step: wordOf(step), fromOn: dueOn }, () =>
        step === 'supervisor' ? this.tellSupervisor(file) : this.tellUnit(file),
      );
      return isNew ? 1 : 0;
    });
  }

  private async tellSupervisor(file: CaseFile): Promise<void> {
    const { supervisors } = await this.ties.factsOf(file);
    await this.cases.record(SYSTEM, file, 'case.visitMissed', supervisors);
  }

  /** What it tells is of the worker; of whose visit or of which case it tells nothing. */
  private async tellUnit({ workerId, countyCode }: CaseFile): Promise<void> {
    const heads = await this.database.query<{ personId: string }>(UNIT_HEADS, [
      workerId,
      this.clock.today(),
      this.clock.now(),
    ]);
    await this.database.insertUnlessThere(OverdueVisits, {
      id: newId(),
      countyCode,
      socialWorkerId: workerId,
      atLeast: 0,
      toldAt: this.clock.now(),
    });
    const subject = { type: 'socialWorker', id: workerId, regionCode: countyCode };
    const to = heads.map(({ personId }) => personKey(personId));
    await this.events.record(SYSTEM, 'socialWorker.visitMissed', subject, { to });
  }

  /** Once for all that have come this far since the last time; the count is of all that wait. */
  private tellCounty(countyCode: string, missed: readonly Missed[]): Promise<number> {
    return this.database.transaction(async () => {
      let added = 0;
      const step = wordOf('county');
      for (const file of missed.filter((each) => !each.told.includes(step)))
        if (await this.reminders.once(file, { step, fromOn: file.dueOn })) added += 1;
      if (added === 0) return 0;
      const atLeast = inFives(missed.length);
      const [row] = await this.database.query<{ id: string }>(TOLD, [
        newId(),
        countyCode,
        atLeast,
        this.clock.now(),
      ]);
      const subject = { type: 'overdueVisits', id: row?.id ?? '', regionCode: countyCode };
      const to = [deskKey('official', countyCode)];
      await this.events.record(SYSTEM, 'casework.visitsOverdue', subject, { to, atLeast });
      return added;
    });
  }
}
