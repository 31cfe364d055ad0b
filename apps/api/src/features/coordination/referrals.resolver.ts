import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Need, Needs } from '../needs/index.js';
import { Region, Regions } from '../regions/index.js';
import { CoordinationReads } from './coordination.reads.js';
import { Escalation } from './escalation.entity.js';
import { Escalations } from './escalations.service.js';
import { RecordEvent, RecordHistory } from './record-history.js';
import { Referral } from './referral.entity.js';
import { referralPolicy } from './referral.policy.js';
import { REFERRAL_WANTS_WORDS, referralActions } from './referral.rules.js';
import {
  ActOnReferralArgs,
  AllowedReferralAction,
  NamedCode,
  ReferMatterArgs,
  ReferralConnection,
  ReferralListArgs,
} from './referral.view.js';
import { Referrals } from './referrals.service.js';

/** Referrals between departments at the GraphQL edge. */
@Resolver(() => Referral)
export class ReferralsResolver {
  constructor(
    private readonly referrals: Referrals,
    private readonly reads: CoordinationReads,
    private readonly regions: Regions,
    private readonly needs: Needs,
    private readonly escalated: Escalations,
    private readonly histories: RecordHistory,
  ) {}

  @Access('policy')
  @Query(() => Referral, {
    nullable: true,
    description: 'One referral; null when there is none or it is not for the asker.',
  })
  referral(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The referral.' }) id: string,
  ): Promise<Referral | null> {
    return this.referrals.find(actor, id);
  }

  @Access('session')
  @Query(() => ReferralConnection, { description: 'Referrals received or sent, newest first.' })
  referralList(@CurrentActor() actor: Actor, @Args() args: ReferralListArgs): Promise<Page<Referral>> {
    return this.reads.referrals(actor, args);
  }

  @Access('public')
  @Query(() => [NamedCode], { description: 'The departments as the policies at a region name them today.' })
  departments(
    @Args('regionCode', { type: () => ID, description: 'The region.' }) regionCode: string,
  ): NamedCode[] {
    return this.referrals.departments(regionCode);
  }

  @Access('policy')
  @Mutation(() => Referral, { description: 'Passes a matter to another department.' })
  referMatter(@CurrentActor() actor: Actor, @Args() args: ReferMatterArgs): Promise<Referral> {
    return this.referrals.refer(actor, args);
  }

  @Access('policy')
  @Mutation(() => Referral, { description: 'Takes a step of a referral.' })
  actOnReferral(@CurrentActor() actor: Actor, @Args() args: ActOnReferralArgs): Promise<Referral> {
    return this.referrals.act(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'Region it comes from.' })
  region(@Parent() { regionCode }: Referral, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'Region it goes to.' })
  toRegion(@Parent() { toRegionCode }: Referral, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(toRegionCode);
  }

  @Access('parent')
  @ResolveField(() => Need, {
    nullable: true,
    description: 'The need it is about; null where there is none or the asker may not see it.',
  })
  need(@Parent() { needId }: Referral, @CurrentActor() actor: Actor): Promise<Need | null> | null {
    return needId ? this.needs.find(actor, needId) : null;
  }

  @Access('parent')
  @ResolveField(() => [Escalation], { description: 'Which levels have seen it since its limit passed.' })
  escalations(@Parent() { id }: Referral, @Context() context: RequestContext): Promise<Escalation[]> {
    return context.loader(this.escalated.bySubjects).load(id);
  }

  @Access('parent')
  @ResolveField(() => [RecordEvent], { description: 'What happened to it, newest first.' })
  history(@Parent() { id }: Referral, @Context() context: RequestContext): Promise<RecordEvent[]> {
    return context.loader(this.histories.bySubjects).load(id);
  }

  @Access('parent')
  @ResolveField(() => [AllowedReferralAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(@Parent() referral: Referral, @CurrentActor() actor: Actor): AllowedReferralAction[] {
    return referralActions.names
      .filter((action) => referralPolicy[action](actor, referral))
      .map((action) => ({
        action,
        isOpen: referralActions.isOpen(referral.state, action),
        wantsWords: REFERRAL_WANTS_WORDS.includes(action),
      }));
  }
}

/** What coordination adds to a need. */
@Resolver(() => Need)
export class NeedCoordinationResolver {
  constructor(
    private readonly referrals: Referrals,
    private readonly escalated: Escalations,
    private readonly regions: Regions,
  ) {}

  @Access('parent')
  @ResolveField(() => Region, {
    nullable: true,
    description:
      'The region that answers for it past its limit, where the asker leads above it and may urge it; null also while what the asker’s desk sent it waits for an answer.',
  })
  async toUrge(
    @Parent() need: Need,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Region | null> {
    const code = await this.referrals.toUrge(actor, need);
    return code === null ? null : context.loader(this.regions.byCodes).load(code);
  }

  @Access('parent')
  @ResolveField(() => [Referral], {
    name: 'referrals',
    description: 'Referrals between departments about it that the asker may see, oldest first.',
  })
  async referralsOf(
    @Parent() { id }: Need,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Referral[]> {
    const referrals = await context.loader(this.referrals.byNeeds).load(id);
    return referrals.filter((referral) => referralPolicy.see(actor, referral));
  }

  @Access('parent')
  @ResolveField(() => [Escalation], { description: 'Which levels have seen it since a limit passed.' })
  escalations(@Parent() { id }: Need, @Context() context: RequestContext): Promise<Escalation[]> {
    return context.loader(this.escalated.bySubjects).load(id);
  }
}
