import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Access } from '../../platform/permissions/access.js';
import { roleRules } from '../../platform/permissions/roles.js';
import { Region, Regions } from '../regions/index.js';
import { Accounts } from './accounts.service.js';
import {
  AppointDeputyArgs,
  ColleagueArgs,
  GivableRole,
  GrantConnection,
  GrantListArgs,
  IdArgs,
} from './accounts.view.js';
import { Grant } from './grant.entity.js';
import { GrantAction, grantPolicy } from './grant.policy.js';
import { isConfidential } from './link.rules.js';
import { GrantReads } from './grants.reads.js';
import { factsOf, Grants } from './grants.service.js';
import { Person } from './person.entity.js';

/** Roles people hold. */
@Resolver(() => Grant)
export class GrantsResolver {
  constructor(
    private readonly grants: Grants,
    private readonly reads: GrantReads,
    private readonly accounts: Accounts,
    private readonly regions: Regions,
  ) {}

  @Access('policy')
  @Query(() => GrantConnection, {
    description:
      'Who holds which role in the asker’s own reach or organization, for those who may give some there.',
  })
  async grantList(@CurrentActor() actor: Actor, @Args() args: GrantListArgs): Promise<Page<Grant>> {
    return this.reads.list(actor, args);
  }

  @Access('public')
  @Query(() => [GivableRole], { description: 'The roles the hat worn may give.' })
  rolesToGive(@CurrentActor() actor: Actor): GivableRole[] {
    const roles = actor.hat ? roleRules[actor.hat.role].gives : [];
    return roles.map((role) => ({
      role,
      levels: roleRules[role].levels,
      inOrganization: roleRules[role].inOrganization,
      isConfidential: isConfidential(role),
    }));
  }

  @Access('policy')
  @Query(() => [Grant], {
    description: 'Roles of the colleagues to whom the role worn may be lent, by name; at most 50.',
  })
  colleagues(@CurrentActor() actor: Actor, @Args() { text }: ColleagueArgs): Promise<Grant[]> {
    return this.reads.colleagues(actor, text ?? null);
  }

  @Access('policy')
  @Query(() => [Grant], { description: 'Who stands in for the asker in the role worn, newest first.' })
  deputies(@CurrentActor() actor: Actor): Promise<Grant[]> {
    return this.reads.deputies(actor);
  }

  @Access('policy')
  @Mutation(() => Grant, { description: 'Takes a role back, with those of its deputies.' })
  revokeGrant(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<Grant> {
    return this.grants.revoke(actor, id);
  }

  @Access('policy')
  @Mutation(() => Grant, { description: 'Lends the role worn to a colleague for a while.' })
  appointDeputy(
    @CurrentActor() actor: Actor,
    @Args() { personId, validTo }: AppointDeputyArgs,
  ): Promise<Grant> {
    return this.grants.appointDeputy(actor, personId, validTo);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region the role is held at.' })
  region(@Parent() grant: Grant, @Context() context: RequestContext): Promise<Region | null> | null {
    return grant.regionCode ? context.loader(this.regions.byCodes).load(grant.regionCode) : null;
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who holds it.' })
  person(@Parent() grant: Grant, @Context() context: RequestContext): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(grant.personId);
  }

  @Access('parent')
  @ResolveField(() => Person, {
    nullable: true,
    description: 'Who gave it; null: the product itself, at its start.',
  })
  giver(@Parent() grant: Grant, @Context() context: RequestContext): Promise<Person | null> | null {
    return grant.givenById ? context.loader(this.accounts.byIds).load(grant.givenById) : null;
  }

  @Access('parent')
  @ResolveField(() => Boolean, { description: 'Whether its holder stands in for somebody.' })
  isDeputy(@Parent() grant: Grant): boolean {
    return grant.deputyOfId !== null;
  }

  @Access('parent')
  @ResolveField(() => [GrantAction], { description: 'What the asker may do with it.' })
  allowedActions(@Parent() grant: Grant, @CurrentActor() actor: Actor): GrantAction[] {
    return Object.values(GrantAction).filter((action) => grantPolicy[action](actor, factsOf(grant)));
  }
}
