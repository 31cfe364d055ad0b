import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { GrantSupportArgs, SupportGrant } from '../stations/index.js';
import { Project } from './project.entity.js';
import { Projects } from './projects.service.js';
import { StationSupports } from './station-supports.js';

/** Support for stations at the GraphQL edge. */
@Resolver(() => SupportGrant)
export class StationSupportsResolver {
  constructor(
    private readonly supports: StationSupports,
    private readonly projects: Projects,
  ) {}

  @Access('policy')
  @Mutation(() => SupportGrant, {
    description: 'Grants a station a venue, a fund or a project; each source once at a time.',
  })
  grantSupport(@CurrentActor() actor: Actor, @Args() args: GrantSupportArgs): Promise<SupportGrant> {
    return this.supports.grant(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Project, {
    nullable: true,
    description: 'The project; null where it is another kind, or the asker may not see it.',
  })
  project(
    @Parent() { kind, sourceId }: SupportGrant,
    @CurrentActor() actor: Actor,
  ): Promise<Project | null> | null {
    return kind === 'project' && sourceId !== null ? this.projects.find(actor, sourceId) : null;
  }
}
