import { Injectable } from '@nestjs/common';
import { addDays, countyOf, dayOf, parseDay } from '@wushe/values';
import { In } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { Taxonomies } from '../taxonomies/index.js';
import { Hosts } from './hosts.js';
import { Booking, BookingRelease, ResourceOffer } from './offer.entity.js';
import { peakOf, type Taken } from './offer.rules.js';
import type { OfferInput, OfferResourceArgs, WithdrawOfferArgs } from './offer.view.js';
import { mayServe, type Asking } from './purpose.rules.js';
import { resourcePolicy } from './resource.policy.js';

/** A time of an offer for a project. */
export interface BookingOrder extends Asking, Taken {
  readonly offerId: string;
  readonly projectId: string;
  readonly idempotencyKey: string;
}

/** Venues, services and equipment on offer. Every booking holds the offer's lock, so its capacity is never exceeded. */
@Injectable()
export class Offers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly hosts: Hosts,
    private readonly taxonomies: Taxonomies,
  ) {}

  /** Offers by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(ResourceOffer | null)[]> =>
    this.database.findMany(ResourceOffer, ids);

  /** Bookings by id, for a loader. */
  readonly bookingsByIds = (ids: readonly string[]): Promise<(Booking | null)[]> =>
    this.database.findMany(Booking, ids);

  /** Whether each booking was given back, for a loader. */
  readonly areReleased = async (ids: readonly string[]): Promise<boolean[]> => {
    const rows = await this.database.repository(BookingRelease).findBy({ bookingId: In([...ids]) });
    const released = new Set(rows.map(({ bookingId }) => bookingId));
    return ids.map((id) => released.has(id));
  };

  /** Puts something on offer. */
  async offer(actor: Actor, { input, idempotencyKey }: OfferResourceArgs): Promise<ResourceOffer> {
    await this.hosts.owner(actor, 'offer', input.organizationId);
    await this.hosts.refuseUnknown(input.regionCode, input);
    this.taxonomies.refuseUnknown('resourceCategories', [input.category], 'category');
    this.refuseBadInput(input);
    return this.database.transaction(async () => {
      const offer = this.made(actor, input, idempotencyKey);
      if (!(await this.database.insertUnlessThere(ResourceOffer, offer)))
        return this.database
          .repository(ResourceOffer)
          .findOneByOrFail({ madeById: actor.personId ?? '', idempotencyKey });
      await this.record(actor, offer, 'offer.made');
      return offer;
    });
  }

  /** Takes no more bookings, or takes them again; bookings already made hold. */
  async withdraw(actor: Actor, { id, version, isWithdrawn }: WithdrawOfferArgs): Promise<ResourceOffer> {
    return this.database.transaction(async () => {
      const offer = await this.database.lock(ResourceOffer, id);
      allow(actor, resourcePolicy, 'withdraw', offer);
      if (offer.version !== version) throw new Refusal('STALE_VERSION', { version: offer.version });
      await this.database.update(ResourceOffer, offer, { isWithdrawn });
      await this.record(actor, offer, isWithdrawn ? 'offer.withdrawn' : 'offer.renewed');
      return offer;
    });
  }

  /** Books part of an offer for a project whose need lies within its purpose; NO_CAPACITY_LEFT with what is free. */
  async book(actor: Actor, order: BookingOrder): Promise<Booking> {
    const { offerId, idempotencyKey } = order;
    return this.database.transaction(async () => {
      const offer = await this.database.lock(ResourceOffer, offerId);
      allow(actor, resourcePolicy, 'allocate', offer);
      const bookings = this.database.repository(Booking);
      const { projectId, quantity, startsAt, endsAt } = order;
      const made = await bookings.findOneBy({ madeById: actor.personId ?? '', idempotencyKey });
      const before = madeByKey(made, { offerId, projectId, quantity, startsAt, endsAt });
      if (before) return before;
      if (!mayServe(offer, order, await this.hosts.homes())) throw new Refusal('PURPOSE_DIFFERS');
      this.refuseOutsideItsTime(offer, order);
      const left = offer.capacity - peakOf(await this.takenOf(offerId, order), order);
      if (left < order.quantity) throw new Refusal('NO_CAPACITY_LEFT', { left });
      return this.take(actor, offer, order);
    });
  }

  /** Gives a booking back; the caller has asked who may. */
  async release(actor: Actor, bookingId: string, reason: string | null): Promise<void> {
    await this.database.transaction(async () => {
      const booking = await this.database.find(Booking, bookingId);
      if (!booking) throw new Refusal('NOT_FOUND');
      const offer = await this.database.lock(ResourceOffer, booking.offerId);
      const row = { id: newId(), bookingId, reason, at: this.clock.now(), madeById: actor.personId };
      if (!(await this.database.insertUnlessThere(BookingRelease, row))) throw new Refusal('WRONG_STATE');
      await this.record(actor, offer, 'booking.released', { bookingId });
    });
  }

  private async take(actor: Actor, offer: ResourceOffer, order: BookingOrder): Promise<Booking> {
    const { projectId, quantity, startsAt, endsAt, idempotencyKey } = order;
    const booking = Object.assign(new Booking(), {
      id: newId(),
      countyCode: offer.countyCode,
      offerId: offer.id,
      projectId,
      quantity,
      startsAt,
      endsAt,
      at: this.clock.now(),
      madeById: actor.personId,
      idempotencyKey,
    });
    await this.database.insert(Booking, booking);
    await this.record(actor, offer, 'booking.made', { bookingId: booking.id, quantity });
    return booking;
  }

  private takenOf(offerId: string, { startsAt, endsAt }: Taken): Promise<Taken[]> {
    return this.database.query<Taken & Record<string, unknown>>(
      `select starts_at as "startsAt", ends_at as "endsAt", quantity from bookings booking
       where offer_id = $1 and starts_at < $3 and $2 < ends_at
       and not exists (select from booking_releases where booking_id = booking.id)`,
      [offerId, startsAt, endsAt],
    );
  }

  /** A service offered at night may be booked over midnight; the last moment must lie on a valid day. */
  private refuseOutsideItsTime(offer: ResourceOffer, { startsAt, endsAt }: Taken): void {
    if (endsAt <= startsAt) throw new Refusal('INVALID_INPUT', { fields: ['endsAt'] });
    if (offer.isWithdrawn) throw new Refusal('WRONG_STATE', { state: 'withdrawn' });
    const lastOn = dayOf(new Date(endsAt.getTime() - 1));
    if (dayOf(startsAt) < offer.validFrom) throw new Refusal('INVALID_INPUT', { fields: ['startsAt'] });
    if (offer.validTo !== null && offer.validTo <= lastOn)
      throw new Refusal('INVALID_INPUT', { fields: ['endsAt'] });
  }

  private refuseBadInput({ kind, category, validFrom, validTo }: OfferInput): void {
    if (category.split('/')[0] !== kind) throw new Refusal('INVALID_INPUT', { fields: ['input.category'] });
    const from = parseDay(validFrom);
    if (!from) throw new Refusal('INVALID_INPUT', { fields: ['input.validFrom'] });
    if (validTo && (!parseDay(validTo) || validTo < addDays(from, 1)))
      throw new Refusal('INVALID_INPUT', { fields: ['input.validTo'] });
  }

  private made(actor: Actor, input: OfferInput, idempotencyKey: string): ResourceOffer {
    return Object.assign(new ResourceOffer(), {
      id: newId(),
      countyCode: countyOf(input.regionCode),
      regionCode: input.regionCode,
      organizationId: input.organizationId,
      kind: input.kind,
      category: input.category,
      name: input.name.trim(),
      detail: input.detail.trim(),
      unit: input.unit.trim(),
      capacity: input.capacity,
      validFrom: input.validFrom,
      validTo: input.validTo ?? null,
      isWithdrawn: false,
      purposeCategories: input.purposeCategories,
      purposeRegions: input.purposeRegions,
      createdAt: this.clock.now(),
      madeById: actor.personId,
      idempotencyKey,
      version: 1,
    });
  }

  private record(
    actor: Actor,
    { id, regionCode }: ResourceOffer,
    type: string,
    body: Record<string, string | number> = {},
  ): Promise<void> {
    return this.events.record(actor, type, { type: 'offer', id, regionCode }, body);
  }
}
