import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { RegionChange } from './region-change.entity.js';
import { regionChangePolicy } from './region-change.policy.js';
import { regionChangeActions } from './region-change.rules.js';
import {
  ActOnRegionChangeArgs,
  AllowedRegionChangeAction,
  DraftRegionChangesArgs,
  EditRegionChangeArgs,
  RegionChangeConnection,
  RegionChangeEffect,
  RegionChangeListArgs,
} from './region-change.view.js';
import { RegionChanges } from './region-changes.service.js';
import { RegionDiff, RegionDiffArgs } from './region-diff.view.js';
import { RegionDiffs } from './region-diffs.service.js';
import { Region } from './region.entity.js';
import { Regions } from './regions.service.js';

const COMMUNITY_DIGITS = 12;
const MOST_STEPS = 300;

/** Changes of the region tree at the GraphQL edge. */
@Resolver(() => RegionChange)
export class RegionChangesResolver {
  constructor(
    private readonly changes: RegionChanges,
    private readonly diffs: RegionDiffs,
    private readonly regions: Regions,
  ) {}

  @Access('policy')
  @Query(() => RegionChangeConnection, {
    description: 'Changes of regions within the asker’s reach, newest first.',
  })
  regionChanges(
    @CurrentActor() actor: Actor,
    @Args() args: RegionChangeListArgs,
  ): Promise<Page<RegionChange>> {
    return this.changes.list(actor, args);
  }

  @Access('policy')
  @Query(() => RegionChange, { description: 'One change of regions.' })
  regionChange(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The change.' }) id: string,
  ): Promise<RegionChange> {
    return this.changes.find(actor, id);
  }

  @Access('policy')
  @Query(() => RegionDiff, {
    description:
      'What a file of codes and the tree differ in, as changes for a person to settle; stores nothing.',
  })
  regionDiff(@CurrentActor() actor: Actor, @Args() args: RegionDiffArgs): Promise<RegionDiff> {
    return this.diffs.compare(actor, args);
  }

  @Access('policy')
  @Mutation(() => [RegionChange], { description: 'Drafts changes that follow one document.' })
  draftRegionChanges(
    @CurrentActor() actor: Actor,
    @Args() args: DraftRegionChangesArgs,
  ): Promise<RegionChange[]> {
    return this.changes.draft(actor, args);
  }

  @Access('policy')
  @Mutation(() => RegionChange, { description: 'Changes a draft.' })
  editRegionChange(@CurrentActor() actor: Actor, @Args() args: EditRegionChangeArgs): Promise<RegionChange> {
    return this.changes.edit(actor, args);
  }

  @Access('policy')
  @Mutation(() => RegionChange, {
    description:
      'Puts a change on its day or takes it off, applies it at once, withdraws it or takes it up again.',
  })
  actOnRegionChange(
    @CurrentActor() actor: Actor,
    @Args() args: ActOnRegionChangeArgs,
  ): Promise<RegionChange> {
    return this.changes.act(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The lowest region that holds every unit.' })
  region(@Parent() { regionCode }: RegionChange, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => [Region], {
    description:
      'The units named before and after which the tree knows; those before an applied change under their names of then.',
  })
  async units(
    @Parent() { id, state, pairs }: RegionChange,
    @Context() context: RequestContext,
  ): Promise<Region[]> {
    const codes = new Set(pairs.flatMap(({ from, to }) => (from === null ? [to] : [from, to])));
    const units = await this.regions.byCodes([...codes]);
    const became = state === 'applied' ? await context.loader(this.changes.successionsOf).load(id) : [];
    const names = new Map(became.map(({ fromCode, fromName }) => [fromCode, fromName]));
    return units.flatMap((unit) =>
      unit ? [Object.assign(new Region(), unit, { name: names.get(unit.code) ?? unit.name })] : [],
    );
  }

  @Access('parent')
  @ResolveField(() => RegionChangeEffect, {
    nullable: true,
    description: 'What it would do to the tree as it is now; null once it was applied.',
  })
  async effect(@Parent() change: RegionChange): Promise<RegionChangeEffect | null> {
    if (change.state === 'applied') return null;
    const { fault, steps } = await this.changes.work(change);
    return {
      fault: fault?.code ?? null,
      faultCode: fault?.unit ?? null,
      steps: steps.slice(0, MOST_STEPS).map(({ from, ...step }) => ({
        ...step,
        fromCode: from?.code ?? null,
        fromName: from?.name ?? null,
      })),
      unitCount: steps.length,
      communityCount: steps.filter(({ toCode }) => toCode.length === COMMUNITY_DIGITS).length,
    };
  }

  @Access('parent')
  @ResolveField(() => [AllowedRegionChangeAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(@Parent() change: RegionChange, @CurrentActor() actor: Actor): AllowedRegionChangeAction[] {
    return regionChangeActions.names
      .filter((action) => regionChangePolicy[action](actor, change))
      .map((action) => ({ action, isOpen: regionChangeActions.isOpen(change.state, action) }));
  }
}
