import { Injectable } from '@nestjs/common';
import { starLevelFor } from '@wushe/policy-packs';
import { dayOf, hoursOfMinutes } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';
import { refusePersonal } from '../needs/index.js';
import { Policies } from '../policies/index.js';
import type { Volunteer } from '../volunteers/index.js';
import { Activity, type Shift } from './activity.entity.js';
import { Attendance } from './attendance.service.js';
import { HoursEntry, SignUp } from './sign-up.entity.js';
import { countedMinutes, leastMinutes, signUpActions } from './sign-up.rules.js';
import type { ConfirmHoursArgs, CorrectHoursArgs, HoursTotal } from './sign-up.view.js';
import { SignUps } from './sign-ups.service.js';

/** The ledger of hours: written when an organizer confirms, corrected only by reversal. */
@Injectable()
export class HoursLedger {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly policies: Policies,
    private readonly attendance: Attendance,
    private readonly signUps: SignUps,
  ) {}

  /** Confirms what was served; minutes other than the counted ones want a reason. */
  async confirm(actor: Actor, { id, version, minutes, reason }: ConfirmHoursArgs): Promise<SignUp> {
    const words = reason?.trim() || null;
    refusePersonal({ reason: words });
    return this.database.transaction(async () => {
      const { signUp, shift } = await this.attendance.lock(actor, id, 'confirm');
      if (signUp.version !== version)
        throw new Refusal('STALE_VERSION', { version: signUp.version, state: signUp.state });
      const state = signUpActions.next(signUp.state, 'confirm');
      const counted = this.counted(signUp);
      const isOther = typeof minutes === 'number' && minutes !== counted;
      if (isOther && !words) throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
      const served = minutes ?? counted;
      if (served === 0) throw new Refusal('PRESENCE_TOO_SHORT', { least: this.leastOf(signUp) });
      refuseLonger(shift, served);
      await this.database.update(SignUp, signUp, { state, lastReason: words });
      await this.enter(actor, shift, signUp, served, null, words);
      return signUp;
    });
  }

  /** Takes back what was confirmed and writes what it should have been; both stay in the ledger. */
  async correct(actor: Actor, { id, minutes, reason }: CorrectHoursArgs): Promise<SignUp> {
    refusePersonal({ reason });
    return this.database.transaction(async () => {
      const { signUp, shift } = await this.attendance.lock(actor, id, 'correct');
      if (signUp.state !== 'confirmed') throw new Refusal('WRONG_STATE', { state: signUp.state });
      const standing = await this.standing(signUp.id);
      if ((standing?.minutes ?? 0) === minutes) throw new Refusal('INVALID_INPUT', { fields: ['minutes'] });
      refuseLonger(shift, minutes);
      if (standing) await this.enter(actor, shift, signUp, -standing.minutes, standing.id, reason.trim());
      if (minutes > 0) await this.enter(actor, shift, signUp, minutes, null, reason.trim());
      return signUp;
    });
  }

  /** What a volunteer has earned, folded from the ledger. */
  async totalOf(volunteer: Volunteer): Promise<HoursTotal> {
    const today = this.clock.today();
    const [row] = await this.database.query<{ all: number; year: number }>(
      `select coalesce(sum(minutes), 0)::int as all,
         coalesce(sum(minutes) filter (where served_on >= $2), 0)::int as year
       from hours_entries where volunteer_id = $1`,
      [volunteer.id, `${today.slice(0, 4)}-01-01`],
    );
    const minutes = row?.all ?? 0;
    const { starLevels } = this.policies.on(volunteer.regionCode, today);
    const stars = starLevelFor({ starLevels }, hoursOfMinutes(minutes));
    const next = starLevels.hours[stars];
    return {
      minutes,
      minutesThisYear: row?.year ?? 0,
      minutesWaiting: await this.waitingOf(volunteer),
      stars,
      nextStarMinutes: next === undefined ? null : next * 60,
    };
  }

  /** Minutes that the presence counts for, by the policy of the day; 0 until they have left. */
  counted({ regionCode, startsAt, endsAt, checkedInAt, checkedOutAt }: SignUp): number {
    if (!checkedInAt || !checkedOutAt) return 0;
    const { hoursCounting } = this.policies.on(regionCode, dayOf(startsAt));
    const present = { startsAt: checkedInAt, endsAt: checkedOutAt };
    return countedMinutes({ startsAt, endsAt }, present, hoursCounting);
  }

  /** Of how many minutes in a shift presence counts at all. */
  private leastOf({ regionCode, startsAt, endsAt }: SignUp): number {
    return leastMinutes({ startsAt, endsAt }, this.policies.on(regionCode, dayOf(startsAt)).hoursCounting);
  }

  /** Minutes the ledger holds for each sign-up, reversals taken away. */
  readonly confirmedOf = async (signUpIds: readonly string[]): Promise<number[]> => {
    const rows = await this.database.query<{ id: string; minutes: number }>(
      `select sign_up_id as id, sum(minutes)::int as minutes from hours_entries
       where sign_up_id = any($1) group by sign_up_id`,
      [signUpIds],
    );
    const byId = new Map(rows.map(({ id, minutes }) => [id, minutes]));
    return signUpIds.map((id) => byId.get(id) ?? 0);
  };

  private async waitingOf(volunteer: Volunteer): Promise<number> {
    const rows = await this.database
      .repository(SignUp)
      .findBy({ volunteerId: volunteer.id, state: 'checkedOut' });
    return rows.reduce((sum, signUp) => sum + this.counted(signUp), 0);
  }

  /** The entry of a sign-up that nobody has taken back; null when there is none. */
  private standing(signUpId: string): Promise<HoursEntry | null> {
    return this.database
      .repository(HoursEntry)
      .createQueryBuilder('entry')
      .where(
        `entry.signUpId = :signUpId and entry.reversesId is null
         and not exists (select from hours_entries reversal where reversal.reverses_id = entry.id)`,
        { signUpId },
      )
      .getOne();
  }

  private async enter(
    actor: Actor,
    shift: Shift,
    signUp: SignUp,
    minutes: number,
    reversesId: string | null,
    reason: string | null,
  ): Promise<void> {
    const activity = await this.database.find(Activity, signUp.activityId);
    if (!activity) throw new Error(`no activity of sign-up ${signUp.id}`);
    const servedOn = dayOf(shift.startsAt);
    const { countyCode, regionCode, volunteerId, personId, activityId } = signUp;
    const { projectId } = activity;
    await this.database.insert(HoursEntry, {
      id: newId(),
      countyCode,
      regionCode,
      volunteerId,
      personId,
      signUpId: signUp.id,
      activityId,
      projectId,
      minutes,
      servedOn,
      reversesId,
      isFlagged: await this.isUnlikely(signUp, servedOn, minutes),
      reason,
      madeById: actor.personId,
      at: this.clock.now(),
    });
    await this.signUps.record(actor, signUp, 'hours.entered', { minutes, projectId, servedOn });
  }

  private async isUnlikely(
    { volunteerId, regionCode }: SignUp,
    servedOn: string,
    minutes: number,
  ): Promise<boolean> {
    const [day] = await this.database.query<{ minutes: number }>(
      'select coalesce(sum(minutes), 0)::int as minutes from hours_entries where volunteer_id = $1 and served_on = $2',
      [volunteerId, servedOn],
    );
    const { hoursCounting } = this.policies.on(regionCode, this.clock.today());
    return (day?.minutes ?? 0) + minutes > hoursCounting.flagAboveMinutesPerDay;
  }
}

/** Nobody serves longer in a shift than the shift lasts; INVALID_INPUT with the most there can be. */
function refuseLonger({ startsAt, endsAt }: Shift, minutes: number): void {
  const most = Math.floor((endsAt.getTime() - startsAt.getTime()) / 60_000);
  if (minutes > most) throw new Refusal('INVALID_INPUT', { fields: ['minutes'], most });
}
