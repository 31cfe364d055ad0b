import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Need, Needs } from '../needs/index.js';
import { Organizations, SocialOrganization } from '../organizations/index.js';
import { Claim, ClaimShare } from './claim.entity.js';
import { claimPolicy } from './claim.policy.js';
import { claimActions, WANTS_REASON } from './claim.rules.js';
import { ClaimContactBook } from './claim-contacts.service.js';
import {
  AllowedClaimAction,
  ClaimConnection,
  ClaimContacts,
  ClaimIdArgs,
  ClaimListArgs,
  ClaimNeedArgs,
} from './claim.view.js';
import { ClaimReads } from './claims.reads.js';
import { Claims, factsOf } from './claims.service.js';

/** Claims at the GraphQL edge. */
@Resolver(() => Claim)
export class ClaimsResolver {
  constructor(
    private readonly claims: Claims,
    private readonly reads: ClaimReads,
    private readonly contacts: ClaimContactBook,
    private readonly needs: Needs,
    private readonly organizations: Organizations,
  ) {}

  @Access('policy')
  @Query(() => Claim, {
    nullable: true,
    description: 'One claim; null when there is none or it is not for the asker.',
  })
  claim(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The claim.' }) id: string,
  ): Promise<Claim | null> {
    return this.claims.find(actor, id);
  }

  @Access('session')
  @Query(() => ClaimConnection, {
    description: 'Claims of the asker’s organization and on needs within the reach of the hat, newest first.',
  })
  claimList(@CurrentActor() actor: Actor, @Args() args: ClaimListArgs): Promise<Page<Claim>> {
    return this.reads.list(actor, args);
  }

  @Access('policy')
  @Mutation(() => Claim, { description: 'Takes parts of a need for the own organization.' })
  claimNeed(@CurrentActor() actor: Actor, @Args() args: ClaimNeedArgs): Promise<Claim> {
    return this.claims.make(actor, args);
  }

  // A mutation, because each reading leaves a trace.
  @Access('policy')
  @Mutation(() => ClaimContacts, {
    description: 'Opens the phones of both sides of an accepted claim; the reading is noted.',
  })
  openClaimContacts(@CurrentActor() actor: Actor, @Args() { id }: ClaimIdArgs): Promise<ClaimContacts> {
    return this.contacts.open(actor, id);
  }

  @Access('parent')
  @ResolveField(() => [ClaimShare], { description: 'What it takes of which part.' })
  shares(@Parent() claim: Claim, @Context() context: RequestContext): Promise<ClaimShare[]> {
    return context.loader(this.claims.sharesOf).load(claim.id);
  }

  @Access('parent')
  @ResolveField(() => SocialOrganization, { nullable: true, description: 'Who claims.' })
  organization(
    @Parent() claim: Claim,
    @Context() context: RequestContext,
  ): Promise<SocialOrganization | null> {
    return context.loader(this.organizations.byIds).load(claim.organizationId);
  }

  @Access('parent')
  @ResolveField(() => Need, { nullable: true, description: 'What is claimed.' })
  need(@Parent() claim: Claim, @Context() context: RequestContext): Promise<Need | null> {
    return context.loader(this.needs.byIds).load(claim.needId);
  }

  @Access('parent')
  @ResolveField(() => [AllowedClaimAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(@Parent() claim: Claim, @CurrentActor() actor: Actor): AllowedClaimAction[] {
    const facts = factsOf(claim);
    return claimActions.names
      .filter((action) => claimPolicy[action](actor, facts))
      .map((action) => ({
        action,
        isOpen: claimActions.isOpen(claim.state, action),
        wantsReason: WANTS_REASON.includes(action),
      }));
  }
}

/** The claims on a need. */
@Resolver(() => Need)
export class NeedClaimsResolver {
  constructor(private readonly claims: Claims) {}

  @Access('parent')
  @ResolveField(() => [Claim], {
    name: 'claims',
    description: 'Claims on it that the asker may see, oldest first.',
  })
  async claimsOn(
    @Parent() need: Need,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Claim[]> {
    const claims = await context.loader(this.claims.byNeeds).load(need.id);
    return claims.filter((claim) => claimPolicy.see(actor, factsOf(claim)));
  }

  @Access('parent')
  @ResolveField(() => Boolean, { description: 'Whether the asker’s organization may claim parts of it.' })
  mayClaim(@Parent() { regionCode }: Need, @CurrentActor() actor: Actor): boolean {
    const organizationId = actor.hat?.organizationId;
    return Boolean(organizationId && claimPolicy.make(actor, { regionCode, organizationId }));
  }
}
