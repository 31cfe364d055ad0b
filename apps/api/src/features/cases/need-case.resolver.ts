import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Need } from '../needs/index.js';
import { CaseLinks } from './case-links.js';

/** A need's link to a case, for who may open the case; for everybody else there is none. */
@Resolver(() => Need)
export class NeedCaseResolver {
  constructor(private readonly links: CaseLinks) {}

  @Access('parent')
  @ResolveField(() => ID, {
    nullable: true,
    description:
      'The case it led to; null for all but its worker, supervisor and deputies, as where there is none.',
  })
  async caseId(
    @Parent() { id }: Need,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (actor.hat?.role !== 'socialWorker') return null;
    const file = await context.loader(this.links.byNeeds).load(id);
    return file && (await this.links.mayOpen(actor, file)) ? file.id : null;
  }
}
