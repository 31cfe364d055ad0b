import { Injectable } from '@nestjs/common';
import { addMonths, day } from '@wushe/values';
import type { OfVersion } from '../../platform/graphql/of-version.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';
import type { SocialWorker } from './social-worker.entity.js';
import { SocialWorkers } from './social-workers.service.js';
import { SupervisionSession } from './supervision-session.entity.js';
import { administrativeThousandths, minutesOfDays } from './supervision.rules.js';
import { WorkTime } from './work-time.entity.js';
import { WorkerFiles } from './worker-files.service.js';
import type { RecordSessionArgs, TellWorkTimeArgs, WorkTimeShare } from './worker-hours.view.js';
import { SupervisionPair } from './worker-term.entity.js';
import { holdsOn, isMonthStart, lastOfMonth } from './worker-term.rules.js';

const MONTHS_SHOWN = 12;

/** Hours of social workers: supervision they got, and what the time of a month went into. */
@Injectable()
export class WorkerHours {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly files: WorkerFiles,
    private readonly workers: SocialWorkers,
  ) {}

  /** Sessions of each pair, latest first, for a loader. */
  readonly sessionsOf = async (pairIds: readonly string[]): Promise<SupervisionSession[][]> => {
    const rows = await this.database
      .repository(SupervisionSession)
      .createQueryBuilder('session')
      .where('session.pairId = any(:pairIds) and session.withdrawnAt is null', { pairIds })
      .orderBy('session.heldOn', 'DESC')
      .addOrderBy('session.id', 'DESC')
      .getMany();
    const byPair = groupBy(rows, ({ pairId }) => pairId);
    return pairIds.map((id) => byPair.get(id) ?? []);
  };

  /** Records supervision of a pair; one of a form on a day. */
  async hold(actor: Actor, { pairId, input }: RecordSessionArgs): Promise<SupervisionSession> {
    const known = await this.pair(pairId);
    return this.files.change(actor, 'writeSession', known.socialWorkerId, async (worker) => {
      const pair = await this.pair(pairId);
      if (!holdsOn(pair, input.heldOn) || input.heldOn > this.clock.today())
        throw new Refusal('INVALID_INPUT', { fields: ['heldOn'] });
      const session = Object.assign(new SupervisionSession(), input, {
        id: newId(),
        countyCode: worker.countyCode,
        pairId,
        socialWorkerId: worker.id,
        enteredById: actor.personId ?? '',
        enteredAt: this.clock.now(),
        withdrawnAt: null,
        version: 1,
      });
      if (!(await this.database.insertUnlessThere(SupervisionSession, session)))
        throw new Refusal('PERIODS_OVERLAP', { fromOn: input.heldOn, toOn: input.heldOn });
      const { id, minutes, heldOn } = session;
      await this.files.record(actor, worker, 'supervised', { sessionId: id, pairId, minutes, heldOn });
      return session;
    });
  }

  /** Withdraws a session that was recorded by mistake. */
  async withdraw(actor: Actor, { id, version }: OfVersion): Promise<SupervisionSession> {
    const known = await this.database.find(SupervisionSession, id);
    if (!known) throw new Refusal('NOT_FOUND');
    return this.files.change(actor, 'writeSession', known.socialWorkerId, async (worker) => {
      const session = await this.database.lock(SupervisionSession, id);
      if (session.withdrawnAt !== null) throw new Refusal('NOT_FOUND');
      if (session.version !== version) throw new Refusal('STALE_VERSION', { version: session.version });
      await this.database.update(SupervisionSession, session, { withdrawnAt: this.clock.now() });
      await this.files.record(actor, worker, 'supervisionWithdrawn', { sessionId: id });
      return session;
    });
  }

  /** Tells what a month's time went into, by the social worker themself; a later telling corrects it. */
  async tell(actor: Actor, { input }: TellWorkTimeArgs): Promise<SocialWorker> {
    const own = await this.workers.ofActor(actor);
    if (!own) throw new Refusal('NOT_FOUND');
    const { month, after, professionalMinutes, administrativeMinutes } = input;
    if (!isMonthStart(month) || month > this.clock.today())
      throw new Refusal('INVALID_INPUT', { fields: ['month'] });
    const days = Number(lastOfMonth(month.slice(0, 7)).slice(8));
    if (professionalMinutes + administrativeMinutes > minutesOfDays(days))
      throw new Refusal('INVALID_INPUT', { fields: ['professionalMinutes', 'administrativeMinutes'] });
    return this.files.change(actor, 'writeWorkTime', own.id, async (worker) => {
      const [last] = await this.database.query<{ number: number }>(
        'select max(number) as number from work_times where social_worker_id = $1 and month = $2',
        [worker.id, month],
      );
      const number = last?.number ?? 0;
      if (number !== after) throw new Refusal('STALE_VERSION', { number });
      const told = { month, number: number + 1, professionalMinutes, administrativeMinutes };
      await this.database.insert(WorkTime, {
        id: newId(),
        countyCode: worker.countyCode,
        socialWorkerId: worker.id,
        ...told,
        toldAt: this.clock.now(),
      });
      await this.files.record(actor, worker, 'workTimeTold', told);
      return worker;
    });
  }

  /** What the last twelve months of each social worker went into, for a loader. */
  readonly shareOf = async (workerIds: readonly string[]): Promise<WorkTimeShare[]> => {
    const since = addMonths(day(`${this.clock.today().slice(0, 7)}-01`), 1 - MONTHS_SHOWN);
    const rows = await this.database
      .repository(WorkTime)
      .createQueryBuilder('told')
      .distinctOn(['told.socialWorkerId', 'told.month'])
      .where('told.socialWorkerId = any(:workerIds) and told.month >= :since', { workerIds, since })
      .orderBy('told.socialWorkerId')
      .addOrderBy('told.month', 'DESC')
      .addOrderBy('told.number', 'DESC')
      .getMany();
    const byWorker = groupBy(rows, ({ socialWorkerId }) => socialWorkerId);
    return workerIds.map((id) => {
      const months = byWorker.get(id) ?? [];
      return { months, administrativeThousandths: administrativeThousandths(months) };
    });
  };

  private async pair(id: string): Promise<SupervisionPair> {
    const pair = await this.database.find(SupervisionPair, id);
    if (!pair || pair.withdrawnAt !== null) throw new Refusal('NOT_FOUND');
    return pair;
  }
}
