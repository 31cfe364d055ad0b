import { Injectable } from '@nestjs/common';
import { eligibility, type AwardOutcome, type WorkerFacts } from '@wushe/awards';
import type { AwardProgramme } from '@wushe/policy-packs';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { Accounts } from '../accounts/index.js';
import { SocialWorkers, type SocialWorker } from '../social-workers/index.js';
import { AwardApplication } from './award.entity.js';
import type { AwardOutlook } from './award.view.js';
import { describeProgramme } from './describe-programme.js';
import { isRestDay } from './evaluations.service.js';
import { Explanations } from './explanations.service.js';
import { Programmes } from './programmes.service.js';
import { WorkerFactsSource } from './worker-facts.service.js';

const MOST_EMPLOYED = 50;
/** Where it depends on the day of birth, the number of the card tells it with the application. */
const MAY_BEGIN: readonly AwardOutcome[] = ['eligible', 'dayNeeded'];
const OVER: readonly string[] = ['rejected', 'withdrawn', 'expired'];

const MONTH_CHARACTERS = 7;

/** What is asked about several workers at once. */
interface Around {
  readonly names: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<string, WorkerFacts>;
  /** The latest application, by programme and person. */
  readonly latest: ReadonlyMap<string, AwardApplication>;
  readonly programmes: ReadonlyMap<string, readonly AwardProgramme[]>;
}

/** What awards there are for the asker, or for those the asker's organization employs. */
@Injectable()
export class AwardOutlooks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly workers: SocialWorkers,
    private readonly accounts: Accounts,
    private readonly programmes: Programmes,
    private readonly source: WorkerFactsSource,
    private readonly explanations: Explanations,
  ) {}

  /** By programme; an employer's manager sees the programmes that employers apply for, for up to 50 of their workers. */
  async of(actor: Actor): Promise<AwardOutlook[]> {
    const organizationId =
      actor.hat?.role === 'organizationManager' ? (actor.hat.organizationId ?? null) : null;
    const workers = organizationId ? await this.employed(organizationId) : await this.own(actor);
    const applicant = organizationId ? 'employer' : 'worker';
    const around = await this.around(workers);
    const outlooks: AwardOutlook[] = [];
    for (const worker of workers) outlooks.push(...(await this.ofWorker(worker, applicant, around)));
    return outlooks;
  }

  private async ofWorker(
    worker: SocialWorker,
    applicant: 'worker' | 'employer',
    { names, latest, facts, programmes }: Around,
  ): Promise<AwardOutlook[]> {
    const today = this.clock.today();
    const known = facts.get(worker.id);
    if (!known) return [];
    const outlooks: AwardOutlook[] = [];
    for (const programme of programmes.get(worker.regionCode) ?? []) {
      // Somebody hears of what their employer applies for, too; an employer hears of nothing else.
      if (applicant === 'employer' && programme.applicant !== 'employer') continue;
      const told = eligibility(programme, known, today, isRestDay);
      const application = latest.get(`${programme.code} ${worker.personId}`) ?? null;
      const isFree =
        application === null ||
        OVER.includes(application.state) ||
        (application.month !== null && application.month < today.slice(0, MONTH_CHARACTERS));
      outlooks.push({
        programme: describeProgramme(programme, today, false),
        workerId: worker.id,
        name: names.get(worker.personId) ?? '',
        explanation: await this.explanations.view(told, programme),
        application,
        mayBegin: isFree && MAY_BEGIN.includes(told.outcome) && programme.applicant === applicant,
      });
    }
    return outlooks;
  }

  /** What is asked about all of them at once. */
  private async around(workers: readonly SocialWorker[]): Promise<Around> {
    const personIds = workers.map(({ personId }) => personId);
    const people = await this.accounts.byIds(personIds);
    const known = await this.source.of(workers.map(({ id }) => id));
    const rows = await this.database.query<{ id: string }>(
      `select distinct on (programme, person_id) id from award_applications
       where person_id = any($1) order by programme, person_id, id desc`,
      [personIds],
    );
    const applications = await this.database.findMany(
      AwardApplication,
      rows.map(({ id }) => id),
    );
    const programmes = new Map<string, readonly AwardProgramme[]>();
    for (const { regionCode } of workers)
      if (!programmes.has(regionCode)) programmes.set(regionCode, await this.programmes.at(regionCode));
    return {
      names: new Map(people.flatMap((person) => (person ? [[person.id, person.name] as const] : []))),
      facts: new Map(known.map(({ record, facts }) => [record.workerId, facts])),
      latest: new Map(
        applications.flatMap((each) => (each ? [[`${each.programme} ${each.personId}`, each] as const] : [])),
      ),
      programmes,
    };
  }

  private async own(actor: Actor): Promise<SocialWorker[]> {
    const worker = await this.workers.ofActor(actor);
    return worker ? [worker] : [];
  }

  private async employed(organizationId: string): Promise<SocialWorker[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from social_workers where organization_id = $1 and state <> 'left' order by id limit ${MOST_EMPLOYED}`,
      [organizationId],
    );
    const found = await this.workers.byIds(rows.map(({ id }) => id));
    return found.filter((worker) => worker !== null);
  }
}
