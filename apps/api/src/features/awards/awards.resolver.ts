import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Person } from '../accounts/index.js';
import { Organizations, SocialOrganization } from '../organizations/index.js';
import { Region, Regions } from '../regions/index.js';
import {
  ActOnAwardArgs,
  AwardListArgs,
  BeginAwardArgs,
  CorrectAccountArgs,
  EditAwardArgs,
} from './award.args.js';
import { AwardDetails } from './award-details.service.js';
import { AwardApplication } from './award.entity.js';
import { deskRegionOf } from './award.rules.js';
import { AwardOutlooks } from './award-outlooks.service.js';
import {
  AllowedAwardAction,
  AwardApplicationConnection,
  AwardObjectionView,
  AwardOutlook,
  AwardPaperState,
  AwardPayeeView,
  AwardRecomputation,
  AwardStepView,
  OtherAward,
} from './award.view.js';
import { AwardReads } from './awards.reads.js';
import { AwardSteps } from './award-steps.js';
import { Awards } from './awards.service.js';
import { describeProgramme } from './describe-programme.js';
import { Evaluations } from './evaluations.service.js';
import { EligibilityExplanationView } from './explanation.view.js';
import { AwardProgrammeView } from './programme.view.js';

/** Applications for awards at the GraphQL edge. */
@Resolver(() => AwardApplication)
export class AwardsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly awards: Awards,
    private readonly outlooks: AwardOutlooks,
    private readonly reads: AwardReads,
    private readonly details: AwardDetails,
    private readonly stepsOf: AwardSteps,
    private readonly evaluations: Evaluations,
    private readonly accounts: Accounts,
    private readonly regions: Regions,
    private readonly organizations: Organizations,
  ) {}

  @Access('session')
  @Query(() => [AwardOutlook], {
    description:
      'What awards there are for the asker: whether they may apply, in how many days, and why. An employer’s manager gets those that employers apply for.',
  })
  myAwards(@CurrentActor() actor: Actor): Promise<AwardOutlook[]> {
    return this.outlooks.of(actor);
  }

  @Access('policy')
  @Query(() => AwardApplication, {
    nullable: true,
    description: 'One application; null when there is none to see.',
  })
  awardApplication(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The application.' }) id: string,
  ): Promise<AwardApplication | null> {
    return this.awards.find(actor, id);
  }

  @Access('session')
  @Query(() => AwardApplicationConnection, {
    description: 'Applications of the asker, of their organization and in their reach, newest first.',
  })
  awardApplications(
    @CurrentActor() actor: Actor,
    @Args() args: AwardListArgs,
  ): Promise<Page<AwardApplication>> {
    return this.reads.list(actor, args);
  }

  @Access('policy')
  @Mutation(() => AwardApplication, { description: 'Begins an application, filled from what is known.' })
  beginAward(@CurrentActor() actor: Actor, @Args() args: BeginAwardArgs): Promise<AwardApplication> {
    return this.awards.begin(actor, args);
  }

  @Access('policy')
  @Mutation(() => AwardApplication, { description: 'Changes what an application says.' })
  editAward(@CurrentActor() actor: Actor, @Args() args: EditAwardArgs): Promise<AwardApplication> {
    return this.awards.edit(actor, args);
  }

  @Access('policy')
  @Mutation(() => AwardApplication, {
    description: 'Submits, withdraws, passes on, shows to the public, approves, sends back or rejects.',
  })
  actOnAward(@CurrentActor() actor: Actor, @Args() args: ActOnAwardArgs): Promise<AwardApplication> {
    return this.awards.act(actor, args);
  }

  @Access('policy')
  @Mutation(() => AwardApplication, {
    description:
      'Tells another account for an approved award that is not on its way, as when the bank sent it back.',
  })
  correctAwardAccount(
    @CurrentActor() actor: Actor,
    @Args() args: CorrectAccountArgs,
  ): Promise<AwardApplication> {
    return this.awards.correctAccount(actor, args);
  }

  @Access('parent')
  @ResolveField(() => AwardProgrammeView, { description: 'The programme, as it stood when it was begun.' })
  async programme(
    @Parent() application: AwardApplication,
    @Context() context: RequestContext,
  ): Promise<AwardProgrammeView> {
    const { id, appliedOn } = application;
    const frozen = appliedOn === null ? null : await context.loader(this.evaluations.programmesOf).load(id);
    const programme = frozen ?? (await this.details.programmeOf(application));
    return describeProgramme(programme, this.clock.today(), false);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Whose award it is.' })
  person(
    @Parent() { personId }: AwardApplication,
    @Context() context: RequestContext,
  ): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(personId);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'Where they work.' })
  region(
    @Parent() { regionCode }: AwardApplication,
    @Context() context: RequestContext,
  ): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => SocialOrganization, {
    nullable: true,
    description: 'The employer, where it is one here.',
  })
  employer(
    @Parent() { organizationId }: AwardApplication,
    @Context() context: RequestContext,
  ): Promise<SocialOrganization | null> | null {
    return organizationId ? context.loader(this.organizations.byIds).load(organizationId) : null;
  }

  @Access('parent')
  @ResolveField(() => Region, {
    nullable: true,
    description:
      'Region of the desk that has to act on it; null where that is the employer’s, or nobody has.',
  })
  turnAt(
    @Parent() { turn, organizationId, regionCode }: AwardApplication,
    @Context() context: RequestContext,
  ): Promise<Region | null> | null {
    if (turn === null || (turn === 'employer' && organizationId !== null)) return null;
    return context.loader(this.regions.byCodes).load(deskRegionOf(turn, regionCode));
  }

  @Access('parent')
  @ResolveField(() => EligibilityExplanationView, {
    description: 'Why: as kept at the submission, of a draft as of today. Reading another’s leaves a trace.',
  })
  explanation(
    @Parent() application: AwardApplication,
    @CurrentActor() actor: Actor,
  ): Promise<EligibilityExplanationView> {
    return this.details.explanation(actor, application);
  }

  @Access('parent')
  @ResolveField(() => AwardRecomputation, {
    nullable: true,
    description:
      'The frozen input asked again, beside what the register would say now; null in a first draft.',
  })
  recomputation(@Parent() application: AwardApplication): Promise<AwardRecomputation | null> {
    return this.details.recomputation(application);
  }

  @Access('parent')
  @ResolveField(() => [AwardStepView], { description: 'What was done, oldest first.' })
  steps(@Parent() application: AwardApplication): Promise<AwardStepView[]> {
    return this.details.steps(application);
  }

  @Access('parent')
  @ResolveField(() => Int, {
    description: 'Days in which a rejection of today could be appealed, by the policy.',
  })
  appealDays(@Parent() application: AwardApplication): number {
    return this.stepsOf.appealDays(application);
  }

  @Access('parent')
  @ResolveField(() => [AwardObjectionView], { description: 'Objections and appeals, oldest first.' })
  objections(
    @Parent() application: AwardApplication,
    @CurrentActor() actor: Actor,
  ): Promise<AwardObjectionView[]> {
    return this.details.objections(actor, application);
  }

  @Access('parent')
  @ResolveField(() => AwardPayeeView, {
    nullable: true,
    description: 'Who is paid where, masked; null for those who may not see it.',
  })
  payee(
    @Parent() application: AwardApplication,
    @CurrentActor() actor: Actor,
  ): Promise<AwardPayeeView | null> {
    return this.details.payee(actor, application);
  }

  @Access('parent')
  @ResolveField(() => [AwardPaperState], { description: 'The papers the programme wants.' })
  papersWanted(@Parent() application: AwardApplication): Promise<AwardPaperState[]> {
    return this.details.papers(application);
  }

  @Access('parent')
  @ResolveField(() => [OtherAward], {
    description: 'Other awards of the same identity, for reviewers; found by keyed hash.',
  })
  otherAwards(@Parent() application: AwardApplication, @CurrentActor() actor: Actor): Promise<OtherAward[]> {
    return this.details.others(actor, application);
  }

  @Access('parent')
  @ResolveField(() => [AllowedAwardAction], {
    description: 'What the asker may do, now or in another state.',
  })
  allowedActions(
    @Parent() application: AwardApplication,
    @CurrentActor() actor: Actor,
  ): Promise<AllowedAwardAction[]> {
    return this.details.allowed(actor, application);
  }
}
