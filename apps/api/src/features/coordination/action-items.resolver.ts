import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Person } from '../accounts/index.js';
import { ActionItem } from './action-item.entity.js';
import { actionItemPolicy } from './action-item.policy.js';
import { actionItemActions, ITEM_WANTS_WORDS, SETS_CLOCK } from './action-item.rules.js';
import {
  ActionItemConnection,
  ActionItemListArgs,
  ActOnActionItemArgs,
  AllowedActionItemAction,
  ItemPeopleArgs,
  OpenActionItemArgs,
} from './action-item.view.js';
import { ActionItems } from './action-items.service.js';
import { CoordinationReads } from './coordination.reads.js';
import { Escalation } from './escalation.entity.js';
import { Escalations } from './escalations.service.js';
import { JointMeeting } from './meeting.entity.js';
import { meetingPolicy } from './meeting.policy.js';
import { Meetings } from './meetings.service.js';
import { partyOf } from './parties.js';
import { Party } from './party.view.js';
import { RecordEvent, RecordHistory } from './record-history.js';

/** Action items at the GraphQL edge. */
@Resolver(() => ActionItem)
export class ActionItemsResolver {
  constructor(
    private readonly items: ActionItems,
    private readonly meetings: Meetings,
    private readonly reads: CoordinationReads,
    private readonly accounts: Accounts,
    private readonly escalated: Escalations,
    private readonly histories: RecordHistory,
  ) {}

  @Access('policy')
  @Query(() => ActionItem, {
    nullable: true,
    description: 'One action item; null when there is none or it is not for the asker.',
  })
  actionItem(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The action item.' }) id: string,
  ): Promise<ActionItem | null> {
    return this.items.find(actor, id);
  }

  @Access('session')
  @Query(() => ActionItemConnection, {
    description: 'Action items that the hat owns, checks or watches, newest first.',
  })
  actionItemList(@CurrentActor() actor: Actor, @Args() args: ActionItemListArgs): Promise<Page<ActionItem>> {
    return this.reads.actionItems(actor, args);
  }

  @Access('policy')
  @Query(() => [Person], {
    description:
      'Who sits at a desk that could own an item of the meeting, by name, for whoever may add one. Nobody for an organization, and for a desk that neither attends nor lies in, above or below the meeting’s region.',
  })
  actionItemPeople(@CurrentActor() actor: Actor, @Args() args: ItemPeopleArgs): Promise<Person[]> {
    return this.items.peopleAt(actor, args);
  }

  @Access('policy')
  @Mutation(() => ActionItem, { description: 'Adds what a meeting agreed.' })
  openActionItem(@CurrentActor() actor: Actor, @Args() args: OpenActionItemArgs): Promise<ActionItem> {
    return this.items.open(actor, args);
  }

  @Access('policy')
  @Mutation(() => ActionItem, { description: 'Takes a step of an action item.' })
  actOnActionItem(@CurrentActor() actor: Actor, @Args() args: ActOnActionItemArgs): Promise<ActionItem> {
    return this.items.act(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Party, { description: 'Who does it.' })
  owner(@Parent() { owner }: ActionItem): Party {
    return partyOf(owner);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who at that desk looks after it.' })
  ownerPerson(
    @Parent() { ownerPersonId }: ActionItem,
    @Context() context: RequestContext,
  ): Promise<Person | null> | null {
    return ownerPersonId ? context.loader(this.accounts.byIds).load(ownerPersonId) : null;
  }

  @Access('parent')
  @ResolveField(() => Party, { description: 'The desk that checks it.' })
  checker(@Parent() { checker }: ActionItem): Party {
    return partyOf(checker);
  }

  @Access('parent')
  @ResolveField(() => JointMeeting, {
    nullable: true,
    description: 'The meeting that agreed on it; null where the asker may not see it.',
  })
  async meeting(
    @Parent() { meetingId }: ActionItem,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<JointMeeting | null> {
    const meeting = await context.loader(this.meetings.byIds).load(meetingId);
    return meeting && meetingPolicy.see(actor, meeting) ? meeting : null;
  }

  @Access('parent')
  @ResolveField(() => [Escalation], { description: 'Which levels have seen it since its limit passed.' })
  escalations(@Parent() { id }: ActionItem, @Context() context: RequestContext): Promise<Escalation[]> {
    return context.loader(this.escalated.bySubjects).load(id);
  }

  @Access('parent')
  @ResolveField(() => [RecordEvent], { description: 'What happened to it, newest first.' })
  history(@Parent() { id }: ActionItem, @Context() context: RequestContext): Promise<RecordEvent[]> {
    return context.loader(this.histories.bySubjects).load(id);
  }

  @Access('parent')
  @ResolveField(() => [AllowedActionItemAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(@Parent() item: ActionItem, @CurrentActor() actor: Actor): AllowedActionItemAction[] {
    return actionItemActions.names
      .filter((action) => actionItemPolicy[action](actor, item))
      .map((action) => ({
        action,
        isOpen: actionItemActions.isOpen(item.state, action),
        wantsWords: ITEM_WANTS_WORDS.includes(action),
        setsClock: SETS_CLOCK.includes(action),
      }));
  }
}
