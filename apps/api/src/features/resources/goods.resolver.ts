import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Person } from '../accounts/index.js';
import { GoodsLot, GoodsMovement } from './goods.entity.js';
import {
  GoodsLedgerArgs,
  GoodsMovementConnection,
  ReceiveGoodsArgs,
  WriteOffGoodsArgs,
} from './goods.view.js';
import { Goods } from './goods.service.js';
import { ResourceReads } from './resources.reads.js';

/** The ledger of goods at the GraphQL edge. */
@Resolver(() => GoodsMovement)
export class GoodsResolver {
  constructor(
    private readonly goods: Goods,
    private readonly reads: ResourceReads,
    private readonly accounts: Accounts,
  ) {}

  @Access('policy')
  @Query(() => GoodsMovementConnection, { description: 'The movements of a lot, newest first.' })
  goodsLedger(@CurrentActor() actor: Actor, @Args() args: GoodsLedgerArgs): Promise<Page<GoodsMovement>> {
    return this.reads.goodsLedger(actor, args.lotId, args);
  }

  @Access('policy')
  @Mutation(() => GoodsLot, { description: 'Records goods given to a host charity.' })
  receiveGoods(@CurrentActor() actor: Actor, @Args() args: ReceiveGoodsArgs): Promise<GoodsLot> {
    return this.goods.receive(actor, args);
  }

  @Access('policy')
  @Mutation(() => GoodsMovement, { description: 'Writes off goods that are spoiled or lost.' })
  writeOffGoods(@CurrentActor() actor: Actor, @Args() args: WriteOffGoodsArgs): Promise<GoodsMovement> {
    return this.goods.writeOff(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who recorded it.' })
  madeBy(
    @Parent() { madeById }: GoodsMovement,
    @Context() context: RequestContext,
  ): Promise<Person | null> | null {
    return madeById ? context.loader(this.accounts.byIds).load(madeById) : null;
  }
}
