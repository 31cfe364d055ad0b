import { Injectable } from '@nestjs/common';
import type { AwardOutcome } from '@wushe/awards';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { Accounts } from '../accounts/index.js';
import { SocialWorkers, type SocialWorker } from '../social-workers/index.js';
import { AwardApplication } from './award.entity.js';
import type { AwardOutlook } from './award.view.js';
import { describeProgramme } from './describe-programme.js';
import { Evaluations } from './evaluations.service.js';
import { Explanations } from './explanations.service.js';
import { Programmes } from './programmes.service.js';

const MOST_EMPLOYED = 50;
/** Where it depends on the day of birth, the number of the card tells it with the application. */
const MAY_BEGIN: readonly AwardOutcome[] = ['eligible', 'dayNeeded'];
const OVER: readonly string[] = ['rejected', 'withdrawn', 'expired'];

/** What awards there are for the asker, or for those the asker's organization employs. */
@Injectable()
export class AwardOutlooks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly workers: SocialWorkers,
    private readonly accounts: Accounts,
    private readonly programmes: Programmes,
    private readonly evaluations: Evaluations,
    private readonly explanations: Explanations,
  ) {}

  /** By programme; an employer's manager sees the programmes that employers apply for, for up to 50 of their workers. */
  async of(actor: Actor): Promise<AwardOutlook[]> {
    const organizationId =
      actor.hat?.role === 'organizationManager' ? (actor.hat.organizationId ?? null) : null;
    const workers = organizationId ? await this.employed(organizationId) : await this.own(actor);
    const applicant = organizationId ? 'employer' : 'worker';
    const outlooks: AwardOutlook[] = [];
    for (const worker of workers) outlooks.push(...(await this.ofWorker(worker, applicant)));
    return outlooks;
  }

  private async ofWorker(worker: SocialWorker, applicant: 'worker' | 'employer'): Promise<AwardOutlook[]> {
    const [person] = await this.accounts.byIds([worker.personId]);
    const outlooks: AwardOutlook[] = [];
    for (const programme of await this.programmes.at(worker.regionCode)) {
      // Somebody hears of what their employer applies for, too; an employer hears of nothing else.
      if (applicant === 'employer' && programme.applicant !== 'employer') continue;
      const told = await this.evaluations.live(worker.id, programme);
      const application = await this.database.repository(AwardApplication).findOne({
        where: { programme: programme.code, personId: worker.personId },
        order: { id: 'desc' },
      });
      const isFree =
        application === null ||
        OVER.includes(application.state) ||
        (application.month !== null && application.month < this.clock.today().slice(0, 7));
      outlooks.push({
        programme: describeProgramme(programme, this.clock.today(), false),
        workerId: worker.id,
        name: person?.name ?? '',
        explanation: await this.explanations.view(told, programme),
        application,
        mayBegin: isFree && MAY_BEGIN.includes(told.outcome) && programme.applicant === applicant,
      });
    }
    return outlooks;
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
