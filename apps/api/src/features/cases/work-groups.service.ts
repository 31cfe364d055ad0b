import { Injectable } from '@nestjs/common';
import { countyOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { Keys } from '../../platform/keys.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { refusePersonal } from '../needs/index.js';
import { Regions } from '../regions/index.js';
import { CaseTies } from './case-ties.js';
import type {
  ActOnWorkGroupArgs,
  AddWorkMembersArgs,
  EditWorkGroupArgs,
  EraseWorkMemberArgs,
  HoldSessionArgs,
  MeasureWorkArgs,
  PlanWorkGroupArgs,
  WorkGroupInput,
} from './work-group.args.js';
import { WorkAttendance, WorkGroup, WorkMember, WorkSession } from './work-group.entity.js';
import { workGroupPolicy, type WorkGroupFacts } from './work-group.policy.js';
import { workGroupActions, type WorkGroupAction } from './work-group.rules.js';

/** Work with groups and communities: planned, held session by session, measured before and after. */
@Injectable()
export class WorkGroups {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly keys: Keys,
    private readonly regions: Regions,
    private readonly ties: CaseTies,
  ) {}

  /** What the policy asks about it. */
  factsOf(group: WorkGroup): Promise<WorkGroupFacts> {
    return this.ties.factsOf(group);
  }

  /** The record; null for those who may not see it. */
  async find(actor: Actor, id: string): Promise<WorkGroup | null> {
    const found = await this.database.find(WorkGroup, id);
    return found && workGroupPolicy.see(actor, await this.factsOf(found)) ? found : null;
  }

  /** The members of a group in the order in which they joined. */
  async memberIds(groupId: string): Promise<string[]> {
    const members = await this.database
      .repository(WorkMember)
      .find({ where: { groupId }, order: { id: 'asc' } });
    return members.map(({ id }) => id);
  }

  /** Plans work with a group or a community; the same key gives the one planned before. */
  async plan(actor: Actor, args: PlanWorkGroupArgs): Promise<WorkGroup> {
    const { method, idempotencyKey } = args;
    const facts = { regionCode: args.regionCode, workers: [], supervisors: [] };
    if (!workGroupPolicy.plan(actor, facts))
      throw new Refusal(actor.personId ? 'NOT_ALLOWED' : 'SIGN_IN_REQUIRED');
    const workerId = await this.ties.ownId(actor);
    if (workerId === null) throw new Refusal('NOT_ALLOWED');
    const { code: regionCode } = await this.regions.existing(args.regionCode);
    const group = Object.assign(new WorkGroup(), written(args.input), {
      id: newId(),
      countyCode: countyOf(regionCode),
      regionCode,
      workerId,
      method,
      before: null,
      after: null,
      state: workGroupActions.initial,
      summary: null,
      createdAt: this.clock.now(),
      idempotencyKey,
      version: 1,
    });
    return this.database.transaction(async () => {
      if (await this.database.insertUnlessThere(WorkGroup, group)) {
        await this.record(actor, group, 'planned');
        return group;
      }
      const before = await this.database.repository(WorkGroup).findOneBy({ workerId, idempotencyKey });
      const same = madeByKey(before, { regionCode, method, title: group.title });
      if (!same) throw new Refusal('TRY_AGAIN');
      return same;
    });
  }

  /** Changes the plan. */
  edit(actor: Actor, args: EditWorkGroupArgs): Promise<WorkGroup> {
    const plan = written(args.input);
    return this.step(actor, args, 'edit', async () => plan);
  }

  /** Begins, finishes, cancels or takes it up again. */
  act(actor: Actor, args: ActOnWorkGroupArgs): Promise<WorkGroup> {
    const summary = args.words?.trim() || null;
    const wantsWords = args.action === 'finish' || args.action === 'cancel';
    if (wantsWords && summary === null) throw new Refusal('INVALID_INPUT', { fields: ['words'] });
    refusePersonal({ words: summary });
    return this.step(actor, args, args.action, async () => (wantsWords ? { summary } : {}));
  }

  /** Members join a group; their names are sealed. */
  addMembers(actor: Actor, args: AddWorkMembersArgs): Promise<WorkGroup> {
    const names = args.names.map((name) => name.trim());
    if (names.includes('')) throw new Refusal('INVALID_INPUT', { fields: ['names'] });
    return this.step(actor, args, 'addMember', async ({ id: groupId, countyCode, method }) => {
      if (method !== 'groupWork') throw new Refusal('INVALID_INPUT', { fields: ['names'] });
      for (const name of names) {
        await this.database.insert(WorkMember, {
          id: newId(),
          countyCode,
          groupId,
          nameSealed: this.keys.encrypt(name),
          before: null,
          after: null,
          createdAt: this.clock.now(),
        });
      }
      return {};
    });
  }

  /** A session was held: of a group the members who came, of a community a count of heads. */
  hold(actor: Actor, args: HoldSessionArgs): Promise<WorkGroup> {
    const note = args.note.trim();
    const topic = args.topic.trim();
    refusePersonal({ note, topic });
    if (args.heldOn > this.clock.today()) throw new Refusal('INVALID_INPUT', { fields: ['heldOn'] });
    return this.step(actor, args, 'holdSession', async (group) => {
      const memberIds = await this.present(group, args.memberIds ?? []);
      const isGroup = group.method === 'groupWork';
      const headcount = isGroup ? memberIds.length : (args.headcount ?? null);
      if (headcount === null) throw new Refusal('INVALID_INPUT', { fields: ['headcount'] });
      const sessionId = newId();
      const { countyCode, id: groupId } = group;
      const { heldOn, minutes } = args;
      await this.database.insert(WorkSession, {
        id: sessionId,
        countyCode,
        groupId,
        heldOn,
        topic,
        minutes,
        headcount,
        note,
        enteredById: actor.personId ?? '',
        enteredAt: this.clock.now(),
      });
      for (const memberId of memberIds)
        await this.database.insert(WorkAttendance, { sessionId, memberId, countyCode });
      return {};
    });
  }

  /** Enters what was measured of a member, or of the community; what is not named stays. */
  measure(actor: Actor, args: MeasureWorkArgs): Promise<WorkGroup> {
    const values = {
      ...(args.before !== undefined && { before: args.before }),
      ...(args.after !== undefined && { after: args.after }),
    };
    if (Object.keys(values).length === 0) throw new Refusal('INVALID_INPUT', { fields: ['before', 'after'] });
    return this.step(actor, args, 'measure', async (group) => {
      if (group.method === 'communityWork') return values;
      const member = args.memberId ? await this.database.find(WorkMember, args.memberId) : null;
      if (member?.groupId !== group.id) throw new Refusal('NOT_FOUND');
      await this.database.update(WorkMember, member, values);
      return {};
    });
  }

  /** Erases a member's name for good; attendance and measures stay as those of nobody. */
  eraseMember(actor: Actor, { memberId, ...args }: EraseWorkMemberArgs): Promise<WorkGroup> {
    return this.step(actor, args, 'eraseMember', async (group) => {
      const member = await this.database.find(WorkMember, memberId);
      if (member?.groupId !== group.id) throw new Refusal('NOT_FOUND');
      await this.database.update(WorkMember, member, { nameSealed: null });
      return {};
    });
  }

  private async present({ id, method }: WorkGroup, memberIds: readonly string[]): Promise<string[]> {
    const wanted = [...new Set(memberIds)];
    if (method === 'communityWork' && wanted.length > 0)
      throw new Refusal('INVALID_INPUT', { fields: ['memberIds'] });
    const known = await this.database.findMany(WorkMember, wanted);
    if (known.some((member) => member?.groupId !== id)) throw new Refusal('NOT_FOUND');
    return wanted;
  }

  private step(
    actor: Actor,
    { id, version }: { readonly id: string; readonly version: number },
    action: WorkGroupAction,
    changesOf: (group: WorkGroup) => Promise<Partial<WorkGroup>>,
  ): Promise<WorkGroup> {
    return this.database.transaction(async () => {
      const group = await this.database.lock(WorkGroup, id);
      allow(actor, workGroupPolicy, action, await this.factsOf(group));
      if (group.version !== version)
        throw new Refusal('STALE_VERSION', { version: group.version, state: group.state });
      const state = workGroupActions.next(group.state, action);
      const saved = await this.database.update(WorkGroup, group, { ...(await changesOf(group)), state });
      await this.record(actor, saved, PAST[action]);
      return saved;
    });
  }

  private record(actor: Actor, { id, regionCode, method }: WorkGroup, past: string): Promise<void> {
    return this.events.record(actor, `workGroup.${past}`, { type: 'workGroup', id, regionCode }, { method });
  }
}

/** A plan without what would tell of persons. */
function written({ title, aim, plannedSessions, startsOn, measure }: WorkGroupInput): Partial<WorkGroup> {
  const plan = { title: title.trim(), aim: aim.trim(), measure: measure.trim(), plannedSessions, startsOn };
  refusePersonal({ title: plan.title, aim: plan.aim, measure: plan.measure });
  return plan;
}

/** How each action reads once it has happened. */
const PAST: Readonly<Record<WorkGroupAction, string>> = {
  edit: 'edited',
  addMember: 'joined',
  eraseMember: 'memberErased',
  begin: 'begun',
  holdSession: 'sessionHeld',
  measure: 'measured',
  finish: 'finished',
  cancel: 'cancelled',
  reopen: 'reopened',
};
