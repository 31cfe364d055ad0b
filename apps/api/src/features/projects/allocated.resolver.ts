import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Context, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Booking, GoodsMovement, Transfer } from '../resources/index.js';
import { Allocation } from './allocation.entity.js';
import { Allocations } from './allocations.service.js';
import { Project } from './project.entity.js';

/** What a project was given. */
@Resolver(() => Project)
export class ProjectAllocationsResolver {
  constructor(private readonly allocations: Allocations) {}

  @Access('parent')
  @ResolveField(() => [Allocation], { name: 'allocations', description: 'What it was given, oldest first.' })
  allocationsOf(@Parent() { id }: Project, @Context() context: RequestContext): Promise<Allocation[]> {
    return context.loader(this.allocations.byProjects).load(id);
  }
}

/** The allocation behind a row of the ledger of money. */
@Resolver(() => Transfer)
export class TransferAllocationResolver {
  constructor(private readonly allocations: Allocations) {}

  @Access('parent')
  @ResolveField(() => Allocation, {
    nullable: true,
    description: 'The allocation that it made or took back; null for what concerns no project.',
  })
  allocation(
    @Parent() { id, reversesId }: Transfer,
    @Context() context: RequestContext,
  ): Promise<Allocation | null> {
    return context.loader(this.allocations.byLedgerRows).load(reversesId ?? id);
  }
}

/** The allocation behind a row of the ledger of goods. */
@Resolver(() => GoodsMovement)
export class MovementAllocationResolver {
  constructor(private readonly allocations: Allocations) {}

  @Access('parent')
  @ResolveField(() => Allocation, {
    nullable: true,
    description: 'The allocation that it made or took back; null for what concerns no project.',
  })
  allocation(
    @Parent() { id, reversesId }: GoodsMovement,
    @Context() context: RequestContext,
  ): Promise<Allocation | null> {
    return context.loader(this.allocations.byLedgerRows).load(reversesId ?? id);
  }
}

/** The allocation behind a booking. */
@Resolver(() => Booking)
export class BookingAllocationResolver {
  constructor(private readonly allocations: Allocations) {}

  @Access('parent')
  @ResolveField(() => Allocation, { nullable: true, description: 'The allocation that it was made for.' })
  allocation(@Parent() { id }: Booking, @Context() context: RequestContext): Promise<Allocation | null> {
    return context.loader(this.allocations.byLedgerRows).load(id);
  }
}
