import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseDay, type Day } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { clearSessionCookie } from '../../platform/http/session-cookie.js';
import { Access } from '../../platform/permissions/access.js';
import { Refusal } from '../../platform/refusal.js';
import { Accounts } from './accounts.service.js';
import { ChangePasswordArgs, IdArgs, SignInArgs, Viewer } from './accounts.view.js';
import { RegisterArgs, RegisterChildArgs } from './registration.view.js';
import { Grant } from './grant.entity.js';
import { Person } from './person.entity.js';
import { Registration } from './registration.service.js';
import { Sessions } from './sessions.service.js';
import { Viewers } from './viewers.js';

/** Signing in and out, and the hats. */
@Resolver(() => Viewer)
export class AccountsResolver {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly viewers: Viewers,
    private readonly registration: Registration,
  ) {}

  @Access('public')
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for nobody.' })
  viewer(@CurrentActor() actor: Actor): Promise<Viewer | null> {
    return this.viewers.of(actor);
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
    return this.viewers.welcome(context, await this.accounts.signIn(context.actor, phone, password));
  }

  @Access('public')
  @Mutation(() => Viewer, {
    nullable: true,
    description: 'Signs in as one of the invented people; only in a demonstration.',
  })
  async signInAsDemo(@Args() { id }: IdArgs, @Context() context: RequestContext): Promise<Viewer | null> {
    return this.viewers.welcome(context, await this.accounts.signInAsDemo(id));
  }

  @Access('public')
  @Mutation(() => Viewer, {
    nullable: true,
    description: 'Registers oneself after reading the privacy notice, and signs in.',
  })
  async register(@Args() args: RegisterArgs, @Context() context: RequestContext): Promise<Viewer | null> {
    const { name, phone, password, noticeVersion } = args;
    const account = { name, phone, password, noticeVersion, bornOn: bornOnOf(args) };
    const person = await this.registration.register(context.actor, account);
    return this.viewers.welcome(context, await this.sessions.open(person.id));
  }

  @Access('session')
  @Mutation(() => Person, {
    description: 'Registers a child under 14; the signed-in guardian consents and acts for it.',
  })
  registerChild(@CurrentActor() actor: Actor, @Args() args: RegisterChildArgs): Promise<Person> {
    const { name, noticeVersion } = args;
    return this.registration.registerChild(actor, { name, noticeVersion, bornOn: bornOnOf(args) });
  }

  @Access('session')
  @Query(() => [Person], {
    description: 'The children one registered as their guardian, oldest entry first.',
  })
  myChildren(@CurrentActor() actor: Actor): Promise<Person[]> {
    return this.registration.childrenOf(actor);
  }

  @Access('session')
  @Mutation(() => Viewer, { nullable: true, description: 'Puts on another of one’s own hats.' })
  async takeHat(@Args() { id }: IdArgs, @Context() context: RequestContext): Promise<Viewer | null> {
    await this.sessions.takeHat(context.actor, id);
    return this.viewers.wearing(context.actor, id);
  }

  @Access('session')
  @Mutation(() => Boolean, {
    description: 'Replaces one’s own password; every other session of the person ends.',
  })
  async changePassword(
    @Args() { present, next }: ChangePasswordArgs,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.accounts.changePassword(actor, present, next);
    return true;
  }

  @Access('public')
  @Mutation(() => Boolean, { description: 'Signs out; true also when nobody was signed in.' })
  async signOut(@Context() context: RequestContext): Promise<boolean> {
    if (context.actor.sessionId) await this.sessions.close(context.actor.sessionId);
    clearSessionCookie(context.reply);
    return true;
  }

  @Access('session')
  @Mutation(() => Boolean, { description: 'Ends every session of one’s own, this one too.' })
  async signOutEverywhere(
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.sessions.closeAll(actor.personId ?? '');
    clearSessionCookie(context.reply);
    return true;
  }

  @Access('parent')
  @ResolveField(() => String, {
    nullable: true,
    description: 'One’s own phone with its middle digits hidden.',
  })
  maskedPhone(@Parent() viewer: Viewer): Promise<string | null> {
    return this.accounts.maskedPhoneOf(viewer.person.id);
  }
}

/** What is known of a person beyond the name. */
@Resolver(() => Person)
export class PersonResolver {
  constructor(
    private readonly accounts: Accounts,
    private readonly viewers: Viewers,
  ) {}

  @Access('parent')
  @ResolveField(() => [Grant], { description: 'Roles of an invented person; of a real one only their own.' })
  async hats(
    @Parent() person: Person,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Grant[]> {
    return person.isDemo || person.id === actor.personId ? this.viewers.hatsOf(context, person.id) : [];
  }

  @Access('policy')
  @ResolveField(() => Boolean, {
    nullable: true,
    description:
      'Whether somebody has confirmed that the phone is theirs; null without a phone, and for those who may not know.',
  })
  async isPhoneConfirmed(
    @Parent() person: Person,
    @Context() context: RequestContext,
  ): Promise<boolean | null> {
    const held = await this.viewers.hatsOf(context, person.id);
    if (!this.viewers.mayKnowContact(context.actor, person.id, held)) return null;
    return context.loader(this.accounts.isConfirmedByIds).load(person.id);
  }
}

/** The day of birth typed; INVALID_INPUT when it is no real date. */
function bornOnOf({ bornOn: text }: { readonly bornOn: string }): Day {
  const bornOn = parseDay(text);
  if (!bornOn) throw new Refusal('INVALID_INPUT', { fields: ['bornOn'] });
  return bornOn;
}
