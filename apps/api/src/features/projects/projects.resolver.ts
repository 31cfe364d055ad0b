import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { ActOnClaimArgs, Claim, Claims } from '../claims/index.js';
import { Need, Needs } from '../needs/index.js';
import { Organizations, SocialOrganization } from '../organizations/index.js';
import { Region, Regions } from '../regions/index.js';
import { SocialWorker, SocialWorkers } from '../social-workers/index.js';
import { Project } from './project.entity.js';
import { projectPolicy } from './project.policy.js';
import { projectActions, WANTS_REASON } from './project.rules.js';
import {
  AcceptProjectArgs,
  ActOnProjectArgs,
  AllowedProjectAction,
  AssignSocialWorkerArgs,
  ProjectConnection,
  ProjectListArgs,
} from './project.view.js';
import { ProjectReads } from './projects.reads.js';
import { Projects } from './projects.service.js';

/** Projects at the GraphQL edge. */
@Resolver(() => Project)
export class ProjectsResolver {
  constructor(
    private readonly projects: Projects,
    private readonly reads: ProjectReads,
    private readonly needs: Needs,
    private readonly claims: Claims,
    private readonly organizations: Organizations,
    private readonly regions: Regions,
    private readonly workers: SocialWorkers,
  ) {}

  @Access('policy')
  @Query(() => Project, {
    nullable: true,
    description: 'One project; null when there is none or it is not for the asker.',
  })
  project(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The project.' }) id: string,
  ): Promise<Project | null> {
    return this.projects.find(actor, id);
  }

  @Access('session')
  @Query(() => ProjectConnection, {
    description: 'Projects of the asker’s organization and within the reach of the hat, newest first.',
  })
  projectList(@CurrentActor() actor: Actor, @Args() args: ProjectListArgs): Promise<Page<Project>> {
    return this.reads.list(actor, args);
  }

  @Access('policy')
  @Mutation(() => Claim, {
    description: 'Answers a claim, takes it back or ends it; the first accepted claim makes the project.',
  })
  actOnClaim(@CurrentActor() actor: Actor, @Args() args: ActOnClaimArgs): Promise<Claim> {
    return this.projects.actOnClaim(actor, args);
  }

  @Access('policy')
  @Mutation(() => Project, {
    description: 'Says that the work is done, or sends it back with a reason.',
  })
  actOnProject(@CurrentActor() actor: Actor, @Args() args: ActOnProjectArgs): Promise<Project> {
    return this.projects.act(actor, args);
  }

  @Access('policy')
  @Mutation(() => Project, { description: 'Puts a social worker of the county or of a partner in charge.' })
  assignSocialWorker(@CurrentActor() actor: Actor, @Args() args: AssignSocialWorkerArgs): Promise<Project> {
    return this.projects.assignWorker(actor, args);
  }

  @Access('policy')
  @Mutation(() => Project, { description: 'The community accepts the work and tells how many it served.' })
  acceptProject(@CurrentActor() actor: Actor, @Args() args: AcceptProjectArgs): Promise<Project> {
    return this.projects.accept(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Need, { nullable: true, description: 'The need it serves.' })
  need(@Parent() project: Project, @Context() context: RequestContext): Promise<Need | null> {
    return context.loader(this.needs.byIds).load(project.needId);
  }

  @Access('parent')
  @ResolveField(() => [Claim], { name: 'claims', description: 'The accepted claims, oldest first.' })
  async acceptedClaims(@Parent() project: Project, @Context() context: RequestContext): Promise<Claim[]> {
    const claims = await context.loader(this.claims.byNeeds).load(project.needId);
    return claims.filter(({ state }) => state === 'accepted');
  }

  @Access('parent')
  @ResolveField(() => SocialOrganization, {
    nullable: true,
    description: 'Its lead: the organization whose claim was accepted first.',
  })
  organization(
    @Parent() project: Project,
    @Context() context: RequestContext,
  ): Promise<SocialOrganization | null> {
    return context.loader(this.organizations.byIds).load(project.organizationId);
  }

  @Access('parent')
  @ResolveField(() => SocialWorker, { nullable: true, description: 'The social worker in charge.' })
  socialWorker(
    @Parent() { socialWorkerId }: Project,
    @Context() context: RequestContext,
  ): Promise<SocialWorker | null> | null {
    return socialWorkerId ? context.loader(this.workers.byIds).load(socialWorkerId) : null;
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The community it serves.' })
  community(@Parent() project: Project, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(project.regionCode);
  }

  @Access('parent')
  @ResolveField(() => [AllowedProjectAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  async allowedActions(
    @Parent() project: Project,
    @CurrentActor() actor: Actor,
  ): Promise<AllowedProjectAction[]> {
    const facts = await this.projects.factsOf(project);
    return projectActions.names
      .filter((action) => projectPolicy[action](actor, facts))
      .map((action) => ({
        action,
        isOpen: projectActions.isOpen(project.state, action),
        wantsReason: WANTS_REASON.includes(action),
      }));
  }
}

/** The project that serves a need. */
@Resolver(() => Need)
export class NeedProjectResolver {
  constructor(private readonly projects: Projects) {}

  @Access('parent')
  @ResolveField(() => Project, {
    nullable: true,
    name: 'project',
    description: 'The project that serves it, if the asker may see it.',
  })
  projectOf(@Parent() { projectId }: Need, @CurrentActor() actor: Actor): Promise<Project | null> | null {
    return projectId ? this.projects.find(actor, projectId) : null;
  }
}
