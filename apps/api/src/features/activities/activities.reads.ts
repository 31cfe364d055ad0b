import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import {
  COUNT_LIMIT,
  fromCursor,
  pageOf,
  type Page,
  type PageArgs,
} from '../../platform/graphql/connection.js';
import { groupBy } from '../../platform/group-by.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import { Activity, Shift } from './activity.entity.js';
import { FIRST_FOR_PEOPLE, JOINED } from './joined-sql.js';
import type { ActivityListArgs, OpenShiftArgs } from './activity.view.js';
import { HoursEntry, SignUp } from './sign-up.entity.js';
import type { MySignUpArgs } from './sign-up.view.js';

/** Lists of activities, shifts, sign-ups and hours. */
@Injectable()
export class ActivityReads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
  ) {}

  /** Shifts by id, for a loader. */
  readonly shiftsByIds = (ids: readonly string[]): Promise<(Shift | null)[]> =>
    this.database.findMany(Shift, ids);

  /** The activities of each project, newest first, for a loader. */
  readonly ofProjects = async (projectIds: readonly string[]): Promise<Activity[][]> => {
    const rows = await this.database
      .repository(Activity)
      .createQueryBuilder('activity')
      .where('activity.projectId = any(:projectIds)', { projectIds })
      .orderBy('activity.id', 'DESC')
      .getMany();
    const byProject = groupBy(rows, ({ projectId }) => projectId ?? '');
    return projectIds.map((id) => byProject.get(id) ?? []);
  };

  /** The shifts of each need that anybody may still join, soonest first, for a loader. */
  readonly aheadOfNeeds = async (needIds: readonly string[]): Promise<Shift[][]> => {
    const rows = await this.database.query<{ id: string; needId: string }>(
      `select shift.id, activity.need_id as "needId" from shifts shift
       join activities activity on activity.id = shift.activity_id
       where activity.need_id = any($1) and shift.state = 'open' and activity.state = 'open' and shift.starts_at >= $2
       order by shift.starts_at, shift.id`,
      [needIds, this.clock.now()],
    );
    const found = await this.shiftsByIds(rows.map(({ id }) => id));
    const byNeed = groupBy(rows, ({ needId }) => needId);
    const byId = new Map(found.flatMap((shift) => (shift ? [[shift.id, shift]] : [])));
    return needIds.map((id) => (byNeed.get(id) ?? []).flatMap((row) => byId.get(row.id) ?? []));
  };

  /** How many people stand with each part of a need in shifts that its community holds itself, for a loader. */
  readonly joinedOfParts = async (partIds: readonly string[]): Promise<number[]> => {
    const rows = await this.database.query<{ id: string; people: number }>(
      `select part.id, (select count(distinct volunteer_id)::int from (${JOINED}) as joined) as people
       from need_parts part where part.id = any($1) and part.kind = 'people' and part.place = ${FIRST_FOR_PEOPLE}`,
      [partIds],
    );
    const byId = new Map(rows.map(({ id, people }) => [id, people]));
    return partIds.map((id) => byId.get(id) ?? 0);
  };

  /** Whether a person holds a place in a shift of a need, or held one and served, for a loader of "person/need". */
  readonly hasJoined = async (keys: readonly string[]): Promise<boolean[]> => {
    const pairs = keys.map((key) => key.split('/'));
    const rows = await this.database.query<{ key: string }>(
      `select distinct sign_up.person_id || '/' || activity.need_id as key
       from activities activity join shifts shift on shift.activity_id = activity.id
       join sign_ups sign_up on sign_up.shift_id = shift.id
       where activity.need_id = any($1) and sign_up.person_id = any($2) and sign_up.state not in ('cancelled', 'absent')`,
      [pairs.map(([, need]) => need), pairs.map(([person]) => person)],
    );
    const found = new Set(rows.map(({ key }) => key));
    return keys.map((key) => found.has(key));
  };

  /** Shifts that anybody may still join, soonest first. */
  async openShifts(args: OpenShiftArgs): Promise<Page<Shift>> {
    const parameters: unknown[] = [];
    const now = this.clock.now();
    const from = args.from && args.from > now ? args.from : now;
    const where = [
      `shift.state = 'open' and activity.state = 'open' and shift.starts_at >= $${parameters.push(from)}`,
    ];
    if (args.to) where.push(`shift.starts_at < $${parameters.push(args.to)}`);
    if (args.regionCode)
      where.push(withinReach('shift.region_code', await this.regions.reachOf(args.regionCode), parameters));
    if (args.hasPlaces) where.push('shift.taken < shift.capacity');
    if (args.category) {
      const index = parameters.push(args.category);
      where.push(`(need.category = $${index} or starts_with(need.category, $${index} || '/'))`);
    }
    const source = `shifts shift join activities activity on activity.id = shift.activity_id
      join needs need on need.id = activity.need_id`;
    const counted = { where: where.join(' and '), parameters: [...parameters] };
    if (args.after) {
      const [startsAt, id] = fromCursor(args.after, 'instant', 'id');
      where.push(
        `(shift.starts_at, shift.id) > ($${parameters.push(startsAt)}::timestamptz, $${parameters.push(id)}::uuid)`,
      );
    }
    const ids = await this.database.query<{ id: string }>(
      `select shift.id from ${source} where ${where.join(' and ')}
       order by shift.starts_at, shift.id limit $${parameters.push(args.first + 1)}`,
      parameters,
    );
    const found = await this.database.findMany(
      Shift,
      ids.map(({ id }) => id),
    );
    return pageOf(
      found.filter((shift) => shift !== null),
      args.first,
      (shift) => [shift.startsAt.toISOString(), shift.id],
      async () => {
        const [count] = await this.database.query<{ n: number }>(
          `select count(*)::int as n from (select from ${source} where ${counted.where} limit ${COUNT_LIMIT + 1}) as found`,
          counted.parameters,
        );
        return count?.n ?? 0;
      },
    );
  }

  /** Activities of the actor's organization and within the reach of the hat, newest first. */
  list(actor: Actor, { projectId, ...page }: ActivityListArgs): Promise<Page<Activity>> {
    const parameters: unknown[] = [];
    const reach = withinReach('region_code', prefixesOf(actor.hat, 'see'), parameters);
    const own = `$${parameters.push(actor.hat?.organizationId ?? null)}::uuid`;
    const where = [
      `(${reach} or organization_id = ${own} or need_id in (
         select need_id from claims where organization_id = ${own} and state = 'accepted'))`,
    ];
    if (projectId) where.push(`project_id = $${parameters.push(projectId)}`);
    return newestFirst(this.database, Activity, where, parameters, page);
  }

  /** The actor's own sign-ups, newest first. */
  mySignUps(actor: Actor, { states, ...page }: MySignUpArgs): Promise<Page<SignUp>> {
    const parameters: unknown[] = [actor.personId];
    const where = ['person_id = $1'];
    if (states) where.push(`state = any($${parameters.push(states)})`);
    return newestFirst(this.database, SignUp, where, parameters, page);
  }

  /** Entries of one volunteer, newest first. */
  hoursOf(volunteerId: string, page: PageArgs): Promise<Page<HoursEntry>> {
    return newestFirst(this.database, HoursEntry, ['volunteer_id = $1'], [volunteerId], page);
  }

  /** Sign-ups of a shift that are not cancelled: who holds a place first, then who waits, in order. */
  signUpsOf(shiftId: string): Promise<SignUp[]> {
    return this.database
      .repository(SignUp)
      .createQueryBuilder('signUp')
      .where(`signUp.shiftId = :shiftId and signUp.state <> 'cancelled'`, { shiftId })
      .orderBy(`signUp.state = 'waiting'`)
      .addOrderBy('signUp.place')
      .getMany();
  }

  /** How many wait before each sign-up and it itself; null for one that does not wait. */
  readonly placesInLine = async (ids: readonly string[]): Promise<(number | null)[]> => {
    const rows = await this.database.query<{ id: string; place: number }>(
      `select own.id, (select count(*)::int from sign_ups other
         where other.shift_id = own.shift_id and other.state = 'waiting' and other.place <= own.place) as place
       from sign_ups own where own.id = any($1) and own.state = 'waiting'`,
      [ids],
    );
    const byId = new Map(rows.map(({ id, place }) => [id, place]));
    return ids.map((id) => byId.get(id) ?? null);
  };

  /** The live sign-up behind each "person/shift", for a loader. */
  readonly ofPersonAndShift = async (keys: readonly string[]): Promise<(SignUp | null)[]> => {
    const pairs = keys.map((key) => key.split('/'));
    const rows = await this.database
      .repository(SignUp)
      .createQueryBuilder('signUp')
      .where(
        `signUp.personId = any(:people) and signUp.shiftId = any(:shifts) and signUp.state <> 'cancelled'`,
        {
          people: pairs.map(([person]) => person),
          shifts: pairs.map(([, shift]) => shift),
        },
      )
      .getMany();
    const byKey = new Map(rows.map((row) => [`${row.personId}/${row.shiftId}`, row]));
    return keys.map((key) => byKey.get(key) ?? null);
  };
}
