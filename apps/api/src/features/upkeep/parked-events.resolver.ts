import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Access } from '../../platform/permissions/access.js';
import { Region, Regions } from '../regions/index.js';
import { ParkedEvents } from './parked-events.service.js';
import { ParkedEvent, ParkedEventConnection, ParkedIdArgs, ParkedListArgs } from './parked.view.js';

/** What parts of the product could not follow, for administrators. */
@Resolver(() => ParkedEvent)
export class ParkedEventsResolver {
  constructor(
    private readonly parked: ParkedEvents,
    private readonly regions: Regions,
  ) {}

  @Access('policy')
  @Query(() => ParkedEventConnection, {
    description: 'What parts of the product could not follow within an administrator’s reach, newest first.',
  })
  parkedList(@CurrentActor() actor: Actor, @Args() args: ParkedListArgs): Promise<Page<ParkedEvent>> {
    return this.parked.list(actor, args);
  }

  @Access('policy')
  @Mutation(() => ParkedEvent, {
    description:
      'Tries a parked event again; when it fails once more it stays on the list with the new reason.',
  })
  retryParked(@CurrentActor() actor: Actor, @Args() { id }: ParkedIdArgs): Promise<ParkedEvent> {
    return this.parked.retry(actor, id);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'Where it happened; null: in no region.' })
  region(@Parent() parked: ParkedEvent, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(parked.regionCode);
  }
}
