import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { PageArgs, type Page } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { CaseReferrals } from './case-referrals.service.js';
import { ActOnCaseReferralArgs, ReferCaseArgs } from './referral.args.js';
import { CaseReferral } from './referral.entity.js';
import { CaseReferralReads } from './referral.reads.js';
import { CaseReferralConnection, CaseReferralLetter } from './referral.view.js';

/** Referrals of cases at the GraphQL edge. */
@Resolver(() => CaseReferral)
export class CaseReferralsResolver {
  constructor(
    private readonly referrals: CaseReferrals,
    private readonly reads: CaseReferralReads,
  ) {}

  @Access('session')
  @Query(() => CaseReferralConnection, {
    description: 'Referrals made to the asker, or to the organization they manage, newest first.',
  })
  caseReferralsToMe(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<Page<CaseReferral>> {
    return this.reads.toMe(actor, args);
  }

  @Access('policy')
  @Mutation(() => CaseReferral, { description: 'Passes part of a case, or all of it, on.' })
  referCase(@CurrentActor() actor: Actor, @Args() args: ReferCaseArgs): Promise<CaseReferral> {
    return this.referrals.refer(actor, args);
  }

  @Access('policy')
  @Mutation(() => CaseReferral, { description: 'Accepts, refuses, withdraws or completes a referral.' })
  actOnCaseReferral(
    @CurrentActor() actor: Actor,
    @Args() args: ActOnCaseReferralArgs,
  ): Promise<CaseReferral> {
    return this.referrals.act(actor, args);
  }

  @Access('policy')
  @Mutation(() => CaseReferralLetter, { description: 'Reads a referral’s letter; the reading is noted.' })
  readCaseReferral(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The referral.' }) id: string,
  ): Promise<CaseReferralLetter> {
    return this.reads.open(actor, id);
  }

  @Access('parent')
  @ResolveField(() => String, { nullable: true, description: 'To whom: a social worker or an organization.' })
  receiver(@Parent() referral: CaseReferral): Promise<string | null> {
    return this.reads.receiverOf(referral);
  }
}
