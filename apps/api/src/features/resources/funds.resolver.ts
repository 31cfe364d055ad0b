import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Person } from '../accounts/index.js';
import { FundAccount, Transfer } from './fund.entity.js';
import {
  FundLedgerArgs,
  GiftReceipt,
  MoveMoneyArgs,
  OpenFundArgs,
  ReceiveGiftArgs,
  TakeBackGiftArgs,
  TransferConnection,
} from './fund.view.js';
import { Funds } from './funds.service.js';
import { Gifts } from './gifts.service.js';
import { ResourceReads } from './resources.reads.js';

/** The ledger of money at the GraphQL edge. */
@Resolver(() => Transfer)
export class FundsResolver {
  constructor(
    private readonly funds: Funds,
    private readonly gifts: Gifts,
    private readonly reads: ResourceReads,
    private readonly accounts: Accounts,
  ) {}

  @Access('policy')
  @Query(() => TransferConnection, { description: 'The transfers of a fund, newest first.' })
  fundLedger(@CurrentActor() actor: Actor, @Args() args: FundLedgerArgs): Promise<Page<Transfer>> {
    return this.reads.fundLedger(actor, args.fundId, args);
  }

  @Access('policy')
  @Query(() => Transfer, {
    nullable: true,
    description: 'One transfer, for those who may read the ledger of either account; else null.',
  })
  transfer(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The transfer.' }) id: string,
  ): Promise<Transfer | null> {
    return this.funds.findTransfer(actor, id);
  }

  @Access('policy')
  @Mutation(() => FundAccount, { description: 'Opens a fund for a purpose under its host charity.' })
  openFund(@CurrentActor() actor: Actor, @Args() args: OpenFundArgs): Promise<FundAccount> {
    return this.funds.open(actor, args);
  }

  @Access('policy')
  @Mutation(() => GiftReceipt, {
    description: 'Records a gift that a donor made to a host charity, and makes the donor’s code.',
  })
  receiveGift(@CurrentActor() actor: Actor, @Args() args: ReceiveGiftArgs): Promise<GiftReceipt> {
    return this.gifts.receive(actor, args);
  }

  @Access('policy')
  @Mutation(() => GiftReceipt, {
    description: 'Makes a new code for a donor who lost theirs; the one before opens nothing any more.',
  })
  renewGiftCode(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The transfer that recorded the gift.' }) id: string,
  ): Promise<GiftReceipt> {
    return this.gifts.renewCode(actor, id);
  }

  @Access('policy')
  @Mutation(() => Transfer, { description: 'Takes back a gift that was recorded wrongly, by a reversal.' })
  takeBackGift(@CurrentActor() actor: Actor, @Args() args: TakeBackGiftArgs): Promise<Transfer> {
    return this.funds.takeBackGift(actor, args);
  }

  @Access('policy')
  @Mutation(() => Transfer, {
    description: 'Passes money on to a fund of the same charity with a narrower purpose.',
  })
  moveMoney(@CurrentActor() actor: Actor, @Args() args: MoveMoneyArgs): Promise<Transfer> {
    return this.funds.moveMoney(actor, args);
  }

  @Access('parent')
  @ResolveField(() => FundAccount, { nullable: true, description: 'The account it was taken from.' })
  debit(@Parent() { debitId }: Transfer, @Context() context: RequestContext): Promise<FundAccount | null> {
    return context.loader(this.funds.byIds).load(debitId);
  }

  @Access('parent')
  @ResolveField(() => FundAccount, { nullable: true, description: 'The account it was added to.' })
  credit(@Parent() { creditId }: Transfer, @Context() context: RequestContext): Promise<FundAccount | null> {
    return context.loader(this.funds.byIds).load(creditId);
  }

  @Access('parent')
  @ResolveField(() => Transfer, { nullable: true, description: 'The transfer that took this one back.' })
  takenBackBy(@Parent() { id }: Transfer, @Context() context: RequestContext): Promise<Transfer | null> {
    return context.loader(this.funds.reversalsOf).load(id);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who recorded it.' })
  madeBy(
    @Parent() { madeById }: Transfer,
    @Context() context: RequestContext,
  ): Promise<Person | null> | null {
    return madeById ? context.loader(this.accounts.byIds).load(madeById) : null;
  }
}
