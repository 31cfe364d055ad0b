import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Person } from '../accounts/index.js';
import { Region, Regions } from '../regions/index.js';
import { GiveCaseRightArgs } from './case-rights.args.js';
import { CaseRights } from './case-rights.service.js';
import { CaseRight } from './case.entity.js';

/** The right to approve one's own work at the GraphQL edge. */
@Resolver(() => CaseRight)
export class CaseRightsResolver {
  constructor(
    private readonly rights: CaseRights,
    private readonly accounts: Accounts,
    private readonly regions: Regions,
  ) {}

  @Access('policy')
  @Query(() => [CaseRight], {
    description: 'Who may approve their own plans and closures, in the asker’s reach.',
  })
  caseRights(@CurrentActor() actor: Actor): Promise<CaseRight[]> {
    return this.rights.list(actor);
  }

  @Access('policy')
  @Mutation(() => CaseRight, {
    description: 'Lets a social worker approve their own plans and closures until a day.',
  })
  giveCaseRight(@CurrentActor() actor: Actor, @Args() args: GiveCaseRightArgs): Promise<CaseRight> {
    return this.rights.give(actor, args);
  }

  @Access('policy')
  @Mutation(() => CaseRight, { description: 'Takes that right back.' })
  revokeCaseRight(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The right.' }) id: string,
  ): Promise<CaseRight> {
    return this.rights.revoke(actor, id);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who holds it.' })
  person(@Parent() { personId }: CaseRight, @Context() context: RequestContext): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(personId);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'Where the holder serves.' })
  region(@Parent() { regionCode }: CaseRight, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }
}
