import { Injectable } from '@nestjs/common';
import { dayOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { Refusal } from '../../platform/refusal.js';
import { Policies } from '../policies/index.js';
import type { ActOnCaseArgs } from './case.args.js';
import type { CaseFile } from './case.entity.js';
import { CaseReadings } from './case-readings.js';
import { CaseSheets } from './case-sheets.js';
import type { CaseAction } from './case.rules.js';
import { CaseTies } from './case-ties.js';
import { endsEarly, visitsLacking } from './early-closure.rules.js';

/** What stands in a list instead of a name, once a file is erased. */
const ERASED_ALIAS = '—';

/** Whoever judges a plan or a closure has read it, whichever way they came to it. */
const JUDGES: readonly CaseAction[] = ['approvePlan', 'returnPlan', 'approveClosure', 'returnClosure'];

/** What each written step does beside moving the state. */
@Injectable()
export class CaseSteps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly sheets: CaseSheets,
    private readonly ties: CaseTies,
    private readonly readings: CaseReadings,
    private readonly policies: Policies,
  ) {}

  /** Writes the step into the file and answers with what it changes. */
  async take(actor: Actor, file: CaseFile, args: ActOnCaseArgs): Promise<Partial<CaseFile>> {
    if (args.action === 'erase') return this.erase(file);
    const changes = (await this.changes[args.action]?.(file, args, actor)) ?? {};
    const { words, action: _action, id: _id, version: _version, ...details } = args;
    if (JUDGES.includes(args.action)) await this.readings.note(actor, file);
    await this.sheets.add(actor, file, args.action, { ...details, words: words?.trim() || null });
    return changes;
  }

  /** What each step changes beside its words; the others change the state alone. */
  private readonly changes: Readonly<
    Partial<
      Record<CaseAction, (file: CaseFile, args: ActOnCaseArgs, actor: Actor) => Promise<Partial<CaseFile>>>
    >
  > = {
    assess: async (_, { risk }) => ({ risk: risk ?? null, assessedOn: this.clock.today() }),
    // The next visit is counted from the last one, so that assessing again puts none off.
    reassess: async (_, { risk }) => ({ risk: risk ?? null }),
    contact: async (file, { on, isMade }) => this.contacted(file, on ?? this.clock.today(), isMade === true),
    submitPlan: (file) => this.refuseUnsupervised(file),
    submitClosure: (file) => this.refuseUnsupervised(file),
    approveClosure: async (file, { words }, actor) => {
      await this.refuseEarly(actor, file, words ?? null);
      return this.refuseOpenReferrals(file);
    },
    followUp: (file, _, actor) => this.refuseEnding(actor, file),
    withdrawConsent: (file, _, actor) => this.withdrawReferrals(actor, file),
    resume: async () => ({ assessedOn: this.clock.today(), lastContactOn: null }),
    reopen: async () => ({ risk: null, assessedOn: null, lastContactOn: null }),
    askExport: async (file) => ({ exportAskedOn: file.exportAskedOn ?? this.clock.today() }),
    askErasure: async (file) => ({ erasureAskedOn: file.erasureAskedOn ?? this.clock.today() }),
  };

  /** A contact that was only tried does not move the next visit; none is of a day before the case. */
  private contacted(file: CaseFile, on: string, isMade: boolean): Partial<CaseFile> {
    if (on > this.clock.today() || on < dayOf(file.createdAt))
      throw new Refusal('INVALID_INPUT', { fields: ['on'] });
    if (!isMade || (file.lastContactOn !== null && on <= file.lastContactOn)) return {};
    return { lastContactOn: on };
  }

  private async refuseUnsupervised(file: CaseFile): Promise<Partial<CaseFile>> {
    const { supervisors, ownApprovers } = await this.ties.factsOf(file);
    if (supervisors.length === 0 && ownApprovers.length === 0) throw new Refusal('NO_SUPERVISOR');
    return {};
  }

  /** Too few visits after the plan of a grave case are for the supervisor to answer for, in words, never for the worker alone. */
  private async refuseEarly(actor: Actor, file: CaseFile, words: string | null): Promise<void> {
    const { casework } = this.policies.on(file.regionCode, this.clock.today());
    const lacking = visitsLacking(await this.sheets.entries(file), casework);
    if (lacking === 0) return;
    const { supervisors, workers } = await this.ties.factsOf(file);
    const who = actor.personId ?? '';
    // Whoever stands in for their own supervisor is among the supervisors and still no second person.
    if (!supervisors.includes(who) || workers.includes(who)) throw new Refusal('SECOND_PERSON_REQUIRED');
    if (!words?.trim()) throw new Refusal('CLOSES_EARLY', { lacking });
  }

  /** Before its follow-up is due a grave case is for the supervisor to end; from that day on for the worker too. */
  private async refuseEnding(actor: Actor, file: CaseFile): Promise<Partial<CaseFile>> {
    const today = this.clock.today();
    const { casework } = this.policies.on(file.regionCode, today);
    if (!endsEarly(file, await this.sheets.entries(file), { visits: casework, today })) return {};
    const { supervisors } = await this.ties.factsOf(file);
    if (!supervisors.includes(actor.personId ?? '')) throw new Refusal('SECOND_PERSON_REQUIRED');
    return {};
  }

  private async refuseOpenReferrals({ id }: CaseFile): Promise<Partial<CaseFile>> {
    const open = await this.database.query(
      `select from case_referrals where case_id = $1 and state in ('made', 'accepted')`,
      [id],
    );
    if (open.length > 0) throw new Refusal('REFERRAL_OPEN');
    return {};
  }

  /** Without the person's consent nobody may read on what was passed to them, nor who has done their part. */
  private async withdrawReferrals(actor: Actor, { id, countyCode }: CaseFile): Promise<Partial<CaseFile>> {
    const withdrawn = await this.database.query<{ id: string }>(
      `update case_referrals set state = 'withdrawn', state_since = $2, version = version + 1
       where case_id = $1 and state in ('made', 'accepted', 'completed') returning id`,
      [id, this.clock.now()],
    );
    for (const referral of withdrawn) {
      const subject = { type: 'caseReferral', id: referral.id, regionCode: countyCode };
      await this.events.record(actor, 'caseReferral.withdrawn', subject);
    }
    return {};
  }

  /** What the file said is gone; that there was a case, when and at which risk, stays for the counts. */
  private async erase(file: CaseFile): Promise<Partial<CaseFile>> {
    if (file.erasureAskedOn === null) throw new Refusal('WRONG_STATE', { state: file.state });
    await this.refuseOpenReferrals(file);
    await this.sheets.erase(file);
    return {
      alias: ERASED_ALIAS,
      clientHash: null,
      codeHash: null,
      needId: null,
      exportAskedOn: null,
      erasureAskedOn: null,
    };
  }
}
