import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import {
  Escalation,
  Escalations,
  Party,
  partyOf,
  RecordEvent,
  RecordHistory,
} from '../coordination/index.js';
import { Finding } from './finding.entity.js';
import { FINDING_SETS_CLOCK, FINDING_WANTS_WORDS, findingActions } from './finding.rules.js';
import {
  ActOnFindingArgs,
  AllowedFindingAction,
  FindingConnection,
  FindingListArgs,
  NoteFindingArgs,
} from './finding.view.js';
import { Findings } from './findings.service.js';
import { Inspection, InspectionVisit } from './inspection.entity.js';
import { findingPolicy, inspectionPolicy } from './inspection.policy.js';
import { InspectionReads } from './inspections.reads.js';
import { Inspections } from './inspections.service.js';

/** Findings at the GraphQL edge. */
@Resolver(() => Finding)
export class FindingsResolver {
  constructor(
    private readonly findings: Findings,
    private readonly inspections: Inspections,
    private readonly reads: InspectionReads,
    private readonly escalated: Escalations,
    private readonly histories: RecordHistory,
  ) {}

  @Access('policy')
  @Query(() => Finding, {
    nullable: true,
    description: 'One finding; null when there is none or it is not for the asker.',
  })
  finding(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The finding.' }) id: string,
  ): Promise<Finding | null> {
    return this.findings.find(actor, id);
  }

  @Access('session')
  @Query(() => FindingConnection, {
    description: 'Findings about the hat’s own desk or organization, of its inspections and of its reach.',
  })
  findingList(@CurrentActor() actor: Actor, @Args() args: FindingListArgs): Promise<Page<Finding>> {
    return this.reads.findings(actor, args);
  }

  @Access('policy')
  @Mutation(() => Finding, { description: 'Notes what a visit found, with or without a demand.' })
  noteFinding(@CurrentActor() actor: Actor, @Args() args: NoteFindingArgs): Promise<Finding> {
    return this.findings.note(actor, args);
  }

  @Access('policy')
  @Mutation(() => Finding, { description: 'Takes a step of a finding.' })
  actOnFinding(@CurrentActor() actor: Actor, @Args() args: ActOnFindingArgs): Promise<Finding> {
    return this.findings.act(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Party, { description: 'The desk or organization that was inspected.' })
  inspected(@Parent() { inspected }: Finding): Party {
    return partyOf(inspected);
  }

  @Access('parent')
  @ResolveField(() => Party, { description: 'The desk that inspects.' })
  inspector(@Parent() { inspector }: Finding): Party {
    return partyOf(inspector);
  }

  @Access('parent')
  @ResolveField(() => InspectionVisit, { nullable: true, description: 'The visit on which it was found.' })
  visit(@Parent() { visitId }: Finding, @Context() context: RequestContext): Promise<InspectionVisit | null> {
    return context.loader(this.inspections.visitsByIds).load(visitId);
  }

  @Access('parent')
  @ResolveField(() => Inspection, {
    nullable: true,
    description: 'The inspection; null for those who only see what concerns them.',
  })
  async inspection(
    @Parent() { inspectionId }: Finding,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Inspection | null> {
    const inspection = await context.loader(this.inspections.byIds).load(inspectionId);
    return inspection && inspectionPolicy.see(actor, inspection) ? inspection : null;
  }

  @Access('parent')
  @ResolveField(() => String, { nullable: true, description: 'What the inspection is about.' })
  async subject(
    @Parent() { inspectionId }: Finding,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return (await context.loader(this.inspections.byIds).load(inspectionId))?.title ?? null;
  }

  @Access('parent')
  @ResolveField(() => String, { nullable: true, description: 'The item of the checklist it belongs to.' })
  async checklistItem(
    @Parent() { inspectionId, item }: Finding,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    const inspection = await context.loader(this.inspections.byIds).load(inspectionId);
    return item === null ? null : (inspection?.checklist[item] ?? null);
  }

  @Access('parent')
  @ResolveField(() => [Escalation], { description: 'Which levels have seen it since its limit passed.' })
  escalations(@Parent() { id }: Finding, @Context() context: RequestContext): Promise<Escalation[]> {
    return context.loader(this.escalated.bySubjects).load(id);
  }

  @Access('parent')
  @ResolveField(() => [RecordEvent], { description: 'What happened to it, newest first.' })
  history(@Parent() { id }: Finding, @Context() context: RequestContext): Promise<RecordEvent[]> {
    return context.loader(this.histories.bySubjects).load(id);
  }

  @Access('parent')
  @ResolveField(() => [AllowedFindingAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(@Parent() finding: Finding, @CurrentActor() actor: Actor): AllowedFindingAction[] {
    return findingActions.names
      .filter((action) => findingPolicy[action](actor, finding))
      .map((action) => ({
        action,
        isOpen: findingActions.isOpen(finding.state, action),
        wantsWords: FINDING_WANTS_WORDS.includes(action),
        setsClock: FINDING_SETS_CLOCK.includes(action),
      }));
  }
}
