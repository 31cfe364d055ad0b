import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Person } from '../accounts/index.js';
import { Region, Regions } from '../regions/index.js';
import { FigureApproval } from './approval.entity.js';
import {
  ApprovalListArgs,
  ApprovedPeriod,
  ApprovedPeriodArgs,
  ApproveFiguresArgs,
  EventSince,
  EventSinceConnection,
  EventsSinceArgs,
  FigureChange,
  FigureApprovalConnection,
} from './approval.view.js';
import { Approvals } from './approvals.service.js';
import { Figure } from './figure.rules.js';
import { FigureValue } from './figure.view.js';

/** Approved figures at the GraphQL edge. */
@Resolver(() => FigureApproval)
export class ApprovalsResolver {
  constructor(
    private readonly approvals: Approvals,
    private readonly accounts: Accounts,
  ) {}

  @Access('policy')
  @Query(() => FigureApprovalConnection, { description: 'The periods of a region that were approved.' })
  approvalList(@CurrentActor() actor: Actor, @Args() args: ApprovalListArgs): Promise<Page<FigureApproval>> {
    return this.approvals.list(actor, args);
  }

  @Access('policy')
  @Query(() => ApprovedPeriod, {
    description: 'What was approved of a period, beside what its figures are now.',
  })
  approvedPeriod(@CurrentActor() actor: Actor, @Args() args: ApprovedPeriodArgs): Promise<ApprovedPeriod> {
    return this.approvals.period(actor, args);
  }

  @Access('policy')
  @Query(() => EventSinceConnection, {
    description: 'What happened since an approval and counts for its period: what made the difference.',
  })
  eventsSinceApproval(
    @CurrentActor() actor: Actor,
    @Args() args: EventsSinceArgs,
  ): Promise<Page<EventSince>> {
    return this.approvals.since(actor, args);
  }

  @Access('policy')
  @Mutation(() => FigureApproval, {
    description:
      'Approves what the figures of a period are now, by the official of that region; once more to correct.',
  })
  approveFigures(@CurrentActor() actor: Actor, @Args() args: ApproveFiguresArgs): Promise<FigureApproval> {
    return this.approvals.approve(actor, args);
  }

  @Access('parent')
  @ResolveField(() => [FigureValue], { description: 'The approved values.' })
  figures(@Parent() { id }: FigureApproval, @Context() context: RequestContext): Promise<FigureValue[]> {
    return context.loader(this.approvals.valuesOf).load(id);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who approved it.' })
  approvedBy(
    @Parent() { approvedById }: FigureApproval,
    @Context() context: RequestContext,
  ): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(approvedById);
  }
}

/** What an event since an approval changes, and where. */
@Resolver(() => EventSince)
export class EventsSinceResolver {
  constructor(private readonly regions: Regions) {}

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'Where it happened.' })
  region(@Parent() { regionCode }: EventSince, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => [FigureChange], { description: 'What it adds to figures that can be added up.' })
  changes(@Parent() { changes }: EventSince): FigureChange[] {
    return Object.values(Figure).flatMap((figure) => {
      const by = changes[figure];
      return by === undefined ? [] : [{ figure, by }];
    });
  }
}
