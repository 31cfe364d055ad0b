import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { SupportGrant } from '../stations/index.js';
import { CharityResource } from './charity-resource.js';
import { resourcePolicy } from './resource.policy.js';
import { Resources } from './resources.service.js';

/** The funds and venues that support stations: what lies in a fund is read where it is counted. */
@Resolver(() => SupportGrant)
export class SupportSourcesResolver {
  constructor(private readonly resources: Resources) {}

  @Access('parent')
  @ResolveField(() => CharityResource, {
    nullable: true,
    description:
      'The fund, or the offer of the venue; null where it is neither, or the asker may not see it.',
  })
  async source(
    @Parent() { kind, sourceId }: SupportGrant,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<CharityResource | null> {
    if (kind === 'project' || sourceId === null) return null;
    const source = await context.loader(this.resources.byIds).load(sourceId);
    return source && resourcePolicy.see(actor, source) ? source : null;
  }
}
