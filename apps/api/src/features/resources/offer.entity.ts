import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { CharityResource } from './charity-resource.js';
import { OfferKind } from './offer.rules.js';

registerEnumType(OfferKind, { name: 'OfferKind', description: 'What is on offer.' });

/** Something that can be booked while it has room: a venue, a service, equipment. */
@ObjectType({
  implements: () => [CharityResource],
  description: 'Something that can be booked while it has room: a venue, a service, equipment.',
})
@MayChange()
@Entity('resource_offers')
export class ResourceOffer extends CharityResource {
  @Field(() => OfferKind, { description: 'What is on offer.' })
  @Column('text')
  kind: OfferKind;

  @Field({ description: 'Code of the resource category: venue/kitchen.' })
  @Column('text')
  category: string;

  @Field({ description: 'What one should know before booking.' })
  @Column('text')
  detail: string;

  @Field({ description: 'Unit of the capacity: 间, 人次, 套.' })
  @Column('text')
  unit: string;

  @Field(() => Int, { description: 'How much can be taken at one time.' })
  @Column('int')
  capacity: number;

  @Field(() => String, { description: 'First day on which it can be used.' })
  @Column('date')
  validFrom: string;

  @Field(() => String, { nullable: true, description: 'First day on which it can no longer be used.' })
  @Column('date', { nullable: true })
  validTo: string | null;

  @Field({ description: 'Its owner takes no more bookings.' })
  @Column('boolean')
  isWithdrawn: boolean;

  @Field(() => Int, { description: 'Rises with every change.' })
  @Column('int')
  version: number;
}

/** Part of an offer taken by a project for a time; append-only, a release is a row of its own. */
@ObjectType({ description: 'Part of an offer taken by a project for a time.' })
@Entity('bookings')
export class Booking {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The offer.' })
  @Column('uuid')
  offerId: string;

  @Column('uuid')
  projectId: string;

  @Field(() => Int, { description: 'How much of the capacity.' })
  @Column('int')
  quantity: number;

  @Field(() => Date, { description: 'From when.' })
  @Column('timestamptz')
  startsAt: Date;

  @Field(() => Date, { description: 'Until when; this moment no longer counts.' })
  @Column('timestamptz')
  endsAt: Date;

  @Field(() => Date, { description: 'When it was booked.' })
  @Column('timestamptz')
  at: Date;

  @Column('uuid', { nullable: true })
  madeById: string | null;

  /** What the browser made up for this form: the same key twice books nothing twice. */
  @Column('text', { nullable: true })
  idempotencyKey: string | null;
}

/** A booking given back. */
@Entity('booking_releases')
export class BookingRelease {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  bookingId: string;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { nullable: true })
  madeById: string | null;
}
