import { Injectable } from '@nestjs/common';
import { dayOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { groupBy } from '../../platform/group-by.js';
import type { Page, PageArgs } from '../../platform/graphql/connection.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { newId } from '../../platform/ids.js';
import { deskKey, personKey } from '../../platform/party.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { Policies } from '../policies/index.js';
import { LearningEntry } from './learning.entity.js';
import {
  countedMinutes,
  cycleOn,
  learningActions,
  owedMinutes,
  type Cycle,
  type LearningAction,
} from './learning.rules.js';
import type { ActOnLearningArgs, EnterLearningArgs, LearningCycle } from './learning.view.js';
import type { SocialWorker } from './social-worker.entity.js';
import { countingOf } from './social-worker.rules.js';
import { WorkerCertificates } from './worker-certificates.service.js';
import type { WorkerFileAction } from './worker-file.policy.js';
import { WorkerFiles } from './worker-files.service.js';

const TOWNSHIP_DIGITS = 9;

type Placed = Pick<SocialWorker, 'id' | 'regionCode'>;

/** Who may take which step of an entry. */
export const LEARNING_RIGHTS: Readonly<Record<LearningAction, WorkerFileAction>> = {
  confirm: 'confirmLearning',
  refuse: 'confirmLearning',
  takeBack: 'confirmLearning',
  withdraw: 'writeLearning',
};

/** How each action reads once it has happened. */
const PAST: Readonly<Record<LearningAction, string>> = {
  confirm: 'confirmed',
  refuse: 'refused',
  takeBack: 'takenBack',
  withdraw: 'withdrawn',
};

/** Continuing education: entered by the person or the register, counted once the register confirmed it. */
@Injectable()
export class Learning {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly files: WorkerFiles,
    private readonly certificates: WorkerCertificates,
    private readonly policies: Policies,
  ) {}

  /** Entries by social worker, the latest learning first, for a loader; withdrawn ones are left out. */
  readonly of = async (workerIds: readonly string[]): Promise<LearningEntry[][]> => {
    const rows = await this.database
      .repository(LearningEntry)
      .createQueryBuilder('entry')
      .where(`entry.socialWorkerId = any(:workerIds) and entry.state <> 'withdrawn'`, { workerIds })
      .orderBy('entry.learnedOn', 'DESC')
      .addOrderBy('entry.id', 'DESC')
      .getMany();
    const byWorker = groupBy(rows, ({ socialWorkerId }) => socialWorkerId);
    return workerIds.map((id) => byWorker.get(id) ?? []);
  };

  /** Entries that wait for the register where the hat may write, newest first; one's own are for others. */
  waiting(actor: Actor, args: PageArgs): Promise<Page<LearningEntry>> {
    const parameters: unknown[] = [actor.personId];
    const reach = withinReach('region_code', prefixesOf(actor.hat, 'write'), parameters);
    const where = [
      `state = 'entered'`,
      `social_worker_id in (select id from social_workers where ${reach} and person_id is distinct from $1)`,
    ];
    return newestFirst(this.database, LearningEntry, where, parameters, args);
  }

  /** The cycle each social worker is in today; null without a certificate whose registration is told. */
  async cycles(workers: readonly Placed[]): Promise<(LearningCycle | null)[]> {
    const ids = workers.map(({ id }) => id);
    const on = this.clock.today();
    const certificates = await this.certificates.of(ids);
    const entries = await this.of(ids);
    return workers.map(({ regionCode }, at) => {
      const policy = this.policies.on(regionCode, on).continuingEducation;
      const counting = countingOf(certificates[at] ?? []);
      const cycle = counting?.registeredOn ? cycleOn(counting.registeredOn, policy.cycleMonths, on) : null;
      if (!counting || !cycle) return null;
      const learned = entries[at] ?? [];
      const { zh, en } = this.policies.sourceOf(policy);
      return {
        ...cycle,
        owedMinutes: owedMinutes(counting.grade, policy),
        countedMinutes: countedMinutes(learned, cycle, policy),
        waitingMinutes: waitingMinutes(learned, cycle),
        sourceZh: zh,
        sourceEn: en,
      };
    });
  }

  /** Enters something learned; what the register enters of another counts at once. */
  async enter(actor: Actor, { workerId, input }: EnterLearningArgs): Promise<LearningEntry> {
    const at = this.clock.now();
    if (input.learnedOn > dayOf(at)) throw new Refusal('INVALID_INPUT', { fields: ['learnedOn'] });
    return this.files.change(actor, 'writeLearning', workerId, async (worker) => {
      const counts = await this.files.may(actor, 'confirmLearning', worker);
      const entry = Object.assign(new LearningEntry(), {
        id: newId(),
        countyCode: worker.countyCode,
        socialWorkerId: worker.id,
        kind: input.kind,
        title: input.title.trim(),
        provider: input.provider.trim(),
        minutes: input.minutes,
        learnedOn: input.learnedOn,
        state: counts ? learningActions.next('entered', 'confirm') : learningActions.initial,
        lastReason: null,
        enteredById: actor.personId ?? '',
        enteredAt: at,
        decidedById: counts ? actor.personId : null,
        decidedAt: counts ? at : null,
        version: 1,
      });
      if (!(await this.database.insertUnlessThere(LearningEntry, entry)))
        throw new Refusal('ALREADY_REGISTERED', { fields: ['title'] });
      await this.record(actor, worker, entry, counts ? 'confirmed' : 'entered');
      return entry;
    });
  }

  /** Takes a step of an entry. */
  async act(actor: Actor, { id, action, version, reason }: ActOnLearningArgs): Promise<LearningEntry> {
    const known = await this.database.find(LearningEntry, id);
    if (!known) throw new Refusal('NOT_FOUND');
    if (action === 'refuse' && !reason?.trim()) throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
    return this.files.change(actor, LEARNING_RIGHTS[action], known.socialWorkerId, async (worker) => {
      const entry = await this.database.lock(LearningEntry, id);
      if (entry.version !== version) throw new Refusal('STALE_VERSION', { version: entry.version });
      const state = learningActions.next(entry.state, action);
      const isDecided = action === 'confirm' || action === 'refuse';
      await this.database.update(LearningEntry, entry, {
        state,
        lastReason: action === 'refuse' ? (reason?.trim() ?? null) : null,
        decidedById: isDecided ? actor.personId : null,
        decidedAt: isDecided ? this.clock.now() : null,
      });
      await this.record(actor, worker, entry, PAST[action]);
      return entry;
    });
  }

  /** What happened, to whom it concerns; and that a cycle's hours are complete, when they are. */
  private async record(
    actor: Actor,
    worker: SocialWorker,
    entry: LearningEntry,
    past: string,
  ): Promise<void> {
    const { regionCode } = worker;
    const subject = { type: 'learningEntry', id: entry.id, regionCode };
    const body = {
      socialWorkerId: worker.id,
      minutes: entry.minutes,
      to: [registrarOf(regionCode)],
      from: [personKey(worker.personId)],
    };
    await this.events.record(actor, `learning.${past}`, subject, body);
    if (past !== 'confirmed') return;
    const [cycle] = await this.cycles([worker]);
    if (cycle && cycle.countedMinutes >= cycle.owedMinutes)
      await this.files.record(actor, worker, 'learningFulfilled', { cycleToOn: cycle.toOn });
  }
}

function waitingMinutes(entries: readonly LearningEntry[], { fromOn, toOn }: Cycle): number {
  return entries
    .filter(({ state, learnedOn }) => state === 'entered' && fromOn <= learnedOn && learnedOn <= toOn)
    .reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The desk that keeps the record of who serves in a region. */
const registrarOf = (regionCode: string): string =>
  regionCode.length >= TOWNSHIP_DIGITS
    ? deskKey('stationWorker', regionCode.slice(0, TOWNSHIP_DIGITS))
    : deskKey('official', regionCode);
