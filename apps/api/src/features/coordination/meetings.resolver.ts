import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Person } from '../accounts/index.js';
import { Region, Regions } from '../regions/index.js';
import { ActionItem } from './action-item.entity.js';
import { actionItemPolicy } from './action-item.policy.js';
import { ActionItems } from './action-items.service.js';
import { CoordinationReads } from './coordination.reads.js';
import { JointMeeting, MeetingMinutes, MinutesSignOff } from './meeting.entity.js';
import { meetingPolicy } from './meeting.policy.js';
import { meetingActions } from './meeting.rules.js';
import {
  ActOnMeetingArgs,
  AgendaLineView,
  AllowedMeetingAction,
  CallMeetingArgs,
  EditMeetingArgs,
  JointMeetingConnection,
  MeetingListArgs,
  OverdueMatterView,
  WriteMinutesArgs,
} from './meeting.view.js';
import { Meetings } from './meetings.service.js';
import { partyOf } from './parties.js';
import { Party } from './party.view.js';
import { RecordEvent, RecordHistory } from './record-history.js';

/** Joint meetings at the GraphQL edge. */
@Resolver(() => JointMeeting)
export class MeetingsResolver {
  constructor(
    private readonly meetings: Meetings,
    private readonly items: ActionItems,
    private readonly reads: CoordinationReads,
    private readonly regions: Regions,
    private readonly accounts: Accounts,
    private readonly histories: RecordHistory,
  ) {}

  @Access('policy')
  @Query(() => JointMeeting, {
    nullable: true,
    description: 'One joint meeting; null when there is none or it is not for the asker.',
  })
  meeting(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The meeting.' }) id: string,
  ): Promise<JointMeeting | null> {
    return this.meetings.find(actor, id);
  }

  @Access('session')
  @Query(() => JointMeetingConnection, {
    description: 'Meetings within the reach of the hat and those it is invited to, newest first.',
  })
  meetingList(@CurrentActor() actor: Actor, @Args() args: MeetingListArgs): Promise<Page<JointMeeting>> {
    return this.reads.meetings(actor, args);
  }

  @Access('policy')
  @Query(() => [OverdueMatterView], {
    description: 'What is past its limit in a region, the longest first, at most 50: the draft of an agenda.',
  })
  draftAgenda(
    @CurrentActor() actor: Actor,
    @Args('regionCode', { type: () => ID, description: 'The region.' }) regionCode: string,
  ): Promise<OverdueMatterView[]> {
    return this.meetings.draftAgenda(actor, regionCode);
  }

  @Access('policy')
  @Mutation(() => JointMeeting, { description: 'Calls a joint meeting.' })
  callMeeting(@CurrentActor() actor: Actor, @Args() args: CallMeetingArgs): Promise<JointMeeting> {
    return this.meetings.call(actor, args);
  }

  @Access('policy')
  @Mutation(() => JointMeeting, { description: 'Changes a meeting that has not been minuted.' })
  editMeeting(@CurrentActor() actor: Actor, @Args() args: EditMeetingArgs): Promise<JointMeeting> {
    return this.meetings.edit(actor, args);
  }

  @Access('policy')
  @Mutation(() => JointMeeting, { description: 'Writes a further version of a meeting’s minutes.' })
  writeMinutes(@CurrentActor() actor: Actor, @Args() args: WriteMinutesArgs): Promise<JointMeeting> {
    return this.meetings.writeMinutes(actor, args);
  }

  @Access('policy')
  @Mutation(() => JointMeeting, {
    description: 'Signs the newest minutes, cancels a meeting or restores it.',
  })
  actOnMeeting(@CurrentActor() actor: Actor, @Args() args: ActOnMeetingArgs): Promise<JointMeeting> {
    return this.meetings.act(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region.' })
  region(@Parent() { regionCode }: JointMeeting, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => Party, { description: 'The desk that called it.' })
  caller(@Parent() { caller }: JointMeeting): Party {
    return partyOf(caller);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who chairs it.' })
  chair(@Parent() { chairId }: JointMeeting, @Context() context: RequestContext): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(chairId);
  }

  @Access('parent')
  @ResolveField(() => [Party], { description: 'Who takes part.' })
  attendees(@Parent() { attendees }: JointMeeting): Party[] {
    return attendees.map(partyOf);
  }

  @Access('parent')
  @ResolveField(() => [AgendaLineView], { description: 'The agenda; struck lines are kept and marked.' })
  agenda(@Parent() { agenda }: JointMeeting): AgendaLineView[] {
    return agenda;
  }

  @Access('parent')
  @ResolveField(() => [MeetingMinutes], { description: 'Versions of the minutes, newest first.' })
  minutes(@Parent() { id }: JointMeeting, @Context() context: RequestContext): Promise<MeetingMinutes[]> {
    return context.loader(this.meetings.minutesOf).load(id);
  }

  @Access('parent')
  @ResolveField(() => [ActionItem], { description: 'What was agreed, as far as the asker may see it.' })
  async actionItems(
    @Parent() { id }: JointMeeting,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<ActionItem[]> {
    const items = await context.loader(this.items.byMeetings).load(id);
    return items.filter((item) => actionItemPolicy.see(actor, item));
  }

  @Access('parent')
  @ResolveField(() => [RecordEvent], { description: 'What happened to it, newest first.' })
  history(@Parent() { id }: JointMeeting, @Context() context: RequestContext): Promise<RecordEvent[]> {
    return context.loader(this.histories.bySubjects).load(id);
  }

  @Access('parent')
  @ResolveField(() => [AllowedMeetingAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(@Parent() meeting: JointMeeting, @CurrentActor() actor: Actor): AllowedMeetingAction[] {
    return meetingActions.names
      .filter((action) => meetingPolicy[action](actor, meeting))
      .map((action) => ({ action, isOpen: this.meetings.isOpen(meeting, action) }));
  }
}

/** Who signed a version of the minutes. */
@Resolver(() => MeetingMinutes)
export class MinutesResolver {
  constructor(
    private readonly meetings: Meetings,
    private readonly accounts: Accounts,
  ) {}

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who wrote it.' })
  writtenBy(
    @Parent() { writtenById }: MeetingMinutes,
    @Context() context: RequestContext,
  ): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(writtenById);
  }

  @Access('parent')
  @ResolveField(() => MinutesSignOff, { nullable: true, description: 'The chair’s name; null: not signed.' })
  signOff(
    @Parent() { id }: MeetingMinutes,
    @Context() context: RequestContext,
  ): Promise<MinutesSignOff | null> {
    return context.loader(this.meetings.signOffs).load(id);
  }
}

/** Whose name it is. */
@Resolver(() => MinutesSignOff)
export class SignOffResolver {
  constructor(private readonly accounts: Accounts) {}

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who signed.' })
  signedBy(
    @Parent() { signedById }: MinutesSignOff,
    @Context() context: RequestContext,
  ): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(signedById);
  }
}
