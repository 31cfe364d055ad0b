import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { PageArgs, type Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { clearTicket, setTicket, ticketOf } from './ticket-cookie.js';
import { Access } from '../../platform/permissions/access.js';
import { Refusal } from '../../platform/refusal.js';
import { Accounts } from '../accounts/index.js';
import { Volunteers } from '../volunteers/index.js';
import { ActivityReads } from './activities.reads.js';
import { Activities } from './activities.service.js';
import { Activity, Shift } from './activity.entity.js';
import { activityPolicy, signUpPolicy } from './activity.policy.js';
import { Attendance } from './attendance.service.js';
import { CheckInCodes } from './check-in-codes.js';
import { HoursLedger } from './hours.service.js';
import { HoursEntry, SignUp } from './sign-up.entity.js';
import { signUpActions } from './sign-up.rules.js';
import {
  ActOnSignUpArgs,
  AllowedSignUpAction,
  ConfirmHoursArgs,
  CorrectHoursArgs,
  HoursEntryConnection,
  HoursTotal,
  MySignUpArgs,
  Scan,
  ScanArgs,
  ShiftCode,
  ShiftIdArgs,
  SignUpConnection,
} from './sign-up.view.js';
import { SignUps } from './sign-ups.service.js';

/** Signing up, coming and going, at the GraphQL edge. */
@Resolver(() => SignUp)
export class SignUpsResolver {
  constructor(
    private readonly signUps: SignUps,
    private readonly attendance: Attendance,
    private readonly codes: CheckInCodes,
    private readonly hours: HoursLedger,
    private readonly reads: ActivityReads,
    private readonly accounts: Accounts,
  ) {}

  @Access('session')
  @Query(() => SignUpConnection, { description: 'The asker’s own sign-ups, newest first.' })
  mySignUps(@CurrentActor() actor: Actor, @Args() args: MySignUpArgs): Promise<Page<SignUp>> {
    return this.reads.mySignUps(actor, args);
  }

  @Access('session')
  @Mutation(() => SignUp, {
    description: 'Takes a place of a shift, or one in its waiting list; asking twice gives the same.',
  })
  signUp(@CurrentActor() actor: Actor, @Args() { shiftId }: ShiftIdArgs): Promise<SignUp> {
    return this.signUps.signUp(actor, shiftId);
  }

  @Access('policy')
  @Mutation(() => SignUp, { description: 'Gives a place back, or keeps the organizer’s list.' })
  actOnSignUp(@CurrentActor() actor: Actor, @Args() args: ActOnSignUpArgs): Promise<SignUp> {
    return this.attendance.act(actor, args);
  }

  @Access('policy')
  @Mutation(() => SignUp, { description: 'Confirms the hours; they enter the ledger.' })
  confirmHours(@CurrentActor() actor: Actor, @Args() args: ConfirmHoursArgs): Promise<SignUp> {
    return this.hours.confirm(actor, args);
  }

  @Access('policy')
  @Mutation(() => SignUp, { description: 'Corrects confirmed hours by a reversal and a new entry.' })
  correctHours(@CurrentActor() actor: Actor, @Args() args: CorrectHoursArgs): Promise<SignUp> {
    return this.hours.correct(actor, args);
  }

  @Access('policy')
  @Query(() => ShiftCode, { description: 'The code to show now, for whoever organizes the shift.' })
  shiftCode(@CurrentActor() actor: Actor, @Args() { shiftId }: ShiftIdArgs): Promise<ShiftCode> {
    return this.codes.codeFor(actor, shiftId);
  }

  // A mutation, because it hands this browser a ticket.
  @Access('public')
  @Mutation(() => Scan, {
    description: 'Takes a fresh code for a ticket that this browser keeps; sign in afterwards if need be.',
  })
  async scanCode(@Args() { code }: ScanArgs, @Context() context: RequestContext): Promise<Scan> {
    const { ticket, ...scan } = await this.codes.scan(code);
    setTicket(context, ticket, scan.goodUntil);
    return scan;
  }

  @Access('session')
  @Mutation(() => SignUp, { description: 'Checks in with the time of the scan.' })
  async checkIn(@CurrentActor() actor: Actor, @Context() context: RequestContext): Promise<SignUp> {
    const ticket = await this.codes.read(ticketOf(context));
    const signUp = await this.attendance.checkInByTicket(actor, ticket);
    clearTicket(context);
    return signUp;
  }

  @Access('session')
  @Mutation(() => SignUp, { description: 'Checks out with the time of the scan.' })
  async checkOut(@CurrentActor() actor: Actor, @Context() context: RequestContext): Promise<SignUp> {
    const ticket = await this.codes.read(ticketOf(context));
    const signUp = await this.attendance.checkOutByTicket(actor, ticket);
    clearTicket(context);
    return signUp;
  }

  @Access('parent')
  @ResolveField(() => Shift, { nullable: true, description: 'The shift.' })
  shift(@Parent() { shiftId }: SignUp, @Context() context: RequestContext): Promise<Shift | null> {
    return context.loader(this.reads.shiftsByIds).load(shiftId);
  }

  @Access('policy')
  @ResolveField(() => String, { nullable: true, description: 'Name, for themselves and for the organizers.' })
  async volunteerName(
    @Parent() signUp: SignUp,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (!signUpPolicy.see(actor, await this.attendance.factsOf(signUp))) return null;
    const person = await context.loader(this.accounts.byIds).load(signUp.personId);
    return person?.name ?? null;
  }

  @Access('policy')
  @ResolveField(() => Int, {
    nullable: true,
    description:
      'Minutes of service, for themselves and for the organizers: what the ledger holds once confirmed, before that what the presence counts for.',
  })
  async minutes(
    @Parent() signUp: SignUp,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<number | null> {
    if (!signUpPolicy.see(actor, await this.attendance.factsOf(signUp))) return null;
    if (signUp.state !== 'confirmed') return this.hours.counted(signUp);
    return context.loader(this.hours.confirmedOf).load(signUp.id);
  }

  @Access('parent')
  @ResolveField(() => Int, {
    nullable: true,
    description: 'Place in the waiting list; null for who does not wait.',
  })
  placeInLine(@Parent() { id }: SignUp, @Context() context: RequestContext): Promise<number | null> {
    return context.loader(this.reads.placesInLine).load(id);
  }

  @Access('parent')
  @ResolveField(() => [AllowedSignUpAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  async allowedActions(
    @Parent() signUp: SignUp,
    @CurrentActor() actor: Actor,
  ): Promise<AllowedSignUpAction[]> {
    const facts = await this.attendance.factsOf(signUp);
    return signUpActions.names
      .filter((action) => signUpPolicy[action](actor, facts))
      .map((action) => ({ action, isOpen: signUpActions.isOpen(signUp.state, action) }));
  }
}

/** Shifts and who signed up. */
@Resolver(() => Shift)
export class ShiftsResolver {
  constructor(
    private readonly reads: ActivityReads,
    private readonly activities: Activities,
  ) {}

  @Access('public')
  @Query(() => Shift, { nullable: true, description: 'One shift; its hours and places are public.' })
  shift(
    @Args('id', { type: () => ID, description: 'The shift.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<Shift | null> {
    return context.loader(this.reads.shiftsByIds).load(id);
  }

  @Access('parent')
  @ResolveField(() => Activity, { nullable: true, description: 'The activity.' })
  activity(@Parent() { activityId }: Shift, @Context() context: RequestContext): Promise<Activity | null> {
    return context.loader(this.activities.byIds).load(activityId);
  }

  @Access('parent')
  @ResolveField(() => SignUp, { nullable: true, description: 'The asker’s own sign-up; null without one.' })
  mySignUp(
    @Parent() { id }: Shift,
    @CurrentActor() { personId }: Actor,
    @Context() context: RequestContext,
  ): Promise<SignUp | null> | null {
    return personId ? context.loader(this.reads.ofPersonAndShift).load(`${personId}/${id}`) : null;
  }

  @Access('policy')
  @ResolveField(() => [SignUp], {
    description: 'Who signed up, those with a place first; empty for who does not organize or oversee it.',
  })
  async signUps(
    @Parent() { id, activityId }: Shift,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<SignUp[]> {
    const activity = await context.loader(this.activities.byIds).load(activityId);
    if (!activity || !activityPolicy.see(actor, await this.activities.factsOf(activity))) return [];
    return this.reads.signUpsOf(id);
  }
}

/** The hours of the signed-in volunteer. */
@Resolver(() => HoursTotal)
export class HoursResolver {
  constructor(
    private readonly hours: HoursLedger,
    private readonly reads: ActivityReads,
    private readonly volunteers: Volunteers,
  ) {}

  @Access('session')
  @Query(() => HoursTotal, {
    nullable: true,
    description: 'What the asker has earned; null for who is no volunteer.',
  })
  async myHours(@CurrentActor() actor: Actor): Promise<HoursTotal | null> {
    const own = await this.volunteers.ofActor(actor);
    return own && this.hours.totalOf(own);
  }

  @Access('session')
  @Query(() => HoursEntryConnection, { description: 'Entries of the asker’s own hours, newest first.' })
  async myHoursEntries(@CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Page<HoursEntry>> {
    const own = await this.volunteers.ofActor(actor);
    if (!own) throw new Refusal('VOLUNTEER_ONLY');
    return this.reads.hoursOf(own.id, page);
  }
}

/** What an hours entry was for. */
@Resolver(() => HoursEntry)
export class HoursEntriesResolver {
  constructor(private readonly activities: Activities) {}

  @Access('parent')
  @ResolveField(() => Activity, { nullable: true, description: 'The activity.' })
  activity(
    @Parent() { activityId }: HoursEntry,
    @Context() context: RequestContext,
  ): Promise<Activity | null> {
    return context.loader(this.activities.byIds).load(activityId);
  }
}
