import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Person } from '../accounts/index.js';
import { FundAccount, Funds } from '../resources/index.js';
import { AwardApplication } from './award.entity.js';
import { AwardName } from './award-name.view.js';
import {
  ActOnBatchArgs,
  BatchListArgs,
  MakeBatchArgs,
  ReadyArgs,
  ReconcileArgs,
  TakeFileArgs,
} from './batch.args.js';
import { BatchDetails } from './batch-details.service.js';
import { AwardBatch } from './batch.entity.js';
import {
  AllowedBatchAction,
  AwardBankAnswer,
  AwardBankLineView,
  AwardBatchConnection,
  AwardBatchFile,
  AwardPaymentView,
} from './batch.view.js';
import { AwardReads } from './awards.reads.js';
import { BatchFiles } from './batch-files.service.js';
import { Batches } from './batches.service.js';
import { Reconciliations } from './reconciliations.service.js';

/** Batches of payments at the GraphQL edge. */
@Resolver(() => AwardBatch)
export class BatchesResolver {
  constructor(
    private readonly batches: Batches,
    private readonly files: BatchFiles,
    private readonly reconciliations: Reconciliations,
    private readonly reads: AwardReads,
    private readonly details: BatchDetails,
    private readonly funds: Funds,
    private readonly accounts: Accounts,
  ) {}

  @Access('policy')
  @Query(() => [AwardApplication], {
    description: 'Approved awards of a region that stand in no batch, oldest first.',
  })
  awardsToPay(@CurrentActor() actor: Actor, @Args() { regionCode }: ReadyArgs): Promise<AwardApplication[]> {
    return this.reads.ready(actor, regionCode);
  }

  @Access('policy')
  @Query(() => AwardBatchConnection, { description: 'Batches of a region and those below, newest first.' })
  awardBatches(@CurrentActor() actor: Actor, @Args() args: BatchListArgs): Promise<Page<AwardBatch>> {
    return this.reads.batches(actor, args);
  }

  @Access('policy')
  @Query(() => AwardBatch, { nullable: true, description: 'One batch; null when there is none to see.' })
  awardBatch(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The batch.' }) id: string,
  ): Promise<AwardBatch | null> {
    return this.batches.find(actor, id);
  }

  @Access('policy')
  @Mutation(() => AwardBatch, {
    description: 'Makes a batch of approved awards to be paid from a public budget.',
  })
  makeAwardBatch(@CurrentActor() actor: Actor, @Args() args: MakeBatchArgs): Promise<AwardBatch> {
    return this.batches.make(actor, args);
  }

  @Access('policy')
  @Mutation(() => AwardBatch, {
    description: 'Approves a batch, approves it as the second of two, sends it back or cancels it.',
  })
  actOnAwardBatch(@CurrentActor() actor: Actor, @Args() args: ActOnBatchArgs): Promise<AwardBatch> {
    return this.batches.act(actor, args);
  }

  @Access('policy')
  @Mutation(() => AwardBatchFile, {
    description: 'The file for the bank; a change, since opening the accounts leaves a trace.',
  })
  async takeAwardBatchFile(
    @CurrentActor() actor: Actor,
    @Args() args: TakeFileArgs,
  ): Promise<AwardBatchFile> {
    const { batch, content } = await this.files.take(actor, args);
    return { content, sha256: batch.fileHash ?? '' };
  }

  @Access('policy')
  @Mutation(() => AwardBatch, { description: 'Compares a batch with what the bank says, line by line.' })
  reconcileAwardBatch(@CurrentActor() actor: Actor, @Args() args: ReconcileArgs): Promise<AwardBatch> {
    return this.reconciliations.reconcile(actor, args);
  }

  @Access('parent')
  @ResolveField(() => AwardName, { description: 'Name of the programme it pays.' })
  programme(@Parent() batch: AwardBatch): Promise<AwardName> {
    return this.details.programme(batch);
  }

  @Access('parent')
  @ResolveField(() => FundAccount, { nullable: true, description: 'The public budget that pays.' })
  budget(
    @Parent() { budgetId }: AwardBatch,
    @Context() context: RequestContext,
  ): Promise<FundAccount | null> {
    return context.loader(this.funds.byIds).load(budgetId);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who made it.' })
  madeBy(@Parent() { madeById }: AwardBatch, @Context() context: RequestContext): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(madeById);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'The first of two who approved it.' })
  firstBy(
    @Parent() { firstById }: AwardBatch,
    @Context() context: RequestContext,
  ): Promise<Person | null> | null {
    return firstById ? context.loader(this.accounts.byIds).load(firstById) : null;
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'The second of two who approved it.' })
  secondBy(
    @Parent() { secondById }: AwardBatch,
    @Context() context: RequestContext,
  ): Promise<Person | null> | null {
    return secondById ? context.loader(this.accounts.byIds).load(secondById) : null;
  }

  @Access('parent')
  @ResolveField(() => [AwardPaymentView], { description: 'Its payments, in the order of the file.' })
  payments(@Parent() batch: AwardBatch): Promise<AwardPaymentView[]> {
    return this.details.payments(batch);
  }

  @Access('parent')
  @ResolveField(() => [AwardBankLineView], {
    description: 'The bank’s lines as compared, the newest answer first, at most 1,000.',
  })
  bankLines(@Parent() { id }: AwardBatch): Promise<AwardBankLineView[]> {
    return this.reconciliations.lines(id);
  }

  @Access('parent')
  @ResolveField(() => AwardBankAnswer, {
    nullable: true,
    description: 'What the bank’s answer that was compared last came to; null before the first.',
  })
  lastAnswer(@Parent() { lastAnswer }: AwardBatch): AwardBankAnswer | null {
    return lastAnswer && { ...lastAnswer, at: new Date(lastAnswer.at) };
  }

  @Access('parent')
  @ResolveField(() => [AllowedBatchAction], {
    description: 'What the asker may do, now or in another state.',
  })
  allowedActions(@Parent() batch: AwardBatch, @CurrentActor() actor: Actor): Promise<AllowedBatchAction[]> {
    return this.details.allowed(actor, batch);
  }
}
