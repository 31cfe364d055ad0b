import { Args, ArgsType, Field, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsUUID } from 'class-validator';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Refusal } from '../../platform/refusal.js';
import { OperationMode, ServiceStation, Stations } from '../stations/index.js';
import { SocialOrganization } from './organization.entity.js';
import { mayServe } from './organization.rules.js';
import { Organizations } from './organizations.service.js';

/** Handing a station to whoever runs it. */
@ArgsType()
export class EntrustStationArgs {
  @Field(() => ID, { description: 'The station.' })
  @IsUUID()
  id: string;

  @Field(() => ID, { nullable: true, description: 'Organization that runs it; null: nobody but its region.' })
  @IsOptional()
  @IsUUID()
  organizationId?: string | null;

  @Field(() => OperationMode, {
    nullable: true,
    description: 'How it shall be run; null: commissioned to the organization, or direct without one.',
  })
  @IsOptional()
  @IsIn(Object.values(OperationMode))
  mode?: OperationMode | null;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;
}

/** The organizations that run stations. */
@Resolver(() => ServiceStation)
export class StationOperatorsResolver {
  constructor(
    private readonly stations: Stations,
    private readonly organizations: Organizations,
  ) {}

  @Access('policy')
  @Mutation(() => ServiceStation, {
    description: 'Hands a station to a confirmed organization, or takes it back.',
  })
  async entrustStation(
    @CurrentActor() actor: Actor,
    @Args() { id, organizationId = null, mode = null, version }: EntrustStationArgs,
  ): Promise<ServiceStation> {
    if (organizationId) {
      const [operator] = await this.organizations.byIds([organizationId]);
      if (!operator || !mayServe(operator))
        throw new Refusal('INVALID_INPUT', { fields: ['organizationId'] });
    }
    return this.stations.entrust(actor, { id, organizationId, mode, version });
  }

  @Access('parent')
  @ResolveField(() => SocialOrganization, {
    nullable: true,
    description: 'The organization that runs it; null where its region does.',
  })
  operator(
    @Parent() station: ServiceStation,
    @Context() context: RequestContext,
  ): Promise<SocialOrganization | null> | null {
    const { operatorOrganizationId } = station;
    return operatorOrganizationId
      ? context.loader(this.organizations.byIds).load(operatorOrganizationId)
      : null;
  }
}
