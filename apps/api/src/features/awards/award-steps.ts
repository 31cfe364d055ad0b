import { Injectable } from '@nestjs/common';
import { parameterOn } from '@wushe/awards';
import type { AwardProgramme } from '@wushe/policy-packs';
import { day } from '@wushe/values';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { Refusal } from '../../platform/refusal.js';
import { Policies } from '../policies/index.js';
import { AwardObjection, type AwardApplication, type AwardEvaluation } from './award.entity.js';
import {
  appealEnd,
  approvalFault,
  excludedBy,
  noticeEnd,
  type AwardAction,
  type Sought,
} from './award.rules.js';
import { Evaluations } from './evaluations.service.js';
import { Payees } from './payees.service.js';
import { Programmes } from './programmes.service.js';

/** What an action changes beside the state, and what the rules had said. */
export interface Stepped {
  readonly changes: Partial<AwardApplication>;
  readonly evaluation?: AwardEvaluation;
  /** What the log says of it beside the application. */
  readonly said?: Readonly<Record<string, unknown>>;
}

/** What was told with an action. */
export interface Told {
  readonly reason: string | null;
  readonly rule: string | null;
}

type Step = (application: AwardApplication, programme: AwardProgramme, told: Told) => Promise<Stepped>;

/** Codes a rejection may name beside the rules of the programme. */
const BESIDE_RULES = ['once', 'not-with', 'papers', 'objection'];

/** Every rule of a programme, those of its tiers too. */
export const rulesOf = ({ rules, tiers }: AwardProgramme) => [
  ...rules,
  ...tiers.flatMap((tier) => tier.rules),
];

/** The papers a programme wants of who gets a tier, each once; of no tier in particular those of every tier. */
export const papersOf = (
  { materials, rules, tiers }: AwardProgramme,
  tierCode: string | null,
): AwardProgramme['materials'] => {
  const asked = tiers.filter(({ code }) => tierCode === null || code === tierCode);
  const wanted = [...rules, ...asked.flatMap((tier) => tier.rules)].flatMap(({ wants }) => wants);
  return [...new Map([...materials, ...wanted].map((paper) => [paper.code, paper])).values()];
};

/** The codes of the papers that are there: told to be, or put in as files. */
export async function papersThere(
  database: Database,
  { id, papers }: Pick<AwardApplication, 'id' | 'papers'>,
): Promise<ReadonlySet<string>> {
  const files = await database.query<{ paper: string }>(
    'select distinct paper from award_papers where application_id = $1',
    [id],
  );
  return new Set([...papers, ...files.map(({ paper }) => paper)]);
}

/** What actions ask of the locked application and change beside its state. */
@Injectable()
export class AwardSteps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly policies: Policies,
    private readonly programmes: Programmes,
    private readonly evaluations: Evaluations,
    private readonly payees: Payees,
  ) {}

  /** The step of each action; those left out change nothing but the state. */
  readonly of: Readonly<Partial<Record<AwardAction, Step>>> = {
    submit: (...given) => this.submit(...given),
    upholdAppeal: (...given) => this.reopen(...given),
    notify: (...given) => this.notify(...given),
    approve: (...given) => this.approve(...given),
    sendBack: (...given) => this.end(...given),
    withdraw: (...given) => this.end(...given),
    expire: (...given) => this.end(...given),
    reject: (...given) => this.reject(...given),
  };

  /** Days in which a rejection of today may be appealed, by the policy of its place. */
  appealDays({ regionCode }: Pick<AwardApplication, 'regionCode'>): number {
    return this.policies.on(regionCode, this.clock.today()).awards.appealDays;
  }

  /** Why an award on notice is not approved yet; null when it may be. */
  async approvalFault({
    id,
    noticeEndsOn,
    stateSince,
  }: AwardApplication): Promise<ReturnType<typeof approvalFault>> {
    const objections = await this.database
      .repository(AwardObjection)
      .findBy({ applicationId: id, isAppeal: false });
    // One that was right stands in the way of this notice; a later one, after an appeal, begins afresh.
    const open = objections.filter(
      ({ at, isUpheld }) => isUpheld === null || (isUpheld && at >= stateSince),
    ).length;
    return approvalFault(noticeEndsOn, this.clock.today(), open);
  }

  /** The rules look on the day of the first submission; papers and payee must be there. */
  private readonly submit: Step = async (application, programme) => {
    const payee = await this.payees.of(application.id);
    if (!payee) throw new Refusal('INVALID_INPUT', { fields: ['identityNumber', 'account'] });
    const on = application.appliedOn === null ? this.clock.today() : day(application.appliedOn);
    // A draft begun under a policy that has ended since is not what anybody may apply for today.
    if (
      application.appliedOn === null &&
      !(await this.programmes.find(programme.code, application.regionCode))
    )
      throw new Refusal('NOT_ELIGIBLE', { outcome: 'notInForce', failing: [] });
    const evaluation = await this.evaluations.keep(application, programme, on, payee.identityHashes);
    const { outcome, failing, amount, tier, window, entry } = evaluation.explanation;
    if (outcome !== 'eligible') throw new Refusal('NOT_ELIGIBLE', { outcome, failing });
    const there = await papersThere(this.database, application);
    const missing = papersOf(programme, tier).filter(({ code }) => !there.has(code));
    if (missing.length > 0)
      throw new Refusal('INVALID_INPUT', { fields: ['papers'], papers: missing.map(({ code }) => code) });
    if (entry && entry.employerId !== application.organizationId)
      throw new Refusal('NOT_ELIGIBLE', { outcome: 'ruleFailed', failing: ['entry'] });
    const month = programme.rhythm === 'monthly' ? on.slice(0, 7) : null;
    await this.take(application, { code: programme.code, month, on }, programme);
    const closesOn = window?.closesOn ?? null;
    const round = application.round + 1;
    return {
      changes: { appliedOn: on, amount, tier, month, closesOn, round, lastReason: null, rejectedRule: null },
      evaluation,
    };
  };

  private readonly reopen: Step = async (application, programme) => {
    const on = application.appliedOn ?? this.clock.today();
    await this.take(application, { code: programme.code, month: application.month, on }, programme);
    return { changes: { round: application.round + 1, rejectedRule: null, appealEndsOn: null } };
  };

  private readonly notify: Step = async (_, programme) => {
    const today = this.clock.today();
    const days = parameterOn(programme, programme.noticeDays, today)?.value;
    if (typeof days !== 'number') throw new Refusal('NOT_ELIGIBLE', { outcome: 'notOpen', failing: [] });
    return { changes: { noticeEndsOn: noticeEnd(today, days) } };
  };

  private readonly approve: Step = async (application) => {
    const fault = await this.approvalFault(application);
    if (fault) throw new Refusal(fault, { until: application.noticeEndsOn });
    return { changes: {} };
  };

  /** Whatever ends an application without payment gives up the benefit it held. */
  private readonly end: Step = async (application) => {
    await this.payees.release(application);
    return { changes: {} };
  };

  private readonly reject: Step = async (application, programme, { rule }) => {
    const known = [...rulesOf(programme).map(({ code }) => code), ...BESIDE_RULES];
    if (rule === null || !known.includes(rule)) throw new Refusal('INVALID_INPUT', { fields: ['rule'] });
    await this.payees.release(application);
    const appealEndsOn = appealEnd(this.clock.today(), this.appealDays(application));
    return { changes: { rejectedRule: rule, appealEndsOn } };
  };

  private async take(
    application: AwardApplication,
    sought: Omit<Sought, 'excluded'>,
    programme: AwardProgramme,
  ): Promise<void> {
    const payee = await this.payees.of(application.id);
    if (!payee) throw new Refusal('INVALID_INPUT', { fields: ['identityNumber', 'account'] });
    const others = await this.programmes.around(application.regionCode);
    await this.payees.take(application, payee, { ...sought, excluded: excludedBy(programme, others) });
  }
}
