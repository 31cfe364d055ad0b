import { Injectable } from '@nestjs/common';
import { dueSteps } from '@wushe/policy-packs';
import { countyOf, dayOf } from '@wushe/values';
import { SYSTEM } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { withinReach } from '../../platform/reach.js';
import { Policies } from '../policies/index.js';
import { Regions, type Successions } from '../regions/index.js';
import { Escalation } from './escalation.entity.js';
import { MATTER_SOURCES, type MatterSource } from './matter-source.js';

const BATCH = 500;
const MOST_DRAFTED = 50;
/** More digits than any code has. */
const WHOLE = '99';

/** A matter whose limit has passed. */
export interface OverdueMatter {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly title: string;
  readonly regionCode: string;
  readonly dueAt: Date;
}

/** Who answers, as recorded, and to how many digits of the code of today. */
interface Responsible {
  readonly responsible: string;
  readonly digits: number;
}

interface OverdueRow extends Responsible {
  readonly id: string;
  readonly place: string;
  readonly dueAt: Date;
  readonly needId: string | null;
}

/** Matters past their limit come before the next region level by themselves, once a level. */
@Injectable()
export class Escalations {
  private readonly sources: MatterSource[] = [...MATTER_SOURCES];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly policies: Policies,
    private readonly regions: Regions,
  ) {}

  /** A later feature's records escalate too. */
  register(source: MatterSource): void {
    this.sources.push(source);
  }

  /** Escalations of each record, oldest first, for a loader. */
  readonly bySubjects = async (subjectIds: readonly string[]): Promise<Escalation[][]> => {
    const rows = await this.database
      .repository(Escalation)
      .createQueryBuilder('escalation')
      .where('escalation.subjectId = any(:subjectIds)', { subjectIds })
      .orderBy('escalation.id')
      .getMany();
    const bySubject = groupBy(rows, ({ subjectId }) => subjectId);
    return subjectIds.map((id) => bySubject.get(id) ?? []);
  };

  /** What is past its limit below a region, the longest first, at most 50: what an agenda is drafted from. */
  async overdueWithin(regionCode: string): Promise<OverdueMatter[]> {
    const parameters: unknown[] = [this.clock.now(), regionCode.length];
    const reach = withinReach('responsible', await this.regions.reachOf(regionCode), parameters);
    const parts = this.sources.map(
      ({ matter, table, isOpen, title, responsible, digits }) =>
        `select '${matter}' as "subjectType", id as "subjectId", ${title} as title,
           (${responsible}) collate "C" as responsible, ${digits ?? WHOLE} as digits, due_at as "dueAt"
         from ${table} where due_at < $1 and ${isOpen}`,
    );
    const rows = await this.database.query<OverdueMatter & Responsible>(
      `select "subjectType", "subjectId", title, responsible, digits, "dueAt"
       from (${parts.join(' union all ')}) as overdue where ${reach} and digits >= $2
       order by "dueAt", "subjectId" limit ${MOST_DRAFTED}`,
      parameters,
    );
    const successions = await this.regions.successions();
    return rows.map(({ responsible, digits, ...matter }) => ({
      ...matter,
      regionCode: whoAnswers({ responsible, digits }, successions),
    }));
  }

  /** Brings before each level what it should have seen by now; several processes may do it at once. Returns how many. */
  async escalate(): Promise<number> {
    const successions = await this.regions.successions();
    let made = 0;
    for (const source of this.sources) {
      let last: OverdueRow | undefined;
      do {
        const rows: OverdueRow[] = await this.overdue(source, last);
        const seen = await this.bySubjects(rows.map(({ id }) => id));
        for (const [at, row] of rows.entries())
          for (const code of this.stepsOf(source, row, seen[at] ?? [], successions))
            if (await this.bring(source, row, code)) made += 1;
        last = rows.length === BATCH ? rows.at(-1) : undefined;
      } while (last);
    }
    return made;
  }

  private overdue(source: MatterSource, last: OverdueRow | undefined): Promise<OverdueRow[]> {
    const { table, isOpen, responsible, digits, needId } = source;
    const parameters: unknown[] = [this.clock.now()];
    const after = last
      ? `and (due_at, id) > ($${parameters.push(last.dueAt)}, $${parameters.push(last.id)}::uuid)`
      : '';
    return this.database.query<OverdueRow>(
      `select id, region_code as place, ${responsible} as responsible, ${digits ?? WHOLE} as digits, due_at as "dueAt",
         ${needId} as "needId"
       from ${table} where due_at < $1 and ${isOpen} ${after} order by due_at, id limit ${BATCH}`,
      parameters,
    );
  }

  /** The levels that should have seen it and have not, above the unit to which it belongs today. */
  private stepsOf(
    { matter }: MatterSource,
    row: OverdueRow,
    seen: readonly Escalation[],
    successions: Successions,
  ): string[] {
    const { place, dueAt } = row;
    const now = this.clock.now();
    const { escalation } = this.policies.on(place, dayOf(now));
    const done = seen
      .filter((each) => each.dueAt.getTime() === dueAt.getTime())
      .map(({ toRegionCode }) => successions.homeOf(toRegionCode));
    const regionCode = whoAnswers(row, successions);
    return dueSteps(escalation.byMatter[matter], { regionCode, dueAt }, now).filter(
      (code) => !done.includes(code),
    );
  }

  /** The matter's row is held, so that it is not escalated when somebody has acted in this very moment. */
  private bring(source: MatterSource, row: OverdueRow, toRegionCode: string): Promise<boolean> {
    const { matter, table, isOpen } = source;
    return this.database.transaction(async () => {
      const held = await this.database.query(
        `select from ${table} where id = $1 and due_at = $2 and ${isOpen} for update`,
        [row.id, row.dueAt],
      );
      if (held.length === 0) return false;
      const isNew = await this.database.insertUnlessThere(
        Escalation,
        Object.assign(new Escalation(), {
          id: newId(),
          countyCode: countyOf(row.place),
          regionCode: row.place,
          subjectType: matter,
          subjectId: row.id,
          toRegionCode,
          dueAt: row.dueAt,
          escalatedAt: this.clock.now(),
        }),
      );
      if (!isNew) return false;
      const subject = { type: matter, id: row.id, regionCode: row.place, rootId: row.needId };
      const body = { toRegionCode, dueAt: row.dueAt.toISOString() };
      await this.events.record(SYSTEM, `${matter}.escalated`, subject, body);
      return true;
    });
  }
}

const whoAnswers = ({ responsible, digits }: Responsible, successions: Successions): string =>
  successions.homeOf(responsible).slice(0, digits);
