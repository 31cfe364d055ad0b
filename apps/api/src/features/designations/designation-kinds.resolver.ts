import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { DesignationKindArgs } from './designation.args.js';
import { DesignationKindView } from './designation-kind.view.js';
import { DesignationReads } from './designations.reads.js';
import { Designations } from './designations.service.js';

/** Kinds of names at the GraphQL edge. */
@Resolver(() => DesignationKindView)
export class DesignationKindsResolver {
  constructor(
    private readonly designations: Designations,
    private readonly reads: DesignationReads,
  ) {}

  @Access('public')
  @Query(() => [DesignationKindView], {
    description:
      'What a region and the places below it can be named, with criteria and how far they have come.',
  })
  designationKinds(@Args() { regionCode }: DesignationKindArgs): Promise<DesignationKindView[]> {
    return this.reads.kinds(regionCode);
  }

  @Access('parent')
  @ResolveField(() => Boolean, {
    description:
      'Whether the asker may begin an application of the region asked about: it is a place of this kind and neither seeks nor holds the name.',
  })
  mayApply(@Parent() kind: DesignationKindView, @CurrentActor() actor: Actor): Promise<boolean> {
    return this.designations.mayApply(actor, kind.regionCode, kind);
  }
}
