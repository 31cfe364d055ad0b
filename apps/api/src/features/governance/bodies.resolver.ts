import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Region, Regions } from '../regions/index.js';
import { Bodies } from './bodies.service.js';
import { BodyMember, SelfGovernanceBody } from './body.entity.js';
import { bodyActions } from './body.rules.js';
import { ActOnBodyArgs, AllowedBodyAction, GovernedRegionArgs, RegisterBodyArgs } from './body.view.js';
import { bodyPolicy } from './governance.policy.js';

/** Self-governance bodies at the GraphQL edge. */
@Resolver(() => SelfGovernanceBody)
export class BodiesResolver {
  constructor(
    private readonly bodies: Bodies,
    private readonly regions: Regions,
  ) {}

  @Access('policy')
  @Query(() => [SelfGovernanceBody], {
    description: 'The bodies of a region’s communities, by community; at most 100.',
  })
  selfGovernanceBodies(
    @CurrentActor() actor: Actor,
    @Args() { regionCode }: GovernedRegionArgs,
  ): Promise<SelfGovernanceBody[]> {
    return this.bodies.within(actor, regionCode);
  }

  @Access('policy')
  @Mutation(() => SelfGovernanceBody, { description: 'Enters a self-governance body of a community.' })
  registerBody(
    @CurrentActor() actor: Actor,
    @Args() { input }: RegisterBodyArgs,
  ): Promise<SelfGovernanceBody> {
    return this.bodies.register(actor, input);
  }

  @Access('policy')
  @Mutation(() => SelfGovernanceBody, {
    description: 'Renames a body, begins a term, fills or frees a seat, ends or restores the body.',
  })
  actOnBody(@CurrentActor() actor: Actor, @Args() args: ActOnBodyArgs): Promise<SelfGovernanceBody> {
    return this.bodies.act(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The community.' })
  region(
    @Parent() { regionCode }: SelfGovernanceBody,
    @Context() context: RequestContext,
  ): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => [BodyMember], { description: 'Seats, those left too, oldest first.' })
  members(@Parent() { id }: SelfGovernanceBody, @Context() context: RequestContext): Promise<BodyMember[]> {
    return context.loader(this.bodies.membersOf).load(id);
  }

  @Access('parent')
  @ResolveField(() => [AllowedBodyAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(@Parent() body: SelfGovernanceBody, @CurrentActor() actor: Actor): AllowedBodyAction[] {
    return bodyActions.names
      .filter((action) => bodyPolicy[action](actor, body))
      .map((action) => ({ action, isOpen: bodyActions.isOpen(body.state, action) }));
  }
}
