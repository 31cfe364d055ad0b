import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Person } from '../accounts/index.js';
import { Region, Regions } from '../regions/index.js';
import { PeriodApprovals } from './approvals.service.js';
import { BaseFigure } from './base-figure.entity.js';
import { BaseFigures } from './base-figures.service.js';
import { IndicatorFigures } from './figures.service.js';
import {
  ApprovePeriodArgs,
  CountedUnit,
  CountedUnitConnection,
  CountedUnitsArgs,
  IndicatorArgs,
  IndicatorFigure,
  IndicatorPage,
  IndicatorTable,
  IndicatorTableArgs,
} from './figures.view.js';
import { PeriodApproval } from './period-approval.entity.js';

/** Indicators' figures at the GraphQL edge. */
@Resolver(() => IndicatorFigure)
export class IndicatorFiguresResolver {
  constructor(
    private readonly figures: IndicatorFigures,
    private readonly approvals: PeriodApprovals,
    private readonly entered: BaseFigures,
  ) {}

  @Access('policy')
  @Query(() => IndicatorTable, {
    description: 'The rows of every policy that holds at a region, with their figures.',
  })
  indicatorTable(@CurrentActor() actor: Actor, @Args() args: IndicatorTableArgs): Promise<IndicatorTable> {
    return this.figures.table(actor, args);
  }

  @Access('policy')
  @Query(() => IndicatorPage, {
    description: 'One row at a region and each one right below it, with what was approved.',
  })
  indicatorPage(@CurrentActor() actor: Actor, @Args() args: IndicatorArgs): Promise<IndicatorPage> {
    return this.figures.page(actor, args);
  }

  @Access('policy')
  @Query(() => CountedUnitConnection, {
    description: 'The units behind a figure, in the order of their codes.',
  })
  countedUnits(@CurrentActor() actor: Actor, @Args() args: CountedUnitsArgs): Promise<Page<CountedUnit>> {
    return this.figures.units(actor, args);
  }

  @Access('policy')
  @Mutation(() => PeriodApproval, {
    description:
      'Approves a region’s figure of a period that is over; a further approval corrects it with a reason.',
  })
  approvePeriod(@CurrentActor() actor: Actor, @Args() args: ApprovePeriodArgs): Promise<PeriodApproval> {
    return this.approvals.approve(actor, args);
  }

  @Access('parent')
  @ResolveField(() => [BaseFigure], {
    description:
      'The base figures it is divided by, with source and day: the region’s own, and those of units it took over, added up.',
  })
  async bases(
    @Parent() { baseIds }: IndicatorFigure,
    @Context() context: RequestContext,
  ): Promise<BaseFigure[]> {
    const loader = context.loader(this.entered.byIds);
    const found = await Promise.all(baseIds.map((id) => loader.load(id)));
    return found.filter((each) => each !== null);
  }
}

/** Units behind figures at the GraphQL edge. */
@Resolver(() => CountedUnit)
export class CountedUnitsResolver {
  constructor(private readonly regions: Regions) {}

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region it lies in.' })
  region(@Parent() { regionCode }: CountedUnit, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }
}

/** Approved periods at the GraphQL edge. */
@Resolver(() => PeriodApproval)
export class PeriodApprovalsResolver {
  constructor(private readonly accounts: Accounts) {}

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who approved it.' })
  approvedBy(
    @Parent() { approvedById }: PeriodApproval,
    @Context() context: RequestContext,
  ): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(approvedById);
  }
}
