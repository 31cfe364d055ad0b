import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Need } from '../needs/index.js';
import { Project } from '../projects/index.js';
import {
  ComparedFiguresArgs,
  FigureListArgs,
  FigureRow,
  FigureRowConnection,
  FigureTile,
  FigureTilesArgs,
  RegionPage,
} from './figure.view.js';
import { Figures } from './figures.service.js';
import { LinkageReads } from './linkage.reads.js';
import { Linkage } from './linkage.view.js';

/** Figures at the GraphQL edge. */
@Resolver()
export class FiguresResolver {
  constructor(private readonly figures: Figures) {}

  @Access('policy')
  @Query(() => RegionPage, { description: 'The figures of a region and of each one directly below it.' })
  regionFigures(@CurrentActor() actor: Actor, @Args() args: ComparedFiguresArgs): Promise<RegionPage> {
    return this.figures.page(actor, args);
  }

  @Access('policy')
  @Query(() => [FigureTile], {
    description:
      'One figure of every region two levels down (one level below a township), in the order of their codes.',
  })
  figureTiles(@CurrentActor() actor: Actor, @Args() args: FigureTilesArgs): Promise<FigureTile[]> {
    return this.figures.tiles(actor, args);
  }

  @Access('policy')
  @Query(() => FigureRowConnection, { description: 'The list behind one figure, newest first.' })
  figureList(@CurrentActor() actor: Actor, @Args() args: FigureListArgs): Promise<Page<FigureRow>> {
    return this.figures.list(actor, args);
  }
}

/** The linkage of a need. */
@Resolver(() => Need)
export class NeedLinkageResolver {
  constructor(private readonly reads: LinkageReads) {}

  @Access('parent')
  @ResolveField(() => Linkage, { description: 'How far the five societies are in.' })
  linkage(@Parent() { id }: Need, @Context() context: RequestContext): Promise<Linkage> {
    return context.loader(this.reads.ofNeeds).load(id);
  }
}

/** The linkage of a project. */
@Resolver(() => Project)
export class ProjectLinkageResolver {
  constructor(private readonly reads: LinkageReads) {}

  @Access('parent')
  @ResolveField(() => Linkage, { description: 'How far the five societies are in.' })
  linkage(@Parent() { needId }: Project, @Context() context: RequestContext): Promise<Linkage> {
    return context.loader(this.reads.ofNeeds).load(needId);
  }
}
