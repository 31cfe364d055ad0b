import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { PageArgs, type Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Region, Regions } from '../regions/index.js';
import { DesignationReviews } from './designation-reviews.service.js';
import { Designation } from './designation.entity.js';
import { designationPolicy } from './designation.policy.js';
import { designationActions, WANTS_REASON } from './designation.rules.js';
import { DesignationKindView, DesignationName } from './designation-kind.view.js';
import {
  ActOnDesignationArgs,
  AnswerObjectionArgs,
  ApplyForDesignationArgs,
  DesignationListArgs,
  EditDesignationArgs,
  HandToExpertsArgs,
  JudgeDesignationArgs,
  ObjectArgs,
} from './designation.args.js';
import {
  AllowedDesignationAction,
  DesignationCheckView,
  DesignationConnection,
  DesignationObjectionView,
  DesignationReviewView,
  ExpertCandidate,
} from './designation.view.js';
import { DesignationReads } from './designations.reads.js';
import { Designations } from './designations.service.js';

/** Names of places at the GraphQL edge. */
@Resolver(() => Designation)
export class DesignationsResolver {
  constructor(
    private readonly designations: Designations,
    private readonly reviewing: DesignationReviews,
    private readonly reads: DesignationReads,
    private readonly regions: Regions,
  ) {}

  @Access('policy')
  @Query(() => Designation, {
    nullable: true,
    description: 'One application or name; null when there is none to see.',
  })
  designation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The application or name.' }) id: string,
  ): Promise<Designation | null> {
    return this.designations.find(actor, id);
  }

  @Access('session')
  @Query(() => DesignationConnection, {
    description: 'Applications and names in the asker’s reach, newest first.',
  })
  designationList(
    @CurrentActor() actor: Actor,
    @Args() args: DesignationListArgs,
  ): Promise<Page<Designation>> {
    return this.reads.list(actor, args);
  }

  @Access('session')
  @Query(() => DesignationConnection, { description: 'What waits for the asker’s word as an expert.' })
  designationsToJudge(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<Page<Designation>> {
    return this.reads.toJudge(actor, args);
  }

  @Access('public')
  @Query(() => DesignationConnection, { description: 'Names on notice, in force and ended, for everybody.' })
  publicDesignations(@Args() args: DesignationListArgs): Promise<Page<Designation>> {
    return this.reads.published(args);
  }

  @Access('policy')
  @Query(() => [ExpertCandidate], { description: 'Who could judge an application, at most 50.' })
  designationExperts(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The application.' }) id: string,
    @Args('text', { defaultValue: '', description: 'A part of the name.' }) text: string,
  ): Promise<ExpertCandidate[]> {
    return this.reviewing.candidates(actor, id, text);
  }

  @Access('policy')
  @Mutation(() => Designation, { description: 'Begins an application of a place for a name.' })
  applyForDesignation(
    @CurrentActor() actor: Actor,
    @Args() args: ApplyForDesignationArgs,
  ): Promise<Designation> {
    return this.designations.apply(actor, args);
  }

  @Access('policy')
  @Mutation(() => Designation, { description: 'Changes what an application says.' })
  editDesignation(@CurrentActor() actor: Actor, @Args() args: EditDesignationArgs): Promise<Designation> {
    return this.designations.edit(actor, args);
  }

  @Access('policy')
  @Mutation(() => Designation, {
    description:
      'Submits, withdraws, sends back, shows to the public, names, rejects, checks again or takes away.',
  })
  actOnDesignation(@CurrentActor() actor: Actor, @Args() args: ActOnDesignationArgs): Promise<Designation> {
    return this.designations.act(actor, args);
  }

  @Access('policy')
  @Mutation(() => Designation, { description: 'Hands an application to experts.' })
  handDesignationToExperts(
    @CurrentActor() actor: Actor,
    @Args() args: HandToExpertsArgs,
  ): Promise<Designation> {
    return this.reviewing.handOver(actor, args);
  }

  @Access('policy')
  @Mutation(() => Designation, { description: 'An expert’s word on an application, once.' })
  judgeDesignation(@CurrentActor() actor: Actor, @Args() args: JudgeDesignationArgs): Promise<Designation> {
    return this.reviewing.judge(actor, args);
  }

  @Access('public')
  @Mutation(() => DesignationObjectionView, {
    description: 'Objects to a name while its notice runs; no account needed, and who objects is not kept.',
  })
  async objectToDesignation(
    @CurrentActor() actor: Actor,
    @Args() args: ObjectArgs,
  ): Promise<DesignationObjectionView> {
    const { id, at, isUpheld, answer } = await this.reviewing.object(actor, args);
    return { id, at, words: null, isUpheld, answer };
  }

  @Access('policy')
  @Mutation(() => Designation, { description: 'Answers an objection.' })
  answerObjection(@CurrentActor() actor: Actor, @Args() args: AnswerObjectionArgs): Promise<Designation> {
    return this.reviewing.answer(actor, args);
  }

  @Access('parent')
  @ResolveField(() => DesignationKindView, { description: 'The name it is about.' })
  async kind(@Parent() designation: Designation): Promise<DesignationKindView> {
    const { code, pack } = this.designations.kindOf(designation);
    const kinds = await this.reads.kinds(designation.regionCode);
    const found = kinds.find((each) => each.code === code && each.pack === pack);
    if (!found) throw new Error(`no kind ${code}`);
    return found;
  }

  @Access('parent')
  @ResolveField(() => DesignationName, { description: 'The name sought or held, in both languages.' })
  title(@Parent() designation: Designation): DesignationName {
    return this.designations.kindOf(designation).name;
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The place.' })
  region(@Parent() { regionCode }: Designation, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => [DesignationCheckView], {
    description: 'What was counted at the submission and at each check, newest first; of a draft as of now.',
  })
  checks(@Parent() designation: Designation): Promise<DesignationCheckView[]> {
    return this.reads.checks(designation);
  }

  @Access('parent')
  @ResolveField(() => [DesignationReviewView], {
    description: 'What experts say; none for those who may not read it.',
  })
  async reviews(
    @Parent() designation: Designation,
    @CurrentActor() actor: Actor,
  ): Promise<DesignationReviewView[]> {
    return this.reads.reviews(actor, designation, await this.designations.factsOf(actor, designation));
  }

  @Access('parent')
  @ResolveField(() => [DesignationObjectionView], { description: 'What the public held against it.' })
  async objections(
    @Parent() designation: Designation,
    @CurrentActor() actor: Actor,
  ): Promise<DesignationObjectionView[]> {
    return this.reads.objections(actor, designation, await this.designations.factsOf(actor, designation));
  }

  @Access('parent')
  @ResolveField(() => [AllowedDesignationAction], {
    description: 'What the asker may do, now or in another state.',
  })
  async allowedActions(
    @Parent() designation: Designation,
    @CurrentActor() actor: Actor,
  ): Promise<AllowedDesignationAction[]> {
    const facts = await this.designations.factsOf(actor, designation);
    return designationActions.names
      .filter((action) => designationPolicy[action](actor, facts))
      .map((action) => ({
        action,
        isOpen: designationActions.isOpen(designation.state, action),
        wantsReason: WANTS_REASON.includes(action),
      }));
  }
}
