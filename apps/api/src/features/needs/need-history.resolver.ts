import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Organizations, SocialOrganization } from '../organizations/index.js';
import { NeedHistory, type NeedEventRow } from './need-history.reads.js';
import { NeedEvent } from './need-history.view.js';
import { Need } from './need.entity.js';

/** The timeline of a need. */
@Resolver(() => Need)
export class NeedHistoryResolver {
  constructor(private readonly events: NeedHistory) {}

  @Access('parent')
  @ResolveField(() => [NeedEvent], {
    description: 'What happened to it and to what hangs on it, newest first; at most 200.',
  })
  history(@Parent() need: Need, @CurrentActor() actor: Actor): Promise<NeedEventRow[]> {
    return this.events.of(actor, need);
  }
}

/** Whom an event of a need concerns. */
@Resolver(() => NeedEvent)
export class NeedEventResolver {
  constructor(private readonly organizations: Organizations) {}

  @Access('parent')
  @ResolveField(() => SocialOrganization, { nullable: true, description: 'The organization it concerns.' })
  async organization(
    @Parent() event: NeedEventRow,
    @Context() context: RequestContext,
  ): Promise<SocialOrganization | null> {
    return event.organizationId ? context.loader(this.organizations.byIds).load(event.organizationId) : null;
  }
}
