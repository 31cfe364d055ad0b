import { Injectable } from '@nestjs/common';
import { dayOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { refusePersonal } from '../needs/index.js';
import { Activities } from './activities.service.js';
import { Activity, Shift } from './activity.entity.js';
import { signUpPolicy, type SignUpFacts } from './activity.policy.js';
import type { Ticket } from './check-in.rules.js';
import { SignUp, TicketUse } from './sign-up.entity.js';
import { isTimeToCheckIn, isTimeToCheckOut, signUpActions, type SignUpAction } from './sign-up.rules.js';
import type { ActOnSignUpArgs } from './sign-up.view.js';
import { SignUps } from './sign-ups.service.js';

/** Who came and went: by the changing code, or by the organizer's list. */
@Injectable()
export class Attendance {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly activities: Activities,
    private readonly signUps: SignUps,
  ) {}

  /** What the policy asks about a sign-up. */
  async factsOf({ activityId, personId, regionCode }: SignUp): Promise<SignUpFacts> {
    const activity = await this.database.find(Activity, activityId);
    const facts = activity ? await this.activities.factsOf(activity) : { regionCode, partners: [] };
    return { ...facts, personId };
  }

  /** A step by hand: the volunteer's cancelling, the organizer's list. */
  async act(actor: Actor, args: ActOnSignUpArgs): Promise<SignUp> {
    const { action } = args;
    if (action === 'confirm' || action === 'promote')
      throw new Refusal('INVALID_INPUT', { fields: ['action'] });
    refusePersonal({ reason: args.reason });
    return this.database.transaction(async () => {
      const { signUp, shift } = await this.lock(actor, args.id, action);
      if (signUp.version !== args.version)
        throw new Refusal('STALE_VERSION', { version: signUp.version, state: signUp.state });
      const reason = args.reason?.trim() || null;
      if (action === 'cancel') return this.cancel(actor, shift, signUp, reason);
      if (action === 'checkIn') return this.checkIn(actor, shift, signUp, this.momentOf(args), false);
      if (action === 'checkOut') return this.checkOut(actor, shift, signUp, this.momentOf(args));
      return this.mark(actor, shift, signUp, action, reason);
    });
  }

  /** The own check-in by a ticket, with the time of the scan; a second tap changes nothing. */
  async checkInByTicket(actor: Actor, ticket: Ticket): Promise<SignUp> {
    return this.byTicket(actor, ticket, (shift, signUp) =>
      signUp.state === 'checkedIn'
        ? Promise.resolve(signUp)
        : this.checkIn(actor, shift, signUp, ticket.scannedAt, true),
    );
  }

  /** The own check-out by a ticket, with the time of the scan; a second tap changes nothing. */
  async checkOutByTicket(actor: Actor, ticket: Ticket): Promise<SignUp> {
    return this.byTicket(actor, ticket, (shift, signUp) =>
      signUp.state === 'checkedOut'
        ? Promise.resolve(signUp)
        : this.checkOut(actor, shift, signUp, ticket.scannedAt),
    );
  }

  /** Locks the shift, then the sign-up, and lets pass whoever may take the action now. */
  async lock(
    actor: Actor,
    id: string,
    action: SignUpAction | 'correct',
  ): Promise<{ signUp: SignUp; shift: Shift }> {
    const seen = await this.database.find(SignUp, id);
    if (!seen) throw new Refusal('NOT_FOUND');
    const shift = await this.database.lock(Shift, seen.shiftId);
    const signUp = await this.database.lock(SignUp, id);
    allow(actor, signUpPolicy, action, await this.factsOf(signUp));
    return { signUp, shift };
  }

  private async byTicket(
    actor: Actor,
    { id, shiftId }: Ticket,
    work: (shift: Shift, signUp: SignUp) => Promise<SignUp>,
  ): Promise<SignUp> {
    const { personId } = actor;
    if (!personId) throw new Refusal('SIGN_IN_REQUIRED');
    return this.database.transaction(async () => {
      const shift = await this.database.lock(Shift, shiftId);
      const own = await this.database
        .repository(SignUp)
        .createQueryBuilder('signUp')
        .setLock('pessimistic_write')
        .where(`signUp.shiftId = :shiftId and signUp.personId = :personId and signUp.state <> 'cancelled'`, {
          shiftId,
          personId,
        })
        .getOne();
      if (!own) throw new Refusal('NOT_SIGNED_UP');
      await this.refuseBorrowed(id, personId);
      return work(shift, own);
    });
  }

  /** A ticket is its first user's: handed on to somebody else it opens nothing. */
  private async refuseBorrowed(id: string, personId: string): Promise<void> {
    if (await this.database.insertUnlessThere(TicketUse, { id, personId, at: this.clock.now() })) return;
    const used = await this.database.find(TicketUse, id);
    if (used?.personId !== personId) throw new Refusal('CODE_NOT_VALID');
  }

  private async cancel(actor: Actor, shift: Shift, signUp: SignUp, reason: string | null): Promise<SignUp> {
    if (shift.startsAt <= this.clock.now()) throw new Refusal('SHIFT_CLOSED', { state: shift.state });
    return this.signUps.giveBack(actor, shift, signUp, reason);
  }

  private async checkIn(
    actor: Actor,
    shift: Shift,
    signUp: SignUp,
    at: Date,
    isByCode: boolean,
  ): Promise<SignUp> {
    const state = signUpActions.next(signUp.state, 'checkIn');
    if (!isTimeToCheckIn(shift, at)) throw new Refusal('NOT_THE_TIME', { startsAt: shift.startsAt });
    await this.database.update(SignUp, signUp, { state, checkedInAt: at, isByCode });
    await this.signUps.record(actor, signUp, 'attendance.checkedIn', { isByCode });
    return signUp;
  }

  private async checkOut(actor: Actor, shift: Shift, signUp: SignUp, at: Date): Promise<SignUp> {
    const state = signUpActions.next(signUp.state, 'checkOut');
    const isLater = signUp.checkedInAt !== null && at > signUp.checkedInAt;
    if (!isLater || !isTimeToCheckOut(shift, at))
      throw new Refusal('NOT_THE_TIME', { startsAt: shift.startsAt });
    await this.database.update(SignUp, signUp, { state, checkedOutAt: at });
    await this.signUps.record(actor, signUp, 'attendance.checkedOut');
    return signUp;
  }

  private async mark(
    actor: Actor,
    shift: Shift,
    signUp: SignUp,
    action: 'markAbsent' | 'undoAbsent',
    reason: string | null,
  ): Promise<SignUp> {
    const state = signUpActions.next(signUp.state, action);
    if (this.clock.now() < shift.startsAt) throw new Refusal('NOT_THE_TIME', { startsAt: shift.startsAt });
    await this.database.update(SignUp, signUp, { state, lastReason: reason });
    const past = action === 'markAbsent' ? 'attendance.markedAbsent' : 'attendance.absenceUndone';
    await this.signUps.record(actor, signUp, past, { on: dayOf(shift.startsAt) });
    return signUp;
  }

  /** A list written afterwards names the moment; it cannot lie in the future. */
  private momentOf({ at }: ActOnSignUpArgs): Date {
    const now = this.clock.now();
    if (at && at > now) throw new Refusal('INVALID_INPUT', { fields: ['at'] });
    return at ?? now;
  }
}
