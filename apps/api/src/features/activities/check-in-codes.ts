import { Injectable } from '@nestjs/common';
import { dayOf } from '@wushe/values';
import type { Parameters } from '@wushe/policy-packs';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Keys } from '../../platform/keys.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Policies } from '../policies/index.js';
import { Activities } from './activities.service.js';
import { Activity, Shift } from './activity.entity.js';
import { activityPolicy } from './activity.policy.js';
import {
  codeMessage,
  codeText,
  isFresh,
  isGood,
  readCode,
  readTicket,
  ticketMessage,
  ticketText,
  windowAt,
  windowEnd,
  type Ticket,
} from './check-in.rules.js';
import type { Scan, ShiftCode } from './sign-up.view.js';

/** The code that changes and the ticket it gives: whoever has one stood before the organizer's screen. */
@Injectable()
export class CheckInCodes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: Keys,
    private readonly policies: Policies,
    private readonly activities: Activities,
  ) {}

  /** The code of this moment, for whoever organizes the shift. */
  async codeFor(actor: Actor, shiftId: string): Promise<ShiftCode> {
    const shift = await this.openShift(shiftId);
    const activity = await this.database.find(Activity, shift.activityId);
    if (!activity) throw new Refusal('NOT_FOUND');
    allow(actor, activityPolicy, 'organize', await this.activities.factsOf(activity));
    const [now, life] = [this.clock.now(), this.lifeOf(shift)];
    const window = windowAt(now, life);
    const proof = this.keys.sign(codeMessage(shiftId, window));
    return { code: codeText({ shiftId, window, proof }), changesAt: windowEnd(now, life) };
  }

  /** Takes a fresh code for a ticket with the time of the scan. */
  async scan(text: string): Promise<Scan & { readonly ticket: string }> {
    const code = readCode(text);
    if (!code || !this.keys.verify(codeMessage(code.shiftId, code.window), code.proof))
      throw new Refusal('CODE_NOT_VALID');
    const shift = await this.openShift(code.shiftId);
    const [scannedAt, life] = [this.clock.now(), this.lifeOf(shift)];
    if (!isFresh(code.window, scannedAt, life)) throw new Refusal('CODE_EXPIRED');
    const parts = { id: newId(), shiftId: shift.id, scannedAt };
    const goodUntil = new Date(scannedAt.getTime() + life.ticketMinutes * 60_000);
    const ticket = ticketText({ ...parts, proof: this.keys.sign(ticketMessage(parts)) });
    return { shift, scannedAt, goodUntil, ticket };
  }

  /** The shift and moment of a ticket that is still good. */
  async read(text: string | undefined): Promise<Ticket> {
    const ticket = text ? readTicket(text) : null;
    if (!ticket || !this.keys.verify(ticketMessage(ticket), ticket.proof))
      throw new Refusal('CODE_NOT_VALID');
    const shift = await this.openShift(ticket.shiftId);
    if (!isGood(ticket, this.clock.now(), this.lifeOf(shift).ticketMinutes))
      throw new Refusal('CODE_EXPIRED');
    return ticket;
  }

  private async openShift(id: string): Promise<Shift> {
    const shift = await this.database.find(Shift, id);
    if (!shift) throw new Refusal('NOT_FOUND');
    if (shift.state !== 'open') throw new Refusal('SHIFT_CLOSED', { state: shift.state });
    return shift;
  }

  private lifeOf({ regionCode }: Shift): Parameters['checkIn'] {
    return this.policies.on(regionCode, dayOf(this.clock.now())).checkIn;
  }
}
