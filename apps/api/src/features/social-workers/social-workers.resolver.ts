import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts } from '../accounts/index.js';
import { Organizations, SocialOrganization } from '../organizations/index.js';
import { Region, Regions } from '../regions/index.js';
import { SocialWorker } from './social-worker.entity.js';
import { factsOf, socialWorkerPolicy } from './social-worker.policy.js';
import { socialWorkerActions } from './social-worker.rules.js';
import {
  ActOnSocialWorkerArgs,
  AllowedSocialWorkerAction,
  EditSocialWorkerArgs,
  RegisterSocialWorkerArgs,
  SocialWorkerArgs,
  SocialWorkerConnection,
  SocialWorkerListArgs,
  Unregistered,
} from './social-worker.view.js';
import { SocialWorkerReads } from './social-workers.reads.js';
import { SocialWorkers } from './social-workers.service.js';

/** Social workers at the GraphQL edge. */
@Resolver(() => SocialWorker)
export class SocialWorkersResolver {
  constructor(
    private readonly workers: SocialWorkers,
    private readonly reads: SocialWorkerReads,
    private readonly accounts: Accounts,
    private readonly organizations: Organizations,
    private readonly regions: Regions,
  ) {}

  @Access('policy')
  @Query(() => SocialWorker, {
    nullable: true,
    description: 'One social worker; null when there is none for the asker.',
  })
  socialWorker(@CurrentActor() actor: Actor, @Args() { id }: SocialWorkerArgs): Promise<SocialWorker | null> {
    return this.workers.find(actor, id);
  }

  @Access('session')
  @Query(() => SocialWorkerConnection, {
    description: 'Social workers whom the asker’s role finds, newest first.',
  })
  socialWorkers(
    @CurrentActor() actor: Actor,
    @Args() args: SocialWorkerListArgs,
  ): Promise<Page<SocialWorker>> {
    return this.reads.list(actor, args);
  }

  @Access('session')
  @Query(() => [Unregistered], {
    description: 'Holders of the role without a record, where the asker may enter them; at most 100.',
  })
  unregisteredSocialWorkers(@CurrentActor() actor: Actor): Promise<Unregistered[]> {
    return this.reads.unregistered(actor);
  }

  @Access('policy')
  @Mutation(() => SocialWorker, {
    description: 'Enters a holder of the role into the register; they serve where they hold it.',
  })
  registerSocialWorker(
    @CurrentActor() actor: Actor,
    @Args() args: RegisterSocialWorkerArgs,
  ): Promise<SocialWorker> {
    return this.workers.register(actor, args);
  }

  @Access('policy')
  @Mutation(() => SocialWorker, { description: 'Changes a social worker’s record.' })
  editSocialWorker(@CurrentActor() actor: Actor, @Args() args: EditSocialWorkerArgs): Promise<SocialWorker> {
    return this.workers.edit(actor, args);
  }

  @Access('policy')
  @Mutation(() => SocialWorker, { description: 'Marks leave, return or departure.' })
  actOnSocialWorker(
    @CurrentActor() actor: Actor,
    @Args() args: ActOnSocialWorkerArgs,
  ): Promise<SocialWorker> {
    return this.workers.act(actor, args);
  }

  @Access('policy')
  @ResolveField(() => String, {
    nullable: true,
    description: 'Name, for those who may open the record; else null.',
  })
  async name(
    @Parent() worker: SocialWorker,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (!socialWorkerPolicy.see(actor, factsOf(worker))) return null;
    const person = await context.loader(this.accounts.byIds).load(worker.personId);
    return person?.name ?? null;
  }

  @Access('policy')
  @ResolveField(() => String, {
    nullable: true,
    description: 'Last four characters of the certificate’s number, for themselves and the register.',
  })
  certificateEnding(@Parent() worker: SocialWorker, @CurrentActor() actor: Actor): string | null {
    return socialWorkerPolicy.seeCertificate(actor, factsOf(worker)) ? worker.certificateEnding : null;
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region they serve.' })
  region(@Parent() worker: SocialWorker, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(worker.regionCode);
  }

  @Access('parent')
  @ResolveField(() => SocialOrganization, {
    nullable: true,
    description: 'The organization that employs them; null where the station does.',
  })
  organization(
    @Parent() worker: SocialWorker,
    @Context() context: RequestContext,
  ): Promise<SocialOrganization | null> | null {
    return worker.organizationId
      ? context.loader(this.organizations.byIds).load(worker.organizationId)
      : null;
  }

  @Access('parent')
  @ResolveField(() => [AllowedSocialWorkerAction], {
    description: 'What the asker may do with the record, now or in another state.',
  })
  allowedActions(@Parent() worker: SocialWorker, @CurrentActor() actor: Actor): AllowedSocialWorkerAction[] {
    const facts = factsOf(worker);
    return socialWorkerActions.names
      .filter((action) => socialWorkerPolicy[action](actor, facts))
      .map((action) => ({ action, isOpen: socialWorkerActions.isOpen(worker.state, action) }));
  }
}
