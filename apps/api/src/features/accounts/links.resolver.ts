import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Region, Regions } from '../regions/index.js';
import { Accounts } from './accounts.service.js';
import {
  AcceptInvitationArgs,
  FirstAdministratorArgs,
  IdArgs,
  InviteToRoleArgs,
  OfferedPasswordLink,
  OfferedRole,
  PasswordLinkArgs,
  SetPasswordArgs,
  TokenArgs,
  Viewer,
} from './accounts.view.js';
import { FirstAdministrator } from './first-administrator.service.js';
import { GrantReads } from './grants.reads.js';
import { OneTimeLink } from './one-time-link.entity.js';
import { PasswordLinks } from './password-links.service.js';
import { Person } from './person.entity.js';
import { RoleInvitations } from './role-invitations.service.js';
import { Viewers } from './viewers.js';

/** Links that work once: for a role, for a password, for the first administrator. */
@Resolver(() => OneTimeLink)
export class LinksResolver {
  constructor(
    private readonly invitations: RoleInvitations,
    private readonly passwordLinks: PasswordLinks,
    private readonly firsts: FirstAdministrator,
    private readonly reads: GrantReads,
    private readonly viewers: Viewers,
    private readonly accounts: Accounts,
    private readonly regions: Regions,
  ) {}

  @Access('policy')
  @Query(() => [OneTimeLink], {
    description:
      'Invitations still open in the asker’s own reach or organization, newest first; at most 100.',
  })
  async openInvitations(@CurrentActor() actor: Actor): Promise<OneTimeLink[]> {
    return this.reads.openInvitations(actor);
  }

  @Access('public')
  @Query(() => OneTimeLink, {
    nullable: true,
    description: 'What a link offers; null when it works no more.',
  })
  roleInvitation(@Args() { token }: TokenArgs): Promise<OneTimeLink | null> {
    return this.invitations.find(token);
  }

  @Access('public')
  @Query(() => Person, {
    nullable: true,
    description: 'Whose password a link sets; null when it works no more.',
  })
  passwordLinkPerson(@Args() { token }: TokenArgs): Promise<Person | null> {
    return this.passwordLinks.personOf(token);
  }

  @Access('public')
  @Query(() => Boolean, { description: 'Whether a link still makes the first administrator.' })
  isFirstAdministratorLink(@Args() { token }: TokenArgs): Promise<boolean> {
    return this.firsts.isOpen(token);
  }

  @Access('policy')
  @Mutation(() => OfferedRole, { description: 'Offers a role by a link that works once, 24 hours.' })
  inviteToRole(@CurrentActor() actor: Actor, @Args() args: InviteToRoleArgs): Promise<OfferedRole> {
    return this.invitations.invite(actor, args);
  }

  @Access('policy')
  @Mutation(() => OneTimeLink, { description: 'Takes an open invitation back.' })
  withdrawInvitation(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<OneTimeLink> {
    return this.invitations.withdraw(actor, id);
  }

  @Access('public')
  @Mutation(() => Viewer, { nullable: true, description: 'Takes up the role a link offers and wears it.' })
  async acceptInvitation(
    @Args() args: AcceptInvitationArgs,
    @Context() context: RequestContext,
  ): Promise<Viewer | null> {
    const { grantId, token } = await this.invitations.accept(context.actor, args);
    if (token !== null) return this.viewers.welcome(context, token);
    return this.viewers.wearing(context.actor, grantId);
  }

  @Access('policy')
  @Mutation(() => OfferedPasswordLink, {
    description: 'Makes a link that sets a new password, for those who may give every role the person holds.',
  })
  makePasswordLink(
    @CurrentActor() actor: Actor,
    @Args() { personId, bySending }: PasswordLinkArgs,
  ): Promise<OfferedPasswordLink> {
    return this.passwordLinks.make(actor, personId, bySending);
  }

  @Access('session')
  @Mutation(() => Date, {
    description:
      'Sends the asker a link to their own phone, five a day; setting a password by it confirms the phone. Returns when it ends.',
  })
  confirmMyPhone(@CurrentActor() actor: Actor): Promise<Date> {
    return this.passwordLinks.sendOwn(actor);
  }

  @Access('public')
  @Mutation(() => Viewer, { nullable: true, description: 'Sets a new password by a link and signs in.' })
  async setPasswordByLink(
    @Args() { token, password }: SetPasswordArgs,
    @Context() context: RequestContext,
  ): Promise<Viewer | null> {
    return this.viewers.welcome(context, await this.passwordLinks.use(token, password));
  }

  @Access('public')
  @Mutation(() => Viewer, {
    nullable: true,
    description: 'Makes the first administrator by the link printed at the first start.',
  })
  async becomeFirstAdministrator(
    @Args() args: FirstAdministratorArgs,
    @Context() context: RequestContext,
  ): Promise<Viewer | null> {
    return this.viewers.welcome(context, await this.firsts.become(context.actor, args));
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region the role will be held at.' })
  region(@Parent() link: OneTimeLink, @Context() context: RequestContext): Promise<Region | null> | null {
    return link.regionCode ? context.loader(this.regions.byCodes).load(link.regionCode) : null;
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who offers it.' })
  giver(@Parent() link: OneTimeLink, @Context() context: RequestContext): Promise<Person | null> | null {
    return link.givenById ? context.loader(this.accounts.byIds).load(link.givenById) : null;
  }
}
