import { Injectable } from '@nestjs/common';
import type { EntityTarget } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import type { AcrossCounties } from '../../platform/db/lock-book.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { deskKey, personKey, type PartyKey } from '../../platform/party.js';
import { Refusal } from '../../platform/refusal.js';
import { OtherHands } from '../accounts/index.js';
import { Recognitions } from './recognitions.service.js';
import { SocialWorker } from './social-worker.entity.js';
import { WorkerCertificates } from './worker-certificates.service.js';
import type { WorkerFileAction } from './worker-file.policy.js';
import { WorkerFiles } from './worker-files.service.js';
import {
  Employment,
  InsurancePeriod,
  Posting,
  SupervisionPair,
  WorkerDeputy,
  WorkerTie,
  type WorkerTerm,
} from './worker-term.entity.js';
import {
  isMonthEnd,
  isTerm,
  mayEndOn,
  overlapping,
  type Term,
  type WorkerTermKind,
} from './worker-term.rules.js';
import type { AnswerWorkerTieArgs, EndWorkerTermArgs, WithdrawWorkerTermArgs } from './worker-term.view.js';

interface Kind {
  readonly entity: EntityTarget<WorkerTerm>;
  readonly action: WorkerFileAction;
}

/** Where the rows of a kind stand and who may write them. */
const KINDS: Readonly<Record<WorkerTermKind, Kind>> = {
  employment: { entity: Employment, action: 'writeHistory' },
  insurance: { entity: InsurancePeriod, action: 'writeHistory' },
  posting: { entity: Posting, action: 'writeHistory' },
  supervision: { entity: SupervisionPair, action: 'writeSupervision' },
  deputy: { entity: WorkerDeputy, action: 'writeDeputy' },
};

/** What a step on a row changes and how the log calls it. */
interface Step {
  readonly changes: Partial<WorkerTie>;
  readonly past: string;
}

/** What becomes of a waiting tie by a step on it. */
const TIE_PAST: Readonly<Record<string, string>> = {
  tieConfirmed: 'confirmed',
  tieDeclined: 'declined',
  termWithdrawn: 'withdrawn',
};

/** Who answers for a social worker: themself, or who keeps the register once they left. */
const answering = ({ state, personId, countyCode }: SocialWorker): PartyKey[] => [
  state === 'left' ? deskKey('official', countyCode) : personKey(personId),
];

/** A row about to be entered. */
export interface NewTerm<T extends WorkerTerm> {
  readonly kind: WorkerTermKind;
  readonly entity: EntityTarget<T>;
  readonly workerId: string;
  readonly term: Term;
  /** The row without what all terms share. */
  readonly row: T;
  /** A further rule, asked under the lock. */
  readonly refuse?: () => Promise<void>;
  /** Another record that the rule looks at. */
  readonly beside?: { readonly workerId: string; readonly operation: AcrossCounties };
}

/** What holds of social workers from a day to a day: entered, ended, withdrawn when it was a mistake. */
@Injectable()
export class WorkerTerms {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly files: WorkerFiles,
    private readonly certificates: WorkerCertificates,
    private readonly hands: OtherHands,
    private readonly recognitions: Recognitions,
  ) {}

  /** Rows of one kind that stand, by social worker, latest first, for a loader. */
  readonly employmentsOf = (ids: readonly string[]): Promise<Employment[][]> => this.of(Employment, ids);
  readonly insuranceOf = (ids: readonly string[]): Promise<InsurancePeriod[][]> =>
    this.of(InsurancePeriod, ids);
  readonly postingsOf = (ids: readonly string[]): Promise<Posting[][]> => this.of(Posting, ids);
  readonly supervisionOf = (ids: readonly string[]): Promise<SupervisionPair[][]> =>
    this.of(SupervisionPair, ids);
  readonly deputiesOf = (ids: readonly string[]): Promise<WorkerDeputy[][]> => this.of(WorkerDeputy, ids);

  /** Whom each social worker guides or guided, latest first, for a loader. */
  readonly guidedBy = (ids: readonly string[]): Promise<SupervisionPair[][]> =>
    this.of(SupervisionPair, ids, 'supervisorId');
  /** For whom each stands in or stood in, latest first, for a loader. */
  readonly deputizedBy = (ids: readonly string[]): Promise<WorkerDeputy[][]> =>
    this.of(WorkerDeputy, ids, 'deputyId');

  /**
   * Enters a row; the same twice on a day is refused with PERIODS_OVERLAP. A worker who is yet to be recognized touches no
   * tie of theirs (NOT_ALLOWED).
   */
  add<T extends WorkerTerm>(actor: Actor, { kind, entity, workerId, ...what }: NewTerm<T>): Promise<T> {
    const { fromOn, toOn } = what.term;
    if (!isTerm({ fromOn, toOn })) throw new Refusal('INVALID_INPUT', { fields: ['toOn'] });
    const enter = async (worker: SocialWorker): Promise<T> => {
      await what.refuse?.();
      const row = Object.assign(what.row, {
        id: newId(),
        countyCode: worker.countyCode,
        socialWorkerId: worker.id,
        fromOn,
        toOn,
        enteredById: actor.personId ?? '',
        enteredAt: this.clock.now(),
        withdrawnAt: null,
        version: 1,
      });
      const [standing = []] = await this.of(entity, [workerId]);
      const other = overlapping(
        standing.filter((each) => each.what === row.what),
        row,
      );
      if (other) throw new Refusal('PERIODS_OVERLAP', { fromOn: other.fromOn, toOn: other.toOn });
      if (row instanceof WorkerTie) await this.refuseUnrecognized(actor, worker);
      const isWaiting = row instanceof WorkerTie && !this.isAgreedTo(actor, worker, row);
      await this.database.insert(entity, row);
      await this.files.record(actor, worker, 'termEntered', { kind, termId: row.id, fromOn, toOn });
      if (isWaiting)
        await this.files.recordTie(actor, worker, worker.state === 'left' ? 'waitingForSecond' : 'waiting', {
          id: row.id,
          to: answering(worker),
        });
      return row;
    };
    return this.files.change(actor, KINDS[kind].action, workerId, enter, what.beside ?? null);
  }

  /** Ends a row on a day within it; a longer one is entered anew. */
  async end(actor: Actor, { kind, id, version, on }: EndWorkerTermArgs): Promise<SocialWorker> {
    return this.touch(actor, kind, { id, version }, (row) => {
      const isWhole = kind !== 'insurance' || isMonthEnd(on);
      if (!mayEndOn(row, on) || !isWhole) throw new Refusal('INVALID_INPUT', { fields: ['on'] });
      return { changes: { toOn: on }, past: 'termEnded' };
    });
  }

  /** Withdraws a row that was entered by mistake: it never held. */
  async withdraw(actor: Actor, { kind, id, version }: WithdrawWorkerTermArgs): Promise<SocialWorker> {
    const changes = { withdrawnAt: this.clock.now() };
    return this.touch(actor, kind, { id, version }, () => ({ changes, past: 'termWithdrawn' }));
  }

  /**
   * Says yes or no to a waiting supervision or deputyship. That is for the social worker; for one who left it is for
   * somebody of the register who is independent of whoever entered it and is not named in it.
   */
  answer(actor: Actor, { kind, id, version, isYes }: AnswerWorkerTieArgs): Promise<SocialWorker> {
    const step = async (row: WorkerTerm, worker: SocialWorker): Promise<Step> => {
      if (!(row instanceof WorkerTie) || row.confirmedAt !== null) throw new Refusal('WRONG_STATE');
      if (worker.personId !== actor.personId) await this.refuseMaker(actor, row);
      if (isYes) await this.certificates.refuseWithout(row.what);
      const now = this.clock.now();
      return isYes
        ? { changes: { confirmedAt: now, confirmedById: actor.personId }, past: 'tieConfirmed' }
        : { changes: { withdrawnAt: now }, past: 'tieDeclined' };
    };
    return this.touch(actor, kind, { id, version }, step, 'answerTie');
  }

  private async refuseMaker(actor: Actor, row: WorkerTie): Promise<void> {
    const other = await this.database.find(SocialWorker, row.what);
    if (row.enteredById === actor.personId || other?.personId === actor.personId)
      throw new Refusal('SECOND_PERSON_REQUIRED');
    await this.hands.refuseOne(actor, [row.enteredById, other?.personId ?? null]);
  }

  /** Whoever got into the account by another phone lets nobody into the cases, nor out, before they are recognized. */
  private async refuseUnrecognized({ personId }: Actor, worker: SocialWorker): Promise<void> {
    if (personId !== worker.personId) return;
    if ((await this.recognitions.waiting([personId])).has(personId)) throw new Refusal('NOT_ALLOWED');
  }

  /** What the worker enters of themself needs no second yes. */
  private isAgreedTo(actor: Actor, worker: SocialWorker, row: WorkerTie): boolean {
    if (actor.personId !== worker.personId) return false;
    Object.assign(row, { confirmedAt: this.clock.now(), confirmedById: actor.personId });
    return true;
  }

  private async touch(
    actor: Actor,
    kind: WorkerTermKind,
    { id, version }: { readonly id: string; readonly version: number },
    step: (row: WorkerTerm, worker: SocialWorker) => Step | Promise<Step>,
    by?: WorkerFileAction,
  ): Promise<SocialWorker> {
    const { entity, action } = KINDS[kind];
    const known = await this.database.find(entity, id);
    if (!known) throw new Refusal('NOT_FOUND');
    return this.files.change(actor, by ?? action, known.socialWorkerId, async (worker) => {
      const row = await this.database.find(entity, id);
      if (!row || row.withdrawnAt !== null) throw new Refusal('NOT_FOUND');
      if (row.version !== version) throw new Refusal('STALE_VERSION', { version: row.version });
      const isWaiting = row instanceof WorkerTie && row.confirmedAt === null;
      if (row instanceof WorkerTie) await this.refuseUnrecognized(actor, worker);
      const { changes, past } = await step(row, worker);
      await this.database.update(entity, row, changes);
      const { fromOn, toOn } = row;
      await this.files.record(actor, worker, past, { kind, termId: id, fromOn, toOn });
      const tie = { id, to: [personKey(row.enteredById)] };
      if (isWaiting) await this.files.recordTie(actor, worker, TIE_PAST[past] ?? 'ended', tie);
      return worker;
    });
  }

  private async of<T extends WorkerTerm>(
    entity: EntityTarget<T>,
    ids: readonly string[],
    side: keyof T & string = 'socialWorkerId',
  ): Promise<T[][]> {
    const rows = await this.database
      .repository(entity)
      .createQueryBuilder('term')
      .where(`term.${side} = any(:ids) and term.withdrawnAt is null`, { ids })
      .orderBy('term.fromOn', 'DESC')
      .addOrderBy('term.id', 'DESC')
      .getMany();
    const bySide = groupBy(rows, (row) => String(row[side]));
    return ids.map((id) => bySide.get(id) ?? []);
  }
}
