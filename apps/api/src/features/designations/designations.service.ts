import { Injectable } from '@nestjs/common';
import { countyOf, levelOf } from '@wushe/values';
import { In } from 'typeorm';
import { SYSTEM, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { refusePersonal } from '../needs/index.js';
import { Policies } from '../policies/index.js';
import { Regions } from '../regions/index.js';
import { DesignationSteps } from './designation-steps.js';
import { DesignationTold } from './designation-told.js';
import { DesignationExperts } from './designation-experts.js';
import { Designation } from './designation.entity.js';
import { designationPolicy, type DesignationFacts } from './designation.policy.js';
import {
  designationActions,
  SOUGHT_OR_HELD,
  WANTS_REASON,
  type DesignationAction,
} from './designation.rules.js';
import { kindOf, type Kind } from './kind-of.js';
import type {
  ActOnDesignationArgs,
  ApplyForDesignationArgs,
  EditDesignationArgs,
} from './designation.args.js';

/** Names of places: applied for, decided, held for a term. */
@Injectable()
export class Designations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
    private readonly policies: Policies,
    private readonly steps: DesignationSteps,
    private readonly told: DesignationTold,
    private readonly experts: DesignationExperts,
  ) {}

  /** The kind of a record, as its pack has it. */
  kindOf(designation: Pick<Designation, 'regionCode' | 'kind' | 'pack'>): Kind {
    const found = kindOf(this.policies, designation, this.clock.today());
    if (!found) throw new Error(`no pack names ${designation.kind}`);
    return found;
  }

  /** What the policy asks about it. */
  async factsOf(actor: Actor, designation: Designation): Promise<DesignationFacts> {
    const { level, decidedAt } = this.kindOf(designation);
    const { regionCode, state, appliedById, round, id } = designation;
    const isExpert = actor.personId !== null && (await this.experts.isExpert(actor.personId, { id, round }));
    return { regionCode, level, decidedAt, state, appliedById, isExpert };
  }

  /** Records by id, for a loader; the caller asks the policy. */
  readonly byIds = (ids: readonly string[]): Promise<(Designation | null)[]> =>
    this.database.findMany(Designation, ids);

  /** The record; null for those who may not see it. */
  async find(actor: Actor, id: string): Promise<Designation | null> {
    const found = await this.database.find(Designation, id);
    return found && designationPolicy.see(actor, await this.factsOf(actor, found)) ? found : null;
  }

  /** Whether the actor may begin an application of a place for a name now: it neither seeks nor holds that name yet. */
  async mayApply(actor: Actor, regionCode: string, kind: Applied): Promise<boolean> {
    if (kind.level !== levelOf(regionCode) || !designationPolicy.edit(actor, fresh(actor, regionCode, kind)))
      return false;
    const where = { regionCode, kind: kind.code, state: In(SOUGHT_OR_HELD) };
    return !(await this.database.repository(Designation).existsBy(where));
  }

  /** Begins an application of a place for a name; the same key gives the one begun before. */
  async apply(actor: Actor, args: ApplyForDesignationArgs): Promise<Designation> {
    const { code: regionCode } = await this.regions.existing(args.regionCode);
    const kind = this.policies
      .designationKinds(regionCode, this.clock.today())
      .find(({ code, level }) => code === args.kind && level === levelOf(regionCode));
    if (!kind) throw new Refusal('INVALID_INPUT', { fields: ['kind'] });
    const appliedById = actor.personId ?? '';
    allow(actor, designationPolicy, 'edit', fresh(actor, regionCode, kind));
    const { statement, words } = written(args);
    const { idempotencyKey } = args;
    const row = this.begun({
      regionCode,
      kind: kind.code,
      pack: kind.pack,
      statement,
      words,
      appliedById,
      idempotencyKey,
    });
    return this.database.transaction(async () => {
      if (await this.database.insertUnlessThere(Designation, row)) {
        await this.told.begun(actor, row);
        return row;
      }
      const before = await this.database.repository(Designation).findOneBy({ appliedById, idempotencyKey });
      const same = madeByKey(before, { regionCode, kind: kind.code });
      if (!same) throw new Refusal('NAME_SOUGHT_ALREADY');
      return same;
    });
  }

  private begun(
    given: Pick<
      Designation,
      'regionCode' | 'kind' | 'pack' | 'statement' | 'words' | 'appliedById' | 'idempotencyKey'
    >,
  ): Designation {
    const now = this.clock.now();
    return Object.assign(new Designation(), given, {
      id: newId(),
      countyCode: countyOf(given.regionCode),
      state: designationActions.initial,
      round: 1,
      lastReason: null,
      createdAt: now,
      stateSince: now,
      noticeEndsOn: null,
      namedOn: null,
      endsOn: null,
      recheckOn: null,
      version: 1,
    });
  }

  /** Changes what an application says. */
  edit(actor: Actor, args: EditDesignationArgs): Promise<Designation> {
    const { statement, words } = written(args);
    return this.step(actor, args, 'edit', async () => ({ statement, words }));
  }

  /** Submits, withdraws, sends back, shows to the public, names, rejects, checks again or takes the name away. */
  act(actor: Actor, args: ActOnDesignationArgs): Promise<Designation> {
    const { action } = args;
    const reason = args.reason?.trim() ?? '';
    if (WANTS_REASON.includes(action) && reason === '')
      throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
    refusePersonal({ reason });
    return this.step(actor, args, action, async (designation) => ({
      ...(await this.steps.of[action]?.(actor, designation, this.kindOf(designation), reason)),
      ...(reason !== '' && { lastReason: reason }),
    }));
  }

  /** Ends the names whose term is over; returns how many. */
  async expire(): Promise<number> {
    const due = await this.database.query<{ id: string; version: number }>(
      `select id, version from designations where state = 'named' and ends_on <= $1 order by id`,
      [this.clock.today()],
    );
    for (const { id } of due) {
      await this.database.transaction(async () => {
        const designation = await this.database.lock(Designation, id);
        if (designation.state === 'named') await this.save(SYSTEM, designation, 'expire', {});
      });
    }
    return due.length;
  }

  /** Takes an action on the locked record: allowed, of the present version, with what it changes. */
  step(
    actor: Actor,
    { id, version }: { readonly id: string; readonly version: number },
    action: DesignationAction,
    changesOf: (designation: Designation) => Promise<Partial<Designation>>,
  ): Promise<Designation> {
    return this.database.transaction(async () => {
      const designation = await this.database.lock(Designation, id);
      allow(actor, designationPolicy, action, await this.factsOf(actor, designation));
      if (designation.version !== version)
        throw new Refusal('STALE_VERSION', { version: designation.version, state: designation.state });
      designationActions.next(designation.state, action);
      return this.save(actor, designation, action, await changesOf(designation));
    });
  }

  private async save(
    actor: Actor,
    designation: Designation,
    action: DesignationAction,
    changes: Partial<Designation>,
  ): Promise<Designation> {
    const state = designationActions.next(designation.state, action);
    const since = state === designation.state ? {} : { state, stateSince: this.clock.now() };
    const saved = await this.database.update(Designation, designation, { ...changes, ...since });
    await this.told.action(actor, saved, action);
    return saved;
  }
}

/** What is asked of a kind before anybody applies. */
type Applied = Pick<Kind, 'code' | 'level' | 'decidedAt'>;

/** What the policy is asked about an application that is not there yet. */
const fresh = (
  { personId }: Actor,
  regionCode: string,
  { level, decidedAt }: Omit<Applied, 'code'>,
): DesignationFacts => {
  const state = designationActions.initial;
  return { regionCode, level, decidedAt, state, appliedById: personId ?? '', isExpert: false };
};

/** What an applicant writes, without what would tell of persons. */
function written(args: EditDesignationArgs | ApplyForDesignationArgs): {
  statement: string;
  words: Record<string, string>;
} {
  const words = Object.fromEntries(
    (args.words ?? []).map(({ criterion, words: text }) => [criterion, text.trim()]),
  );
  const statement = args.statement.trim();
  refusePersonal({ statement, ...words });
  return { statement, words };
}
