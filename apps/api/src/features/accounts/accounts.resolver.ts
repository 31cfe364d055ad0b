import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { clearSessionCookie, setSessionCookie } from '../../platform/http/session-cookie.js';
import { Access } from '../../platform/permissions/access.js';
import { Refusal } from '../../platform/refusal.js';
import { Region, Regions } from '../regions/index.js';
import { Accounts } from './accounts.service.js';
import { IdArgs, SignInArgs, Viewer } from './accounts.view.js';
import { Grant } from './grant.entity.js';
import { Person } from './person.entity.js';
import { Sessions } from './sessions.service.js';

/** Signing in and out, and the hats. */
@Resolver(() => Viewer)
export class AccountsResolver {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
  ) {}

  @Access('public')
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for nobody.' })
  async viewer(@CurrentActor() actor: Actor): Promise<Viewer | null> {
    if (!actor.personId) return null;
    const [person] = await this.accounts.byIds([actor.personId]);
    if (!person) return null;
    const hats = await this.sessions.hatsOf(actor.personId);
    return { person, hats, hat: hats.find((hat) => hat.id === actor.hat?.grantId) ?? null };
  }

  @Access('public')
  @Query(() => [Person], { description: 'The invented people of the demonstration; empty in production.' })
  demoPeople(): Promise<Person[]> {
    return this.accounts.demoPeople();
  }

  @Access('public')
  @Mutation(() => Viewer, { nullable: true, description: 'Signs in by phone and password.' })
  async signIn(
    @Args() { phone, password }: SignInArgs,
    @Context() context: RequestContext,
  ): Promise<Viewer | null> {
    const { token } = await this.accounts.signIn(context.actor, phone, password);
    return this.welcome(context, token);
  }

  @Access('public')
  @Mutation(() => Viewer, {
    nullable: true,
    description: 'Signs in as one of the invented people; only in a demonstration.',
  })
  async signInAsDemo(@Args() { id }: IdArgs, @Context() context: RequestContext): Promise<Viewer | null> {
    return this.welcome(context, await this.accounts.signInAsDemo(id));
  }

  @Access('session')
  @Mutation(() => Viewer, { nullable: true, description: 'Puts on another of one’s own hats.' })
  async takeHat(@Args() { id }: IdArgs, @Context() context: RequestContext): Promise<Viewer | null> {
    await this.sessions.takeHat(context.actor, id);
    const hats = await this.sessions.hatsOf(context.actor.personId ?? '');
    const [person] = await this.accounts.byIds([context.actor.personId ?? '']);
    if (!person) throw new Refusal('NOT_FOUND');
    return { person, hats, hat: hats.find((hat) => hat.id === id) ?? null };
  }

  @Access('public')
  @Mutation(() => Boolean, { description: 'Signs out; true also when nobody was signed in.' })
  async signOut(@Context() context: RequestContext): Promise<boolean> {
    if (context.actor.sessionId) await this.sessions.close(context.actor.sessionId);
    clearSessionCookie(context.reply);
    return true;
  }

  private async welcome(context: RequestContext, token: string): Promise<Viewer | null> {
    setSessionCookie(context.request, context.reply, token);
    context.actor = await this.sessions.actorOf(token, context.actor.network);
    return this.viewer(context.actor);
  }
}

/** A grant's place, in words. */
@Resolver(() => Grant)
export class GrantResolver {
  constructor(private readonly regions: Regions) {}

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region the role is held at.' })
  region(@Parent() grant: Grant, @Context() context: RequestContext): Promise<Region | null> | null {
    return grant.regionCode ? context.loader(this.regions.byCodes).load(grant.regionCode) : null;
  }
}

/** The roles of a demonstration person, for the sign-in page. */
@Resolver(() => Person)
export class PersonResolver {
  constructor(private readonly sessions: Sessions) {}

  @Access('parent')
  @ResolveField(() => [Grant], { description: 'Roles of an invented person; of a real one only their own.' })
  async hats(@Parent() person: Person, @CurrentActor() actor: Actor): Promise<Grant[]> {
    return person.isDemo || person.id === actor.personId ? this.sessions.hatsOf(person.id) : [];
  }
}
