import { Injectable } from '@nestjs/common';
import { addDays, dayOf, startOfDay, weekdayOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog, type EventBody } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';
import { Volunteers, type Volunteer } from '../volunteers/index.js';
import { Activity, Shift } from './activity.entity.js';
import { SignUp } from './sign-up.entity.js';
import { BINDING, signUpActions } from './sign-up.rules.js';

/**
 * Volunteers and the places of shifts. Locks go volunteer, shift, sign-up; a volunteer's shifts may lie in several
 * counties, because nobody can be in two places at once.
 */
@Injectable()
export class SignUps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly volunteers: Volunteers,
  ) {}

  /** Takes a place, or one in the waiting list when all are taken; signing up twice gives the same sign-up. */
  async signUp(actor: Actor, shiftId: string): Promise<SignUp> {
    const own = await this.volunteers.ofActor(actor);
    if (!own) throw new Refusal(actor.personId ? 'VOLUNTEER_ONLY' : 'SIGN_IN_REQUIRED');
    return this.database.transaction(async () => {
      const volunteer = await this.volunteers.lock(own.id);
      const shift = await this.database.lock(Shift, shiftId);
      const before = await this.liveOf(shift.id, volunteer.id);
      if (before) return before;
      await this.refuseClosed(shift);
      this.refuseUnable(volunteer, shift);
      await this.refuseOverlap(volunteer, shift);
      await this.refuseFullWeek(volunteer, shift);
      return this.write(actor, volunteer, shift);
    }, 'signUp');
  }

  /** Gives a place back; the first who waits moves up. The shift and the sign-up are locked. */
  async giveBack(actor: Actor, shift: Shift, signUp: SignUp, reason: string | null): Promise<SignUp> {
    const heldPlace = signUp.state === 'signedUp';
    const state = signUpActions.next(signUp.state, 'cancel');
    await this.database.update(SignUp, signUp, { state, lastReason: reason });
    await this.record(actor, signUp, 'signUp.cancelled', { heldPlace });
    const freed = heldPlace ? { taken: shift.taken - 1 } : { waiting: shift.waiting - 1 };
    await this.database.update(Shift, shift, freed);
    if (heldPlace) await this.moveUp(actor, shift);
    return signUp;
  }

  /** Gives a shift other places; never fewer than are taken. */
  async changeCapacity(actor: Actor, shiftId: string, capacity: number): Promise<Shift> {
    const shift = await this.database.lock(Shift, shiftId);
    if (shift.state !== 'open') throw new Refusal('WRONG_STATE', { state: shift.state });
    if (capacity < shift.taken)
      throw new Refusal('INVALID_INPUT', { fields: ['capacity'], taken: shift.taken });
    await this.database.update(Shift, shift, { capacity });
    await this.moveUp(actor, shift);
    return shift;
  }

  /** Calls a shift off: every sign-up that still stands is cancelled and told. A shift that has begun stays. */
  async callOff(actor: Actor, shiftId: string, reason: string): Promise<Shift> {
    const shift = await this.database.lock(Shift, shiftId);
    if (shift.state !== 'open' || shift.startsAt <= this.clock.now()) return shift;
    const rows = await this.database
      .repository(SignUp)
      .createQueryBuilder('signUp')
      .setLock('pessimistic_write')
      .where(`signUp.shiftId = :shiftId and signUp.state in ('signedUp', 'waiting')`, { shiftId })
      .orderBy('signUp.id')
      .getMany();
    for (const signUp of rows) {
      await this.database.update(SignUp, signUp, { state: 'cancelled', lastReason: reason });
      await this.record(actor, signUp, 'signUp.cancelled', { isShiftCancelled: true });
    }
    await this.database.update(Shift, shift, { state: 'cancelled', taken: 0, waiting: 0 });
    const { id, regionCode, activityId } = shift;
    await this.events.record(actor, 'shift.cancelled', { type: 'shift', id, regionCode }, { activityId });
    return shift;
  }

  /** Writes what happened to a sign-up. */
  async record(actor: Actor, signUp: SignUp, type: string, body: EventBody = {}): Promise<void> {
    const { id, regionCode, shiftId, volunteerId, personId, state, activityId } = signUp;
    const activity = await this.database.find(Activity, activityId);
    const subject = { type: 'signUp', id, regionCode, rootId: activity?.needId ?? null };
    await this.events.record(actor, type, subject, {
      shiftId,
      volunteerId,
      volunteerPersonId: personId,
      state,
      ...body,
    });
  }

  /** As many of those who wait as there are free places move up, in their order; not once the shift has begun. */
  private async moveUp(actor: Actor, shift: Shift): Promise<void> {
    if (shift.startsAt <= this.clock.now()) return;
    while (shift.taken < shift.capacity && shift.waiting > 0) {
      const next = await this.database
        .repository(SignUp)
        .createQueryBuilder('signUp')
        .setLock('pessimistic_write')
        .where(`signUp.shiftId = :id and signUp.state = 'waiting'`, { id: shift.id })
        .orderBy('signUp.place')
        .limit(1)
        .getOne();
      if (!next) return;
      await this.database.update(SignUp, next, { state: signUpActions.next(next.state, 'promote') });
      await this.database.update(Shift, shift, { taken: shift.taken + 1, waiting: shift.waiting - 1 });
      await this.record(actor, next, 'signUp.promoted');
    }
  }

  private liveOf(shiftId: string, volunteerId: string): Promise<SignUp | null> {
    return this.database
      .repository(SignUp)
      .createQueryBuilder('signUp')
      .where(
        `signUp.shiftId = :shiftId and signUp.volunteerId = :volunteerId and signUp.state <> 'cancelled'`,
        {
          shiftId,
          volunteerId,
        },
      )
      .getOne();
  }

  private async refuseClosed(shift: Shift): Promise<void> {
    const activity = await this.database.find(Activity, shift.activityId);
    const isOpen = shift.state === 'open' && activity?.state === 'open';
    if (!isOpen || shift.endsAt <= this.clock.now())
      throw new Refusal('SHIFT_CLOSED', { state: shift.state });
  }

  private refuseUnable(volunteer: Volunteer, { skills, startsAt }: Shift): void {
    if (volunteer.state !== 'active') throw new Refusal('WRONG_STATE', { state: volunteer.state });
    if (!this.volunteers.isLicensed(volunteer, skills, dayOf(startsAt)))
      throw new Refusal('SKILL_REQUIRED', { skills });
  }

  /** Held by the volunteer's lock: two shifts of two counties at once cannot both pass. */
  private async refuseOverlap(volunteer: Volunteer, shift: Shift): Promise<void> {
    const [other] = await this.database.query<{ shiftId: string }>(
      `select shift_id as "shiftId" from sign_ups
       where volunteer_id = $1 and state = any($2) and starts_at < $4 and ends_at > $3 limit 1`,
      [volunteer.id, BINDING, shift.startsAt, shift.endsAt],
    );
    if (other) throw new Refusal('SHIFTS_OVERLAP', { shiftId: other.shiftId });
  }

  /** Counts Monday to Sunday in Asia/Shanghai. */
  private async refuseFullWeek(volunteer: Volunteer, { startsAt }: Shift): Promise<void> {
    const on = dayOf(startsAt);
    const monday = addDays(on, 1 - weekdayOf(on));
    const [week] = await this.database.query<{ n: number }>(
      `select count(*)::int as n from sign_ups
       where volunteer_id = $1 and state = any($2) and starts_at >= $3 and starts_at < $4`,
      [volunteer.id, BINDING, startOfDay(monday), startOfDay(addDays(monday, 7))],
    );
    const limit = volunteer.maxShiftsPerWeek;
    if ((week?.n ?? 0) >= limit) throw new Refusal('WEEK_FULL', { limit });
  }

  private async write(actor: Actor, volunteer: Volunteer, shift: Shift): Promise<SignUp> {
    const isFree = shift.taken < shift.capacity;
    const place = shift.lastPlace + 1;
    const signUp = await this.database.insert(
      SignUp,
      Object.assign(new SignUp(), {
        id: newId(),
        countyCode: shift.countyCode,
        regionCode: shift.regionCode,
        shiftId: shift.id,
        activityId: shift.activityId,
        volunteerId: volunteer.id,
        personId: volunteer.personId,
        state: isFree ? signUpActions.next(signUpActions.initial, 'promote') : signUpActions.initial,
        place,
        startsAt: shift.startsAt,
        endsAt: shift.endsAt,
        createdAt: this.clock.now(),
        checkedInAt: null,
        checkedOutAt: null,
        isByCode: false,
        lastReason: null,
        version: 1,
      }),
    );
    const counted = isFree ? { taken: shift.taken + 1 } : { waiting: shift.waiting + 1 };
    await this.database.update(Shift, shift, { ...counted, lastPlace: place });
    await this.record(actor, signUp, 'signUp.made');
    return signUp;
  }
}
