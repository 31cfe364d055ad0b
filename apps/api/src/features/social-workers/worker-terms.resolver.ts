import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Region, Regions } from '../regions/index.js';
import { ServiceStation, Stations } from '../stations/index.js';
import { SocialWorker } from './social-worker.entity.js';
import { WorkerHistory } from './worker-history.service.js';
import { Employment, InsurancePeriod, Posting, SupervisionPair, WorkerDeputy } from './worker-term.entity.js';
import {
  AddDeputyArgs,
  AddEmploymentArgs,
  AddInsuranceArgs,
  AddPostingArgs,
  AddSupervisionArgs,
  AnswerWorkerTieArgs,
  EndWorkerTermArgs,
  WithdrawWorkerTermArgs,
} from './worker-term.view.js';
import { WorkerTerms } from './worker-terms.service.js';
import { WorkerNames } from './worker-names.reads.js';

/** What holds of social workers from a day to a day, at the GraphQL edge. */
@Resolver()
export class WorkerTermsResolver {
  constructor(
    private readonly history: WorkerHistory,
    private readonly terms: WorkerTerms,
  ) {}

  @Access('policy')
  @Mutation(() => Employment, {
    description: 'Enters an employment, by the register; PERIODS_OVERLAP for one employer twice on a day.',
  })
  addEmployment(@CurrentActor() actor: Actor, @Args() args: AddEmploymentArgs): Promise<Employment> {
    return this.history.employ(actor, args);
  }

  @Access('policy')
  @Mutation(() => InsurancePeriod, {
    description:
      'Enters whole months of social insurance, by the register; PERIODS_OVERLAP for a month twice.',
  })
  addInsurance(@CurrentActor() actor: Actor, @Args() args: AddInsuranceArgs): Promise<InsurancePeriod> {
    return this.history.insure(actor, args);
  }

  @Access('policy')
  @Mutation(() => Posting, {
    description: 'Enters a time of service elsewhere, by the register; PERIODS_OVERLAP for one place twice.',
  })
  addPosting(@CurrentActor() actor: Actor, @Args() args: AddPostingArgs): Promise<Posting> {
    return this.history.post(actor, args);
  }

  @Access('policy')
  @Mutation(() => SupervisionPair, {
    description:
      'Lets one social worker guide another, by the register; SUPERVISES_BACK when the other guides them.',
  })
  addSupervision(@CurrentActor() actor: Actor, @Args() args: AddSupervisionArgs): Promise<SupervisionPair> {
    return this.history.supervise(actor, args);
  }

  @Access('policy')
  @Mutation(() => WorkerDeputy, {
    description: 'Lets one social worker stand in for another, by themselves or the register.',
  })
  addDeputy(@CurrentActor() actor: Actor, @Args() args: AddDeputyArgs): Promise<WorkerDeputy> {
    return this.history.deputize(actor, args);
  }

  @Access('policy')
  @Mutation(() => SocialWorker, {
    description: 'Ends what holds of a social worker on a day within its days.',
  })
  endWorkerTerm(@CurrentActor() actor: Actor, @Args() args: EndWorkerTermArgs): Promise<SocialWorker> {
    return this.terms.end(actor, args);
  }

  @Access('policy')
  @Mutation(() => SocialWorker, {
    description: 'Withdraws what was entered of a social worker by mistake: it never held.',
  })
  withdrawWorkerTerm(
    @CurrentActor() actor: Actor,
    @Args() args: WithdrawWorkerTermArgs,
  ): Promise<SocialWorker> {
    return this.terms.withdraw(actor, args);
  }

  @Access('policy')
  @Mutation(() => SocialWorker, {
    description:
      'Says yes or no to a supervision or deputyship that somebody else entered: by the social worker, for one who left by a second person of the register.',
  })
  answerWorkerTie(@CurrentActor() actor: Actor, @Args() args: AnswerWorkerTieArgs): Promise<SocialWorker> {
    return this.terms.answer(actor, args);
  }
}

/** The place of an employment. */
@Resolver(() => Employment)
export class EmploymentResolver {
  constructor(private readonly regions: Regions) {}

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'Region of the actual workplace.' })
  workplace(
    @Parent() { workplaceCode }: Employment,
    @Context() context: RequestContext,
  ): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(workplaceCode);
  }
}

/** The place of insurance. */
@Resolver(() => InsurancePeriod)
export class InsurancePeriodResolver {
  constructor(private readonly regions: Regions) {}

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'City or county it was paid in.' })
  place(
    @Parent() { placeCode }: InsurancePeriod,
    @Context() context: RequestContext,
  ): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(placeCode);
  }
}

/** The place of a posting. */
@Resolver(() => Posting)
export class PostingResolver {
  constructor(
    private readonly regions: Regions,
    private readonly stations: Stations,
  ) {}

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'Region they serve in meanwhile.' })
  place(@Parent() { placeCode }: Posting, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(placeCode);
  }

  @Access('parent')
  @ResolveField(() => ServiceStation, { nullable: true, description: 'The station they serve at.' })
  station(
    @Parent() { stationId }: Posting,
    @Context() context: RequestContext,
  ): Promise<ServiceStation | null> | null {
    return stationId ? context.loader(this.stations.byIds).load(stationId) : null;
  }
}

/** The names on both sides of a supervision: whoever may read it may know who it is with. */
@Resolver(() => SupervisionPair)
export class SupervisionPairResolver {
  constructor(private readonly names: WorkerNames) {}

  @Access('parent')
  @ResolveField(() => String, { description: 'Name of who guides.' })
  supervisorName(
    @Parent() { supervisorId }: SupervisionPair,
    @Context() context: RequestContext,
  ): Promise<string> {
    return context.loader(this.names.byIds).load(supervisorId);
  }

  @Access('parent')
  @ResolveField(() => String, { description: 'Name of who is guided.' })
  workerName(
    @Parent() { socialWorkerId }: SupervisionPair,
    @Context() context: RequestContext,
  ): Promise<string> {
    return context.loader(this.names.byIds).load(socialWorkerId);
  }
}

/** The names on both sides of a deputyship. */
@Resolver(() => WorkerDeputy)
export class WorkerDeputyResolver {
  constructor(private readonly names: WorkerNames) {}

  @Access('parent')
  @ResolveField(() => String, { description: 'Name of who stands in.' })
  deputyName(@Parent() { deputyId }: WorkerDeputy, @Context() context: RequestContext): Promise<string> {
    return context.loader(this.names.byIds).load(deputyId);
  }

  @Access('parent')
  @ResolveField(() => String, { description: 'Name of whom they stand in for.' })
  workerName(
    @Parent() { socialWorkerId }: WorkerDeputy,
    @Context() context: RequestContext,
  ): Promise<string> {
    return context.loader(this.names.byIds).load(socialWorkerId);
  }
}
