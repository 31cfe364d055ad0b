import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { AwardApplication } from './award.entity.js';
import { AwardPaper } from './award-paper.entity.js';
import { AwardPapers } from './award-papers.service.js';

/** Papers of applications as files at the GraphQL edge; their content goes by /files/award-papers. */
@Resolver(() => AwardApplication)
export class AwardPapersResolver {
  constructor(private readonly papers: AwardPapers) {}

  @Access('parent')
  @ResolveField(() => [AwardPaper], {
    description: 'The files put in as papers, for the applicant and the reviewers up to whose turn it is.',
  })
  paperFiles(@Parent() application: AwardApplication, @CurrentActor() actor: Actor): Promise<AwardPaper[]> {
    return this.papers.of(actor, application);
  }

  @Access('policy')
  @Mutation(() => AwardApplication, { description: 'Takes a file out of a draft again.' })
  takeOutAwardPaper(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The file.' }) id: string,
  ): Promise<AwardApplication> {
    return this.papers.takeOut(actor, id);
  }
}
