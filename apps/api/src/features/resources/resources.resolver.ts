import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Access } from '../../platform/permissions/access.js';
import { Organizations, SocialOrganization } from '../organizations/index.js';
import { Region, Regions } from '../regions/index.js';
import { CharityResource } from './charity-resource.js';
import { ResourceAction, resourcePolicy } from './resource.policy.js';
import { CharityResourceConnection, ResourceListArgs } from './resource.view.js';
import { ResourceReads } from './resources.reads.js';
import { Resources } from './resources.service.js';

/** What the three ledgers have in common at the GraphQL edge. */
@Resolver(() => CharityResource)
export class ResourcesResolver {
  constructor(
    private readonly reads: ResourceReads,
    private readonly resources: Resources,
    private readonly organizations: Organizations,
    private readonly regions: Regions,
  ) {}

  @Access('session')
  @Query(() => CharityResourceConnection, {
    description: 'Money, goods and offers, newest first; nothing for a person without a working role.',
  })
  resourceList(@CurrentActor() actor: Actor, @Args() args: ResourceListArgs): Promise<Page<CharityResource>> {
    return this.reads.list(actor, args);
  }

  @Access('policy')
  @Query(() => CharityResource, {
    nullable: true,
    description: 'One fund, lot or offer; null when there is none for the asker.',
  })
  charityResource(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The resource.' }) id: string,
  ): Promise<CharityResource | null> {
    return this.resources.find(actor, id);
  }

  @Access('parent')
  @ResolveField(() => SocialOrganization, {
    nullable: true,
    description: 'Host charity, or owner of an offer.',
  })
  organization(
    @Parent() resource: CharityResource,
    @Context() context: RequestContext,
  ): Promise<SocialOrganization | null> | null {
    const { organizationId } = resource;
    return organizationId ? context.loader(this.organizations.byIds).load(organizationId) : null;
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region it lies in.' })
  region(@Parent() resource: CharityResource, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(resource.regionCode);
  }

  @Access('parent')
  @ResolveField(() => [Region], { description: 'The regions it was given for; empty: any.' })
  async purposePlaces(
    @Parent() { purposeRegions }: CharityResource,
    @Context() context: RequestContext,
  ): Promise<Region[]> {
    const places = await context.loader(this.regions.byCodes).loadMany(purposeRegions);
    return places.filter((place): place is Region => place instanceof Region);
  }

  @Access('parent')
  @ResolveField(() => [ResourceAction], { description: 'What the asker may do with it.' })
  allowedActions(@Parent() resource: CharityResource, @CurrentActor() actor: Actor): ResourceAction[] {
    return Object.values(ResourceAction).filter((action) => resourcePolicy[action](actor, resource));
  }
}
