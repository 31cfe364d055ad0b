import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Needs, refusePersonal, type Need } from '../needs/index.js';
import { Project, Projects } from '../projects/index.js';
import { Taxonomies } from '../taxonomies/index.js';
import { Activity, Shift } from './activity.entity.js';
import { activityPolicy, openingPolicy, type ActivityFacts } from './activity.policy.js';
import {
  activityActions,
  isSoundSpan,
  SERVED_STATES,
  WANTS_REASON,
  type ActivityAction,
} from './activity.rules.js';
import type {
  ActivityInput,
  ActOnActivityArgs,
  AddShiftArgs,
  CancelShiftArgs,
  ChangeCapacityArgs,
  EditActivityArgs,
  OpenActivityArgs,
  ShiftInput,
} from './activity.view.js';
import { OwnServices } from './own-service.service.js';
import { SignUps } from './sign-ups.service.js';

/** Activities: projects hold them in shifts for which volunteers sign up. */
@Injectable()
export class Activities {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly needs: Needs,
    private readonly projects: Projects,
    private readonly taxonomies: Taxonomies,
    private readonly signUps: SignUps,
    private readonly ownServices: OwnServices,
  ) {}

  /** Activities by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(Activity | null)[]> =>
    this.database.findMany(Activity, ids);

  /** The shifts of each activity, soonest first, for a loader. */
  readonly shiftsOf = async (activityIds: readonly string[]): Promise<Shift[][]> => {
    const rows = await this.database
      .repository(Shift)
      .createQueryBuilder('shift')
      .where('shift.activityId = any(:activityIds)', { activityIds })
      .orderBy('shift.startsAt')
      .addOrderBy('shift.id')
      .getMany();
    const byActivity = groupBy(rows, (shift) => shift.activityId);
    return activityIds.map((id) => byActivity.get(id) ?? []);
  };

  /** What the policy asks about an activity. */
  async factsOf({ projectId, regionCode }: Activity): Promise<ActivityFacts> {
    const project = projectId ? await this.database.find(Project, projectId) : null;
    return project ? this.projects.factsOf(project) : { regionCode, partners: [] };
  }

  /** Whether the actor may hold activities for a need now: its community, and who works on its project. */
  async mayOpenFor(actor: Actor, { regionCode, state, projectId }: Need): Promise<boolean> {
    if (!SERVED_STATES.includes(state)) return false;
    const project = projectId ? await this.database.find(Project, projectId) : null;
    if (project) return this.projects.mayWorkOn(actor, project);
    return openingPolicy.open(actor, { regionCode, partners: [] });
  }

  /**
   * Opens an activity with its shifts, of a project or of a need: of the project that serves the need, else held by the
   * need's community itself. The same key gives the activity already opened.
   */
  async open(
    actor: Actor,
    { projectId, needId, input, shifts, idempotencyKey }: OpenActivityArgs,
  ): Promise<Activity> {
    this.check(input, shifts);
    return this.database.transaction(async () => {
      const host = await this.hostOf(actor, projectId ?? null, needId ?? null);
      const now = this.clock.now();
      const activity = Object.assign(new Activity(), this.written(input), {
        id: newId(),
        ...host,
        organizationId: actor.hat?.organizationId ?? null,
        state: activityActions.initial,
        lastReason: null,
        openedById: actor.personId,
        idempotencyKey,
        createdAt: now,
        version: 1,
      });
      if (!(await this.database.insertUnlessThere(Activity, activity)))
        return this.openedBefore(actor, idempotencyKey);
      for (const shift of shifts) await this.writeShift(activity, shift);
      if (host.projectId === null) await this.ownServices.begin(actor, host.needId);
      await this.record(actor, activity, 'opened');
      return activity;
    });
  }

  /** Changes what is written of an activity. */
  async edit(actor: Actor, { id, version, input }: EditActivityArgs): Promise<Activity> {
    this.check(input, []);
    return this.change(actor, id, 'edit', version, async () => this.written(input));
  }

  /** Finishes an activity, or cancels it with every shift that is still to come; everybody is told. */
  async act(actor: Actor, { id, action, version, reason }: ActOnActivityArgs): Promise<Activity> {
    if (action !== 'finish' && action !== 'cancel')
      throw new Refusal('INVALID_INPUT', { fields: ['action'] });
    const words = reason?.trim() || null;
    if (WANTS_REASON.includes(action) && !words) throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
    refusePersonal({ reason: words });
    if (action === 'cancel') return this.cancel(actor, { id, version }, words ?? '');
    return this.change(actor, id, action, version, async () => ({ lastReason: words }));
  }

  private cancel(
    actor: Actor,
    { id, version }: Pick<Activity, 'id' | 'version'>,
    reason: string,
  ): Promise<Activity> {
    return this.database.transaction(async () => {
      const seen = await this.database.find(Activity, id);
      if (!seen) throw new Refusal('NOT_FOUND');
      await this.needs.lock(seen.needId);
      const activity = await this.change(actor, id, 'cancel', version, async () => {
        const [shifts = []] = await this.shiftsOf([id]);
        for (const shift of shifts.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
          await this.signUps.callOff(actor, shift.id, reason);
        }
        return { lastReason: reason };
      });
      if (activity.projectId === null) await this.ownServices.reopenIdle(actor, activity.needId);
      return activity;
    });
  }

  /** Adds a shift. */
  async addShift(actor: Actor, { activityId, shift }: AddShiftArgs): Promise<Shift> {
    this.check(null, [shift]);
    return this.database.transaction(async () => {
      const activity = await this.lock(actor, activityId, 'edit');
      return this.writeShift(activity, shift);
    });
  }

  /** Gives a shift other places, never fewer than are taken; who waits moves up into new ones. */
  async changeCapacity(actor: Actor, { id, capacity }: ChangeCapacityArgs): Promise<Shift> {
    return this.database.transaction(async () => {
      const activity = await this.activityOf(id);
      await this.lock(actor, activity.id, 'edit');
      return this.signUps.changeCapacity(actor, id, capacity);
    });
  }

  /** Calls a shift off; everybody who signed up is told. SHIFT_CLOSED once it has begun: people are there. */
  async cancelShift(actor: Actor, { id, reason }: CancelShiftArgs): Promise<Shift> {
    refusePersonal({ reason });
    return this.database.transaction(async () => {
      const activity = await this.activityOf(id);
      await this.lock(actor, activity.id, 'edit');
      const shift = await this.signUps.callOff(actor, id, reason.trim());
      if (shift.state === 'open') throw new Refusal('SHIFT_CLOSED', { state: shift.state });
      return shift;
    });
  }

  /** What an activity is opened for, locked; refuses who may not open one there. */
  private async hostOf(
    actor: Actor,
    projectId: string | null,
    needId: string | null,
  ): Promise<Pick<Activity, 'countyCode' | 'regionCode' | 'projectId' | 'needId'>> {
    if ((projectId === null) === (needId === null))
      throw new Refusal('INVALID_INPUT', { fields: ['projectId'] });
    const need = needId ? await this.needs.lock(needId) : null;
    const served = projectId ?? need?.projectId ?? null;
    if (served) {
      const project = await this.projects.lockForWork(actor, served);
      const { countyCode, regionCode } = project;
      return { countyCode, regionCode, projectId: project.id, needId: project.needId };
    }
    if (!need) throw new Refusal('NOT_FOUND');
    const { countyCode, regionCode, state, id } = need;
    allow(actor, openingPolicy, 'open', { regionCode, partners: [] });
    if (!SERVED_STATES.includes(state)) throw new Refusal('WRONG_STATE', { state });
    return { countyCode, regionCode, projectId: null, needId: id };
  }

  private async activityOf(shiftId: string): Promise<Activity> {
    const shift = await this.database.find(Shift, shiftId);
    const activity = shift && (await this.database.find(Activity, shift.activityId));
    if (!activity) throw new Refusal('NOT_FOUND');
    return activity;
  }

  private async lock(actor: Actor, id: string, action: ActivityAction): Promise<Activity> {
    const activity = await this.database.lock(Activity, id);
    allow(actor, activityPolicy, action, await this.factsOf(activity));
    activityActions.next(activity.state, action);
    return activity;
  }

  private async change(
    actor: Actor,
    id: string,
    action: ActivityAction,
    version: number,
    work: (activity: Activity) => Promise<Partial<Activity>>,
  ): Promise<Activity> {
    return this.database.transaction(async () => {
      const activity = await this.lock(actor, id, action);
      if (activity.version !== version)
        throw new Refusal('STALE_VERSION', { version: activity.version, state: activity.state });
      const changes = await work(activity);
      const state = activityActions.next(activity.state, action);
      await this.database.update(Activity, activity, { ...changes, state });
      await this.record(actor, activity, PAST[action]);
      return activity;
    });
  }

  private writeShift(activity: Activity, { startsAt, endsAt, capacity, skills }: ShiftInput): Promise<Shift> {
    return this.database.insert(
      Shift,
      Object.assign(new Shift(), {
        id: newId(),
        countyCode: activity.countyCode,
        regionCode: activity.regionCode,
        activityId: activity.id,
        state: 'open' as const,
        startsAt,
        endsAt,
        capacity,
        taken: 0,
        waiting: 0,
        lastPlace: 0,
        skills: [...new Set(skills)],
        version: 1,
      }),
    );
  }

  private check(input: ActivityInput | null, shifts: readonly ShiftInput[]): void {
    if (input) refusePersonal({ title: input.title, detail: input.detail, place: input.place });
    const now = this.clock.now();
    for (const shift of shifts) {
      if (!isSoundSpan(shift, now)) throw new Refusal('INVALID_INPUT', { fields: ['shifts'] });
      this.taxonomies.refuseUnknown('skills', shift.skills, 'shifts.skills');
    }
  }

  private written({ title, detail, place }: ActivityInput): Pick<Activity, 'title' | 'detail' | 'place'> {
    return { title: title.trim(), detail: detail.trim(), place: place.trim() };
  }

  private openedBefore(actor: Actor, idempotencyKey: string): Promise<Activity> {
    return this.database
      .repository(Activity)
      .findOneByOrFail({ openedById: actor.personId ?? '', idempotencyKey });
  }

  private record(actor: Actor, { id, regionCode, needId, projectId }: Activity, past: string): Promise<void> {
    const subject = { type: 'activity', id, regionCode, rootId: needId };
    return this.events.record(actor, `activity.${past}`, subject, { projectId });
  }
}

/** How each action reads once it has happened. */
const PAST: Readonly<Record<ActivityAction, string>> = {
  edit: 'edited',
  organize: 'organized',
  finish: 'finished',
  cancel: 'cancelled',
};
