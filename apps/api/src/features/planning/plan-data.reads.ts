import { Injectable } from '@nestjs/common';
import { dayOf, type Day } from '@wushe/values';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { groupBy } from '../../platform/group-by.js';
import { withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import { CLAIMABLE } from '../claims/index.js';
import { COUNTED, LIVE, LONGEST_SHIFT, Points, weekBefore, type Place } from '../matching/index.js';
import { Policies } from '../policies/index.js';
import { AGREED, HEADS_MISSING } from './heads-sql.js';
import type { Span, Supply, Waiting, WantedNeed } from './plan-data.js';
import { homeOf, restOf, weekOf } from './plan.rules.js';

const MINUTE_MS = 60_000;

interface DemandRow {
  readonly id: string;
  readonly regionCode: string;
  readonly category: string;
  readonly languages: readonly string[];
  readonly urgency: WantedNeed['urgency'];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly minutesEach: number | null;
  readonly partId: string;
  readonly skills: readonly string[];
  readonly heads: number;
}

type SupplyRow = Omit<Supply, 'point' | 'taken' | 'mostShifts'> & {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly maxShifts: number;
  readonly thisWeek: number;
};

interface TakenRow {
  readonly volunteerId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Reads the needs of a week, the volunteers who may serve them, and what stands already. */
@Injectable()
export class PlanData {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly points: Points,
    private readonly policies: Policies,
    private readonly regions: Regions,
  ) {}

  /** Needs of the region that want people in what is left of the week. Heads somebody agreed to fill are taken away. */
  async demand(regionCode: string, weekOn: Day): Promise<WantedNeed[]> {
    const rest = restOf(weekOn, this.clock.now());
    const parameters: unknown[] = [CLAIMABLE, rest.from, rest.to];
    const reach = withinReach('need.region_code', await this.regions.reachOf(regionCode), parameters);
    const rows = await this.database.query<DemandRow>(
      `select need.id, need.region_code as "regionCode", need.category, need.languages, need.urgency, need.starts_at as "startsAt",
         need.ends_at as "endsAt", need.minutes_each as "minutesEach", part.id as "partId", part.skills,
         ${HEADS_MISSING} as heads
       from needs need join need_parts part on part.need_id = need.id
       ${AGREED}
       where ${reach} and need.state = any($1) and need.starts_at < $3 and need.ends_at > $2
         and part.kind = 'people' and not part.is_dropped
         and ${HEADS_MISSING} > 0
       order by need.id, part.place`,
      parameters,
    );
    const needs = [...groupBy(rows, ({ id }) => id).values()];
    const places = await this.points.of(
      needs.map(([first]) => ({
        regionCode: first?.regionCode ?? regionCode,
        latitude: null,
        longitude: null,
      })),
    );
    return needs.flatMap((parts, at) => wantedNeed(parts, places[at], weekOf(weekOn).from, rest));
  }

  /** How many open needs that lack volunteers have no time yet. */
  async withoutTime(regionCode: string): Promise<number> {
    const parameters: unknown[] = [CLAIMABLE];
    const reach = withinReach('need.region_code', await this.regions.reachOf(regionCode), parameters);
    const [row] = await this.database.query<{ count: number }>(
      `select count(distinct need.id)::int as count
       from needs need join need_parts part on part.need_id = need.id and part.kind = 'people' and not part.is_dropped
       ${AGREED}
       where ${reach} and need.state = any($1) and need.starts_at is null and ${HEADS_MISSING} > 0`,
      parameters,
    );
    return row?.count ?? 0;
  }

  /** Open needs that lack volunteers and have no time yet, by id, with the heads they want. */
  async needsWithoutTime(regionCode: string): Promise<Pick<WantedNeed, 'id' | 'parts'>[]> {
    const parameters: unknown[] = [CLAIMABLE];
    const reach = withinReach('need.region_code', await this.regions.reachOf(regionCode), parameters);
    const rows = await this.database.query<{ id: string; heads: number }>(
      `select need.id, sum(${HEADS_MISSING})::int as heads
       from needs need join need_parts part on part.need_id = need.id and part.kind = 'people' and not part.is_dropped
       ${AGREED}
       where ${reach} and need.state = any($1) and need.starts_at is null and ${HEADS_MISSING} > 0
       group by need.id order by need.id`,
      parameters,
    );
    return rows.map(({ id, heads }) => ({ id, parts: [{ id, skills: [], heads }] }));
  }

  /**
   * Volunteers of the region, of the whole county when it is smaller. An invitation to one of these needs that waits for
   * an answer may be moved: it costs no new place within the
   * week's limit, and is no load that counts against whoever was asked.
   */
  async supply(regionCode: string, weekOn: Day, needIds: readonly string[]): Promise<Supply[]> {
    const home = homeOf(regionCode);
    const now = this.clock.now();
    const { invitations } = await this.policies.inForce(regionCode, dayOf(now));
    const [rows, taken] = await Promise.all([
      this.volunteers(home, weekBefore(now), needIds),
      this.taken(home, weekOn),
    ]);
    const takenOf = groupBy(taken, ({ volunteerId }) => volunteerId);
    return rows.map((row) => {
      const own = (takenOf.get(row.id) ?? []).map((span) => spanOf(span, weekOf(weekOn).from));
      const left = Math.min(row.maxShifts - own.length, invitations.perPersonPerWeek - row.thisWeek);
      const { latitude, longitude } = row;
      const point = latitude !== null && longitude !== null ? { latitude, longitude } : null;
      return { ...row, point, mostShifts: Math.max(0, left), taken: own };
    });
  }

  /** Invitations of volunteers to these needs that wait for an answer. */
  waiting(needIds: readonly string[]): Promise<Waiting[]> {
    return this.database.query<Waiting>(
      `select need_id as "needId", invitee_id as "volunteerId" from invitations
       where need_id = any($1) and invitee_kind = 'volunteer' and state = any($2) order by id`,
      [needIds, LIVE],
    );
  }

  /**
   * Pairs of these needs and volunteers who answered: whoever agreed or joined a shift holds a place already, whoever declined is not asked
   * again. Whoever was asked again by a person after declining, and waits, is not among them.
   */
  answered(needIds: readonly string[]): Promise<Waiting[]> {
    return this.database.query<Waiting>(
      `select need_id as "needId", invitee_id as "volunteerId" from invitations
       where need_id = any($1) and invitee_kind = 'volunteer' and (state = 'accepted' or state = 'declined'
         and (need_id, invitee_id) not in (
           select need_id, invitee_id from invitations where need_id = any($1) and state = any($2)))
       union
       select activity.need_id, sign_up.volunteer_id from activities activity
       join shifts shift on shift.activity_id = activity.id join sign_ups sign_up on sign_up.shift_id = shift.id
       where activity.need_id = any($1) and sign_up.state not in ('cancelled', 'absent')`,
      [needIds, LIVE],
    );
  }

  private async volunteers(home: string, weekSince: Date, needIds: readonly string[]): Promise<SupplyRow[]> {
    const parameters: unknown[] = [weekSince, LIVE, needIds];
    const reach = withinReach('volunteer.region_code', await this.regions.reachOf(home), parameters);
    return this.database.query<SupplyRow>(
      `select volunteer.id, volunteer.region_code as "regionCode", volunteer.skills, volunteer.licences, volunteer.weekly_hours as "weeklyHours",
         volunteer.exceptions, volunteer.max_shifts_per_week as "maxShifts", known.latitude, known.longitude,
         known.is_about as "isPointAbout", known.categories, known.languages, known.reliability, known.kept, known.stars,
         greatest(0, known.asked - invited.waiting) as asked, invited.others as "thisWeek"
       from volunteers volunteer
       join volunteer_skills known on known.volunteer_id = volunteer.id and known.skill = ''
       cross join lateral (
         select count(*) filter (where is_waiting)::int as waiting,
           count(*) filter (where sent_at > $1 and not is_waiting)::int as others
         from (select sent_at, state = any($2) and need_id = any($3) as is_waiting from invitations
           where invitee_id = volunteer.id and ${COUNTED}) as own
       ) as invited
       where ${reach} and volunteer.state = 'active' order by volunteer.id`,
      parameters,
    );
  }

  /**
   * Shifts of the week, and agreed invitations whose need they have joined no shift of yet: the time of the plan's line, or
   * the need's own where it is one shift's and somebody asked by hand.
   */
  private async taken(home: string, weekOn: Day): Promise<TakenRow[]> {
    const { from, to } = weekOf(weekOn);
    const parameters: unknown[] = [from, to, LONGEST_SHIFT];
    const reach = withinReach('volunteer.region_code', await this.regions.reachOf(home), parameters);
    return this.database.query<TakenRow>(
      `select volunteer.id as "volunteerId", sign_up.starts_at as "startsAt", sign_up.ends_at as "endsAt"
       from volunteers volunteer join sign_ups sign_up on sign_up.volunteer_id = volunteer.id
       where ${reach} and ${LIVE_SIGN_UP}
       union all
       select volunteer.id, agreed.starts_at, agreed.ends_at
       from volunteers volunteer join invitations invitation on invitation.invitee_id = volunteer.id
       cross join lateral (
         select starts_at, ends_at from plan_lines where id = invitation.plan_line_id
         union all
         select starts_at, ends_at from needs where id = invitation.need_id and invitation.plan_line_id is null
           and ends_at - starts_at <= make_interval(mins => $3)
       ) as agreed
       where ${reach} and invitation.state = 'accepted' and agreed.starts_at < $2 and agreed.ends_at > $1
         and not exists (select from sign_ups sign_up join activities activity on activity.id = sign_up.activity_id
           where sign_up.volunteer_id = volunteer.id and activity.need_id = invitation.need_id and ${LIVE_SIGN_UP})`,
      parameters,
    );
  }
}

/** A sign-up to a shift between $1 and $2 that stands. */
const LIVE_SIGN_UP = `sign_up.state not in ('cancelled', 'absent') and sign_up.starts_at < $2 and sign_up.ends_at > $1`;

const spanOf = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, from: Date): Span => ({
  start: Math.floor((startsAt.getTime() - from.getTime()) / MINUTE_MS),
  end: Math.ceil((endsAt.getTime() - from.getTime()) / MINUTE_MS),
});

function wantedNeed(
  rows: readonly DemandRow[],
  place: Place | undefined,
  monday: Date,
  rest: { readonly from: Date; readonly to: Date },
): WantedNeed[] {
  const [first] = rows;
  if (!first) return [];
  const startsAt = new Date(Math.max(first.startsAt.getTime(), rest.from.getTime()));
  const endsAt = new Date(Math.min(first.endsAt.getTime(), rest.to.getTime()));
  return [
    {
      id: first.id,
      regionCode: first.regionCode,
      category: first.category,
      languages: first.languages,
      urgency: first.urgency,
      point: place?.point ?? null,
      isPointAbout: place?.isAbout ?? true,
      window: spanOf({ startsAt, endsAt }, monday),
      minutesEach: first.minutesEach,
      parts: rows.map(({ partId, skills, heads }) => ({ id: partId, skills, heads })),
    },
  ];
}
