import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Person } from '../accounts/index.js';
import { KeepAwardDraftArgs, PublishAwardDraftArgs } from './award-draft.args.js';
import { AwardDraft } from './award-draft.entity.js';
import { AwardDraftAction } from './award-draft.rules.js';
import { AwardDrafts } from './award-drafts.service.js';
import { ProgrammeArgs } from './programme.args.js';

/** Drafts of programmes at the GraphQL edge. */
@Resolver(() => AwardDraft)
export class AwardDraftsResolver {
  constructor(
    private readonly drafts: AwardDrafts,
    private readonly accounts: Accounts,
  ) {}

  @Access('policy')
  @Query(() => [AwardDraft], { description: 'Drafts of a programme, newest first, at most 20.' })
  awardDrafts(@CurrentActor() actor: Actor, @Args() args: ProgrammeArgs): Promise<AwardDraft[]> {
    return this.drafts.list(actor, args);
  }

  @Access('policy')
  @Mutation(() => AwardDraft, {
    description: 'Simulates a draft on the register of a region and keeps it with the result.',
  })
  keepAwardDraft(@CurrentActor() actor: Actor, @Args() args: KeepAwardDraftArgs): Promise<AwardDraft> {
    return this.drafts.keep(actor, args);
  }

  @Access('policy')
  @Mutation(() => AwardDraft, {
    description: 'Lets a draft hold from a day on; by another person than the one who kept it.',
  })
  publishAwardDraft(@CurrentActor() actor: Actor, @Args() args: PublishAwardDraftArgs): Promise<AwardDraft> {
    return this.drafts.publish(actor, args);
  }

  @Access('policy')
  @Mutation(() => AwardDraft, { description: 'Puts a draft away.' })
  discardAwardDraft(@CurrentActor() actor: Actor, @Args() args: OfVersion): Promise<AwardDraft> {
    return this.drafts.discard(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who kept it.' })
  madeBy(@Parent() { madeById }: AwardDraft, @Context() context: RequestContext): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(madeById);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who published it.' })
  publishedBy(
    @Parent() { publishedById }: AwardDraft,
    @Context() context: RequestContext,
  ): Promise<Person | null> | null {
    return publishedById ? context.loader(this.accounts.byIds).load(publishedById) : null;
  }

  @Access('parent')
  @ResolveField(() => [AwardDraftAction], { description: 'What the asker may do with it now.' })
  allowedActions(@Parent() draft: AwardDraft, @CurrentActor() actor: Actor): AwardDraftAction[] {
    return this.drafts.allowed(actor, draft);
  }
}
