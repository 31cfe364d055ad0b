import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { EnterPublishedLicencesArgs, LicenceStatistics, LicenceStatisticsArgs } from './licence.view.js';
import { Licences } from './licences.service.js';
import { PublishedLicences } from './published-licences.entity.js';

/** Licence statistics at the GraphQL edge. */
@Resolver()
export class LicencesResolver {
  constructor(private readonly licences: Licences) {}

  @Access('policy')
  @Query(() => LicenceStatistics, {
    description:
      'Licensed social workers of a region by grade and unit, per ten thousand residents, beside published figures; for stations, officials, administrators and auditors of the region.',
  })
  licenceStatistics(
    @CurrentActor() actor: Actor,
    @Args() { regionCode }: LicenceStatisticsArgs,
  ): Promise<LicenceStatistics> {
    return this.licences.statistics(actor, regionCode);
  }

  @Access('policy')
  @Mutation(() => PublishedLicences, {
    description:
      'Enters what others published about a region’s licences; STALE_VERSION when another was first.',
  })
  enterPublishedLicences(
    @CurrentActor() actor: Actor,
    @Args() { input }: EnterPublishedLicencesArgs,
  ): Promise<PublishedLicences> {
    return this.licences.enter(actor, input);
  }
}
