import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OfVersion } from '../../platform/graphql/of-version.js';
import type { Actor } from '../../platform/actor.js';
import { PageArgs, type Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { LearningEntry } from './learning.entity.js';
import { learningActions } from './learning.rules.js';
import { Learning, LEARNING_RIGHTS } from './learning.service.js';
import {
  ActOnLearningArgs,
  AllowedLearningAction,
  EnterLearningArgs,
  LearningEntryConnection,
} from './learning.view.js';
import { SocialWorker } from './social-worker.entity.js';
import { SocialWorkers } from './social-workers.service.js';
import { SupervisionSession } from './supervision-session.entity.js';
import { WorkerFileParts } from './worker-file-parts.js';
import { WorkerHours } from './worker-hours.service.js';
import { RecordSessionArgs, TellWorkTimeArgs } from './worker-hours.view.js';
import { WorkerNames } from './worker-names.reads.js';
import { SupervisionPair } from './worker-term.entity.js';

/** Continuing education, supervision and working time at the GraphQL edge. */
@Resolver(() => LearningEntry)
export class LearningResolver {
  constructor(
    private readonly learning: Learning,
    private readonly hours: WorkerHours,
    private readonly workers: SocialWorkers,
    private readonly parts: WorkerFileParts,
    private readonly names: WorkerNames,
  ) {}

  @Access('session')
  @Query(() => LearningEntryConnection, {
    description: 'Entries of learning that wait for the asker’s register, newest first.',
  })
  learningToConfirm(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<Page<LearningEntry>> {
    return this.learning.waiting(actor, args);
  }

  @Access('policy')
  @Mutation(() => LearningEntry, {
    description:
      'Enters something learned, by the person or the register; of the register it counts at once. ALREADY_REGISTERED for the same twice.',
  })
  enterLearning(@CurrentActor() actor: Actor, @Args() args: EnterLearningArgs): Promise<LearningEntry> {
    return this.learning.enter(actor, args);
  }

  @Access('policy')
  @Mutation(() => LearningEntry, {
    description: 'Confirms, refuses or takes back an entry, by the register; or withdraws it.',
  })
  actOnLearning(@CurrentActor() actor: Actor, @Args() args: ActOnLearningArgs): Promise<LearningEntry> {
    return this.learning.act(actor, args);
  }

  @Access('policy')
  @Mutation(() => SupervisionSession, {
    description: 'Records supervision that was given, by the supervisor or the register.',
  })
  recordSupervision(
    @CurrentActor() actor: Actor,
    @Args() args: RecordSessionArgs,
  ): Promise<SupervisionSession> {
    return this.hours.hold(actor, args);
  }

  @Access('policy')
  @Mutation(() => SupervisionSession, { description: 'Withdraws supervision that was recorded by mistake.' })
  withdrawSupervision(@CurrentActor() actor: Actor, @Args() args: OfVersion): Promise<SupervisionSession> {
    return this.hours.withdraw(actor, args);
  }

  @Access('session')
  @Mutation(() => SocialWorker, {
    description: 'Tells what the time of one’s own month went into; a later telling corrects it.',
  })
  tellWorkTime(@CurrentActor() actor: Actor, @Args() args: TellWorkTimeArgs): Promise<SocialWorker> {
    return this.hours.tell(actor, args);
  }

  @Access('parent')
  @ResolveField(() => String, { description: 'Name of who learned.' })
  workerName(
    @Parent() { socialWorkerId }: LearningEntry,
    @Context() context: RequestContext,
  ): Promise<string> {
    return context.loader(this.names.byIds).load(socialWorkerId);
  }

  @Access('policy')
  @ResolveField(() => [AllowedLearningAction], {
    description: 'What the asker may do with the entry, now or in another state.',
  })
  async allowedActions(
    @Parent() entry: LearningEntry,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<AllowedLearningAction[]> {
    const worker = await context.loader(this.workers.byIds).load(entry.socialWorkerId);
    const open = worker ? await this.parts.open(actor, worker, context) : [];
    return learningActions.names
      .filter((action) => open.includes(LEARNING_RIGHTS[action]))
      .map((action) => ({ action, isOpen: learningActions.isOpen(entry.state, action) }));
  }
}

/** The supervision a pair had. */
@Resolver(() => SupervisionPair)
export class SupervisionSessionsResolver {
  constructor(
    private readonly hours: WorkerHours,
    private readonly workers: SocialWorkers,
    private readonly parts: WorkerFileParts,
  ) {}

  @Access('policy')
  @ResolveField(() => [SupervisionSession], {
    nullable: true,
    description: 'Supervision that was given, latest first; null for who may not read it.',
  })
  async sessions(
    @Parent() pair: SupervisionPair,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<SupervisionSession[] | null> {
    const worker = await context.loader(this.workers.byIds).load(pair.socialWorkerId);
    return worker
      ? this.parts.read(actor, worker, context, 'seeLearning', this.hours.sessionsOf, pair.id)
      : null;
  }

  @Access('policy')
  @ResolveField(() => Boolean, { description: 'Whether the asker may record supervision of this pair.' })
  async mayRecord(
    @Parent() pair: SupervisionPair,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    const worker = await context.loader(this.workers.byIds).load(pair.socialWorkerId);
    return worker !== null && (await this.parts.open(actor, worker, context)).includes('writeSession');
  }
}
