import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { PageArgs, type Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { Access } from '../../platform/permissions/access.js';
import { Designation, Designations } from '../designations/index.js';
import { IndicatorReport, IndicatorReports } from '../indicators/index.js';
import { Need, Needs } from '../needs/index.js';
import { Organizations, SocialOrganization } from '../organizations/index.js';
import { Plans } from '../planning/index.js';
import { Notice } from './notice.entity.js';
import { NoticeUrgency } from './notice-events.rules.js';
import { InboxCount, NoticeConnection, ReadNoticesArgs } from './notice.view.js';
import { NoticeTitles } from './notice-titles.reads.js';
import { Notices } from './notices.service.js';

/** Inboxes at the GraphQL edge. */
@Resolver(() => Notice)
export class NoticesResolver {
  constructor(
    private readonly notices: Notices,
    private readonly needs: Needs,
    private readonly organizations: Organizations,
    private readonly reports: IndicatorReports,
    private readonly titles: NoticeTitles,
    private readonly designations: Designations,
    private readonly plans: Plans,
  ) {}

  @Access('session')
  @Query(() => NoticeConnection, {
    description:
      'What waits for the asker under the hat worn: tasks by their limit, then news, newest first.',
  })
  inbox(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<Page<Notice>> {
    return this.notices.inbox(actor, args);
  }

  @Access('session')
  @Query(() => InboxCount, { description: 'How much waits for the asker under the hat worn.' })
  inboxCount(@CurrentActor() actor: Actor): Promise<InboxCount> {
    return this.notices.count(actor);
  }

  @Access('session')
  @Mutation(() => Int, {
    description: 'Marks news as read and tells how many; tasks end only with their matter.',
  })
  readNotices(@CurrentActor() actor: Actor, @Args() { ids }: ReadNoticesArgs): Promise<number> {
    return this.notices.read(actor, ids);
  }

  @Access('parent')
  @ResolveField(() => NoticeUrgency, { description: 'How soon somebody must act.' })
  urgency(@Parent() notice: Notice): NoticeUrgency {
    return this.notices.urgency(notice);
  }

  @Access('parent')
  @ResolveField(() => String, {
    nullable: true,
    description: 'The matter in one line, where it has a title of its own: a meeting, an action item.',
  })
  title(@Parent() { subjectId }: Notice, @Context() context: RequestContext): Promise<string | null> {
    return context.loader(this.titles.bySubjects).load(subjectId);
  }

  @Access('parent')
  @ResolveField(() => DayScalar, { nullable: true, description: 'Of a plan: the Monday of its week.' })
  async weekOn(
    @Parent() { subjectType, subjectId }: Notice,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (subjectType !== 'plan') return null;
    return (await context.loader(this.plans.byIds).load(subjectId))?.weekOn ?? null;
  }

  @Access('parent')
  @ResolveField(() => Need, { nullable: true, description: 'The need the matter belongs to.' })
  need(@Parent() notice: Notice, @Context() context: RequestContext): Promise<Need | null> | null {
    return notice.needId ? context.loader(this.needs.byIds).load(notice.needId) : null;
  }

  @Access('parent')
  @ResolveField(() => SocialOrganization, {
    nullable: true,
    description: 'The organization it tells of.',
  })
  organization(
    @Parent() notice: Notice,
    @Context() context: RequestContext,
  ): Promise<SocialOrganization | null> | null {
    return notice.organizationId
      ? context.loader(this.organizations.byIds).load(notice.organizationId)
      : null;
  }

  @Access('parent')
  @ResolveField(() => IndicatorReport, { nullable: true, description: 'The report it tells of.' })
  report(
    @Parent() { subjectType, subjectId }: Notice,
    @Context() context: RequestContext,
  ): Promise<IndicatorReport | null> | null {
    return subjectType === 'indicatorReport' ? context.loader(this.reports.byIds).load(subjectId) : null;
  }

  @Access('parent')
  @ResolveField(() => Designation, { nullable: true, description: 'The application or name it tells of.' })
  designation(
    @Parent() { subjectType, subjectId }: Notice,
    @Context() context: RequestContext,
  ): Promise<Designation | null> | null {
    return subjectType === 'designation' ? context.loader(this.designations.byIds).load(subjectId) : null;
  }
}
