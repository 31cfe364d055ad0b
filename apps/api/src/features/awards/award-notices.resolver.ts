import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { PageArgs, type Page } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts } from '../accounts/index.js';
import { Organizations } from '../organizations/index.js';
import { Regions } from '../regions/index.js';
import { AnswerAwardArgs, AppealAwardArgs, ObjectToAwardArgs } from './award.args.js';
import { AwardApplication } from './award.entity.js';
import { AwardObjections } from './award-objections.service.js';
import { AwardNotice, AwardNoticeConnection, AwardObjectionView } from './award.view.js';
import { AwardReads } from './awards.reads.js';
import { Awards } from './awards.service.js';

/** Awards before the public, and what is held against them or against a rejection. */
@Resolver()
export class AwardNoticesResolver {
  constructor(
    private readonly reads: AwardReads,
    private readonly awards: Awards,
    private readonly objections: AwardObjections,
    private readonly accounts: Accounts,
    private readonly organizations: Organizations,
    private readonly regions: Regions,
  ) {}

  @Access('public')
  @Query(() => AwardNoticeConnection, {
    description: 'Awards whose notice runs, for everybody, newest first; gone when it is over.',
  })
  async awardNotices(@Args() asked: PageArgs): Promise<Page<AwardNotice>> {
    const page = await this.reads.onNotice(asked);
    const notices = await this.shown(page.edges.map(({ node }) => node));
    return {
      edges: page.edges.flatMap(({ cursor }, at) => {
        const node = notices[at];
        return node ? [{ cursor, node }] : [];
      }),
      pageInfo: page.pageInfo,
      get totalCount() {
        return page.totalCount;
      },
    };
  }

  @Access('public')
  @Mutation(() => AwardObjectionView, {
    description: 'Objects to an award while its notice runs; no account needed, and who objects is not kept.',
  })
  async objectToAward(
    @CurrentActor() actor: Actor,
    @Args() args: ObjectToAwardArgs,
  ): Promise<AwardObjectionView> {
    const { id, at, isUpheld, answer, isAppeal } = await this.objections.object(actor, args);
    return { id, at, isUpheld, answer, isAppeal, words: null };
  }

  @Access('policy')
  @Mutation(() => AwardApplication, { description: 'The applicant asks to look again at a rejection.' })
  appealAward(@CurrentActor() actor: Actor, @Args() args: AppealAwardArgs): Promise<AwardApplication> {
    return this.objections.appeal(actor, args);
  }

  @Access('policy')
  @Mutation(() => AwardApplication, {
    description: 'Answers an objection, or an appeal; an appeal that is right leads back into review.',
  })
  answerAwardObjection(
    @CurrentActor() actor: Actor,
    @Args() args: AnswerAwardArgs,
  ): Promise<AwardApplication> {
    return this.objections.answer(actor, args);
  }

  private async shown(found: readonly AwardApplication[]): Promise<(AwardNotice | null)[]> {
    const people = await this.accounts.byIds(found.map(({ personId }) => personId));
    const places = await this.regions.byCodes(found.map(({ regionCode }) => regionCode));
    const employerIds = found.flatMap(({ organizationId }) => organizationId ?? []);
    const employers = await this.organizations.byIds(employerIds);
    const named = new Map(employers.flatMap((each) => (each ? [[each.id, each.name] as const] : [])));
    const programmes = await Promise.all(found.map((each) => this.awards.programmeOf(each)));
    return found.map(({ id, amount, noticeEndsOn, organizationId }, at) => {
      const programme = programmes[at]?.name;
      return programme
        ? {
            id,
            programme,
            name: people[at]?.name ?? '',
            place: places[at]?.name ?? '',
            employer: organizationId ? (named.get(organizationId) ?? null) : null,
            amount,
            noticeEndsOn,
          }
        : null;
    });
  }
}
