import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { SuggestionRecords } from './record.reads.js';
import { OwnSuggestion, SuggestionRecord } from './record.view.js';

/** What became of suggestions, at the GraphQL edge. */
@Resolver(() => SuggestionRecord)
export class SuggestionRecordsResolver {
  constructor(private readonly records: SuggestionRecords) {}

  @Access('policy')
  @Query(() => [SuggestionRecord], {
    description:
      'Who was suggested for a need, when, by whom, how likely, and what became of it; newest first.',
  })
  suggestionRecords(
    @CurrentActor() actor: Actor,
    @Args('needId', { type: () => ID, description: 'The need.' }) needId: string,
  ): Promise<SuggestionRecord[]> {
    return this.records.ofNeed(actor, needId);
  }

  @Access('session')
  @Query(() => [OwnSuggestion], {
    description: 'The needs one was suggested for within the time that views are kept; newest first.',
  })
  mySuggestions(@CurrentActor() actor: Actor): Promise<OwnSuggestion[]> {
    return this.records.ofActor(actor);
  }
}
