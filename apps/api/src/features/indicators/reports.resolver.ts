import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Person } from '../accounts/index.js';
import { Region, Regions } from '../regions/index.js';
import { ReportFinding } from './checks.rules.js';
import { IndicatorArgs } from './figures.view.js';
import { reportPolicy } from './indicator.policy.js';
import { Indicator } from './indicator.view.js';
import { ReportChecking } from './report-checks.service.js';
import { ReportDetails } from './report-details.js';
import type { ReportFacts } from './report-facts.reads.js';
import { IndicatorReport, ReportStep } from './report.entity.js';
import { ReportAction, reportSteps } from './report.rules.js';
import { ReportReads } from './reports.reads.js';
import { IndicatorReports } from './reports.service.js';
import {
  ActOnReportArgs,
  ActOnReportsArgs,
  AllowedReportAction,
  CorrectReportArgs,
  IndicatorReportConnection,
  ReportArgs,
  ReportChecks,
  ReportOutcome,
  ReportQueueArgs,
  ReportSheet,
  ReportTask,
  ReportTasksArgs,
  SaveReportArgs,
} from './reports.view.js';

/** Reports at the GraphQL edge. */
@Resolver(() => IndicatorReport)
export class ReportsResolver {
  constructor(
    private readonly reports: IndicatorReports,
    private readonly reads: ReportReads,
    private readonly checking: ReportChecking,
  ) {}

  @Access('policy')
  @Query(() => [ReportTask], { description: 'What a region reports itself, with its last periods.' })
  reportTasks(@CurrentActor() actor: Actor, @Args() { regionCode }: ReportTasksArgs): Promise<ReportTask[]> {
    return this.reads.tasks(actor, regionCode);
  }

  @Access('policy')
  @Query(() => ReportSheet, { description: 'One figure to report, with every version of it.' })
  reportSheet(@CurrentActor() actor: Actor, @Args() args: IndicatorArgs): Promise<ReportSheet> {
    return this.reads.sheet(actor, args);
  }

  @Access('policy')
  @Query(() => IndicatorReportConnection, {
    description: 'Reports whose next step is a region’s, the oldest first.',
  })
  reportQueue(@CurrentActor() actor: Actor, @Args() args: ReportQueueArgs): Promise<Page<IndicatorReport>> {
    return this.reads.queue(actor, args);
  }

  @Access('policy')
  @Query(() => IndicatorReport, { description: 'One report.' })
  indicatorReport(@CurrentActor() actor: Actor, @Args() { id }: ReportArgs): Promise<IndicatorReport> {
    return this.reports.find(actor, id);
  }

  @Access('policy')
  @Query(() => ReportChecks, {
    description: 'Who has not reported, and which figures ask for a second look; empty for a computed row.',
  })
  reportChecks(@CurrentActor() actor: Actor, @Args() args: IndicatorArgs): Promise<ReportChecks> {
    return this.checking.of(actor, args);
  }

  @Access('policy')
  @Mutation(() => IndicatorReport, {
    description: 'Begins the report of a period, or changes one that is still at its own region.',
  })
  saveReport(@CurrentActor() actor: Actor, @Args() args: SaveReportArgs): Promise<IndicatorReport> {
    return this.reports.save(actor, args);
  }

  @Access('policy')
  @Mutation(() => IndicatorReport, { description: 'Takes one step with a report.' })
  actOnReport(@CurrentActor() actor: Actor, @Args() args: ActOnReportArgs): Promise<IndicatorReport> {
    return this.reports.act(actor, args);
  }

  @Access('policy')
  @Mutation(() => [ReportOutcome], {
    description:
      'Takes the same step with many reports, each on its own. What asks for a second look, and what the step is refused for, stays as it is and says why.',
  })
  actOnReports(@CurrentActor() actor: Actor, @Args() args: ActOnReportsArgs): Promise<ReportOutcome[]> {
    return this.reports.actTogether(actor, args);
  }

  @Access('policy')
  @Mutation(() => IndicatorReport, {
    description: 'Begins a new version of a locked report; the locked one stays as it is.',
  })
  correctReport(@CurrentActor() actor: Actor, @Args() args: CorrectReportArgs): Promise<IndicatorReport> {
    return this.reports.correct(actor, args);
  }
}

/** Fields of a report that come from elsewhere. */
@Resolver(() => IndicatorReport)
export class ReportFieldsResolver {
  constructor(
    private readonly reads: ReportReads,
    private readonly details: ReportDetails,
    private readonly accounts: Accounts,
    private readonly regions: Regions,
  ) {}

  @Access('parent')
  @ResolveField(() => Indicator, { description: 'The row.' })
  indicator(@Parent() report: IndicatorReport, @Context() context: RequestContext): Promise<Indicator> {
    return context
      .loader(this.details.indicatorsOf)
      .load(`${report.pack}/${report.indicator}/${report.regionCode}`);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region the figure is of.' })
  region(
    @Parent() { regionCode }: IndicatorReport,
    @Context() context: RequestContext,
  ): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region that holds it.' })
  heldBy(
    @Parent() { heldCode }: IndicatorReport,
    @Context() context: RequestContext,
  ): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(heldCode);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who began it.' })
  madeBy(
    @Parent() { madeById }: IndicatorReport,
    @Context() context: RequestContext,
  ): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(madeById);
  }

  @Access('parent')
  @ResolveField(() => String, { nullable: true, description: 'What it is divided by.' })
  async divisor(
    @Parent() { id }: IndicatorReport,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return (await this.factsOf(id, context)).divisor;
  }

  @Access('parent')
  @ResolveField(() => String, { nullable: true, description: 'The figure in the row’s unit, cut off.' })
  async value(@Parent() { id }: IndicatorReport, @Context() context: RequestContext): Promise<string | null> {
    return (await this.factsOf(id, context)).value;
  }

  @Access('parent')
  @ResolveField(() => String, { nullable: true, description: 'The figure of the period before.' })
  async valueBefore(
    @Parent() { id }: IndicatorReport,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return (await this.factsOf(id, context)).valueBefore;
  }

  @Access('parent')
  @ResolveField(() => [ReportFinding], { description: 'What asks for a second look.' })
  async findings(
    @Parent() { id }: IndicatorReport,
    @Context() context: RequestContext,
  ): Promise<readonly ReportFinding[]> {
    return (await this.factsOf(id, context)).findings;
  }

  @Access('parent')
  @ResolveField(() => [ReportStep], { description: 'Its steps, oldest first.' })
  steps(@Parent() { id }: IndicatorReport, @Context() context: RequestContext): Promise<ReportStep[]> {
    return context.loader(this.reads.stepsOf).load(id);
  }

  @Access('parent')
  @ResolveField(() => [AllowedReportAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(@Parent() report: IndicatorReport, @CurrentActor() actor: Actor): AllowedReportAction[] {
    return Object.values(ReportAction)
      .filter((action) => reportPolicy[action](actor, report))
      .map((action) => ({
        action,
        isOpen: reportSteps[action].from.includes(report.state),
        needsReason: reportSteps[action].needsReason,
      }));
  }

  private factsOf(id: string, context: RequestContext): Promise<ReportFacts> {
    return context.loader(this.details.factsOf).load(id);
  }
}

/** Who took a step. */
@Resolver(() => ReportStep)
export class ReportStepsResolver {
  constructor(
    private readonly accounts: Accounts,
    private readonly regions: Regions,
  ) {}

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who took it.' })
  by(@Parent() { byId }: ReportStep, @Context() context: RequestContext): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(byId);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region that held it afterwards.' })
  heldBy(@Parent() { heldCode }: ReportStep, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(heldCode);
  }
}
