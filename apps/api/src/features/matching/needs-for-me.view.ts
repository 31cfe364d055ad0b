import { CandidateKind } from '@wushe/policy-packs';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { SuggestionReason } from './suggestion.view.js';

/** As what somebody asks for needs. */
@ArgsType()
export class NeedsForMeArgs {
  @Field(() => CandidateKind, {
    description: 'As a volunteer or social worker oneself, or for the organization of the hat.',
  })
  @IsIn(['organization', 'socialWorker', 'volunteer'])
  kind: CandidateKind;
}

/** Choosing how lists are ordered. */
@ArgsType()
export class ChooseRankingArgs {
  @Field({ description: 'False: by time and urgency, the same for everybody.' })
  isPersonal: boolean;
}

/** A need for the asker, with the reasons. */
@ObjectType({ description: 'A need that the asker may help with, with the reasons for its place.' })
export class NeedForMe {
  readonly needId: string;
  /** The first shift of it that they may join. */
  readonly shiftId: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The same score that the need’s own list of suggestions has; null when ranking is off.',
  })
  score: number | null;

  @Field(() => [SuggestionReason], { description: 'The parts of the score; none when ranking is off.' })
  parts: SuggestionReason[];

  @Field(() => Int, { nullable: true, description: 'Great-circle metres; null when a point is missing.' })
  metres: number | null;

  @Field({ description: 'Whether a region’s point stood in for a missing one.' })
  isDistanceAbout: boolean;
}

/** The needs for the asker. */
@ObjectType({ description: 'Open needs that the asker may help with, as many as the policy shows.' })
export class NeedsForMe {
  @Field({ description: 'Whether they are ordered for the asker; else by time and urgency.' })
  isPersonal: boolean;

  @Field(() => Int, { description: 'Open needs within reach.' })
  pool: number;

  @Field(() => Int, { description: 'How many of them the asker may help with.' })
  fitting: number;

  @Field(() => [NeedForMe], { description: 'The first of these.' })
  needs: NeedForMe[];
}
