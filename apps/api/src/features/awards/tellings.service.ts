import { Injectable } from '@nestjs/common';
import { eligibility } from '@wushe/awards';
import type { AwardProgramme } from '@wushe/policy-packs';
import { countyOf } from '@wushe/values';
import { SYSTEM } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { organizationKey, personKey } from '../../platform/party.js';
import { Policies } from '../policies/index.js';
import { Regions } from '../regions/index.js';
import { AwardTelling } from './award.entity.js';
import { tellingOf, type Telling } from './award.rules.js';
import { isRestDay } from './evaluations.service.js';
import { Programmes } from './programmes.service.js';
import { WorkerFactsSource, type KnownWorker } from './worker-facts.service.js';

/** Tells people of awards before they ask: once ahead, once when the window opens, once before it closes. */
@Injectable()
export class Tellings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly policies: Policies,
    private readonly programmes: Programmes,
    private readonly source: WorkerFactsSource,
  ) {}

  /** Looks through the register wherever a programme is open; returns how many were told something. */
  async tell(): Promise<number> {
    let told = 0;
    for (const programme of await this.open()) {
      for await (const page of this.source.within(await this.reachOf(programme))) {
        const busy = await this.applied(programme, page);
        for (const known of page) {
          if (known.record.state === 'left' || busy.has(known.record.personId)) continue;
          if (await this.tellOne(programme, known)) told += 1;
        }
      }
    }
    return told;
  }

  /** Programmes whose every parameter has a value, each where it holds; one for the whole country tells nobody unasked. */
  private async open(): Promise<AwardProgramme[]> {
    const places = this.policies.awardPlaces();
    const found = await Promise.all(places.map((place) => this.programmes.at(place)));
    const once = new Map(found.flat().map((programme) => [programme.code, programme]));
    return [...once.values()].filter(
      (programme) => programme.holdsIn !== null && this.programmes.missing(programme).length === 0,
    );
  }

  private async reachOf({ holdsIn }: AwardProgramme): Promise<readonly string[]> {
    return holdsIn === null ? [] : this.regions.reachOf(holdsIn);
  }

  private async tellOne(programme: AwardProgramme, { record, facts }: KnownWorker): Promise<boolean> {
    const today = this.clock.today();
    const { window, mayApplyFrom } = eligibility(programme, facts, today, isRestDay);
    if (!window || mayApplyFrom === null) return false;
    const days = this.policies.on(record.regionCode, today).awards;
    const telling = tellingOf({ opensOn: mayApplyFrom, closesOn: window.closesOn }, today, days);
    if (telling === null) return false;
    return this.database.transaction(async () => {
      const row = Object.assign(new AwardTelling(), {
        id: newId(),
        countyCode: countyOf(record.regionCode),
        personId: record.personId,
        programme: programme.code,
        telling,
        opensOn: window.opensOn,
        at: this.clock.now(),
      });
      if (!(await this.database.insertUnlessThere(AwardTelling, row))) return false;
      const isEmployers = programme.applicant === 'employer' && record.organizationId !== null;
      const employer = isEmployers && record.organizationId ? [organizationKey(record.organizationId)] : [];
      const to = [personKey(record.personId), ...employer];
      const subject = { type: 'awardProspect', id: row.id, regionCode: record.regionCode };
      await this.events.record(SYSTEM, TOLD[telling], subject, {
        programme: programme.code,
        opensOn: window.opensOn,
        closesOn: window.closesOn,
        to,
      });
      return true;
    });
  }

  /** Who has an application of the programme under way or was paid. */
  private async applied(programme: AwardProgramme, page: readonly KnownWorker[]): Promise<Set<string>> {
    const rows = await this.database.query<{ personId: string }>(
      `select person_id as "personId" from award_applications
       where programme = $1 and person_id = any($2) and state not in ('draft', 'withdrawn', 'expired', 'rejected')
         and (month is null or month = $3)`,
      [programme.code, page.map(({ record }) => record.personId), this.clock.today().slice(0, 7)],
    );
    return new Set(rows.map(({ personId }) => personId));
  }
}

const TOLD: Readonly<Record<Telling, string>> = {
  ahead: 'award.foreseen',
  open: 'award.opened',
  closing: 'award.closing',
};
