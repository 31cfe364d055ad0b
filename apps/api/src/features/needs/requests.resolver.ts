import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Access } from '../../platform/permissions/access.js';
import { RequestReads } from './request.reads.js';
import {
  AskForHelpArgs,
  CodeArgs,
  NeedIdArgs,
  PublicNeed,
  PublicNeedArgs,
  PublicNeedConnection,
  RateArgs,
  RegisterResidentArgs,
  ResidentNeed,
  ResidentReceipt,
  ResidentWords,
} from './request.view.js';
import { Requests } from './requests.service.js';

/** What a resident does without an account, and what everybody may read. */
@Resolver()
export class RequestsResolver {
  constructor(
    private readonly requests: Requests,
    private readonly reads: RequestReads,
  ) {}

  @Access('public')
  @Query(() => PublicNeedConnection, {
    description: 'The needs that stations have made public, newest first.',
  })
  publicNeeds(@Args() args: PublicNeedArgs): Promise<Page<PublicNeed>> {
    return this.reads.publicList(args);
  }

  @Access('public')
  @Query(() => PublicNeed, {
    nullable: true,
    description: 'One of the needs that stations have made public.',
  })
  publicNeed(@Args() { needId }: NeedIdArgs): Promise<PublicNeed | null> {
    return this.reads.publicOne(needId);
  }

  @Access('public')
  @Mutation(() => ResidentReceipt, {
    description: 'A resident tells the community what is needed and gets a code.',
  })
  askForHelp(@CurrentActor() actor: Actor, @Args() args: AskForHelpArgs): Promise<ResidentReceipt> {
    return this.requests.ask(actor, args);
  }

  // A mutation, because a wrong code is counted.
  @Access('public')
  @Mutation(() => ResidentNeed, {
    description: 'What became of the need behind a code; five wrong codes an hour close the door.',
  })
  followNeed(@CurrentActor() actor: Actor, @Args() { code }: CodeArgs): Promise<ResidentNeed> {
    return this.requests.follow(actor, code);
  }

  @Access('public')
  @Mutation(() => ResidentNeed, { description: 'The resident’s word on the outcome.' })
  rateNeed(@CurrentActor() actor: Actor, @Args() args: RateArgs): Promise<ResidentNeed> {
    return this.requests.rate(actor, args);
  }

  @Access('public')
  @Mutation(() => ResidentNeed, { description: 'The resident takes the request back.' })
  withdrawRequest(@CurrentActor() actor: Actor, @Args() { code }: CodeArgs): Promise<ResidentNeed> {
    return this.requests.withdraw(actor, code);
  }

  @Access('policy')
  @Mutation(() => ResidentReceipt, {
    description: 'Staff note a resident’s words for a need and get the code to hand over.',
  })
  registerResident(
    @CurrentActor() actor: Actor,
    @Args() args: RegisterResidentArgs,
  ): Promise<ResidentReceipt> {
    return this.requests.register(actor, args);
  }

  @Access('policy')
  @Mutation(() => ResidentWords, {
    nullable: true,
    description: 'Opens the resident’s own words for the handling staff; the reading is noted.',
  })
  openWords(@CurrentActor() actor: Actor, @Args() { needId }: NeedIdArgs): Promise<ResidentWords | null> {
    return this.requests.words(actor, needId);
  }
}
