import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { RegionChange, RegionChanges } from '../regions/index.js';
import { Accounts } from './accounts.service.js';
import { GrantReads } from './grants.reads.js';
import { Person } from './person.entity.js';

/** Who made a change of regions, and how many roles it is about. */
@Resolver(() => RegionChange)
export class RegionChangeRolesResolver {
  constructor(
    private readonly changes: RegionChanges,
    private readonly reads: GrantReads,
    private readonly accounts: Accounts,
  ) {}

  @Access('parent')
  @ResolveField(() => Int, {
    nullable: true,
    description: 'Roles in force at the units before; null for those who may not see the change.',
  })
  async grantCount(@Parent() change: RegionChange, @CurrentActor() actor: Actor): Promise<number | null> {
    const reach = await this.changes.touched(actor, change);
    return reach && this.reads.inForceWithin(reach);
  }

  @Access('parent')
  @ResolveField(() => Person, {
    nullable: true,
    description: 'Who drafted it; null for those who may not see the change.',
  })
  madeBy(
    @Parent() change: RegionChange,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Person | null> | null {
    return this.changes.sees(actor, change)
      ? context.loader(this.accounts.byIds).load(change.madeById)
      : null;
  }

  @Access('parent')
  @ResolveField(() => Person, {
    nullable: true,
    description: 'Who put it on its day or applied it; null for those who may not see the change.',
  })
  settledBy(
    @Parent() change: RegionChange,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Person | null> | null {
    const { settledById } = change;
    return settledById && this.changes.sees(actor, change)
      ? context.loader(this.accounts.byIds).load(settledById)
      : null;
  }
}
