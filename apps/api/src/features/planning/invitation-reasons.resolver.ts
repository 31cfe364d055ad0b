import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Context, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Invitation } from '../matching/index.js';
import { InvitationReasonReads } from './invitation-reasons.reads.js';
import { InvitationReasons } from './invitation-reasons.view.js';

/** Why somebody was invited, told to them as to those who invited. */
@Resolver(() => Invitation)
export class InvitationReasonsResolver {
  constructor(private readonly reads: InvitationReasonReads) {}

  @Access('parent')
  @ResolveField(() => InvitationReasons, {
    nullable: true,
    description: 'Why they were chosen; null once the list they were chosen from is no longer kept.',
  })
  reasons(
    @Parent() { id }: Invitation,
    @Context() context: RequestContext,
  ): Promise<InvitationReasons | null> {
    return context.loader(this.reads.of).load(id);
  }
}
