import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { ServiceStation, StationStaff, StationStaffing, servesOn } from '../stations/index.js';
import { SocialWorker } from './social-worker.entity.js';
import { socialWorkerPolicy } from './social-worker.policy.js';
import { certificateOn } from './social-worker.rules.js';
import { SocialWorkers } from './social-workers.service.js';

/** How many of a station's staff hold the national certificate. */
@Resolver(() => ServiceStation)
export class StationLicencesResolver {
  constructor(
    private readonly clock: Clock,
    private readonly staffing: StationStaffing,
    private readonly workers: SocialWorkers,
  ) {}

  @Access('parent')
  @ResolveField(() => Int, {
    description: 'How many of its staff today are social workers at work whose certificate holds.',
  })
  async licensedStaffCount(
    @Parent() { id }: ServiceStation,
    @Context() context: RequestContext,
  ): Promise<number> {
    const today = this.clock.today();
    const staff = await context.loader(this.staffing.byStations).load(id);
    const inPlace = staff.filter((each) => servesOn(each, today));
    const workers = await Promise.all(
      inPlace.map(({ personId }) => context.loader(this.workers.byPersonIds).load(personId)),
    );
    return workers.filter((worker) => worker?.state === 'active' && certificateOn(worker, today) !== null)
      .length;
  }
}

/** The social worker behind a time on a station's staff. */
@Resolver(() => StationStaff)
export class StaffWorkersResolver {
  constructor(private readonly workers: SocialWorkers) {}

  @Access('parent')
  @ResolveField(() => SocialWorker, {
    nullable: true,
    description: 'Their record as a social worker; null for who is none, or is none to the asker.',
  })
  async socialWorker(
    @Parent() { personId }: StationStaff,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<SocialWorker | null> {
    const worker = await context.loader(this.workers.byPersonIds).load(personId);
    return worker && socialWorkerPolicy.see(actor, worker) ? worker : null;
  }
}
