import { Injectable } from '@nestjs/common';
import { addDays, countyOf, day, startOfDay } from '@wushe/values';
import { SYSTEM, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { FollowCodes } from '../../platform/follow-codes/follow-codes.js';
import { newId } from '../../platform/ids.js';
import { personKey } from '../../platform/party.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { Needs } from '../needs/index.js';
import { Policies } from '../policies/index.js';
import { Regions } from '../regions/index.js';
import type { ActOnCaseArgs, CorrectClientArgs, OpenCaseArgs } from './case.args.js';
import { aliasFrom, clientFrom } from './case-client.js';
import { CaseFile } from './case.entity.js';
import { newCaseNumber } from './case-number.js';
import { casePolicy } from './case.policy.js';
import {
  caseActions,
  missingDetails,
  nextVisitOn,
  stateDueOn,
  WRITTEN,
  type CaseAction,
  type CaseState,
  type Rhythm,
} from './case.rules.js';
import type { FoundCase } from './case-search.reads.js';
import { CaseSearch, refuseOthers } from './case-search.service.js';
import { CaseSheets } from './case-sheets.js';
import { CaseSteps } from './case-steps.js';
import { CaseTies } from './case-ties.js';
import type { CaseReceipt } from './case.view.js';

/** Cases of people: opened after a search, led through consent, assessment, plan, contacts and closure. */
@Injectable()
export class Cases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly codes: FollowCodes,
    private readonly regions: Regions,
    private readonly policies: Policies,
    private readonly needs: Needs,
    private readonly search: CaseSearch,
    private readonly sheets: CaseSheets,
    private readonly steps: CaseSteps,
    private readonly ties: CaseTies,
  ) {}

  /** The rhythm of casework at a place today. */
  rhythmOf(regionCode: string): Rhythm {
    return this.policies.on(regionCode, this.clock.today()).casework;
  }

  /**
   * Opens a file for somebody the worker has searched for; POSSIBLE_DUPLICATE while a file that is surely or likely of
   * the same person was not looked at. The same key gives the file opened before.
   */
  async open(actor: Actor, args: OpenCaseArgs): Promise<CaseReceipt> {
    refuseOthers(actor, args.regionCode);
    const { code: regionCode } = await this.regions.existing(args.regionCode);
    const client = clientFrom(args.client);
    const alias = aliasFrom(args.alias, client.name);
    const needId = args.needId ?? null;
    if (needId !== null && !(await this.needs.find(actor, needId))) throw new Refusal('NOT_FOUND');
    const workerId = await this.ties.ownId(actor);
    if (workerId === null) throw new Refusal('NOT_ALLOWED');
    const openedById = actor.personId ?? '';
    const { idempotencyKey } = args;
    // The same key gives the same code, so that whichever of two taps answers last, the person's code is right.
    const code = this.codes.from('case-code', `${openedById} ${idempotencyKey}`);
    const codeHash = this.codes.hash('case-code', code);
    const madeBefore = async (): Promise<CaseReceipt | null> => {
      const before = await this.database.repository(CaseFile).findOneBy({ openedById, idempotencyKey });
      const file = madeByKey(before, { regionCode, alias, codeHash });
      // Whoever gave the case on opens it no more, by the key of its beginning neither.
      if (file && !casePolicy.see(actor, await this.ties.factsOf(file))) throw new Refusal('NOT_FOUND');
      return file && { file, code };
    };
    const opening = async (): Promise<CaseReceipt | readonly FoundCase[]> => {
      const same = await madeBefore();
      if (same) return same;
      const seen = args.seenMatches;
      const found = await this.search.unseen(actor, { client, seen });
      const file = this.begun({ regionCode, alias, needId, workerId, openedById, codeHash, idempotencyKey });
      const isNew = found.length === 0 && (await this.database.insertUnlessThere(CaseFile, file));
      if (!isNew) return this.openedMeanwhile(await madeBefore(), found);
      await this.sheets.begin(file, client);
      await this.sheets.add(actor, file, 'open', { words: args.words.trim() });
      await this.record(actor, file, PAST.open);
      return { file, code };
    };
    return this.search.opening<CaseReceipt>(actor, () => this.database.transaction(opening));
  }

  /** A second tap finds what the first has opened meanwhile; anything else that was found stands in the way. */
  private openedMeanwhile(
    same: CaseReceipt | null,
    found: readonly FoundCase[],
  ): CaseReceipt | readonly FoundCase[] {
    if (same) return same;
    if (found.length === 0) throw new Refusal('TRY_AGAIN');
    return found;
  }

  private begun(
    given: Pick<
      CaseFile,
      'regionCode' | 'alias' | 'needId' | 'workerId' | 'openedById' | 'codeHash' | 'idempotencyKey'
    >,
  ): CaseFile {
    const now = this.clock.now();
    const state = caseActions.initial;
    return Object.assign(new CaseFile(), given, {
      id: newId(),
      countyCode: countyOf(given.regionCode),
      number: newCaseNumber(now),
      clientHash: null,
      state,
      risk: null,
      assessedOn: null,
      stateSince: now,
      dueOn: stateDueOn(state, this.clock.today(), this.rhythmOf(given.regionCode)),
      nextVisitOn: null,
      lastContactOn: null,
      exportAskedOn: null,
      erasureAskedOn: null,
      createdAt: now,
      version: 1,
    });
  }

  /** Takes a step that is written into the file. */
  act(actor: Actor, args: ActOnCaseArgs): Promise<CaseFile> {
    const { action } = args;
    if (WRITTEN[action] === undefined) throw new Refusal('INVALID_INPUT', { fields: ['action'] });
    const missing = missingDetails(action, args);
    if (missing.length > 0) throw new Refusal('INVALID_INPUT', { fields: missing });
    return this.step(actor, args, action, (file) => this.steps.take(actor, file, args));
  }

  /** Sets right who the person is; what was known before stays in the file. */
  correct(actor: Actor, args: CorrectClientArgs): Promise<CaseFile> {
    const client = clientFrom(args.client);
    return this.step(actor, args, 'correct', async (file) => {
      await this.sheets.correct(actor, file, client);
      return {};
    });
  }

  /** Takes an action on the locked file: allowed, of the present version, with what it changes. */
  step(
    actor: Actor,
    { id, version }: { readonly id: string; readonly version: number },
    action: CaseAction,
    changesOf: (file: CaseFile) => Promise<Partial<CaseFile>>,
  ): Promise<CaseFile> {
    return this.database.transaction(async () => {
      const file = await this.database.lock(CaseFile, id);
      allow(actor, casePolicy, action, await this.ties.factsOf(file));
      if (file.version !== version)
        throw new Refusal('STALE_VERSION', { version: file.version, state: file.state });
      caseActions.next(file.state, action);
      return this.save(actor, file, action, await changesOf(file));
    });
  }

  /** Saves what an allowed action changes on a locked file, with the days that follow from it. */
  async save(
    actor: Actor,
    file: CaseFile,
    action: CaseAction,
    changes: Partial<CaseFile>,
  ): Promise<CaseFile> {
    const state = caseActions.next(file.state, action);
    const rhythm = this.rhythmOf(file.regionCode);
    const since =
      state === file.state
        ? {}
        : { state, stateSince: this.clock.now(), dueOn: stateDueOn(state, this.clock.today(), rhythm) };
    const after = Object.assign(new CaseFile(), file, changes, { state });
    const next = nextVisitOn(after, rhythm);
    const saved = await this.database.update(CaseFile, file, { ...changes, ...since, nextVisitOn: next });
    // A contact that was only tried, or came before the last one, settles no missed visit.
    const isNoted = action === 'contact' && changes.lastContactOn === undefined;
    const past = isNoted ? 'case.contactNoted' : PAST[action];
    await this.record(actor, saved, past, await this.ties.told(saved, action));
    if (action === 'assign') await this.tellAnew(saved);
    return saved;
  }

  /** What waited for the worker before and that one's supervisor waits for others now. */
  private async tellAnew(file: CaseFile): Promise<void> {
    const { workers, supervisors } = await this.ties.factsOf(file);
    const waits = WAITING[file.state];
    if (waits) await this.record(SYSTEM, file, waits, supervisors);
    if (file.nextVisitOn !== null && file.nextVisitOn < this.clock.today())
      await this.record(SYSTEM, file, 'case.visitMissed', supervisors);
    if (file.exportAskedOn !== null) await this.record(SYSTEM, file, 'case.copyWaits', workers);
    if (file.erasureAskedOn !== null) await this.record(SYSTEM, file, 'case.erasureWaits', supervisors);
  }

  /** Records what happened; the log names no person but those who are to hear of it. */
  record(
    actor: Actor,
    { id, regionCode, dueOn, nextVisitOn: visitOn }: CaseFile,
    type: string,
    told: readonly string[] = [],
  ): Promise<void> {
    const to = told.filter((personId) => personId !== actor.personId).map(personKey);
    const limit = type === 'case.visitMissed' ? visitOn : dueOn;
    const dueAt = limit === null ? null : startOfDay(addDays(day(limit), 1)).toISOString();
    return this.events.record(actor, type, { type: 'case', id, regionCode }, { to, dueAt });
  }
}

/** What a state asks of the supervisor, as an event. */
const WAITING: Readonly<Partial<Record<CaseState, string>>> = {
  planSubmitted: 'case.planWaits',
  closureSubmitted: 'case.closureWaits',
};

/** How each action reads once it has happened. */
const PAST: Readonly<Record<CaseAction, string>> = {
  open: 'case.opened',
  consent: 'case.consented',
  refuseConsent: 'case.consentRefused',
  withdrawConsent: 'case.consentWithdrawn',
  assess: 'case.assessed',
  reassess: 'case.reassessed',
  submitPlan: 'case.planSubmitted',
  approvePlan: 'case.planApproved',
  returnPlan: 'case.planReturned',
  contact: 'case.contacted',
  submitClosure: 'case.closureSubmitted',
  approveClosure: 'case.closed',
  returnClosure: 'case.closureReturned',
  followUp: 'case.followedUp',
  resume: 'case.resumed',
  reopen: 'case.reopened',
  refer: 'case.referred',
  correct: 'case.corrected',
  assign: 'case.assigned',
  export: 'case.exported',
  askExport: 'case.exportAsked',
  askErasure: 'case.erasureAsked',
  erase: 'case.erased',
};
