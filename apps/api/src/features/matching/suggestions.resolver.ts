import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { CLAIMABLE } from '../claims/index.js';
import { Need, Needs } from '../needs/index.js';
import { Invitation } from './invitation.entity.js';
import { invitationPolicy } from './invitation.policy.js';
import { invitationActions, WANTS_REASON } from './invitation.rules.js';
import {
  ActOnInvitationArgs,
  AgreedTerms,
  AllowedInvitationAction,
  InvitationAnswers,
  InvitationConnection,
  InvitationListArgs,
  InviteArgs,
} from './invitation.view.js';
import { InvitationReads } from './invitations.reads.js';
import { factsOf, Invitations } from './invitations.service.js';
import { SuggestArgs, Suggestion } from './suggestion.view.js';
import { SuggestionReads } from './suggestions.reads.js';
import { Suggestions } from './suggestions.service.js';

/** Suggestions and invitations at the GraphQL edge. */
@Resolver(() => Invitation)
export class SuggestionsResolver {
  constructor(
    private readonly suggestions: Suggestions,
    private readonly invitations: Invitations,
    private readonly reads: SuggestionReads,
    private readonly lists: InvitationReads,
    private readonly needs: Needs,
  ) {}

  // A mutation, because each view is kept.
  @Access('policy')
  @Mutation(() => Suggestion, { description: 'Finds who fits a need and keeps what was shown.' })
  async suggest(@CurrentActor() actor: Actor, @Args() args: SuggestArgs): Promise<Suggestion> {
    const view = await this.suggestions.suggest(actor, args);
    const { id, kind, resourceList, at, pool, fitting } = view;
    const excluded = [...view.excluded];
    const candidates = await this.reads.candidates(view);
    return { id, kind, resourceList, at, pool, fitting, excluded, candidates };
  }

  @Access('policy')
  @Mutation(() => [Invitation], {
    description: 'Invites candidates of a view; who waits for an answer on this need is not asked twice.',
  })
  invite(@CurrentActor() actor: Actor, @Args() args: InviteArgs): Promise<Invitation[]> {
    return this.invitations.invite(actor, args);
  }

  @Access('policy')
  @Mutation(() => Invitation, { description: 'Opens, answers or takes back an invitation.' })
  actOnInvitation(@CurrentActor() actor: Actor, @Args() args: ActOnInvitationArgs): Promise<Invitation> {
    return this.invitations.act(actor, args);
  }

  @Access('session')
  @Query(() => InvitationConnection, {
    description: 'Invitations to the asker or the own organization, and those within the reach of the hat.',
  })
  invitationList(@CurrentActor() actor: Actor, @Args() args: InvitationListArgs): Promise<Page<Invitation>> {
    return this.lists.list(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Need, { nullable: true, description: 'What they are asked to help with.' })
  need(@Parent() { needId }: Invitation, @Context() context: RequestContext): Promise<Need | null> {
    return context.loader(this.needs.byIds).load(needId);
  }

  @Access('parent')
  @ResolveField(() => String, { description: 'Name of who is invited; of a volunteer the first character.' })
  inviteeName(@Parent() { id }: Invitation, @Context() context: RequestContext): Promise<string> {
    return context.loader(this.lists.namesOf).load(id);
  }

  @Access('parent')
  @ResolveField(() => Boolean, { description: 'Whether it was declined by taking a yes back.' })
  async isYesTakenBack(
    @Parent() { id, state }: Invitation,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    return state === 'declined' && context.loader(this.lists.wereAccepted).load(id);
  }

  @Access('parent')
  @ResolveField(() => [AllowedInvitationAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(@Parent() invitation: Invitation, @CurrentActor() actor: Actor): AllowedInvitationAction[] {
    const facts = factsOf(invitation);
    return invitationActions.names
      .filter((action) => invitationPolicy[action](actor, facts))
      .map((action) => ({
        action,
        isOpen: invitationActions.isOpen(invitation.state, action),
        wantsReason: WANTS_REASON.includes(action),
      }));
  }
}

/** Whether suggestions are offered for a need. */
@Resolver(() => Need)
export class NeedSuggestionsResolver {
  constructor(private readonly lists: InvitationReads) {}

  @Access('parent')
  @ResolveField(() => Boolean, {
    description:
      'Whether the asker gets suggestions for it: its parts are open and it lies in their own reach.',
  })
  maySuggest(@Parent() { regionCode, state }: Need, @CurrentActor() actor: Actor): boolean {
    const facts = { regionCode, organizationId: null, personId: null };
    return CLAIMABLE.includes(state) && invitationPolicy.suggest(actor, facts);
  }

  @Access('parent')
  @ResolveField(() => Boolean, {
    description: 'Whether the asker reads who was suggested for it and what became of it.',
  })
  mayReadSuggestions(@Parent() { regionCode }: Need, @CurrentActor() actor: Actor): boolean {
    return invitationPolicy.see(actor, { regionCode, organizationId: null, personId: null });
  }

  @Access('parent')
  @ResolveField(() => AgreedTerms, {
    nullable: true,
    description:
      'When and where it took place when the asker, or the own organization, said yes to it; null for whoever did not, or took it back.',
  })
  async agreedTerms(
    @Parent() { id }: Need,
    @CurrentActor() { personId, hat }: Actor,
    @Context() context: RequestContext,
  ): Promise<AgreedTerms | null> {
    const parties = [personId, hat?.organizationId].filter((party) => typeof party === 'string');
    const loader = context.loader(this.lists.agreedTerms);
    const found = await Promise.all(parties.map((party) => loader.load(`${party}/${id}`)));
    return found.find((terms) => terms !== null) ?? null;
  }

  @Access('parent')
  @ResolveField(() => InvitationAnswers, {
    nullable: true,
    description: 'How the invited answered; null for who does not read its invitations.',
  })
  invitationAnswers(
    @Parent() { id, regionCode }: Need,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<InvitationAnswers> | null {
    const facts = { regionCode, organizationId: null, personId: null };
    return invitationPolicy.see(actor, facts) ? context.loader(this.lists.answersOf).load(id) : null;
  }
}
