import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { PageArgs, type Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Grant, Person } from '../accounts/index.js';
import { Organizations, SocialOrganization } from '../organizations/index.js';
import { Region, Regions } from '../regions/index.js';
import { CoordinationReads } from './coordination.reads.js';
import { Escalation } from './escalation.entity.js';
import { HandOver, HandOverLine } from './hand-over.entity.js';
import { handOverPolicy } from './hand-over.policy.js';
import { handOverActions } from './hand-over.rules.js';
import {
  ActOnHandOverArgs,
  AllowedHandOverAction,
  HandOverConnection,
  HandOverGrantArgs,
  ProposeHandOverArgs,
} from './hand-over.view.js';
import { HandOvers } from './hand-overs.service.js';
import { Party } from './party.view.js';

type Line = Pick<HandOverLine, 'subjectType' | 'subjectId' | 'title'>;

/** Hand-overs at the GraphQL edge. */
@Resolver(() => HandOver)
export class HandOversResolver {
  constructor(
    private readonly handOvers: HandOvers,
    private readonly reads: CoordinationReads,
    private readonly accounts: Accounts,
    private readonly regions: Regions,
  ) {}

  @Access('policy')
  @Query(() => HandOver, {
    nullable: true,
    description: 'One hand-over; null when there is none or it is not for the asker.',
  })
  handOver(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The hand-over.' }) id: string,
  ): Promise<HandOver | null> {
    return this.handOvers.find(actor, id);
  }

  @Access('session')
  @Query(() => HandOverConnection, {
    description: 'Hand-overs that the asker gives, receives or proposed, and those of an official’s reach.',
  })
  handOverList(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<Page<HandOver>> {
    return this.reads.handOvers(actor, args);
  }

  @Access('policy')
  @Query(() => [Grant], {
    description: 'Who could take over a role’s matters: the same role, the same place.',
  })
  handOverReceivers(@CurrentActor() actor: Actor, @Args() { grantId }: HandOverGrantArgs): Promise<Grant[]> {
    return this.handOvers.receivers(actor, grantId);
  }

  @Access('policy')
  @Query(() => [HandOverLine], { description: 'What would pass on with a role, as of now.' })
  mattersToHandOver(@CurrentActor() actor: Actor, @Args() { grantId }: HandOverGrantArgs): Promise<Line[]> {
    return this.handOvers.mattersOf(actor, grantId);
  }

  @Access('policy')
  @Mutation(() => HandOver, {
    description: 'Proposes that everything open under a role pass to a colleague.',
  })
  proposeHandOver(@CurrentActor() actor: Actor, @Args() args: ProposeHandOverArgs): Promise<HandOver> {
    return this.handOvers.propose(actor, args);
  }

  @Access('policy')
  @Mutation(() => HandOver, { description: 'Takes over, declines, or takes the proposal back.' })
  actOnHandOver(@CurrentActor() actor: Actor, @Args() args: ActOnHandOverArgs): Promise<HandOver> {
    return this.handOvers.act(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'Where the role is held.' })
  region(@Parent() { regionCode }: HandOver, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Whose matters pass on.' })
  fromPerson(
    @Parent() { fromPersonId }: HandOver,
    @Context() context: RequestContext,
  ): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(fromPersonId);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who takes over.' })
  toPerson(@Parent() { toPersonId }: HandOver, @Context() context: RequestContext): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(toPersonId);
  }

  @Access('parent')
  @ResolveField(() => [HandOverLine], {
    description: 'The protocol: what has passed on, or would while the receiver has not answered.',
  })
  matters(@Parent() handOver: HandOver): Promise<Line[]> {
    return this.handOvers.matters(handOver);
  }

  @Access('parent')
  @ResolveField(() => [AllowedHandOverAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(@Parent() handOver: HandOver, @CurrentActor() actor: Actor): AllowedHandOverAction[] {
    return handOverActions.names
      .filter((action) => handOverPolicy[action](actor, handOver))
      .map((action) => ({ action, isOpen: handOverActions.isOpen(handOver.state, action) }));
  }
}

/** What a party is. */
@Resolver(() => Party)
export class PartyResolver {
  constructor(
    private readonly regions: Regions,
    private readonly organizations: Organizations,
  ) {}

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region of the desk.' })
  region(@Parent() { regionCode }: Party, @Context() context: RequestContext): Promise<Region | null> | null {
    return regionCode ? context.loader(this.regions.byCodes).load(regionCode) : null;
  }

  @Access('parent')
  @ResolveField(() => SocialOrganization, { nullable: true, description: 'The organization.' })
  organization(
    @Parent() { organizationId }: Party,
    @Context() context: RequestContext,
  ): Promise<SocialOrganization | null> | null {
    return organizationId ? context.loader(this.organizations.byIds).load(organizationId) : null;
  }
}

/** Where an escalation went. */
@Resolver(() => Escalation)
export class EscalationResolver {
  constructor(private readonly regions: Regions) {}

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region it came before.' })
  toRegion(
    @Parent() { toRegionCode }: Escalation,
    @Context() context: RequestContext,
  ): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(toRegionCode);
  }
}
