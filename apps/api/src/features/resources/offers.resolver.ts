import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Person } from '../accounts/index.js';
import { Booking, ResourceOffer } from './offer.entity.js';
import { BookingConnection, OfferBookingsArgs, OfferResourceArgs, WithdrawOfferArgs } from './offer.view.js';
import { Offers } from './offers.service.js';
import { ResourceReads } from './resources.reads.js';

/** Venues, services and equipment at the GraphQL edge. */
@Resolver(() => Booking)
export class OffersResolver {
  constructor(
    private readonly offers: Offers,
    private readonly reads: ResourceReads,
    private readonly accounts: Accounts,
  ) {}

  @Access('policy')
  @Query(() => BookingConnection, { description: 'The bookings of an offer, newest first.' })
  offerBookings(@CurrentActor() actor: Actor, @Args() args: OfferBookingsArgs): Promise<Page<Booking>> {
    return this.reads.bookings(actor, args.offerId, args);
  }

  @Access('policy')
  @Mutation(() => ResourceOffer, { description: 'Puts a venue, a service or equipment on offer.' })
  offerResource(@CurrentActor() actor: Actor, @Args() args: OfferResourceArgs): Promise<ResourceOffer> {
    return this.offers.offer(actor, args);
  }

  @Access('policy')
  @Mutation(() => ResourceOffer, {
    description: 'Takes no more bookings, or takes them again; those already made hold.',
  })
  withdrawOffer(@CurrentActor() actor: Actor, @Args() args: WithdrawOfferArgs): Promise<ResourceOffer> {
    return this.offers.withdraw(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Boolean, { description: 'Whether it was given back.' })
  isReleased(@Parent() { id }: Booking, @Context() context: RequestContext): Promise<boolean> {
    return context.loader(this.offers.areReleased).load(id);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who booked it.' })
  madeBy(@Parent() { madeById }: Booking, @Context() context: RequestContext): Promise<Person | null> | null {
    return madeById ? context.loader(this.accounts.byIds).load(madeById) : null;
  }
}
