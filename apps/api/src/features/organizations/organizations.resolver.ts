import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Access } from '../../platform/permissions/access.js';
import { Grant, OneTimeLink } from '../accounts/index.js';
import { Region, Regions } from '../regions/index.js';
import { SocialOrganization } from './organization.entity.js';
import { organizationPolicy } from './organization.policy.js';
import { organizationActions, WANTS_REASON } from './organization.rules.js';
import {
  ActOnOrganizationArgs,
  AllowedOrganizationAction,
  EditOrganizationArgs,
  OrganizationListArgs,
  RegisterOrganizationArgs,
  SocialOrganizationConnection,
} from './organization.view.js';
import { OrganizationReads } from './organizations.reads.js';
import { factsOf, Organizations } from './organizations.service.js';

/** Social organizations at the GraphQL edge. */
@Resolver(() => SocialOrganization)
export class OrganizationsResolver {
  constructor(
    private readonly organizations: Organizations,
    private readonly reads: OrganizationReads,
    private readonly regions: Regions,
  ) {}

  @Access('policy')
  @Query(() => SocialOrganization, {
    nullable: true,
    description: 'One organization; null when there is none for the asker.',
  })
  organization(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The organization.' }) id: string,
  ): Promise<SocialOrganization | null> {
    return this.organizations.find(actor, id);
  }

  @Access('session')
  @Query(() => SocialOrganizationConnection, { description: 'Organizations, newest first.' })
  organizationList(
    @CurrentActor() actor: Actor,
    @Args() args: OrganizationListArgs,
  ): Promise<Page<SocialOrganization>> {
    return this.reads.list(actor, args);
  }

  @Access('session')
  @Mutation(() => SocialOrganization, {
    description: 'Registers an organization; the asker becomes its manager.',
  })
  registerOrganization(
    @CurrentActor() actor: Actor,
    @Args() { input }: RegisterOrganizationArgs,
  ): Promise<SocialOrganization> {
    return this.organizations.register(actor, input);
  }

  @Access('policy')
  @Mutation(() => SocialOrganization, { description: 'Changes the own organization’s record.' })
  editOrganization(
    @CurrentActor() actor: Actor,
    @Args() args: EditOrganizationArgs,
  ): Promise<SocialOrganization> {
    return this.organizations.edit(actor, args);
  }

  @Access('policy')
  @Mutation(() => SocialOrganization, {
    description: 'A decision of the authority on an organization’s standing.',
  })
  actOnOrganization(
    @CurrentActor() actor: Actor,
    @Args() args: ActOnOrganizationArgs,
  ): Promise<SocialOrganization> {
    return this.organizations.act(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region of its seat.' })
  region(
    @Parent() organization: SocialOrganization,
    @Context() context: RequestContext,
  ): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(organization.regionCode);
  }

  @Access('parent')
  @ResolveField(() => [AllowedOrganizationAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(
    @Parent() organization: SocialOrganization,
    @CurrentActor() actor: Actor,
  ): AllowedOrganizationAction[] {
    const facts = factsOf(organization);
    return organizationActions.names
      .filter((action) => organizationPolicy[action](actor, facts))
      .map((action) => ({
        action,
        isOpen: organizationActions.isOpen(organization.state, action),
        wantsReason: WANTS_REASON.includes(action),
      }));
  }
}

/** The organization a role is held in. */
@Resolver(() => Grant)
export class GrantOrganizationResolver {
  constructor(private readonly organizations: Organizations) {}

  @Access('parent')
  @ResolveField(() => SocialOrganization, {
    nullable: true,
    description: 'The organization the role is held in.',
  })
  organization(
    @Parent() grant: Grant,
    @Context() context: RequestContext,
  ): Promise<SocialOrganization | null> | null {
    return grant.organizationId ? context.loader(this.organizations.byIds).load(grant.organizationId) : null;
  }
}

/** The organization a role is offered in. */
@Resolver(() => OneTimeLink)
export class OfferOrganizationResolver {
  constructor(private readonly organizations: Organizations) {}

  @Access('parent')
  @ResolveField(() => SocialOrganization, {
    nullable: true,
    description: 'The organization the role will be held in.',
  })
  organization(
    @Parent() link: OneTimeLink,
    @Context() context: RequestContext,
  ): Promise<SocialOrganization | null> | null {
    return link.organizationId ? context.loader(this.organizations.byIds).load(link.organizationId) : null;
  }
}
