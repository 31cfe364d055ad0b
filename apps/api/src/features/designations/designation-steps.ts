import { Injectable } from '@nestjs/common';
import type { DesignationKind } from '@wushe/policy-packs';
import { addMonths, day } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';
import { DesignationEvidence } from './designation-evidence.js';
import { DesignationExperts } from './designation-experts.js';
import { Designation, DesignationCheck, DesignationObjection } from './designation.entity.js';
import {
  missingWords,
  namingFault,
  noticeEnd,
  recheckBefore,
  reviewFault,
  termOf,
  type DesignationAction,
} from './designation.rules.js';

type Step = (
  actor: Actor,
  designation: Designation,
  kind: DesignationKind,
  reason: string,
) => Promise<Partial<Designation>>;

/** What actions ask of the locked record and change beside its state. */
@Injectable()
export class DesignationSteps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly evidence: DesignationEvidence,
    private readonly experts: DesignationExperts,
  ) {}

  /** The step of each action; those left out change nothing but the state. */
  readonly of: Readonly<Partial<Record<DesignationAction, Step>>> = {
    submit: (...given) => this.submit(...given),
    sendBack: (...given) => this.sendBack(...given),
    notify: (...given) => this.notify(...given),
    name: (...given) => this.name(...given),
    recheck: (...given) => this.recheck(...given),
  };

  private readonly submit: Step = async (actor, designation, kind) => {
    await this.check(actor, designation, kind);
    return { lastReason: null };
  };

  /** Experts begin anew with what is submitted next. */
  private readonly sendBack: Step = async (_, { round }) => ({ round: round + 1 });

  private readonly notify: Step = async (_, designation, kind) => {
    const verdicts = (await this.experts.heard(designation)).map(({ verdict }) => verdict);
    const fault = reviewFault(verdicts, kind.experts);
    if (fault) throw new Refusal(fault, { experts: kind.experts });
    return { noticeEndsOn: noticeEnd(this.clock.today(), kind) };
  };

  /** A name in spite of a criterion that the facts do not meet needs words: why all the same. */
  private readonly name: Step = async (_, { id, noticeEndsOn }, kind, reason) => {
    const today = this.clock.today();
    const objections = await this.database.repository(DesignationObjection).findBy({ designationId: id });
    const open = objections.filter(({ isUpheld }) => isUpheld !== false).length;
    const fault = namingFault(noticeEndsOn, today, open);
    if (fault) throw new Refusal(fault, { until: noticeEndsOn });
    if (reason === '' && (await this.fallsShort(id)))
      throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
    return { namedOn: today, ...termOf(today, kind) };
  };

  private readonly recheck: Step = async (actor, designation, kind) => {
    await this.check(actor, designation, kind);
    const today = this.clock.today();
    const next = addMonths(day(today), kind.recheckMonths);
    return { recheckOn: recheckBefore(designation.endsOn ?? today, next) };
  };

  /** Whether the newest count falls short of a criterion. */
  private async fallsShort(designationId: string): Promise<boolean> {
    const [newest] = await this.database
      .repository(DesignationCheck)
      .find({ where: { designationId }, order: { at: 'DESC', id: 'DESC' }, take: 1 });
    return newest?.evidence.some(({ isMet }) => isMet === false) ?? false;
  }

  /** Keeps what is counted now; a submission without the words a criterion asks for is refused. */
  private async check(
    actor: Actor,
    { id, countyCode, regionCode, words, state }: Designation,
    kind: DesignationKind,
  ): Promise<void> {
    const counted = await this.evidence.of(regionCode, kind, words);
    const missing = missingWords(counted.evidence);
    if (state === 'draft' && missing.length > 0) throw new Refusal('INVALID_INPUT', { fields: missing });
    const check = { ...counted, id: newId(), countyCode, designationId: id, at: this.clock.now() };
    await this.database.insert(
      DesignationCheck,
      Object.assign(new DesignationCheck(), check, { byId: actor.personId ?? '' }),
    );
  }
}
