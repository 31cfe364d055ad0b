import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Person } from '../accounts/index.js';
import { Party, partyOf, RecordEvent, RecordHistory } from '../coordination/index.js';
import { Region, Regions } from '../regions/index.js';
import { ServiceStation, Stations } from '../stations/index.js';
import { Finding } from './finding.entity.js';
import { Findings } from './findings.service.js';
import { Inspection, InspectionVisit } from './inspection.entity.js';
import { inspectionPolicy } from './inspection.policy.js';
import { inspectionActions } from './inspection.rules.js';
import {
  ActOnInspectionArgs,
  AllowedInspectionAction,
  EditInspectionArgs,
  InspectionConnection,
  InspectionListArgs,
  PlanInspectionArgs,
  RecordVisitArgs,
} from './inspection.view.js';
import { InspectionReads } from './inspections.reads.js';
import { Inspections } from './inspections.service.js';

/** Inspections at the GraphQL edge. */
@Resolver(() => Inspection)
export class InspectionsResolver {
  constructor(
    private readonly inspections: Inspections,
    private readonly found: Findings,
    private readonly reads: InspectionReads,
    private readonly regions: Regions,
    private readonly accounts: Accounts,
    private readonly histories: RecordHistory,
  ) {}

  @Access('policy')
  @Query(() => Inspection, {
    nullable: true,
    description: 'One inspection; null when there is none or it is not for the asker.',
  })
  inspection(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The inspection.' }) id: string,
  ): Promise<Inspection | null> {
    return this.inspections.find(actor, id);
  }

  @Access('session')
  @Query(() => InspectionConnection, {
    description: 'Inspections of the hat’s desk and reach, newest first.',
  })
  inspectionList(@CurrentActor() actor: Actor, @Args() args: InspectionListArgs): Promise<Page<Inspection>> {
    return this.reads.inspections(actor, args);
  }

  @Access('policy')
  @Mutation(() => Inspection, { description: 'Plans an inspection.' })
  planInspection(@CurrentActor() actor: Actor, @Args() args: PlanInspectionArgs): Promise<Inspection> {
    return this.inspections.plan(actor, args);
  }

  @Access('policy')
  @Mutation(() => Inspection, { description: 'Changes a planned inspection.' })
  editInspection(@CurrentActor() actor: Actor, @Args() args: EditInspectionArgs): Promise<Inspection> {
    return this.inspections.edit(actor, args);
  }

  @Access('policy')
  @Mutation(() => Inspection, { description: 'Begins, closes, reopens, cancels or restores an inspection.' })
  actOnInspection(@CurrentActor() actor: Actor, @Args() args: ActOnInspectionArgs): Promise<Inspection> {
    return this.inspections.act(actor, args);
  }

  @Access('policy')
  @Mutation(() => InspectionVisit, { description: 'Records a visit of an inspection.' })
  recordVisit(@CurrentActor() actor: Actor, @Args() args: RecordVisitArgs): Promise<InspectionVisit> {
    return this.inspections.recordVisit(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region in which it looks.' })
  region(@Parent() { regionCode }: Inspection, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => Party, { description: 'The desk that inspects.' })
  inspector(@Parent() { inspector }: Inspection): Party {
    return partyOf(inspector);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who leads it.' })
  lead(@Parent() { leadId }: Inspection, @Context() context: RequestContext): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(leadId);
  }

  @Access('parent')
  @ResolveField(() => [InspectionVisit], { description: 'Its visits, newest first.' })
  visits(@Parent() { id }: Inspection, @Context() context: RequestContext): Promise<InspectionVisit[]> {
    return context.loader(this.inspections.visitsOf).load(id);
  }

  @Access('parent')
  @ResolveField(() => [Finding], { description: 'What it found, oldest first.' })
  findings(@Parent() { id }: Inspection, @Context() context: RequestContext): Promise<Finding[]> {
    return context.loader(this.found.byInspections).load(id);
  }

  @Access('parent')
  @ResolveField(() => [RecordEvent], { description: 'What happened to it, newest first.' })
  history(@Parent() { id }: Inspection, @Context() context: RequestContext): Promise<RecordEvent[]> {
    return context.loader(this.histories.bySubjects).load(id);
  }

  @Access('parent')
  @ResolveField(() => [AllowedInspectionAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(@Parent() inspection: Inspection, @CurrentActor() actor: Actor): AllowedInspectionAction[] {
    return inspectionActions.names
      .filter((action) => inspectionPolicy[action](actor, inspection))
      .map((action) => ({ action, isOpen: inspectionActions.isOpen(inspection.state, action) }));
  }
}

/** Whom a visit was paid to. */
@Resolver(() => InspectionVisit)
export class VisitsResolver {
  constructor(
    private readonly regions: Regions,
    private readonly stations: Stations,
  ) {}

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'Where those visited are.' })
  region(
    @Parent() { regionCode }: InspectionVisit,
    @Context() context: RequestContext,
  ): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => Party, { description: 'The desk or organization visited.' })
  inspected(@Parent() { inspected }: InspectionVisit): Party {
    return partyOf(inspected);
  }

  @Access('parent')
  @ResolveField(() => ServiceStation, { nullable: true, description: 'The station visited.' })
  station(
    @Parent() { stationId }: InspectionVisit,
    @Context() context: RequestContext,
  ): Promise<ServiceStation | null> | null {
    return stationId ? context.loader(this.stations.byIds).load(stationId) : null;
  }
}
