import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { WorkerRecognition } from './recognition.view.js';
import { Recognitions } from './recognitions.service.js';
import { SocialWorker } from './social-worker.entity.js';
import { SocialWorkerArgs } from './social-worker.view.js';

/** Social workers who sign in with another phone, at the GraphQL edge. */
@Resolver(() => SocialWorker)
export class RecognitionsResolver {
  constructor(private readonly recognitions: Recognitions) {}

  @Access('policy')
  @Mutation(() => SocialWorker, {
    description: 'Says that a social worker who signs in with another phone is who they were.',
  })
  recognizeSocialWorker(
    @CurrentActor() actor: Actor,
    @Args() { id }: SocialWorkerArgs,
  ): Promise<SocialWorker> {
    return this.recognitions.recognize(actor, id);
  }

  @Access('policy')
  @ResolveField(() => WorkerRecognition, {
    nullable: true,
    description: 'Told to themselves and those who may end it; null where nothing is waited for.',
  })
  recognition(
    @Parent() worker: SocialWorker,
    @CurrentActor() actor: Actor,
  ): Promise<WorkerRecognition | null> {
    return this.recognitions.of(actor, worker);
  }
}
