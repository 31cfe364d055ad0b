import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { REGION_CODE } from '../regions/index.js';
import { WeightDraftAction } from './draft.rules.js';
import { WeightValues } from './weights.view.js';

/** A region. */
@ArgsType()
export class WeightsArgs {
  @Field(() => ID, { description: 'The region.' })
  @Matches(REGION_CODE)
  regionCode: string;
}

/** What a draft proposes. */
@ArgsType()
class ProposalArgs {
  @Field(() => DayScalar, { description: 'The day from which the weights shall hold: tomorrow or later.' })
  fromOn: string;

  @Field({ description: 'Why, 2 to 200 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  reason: string;

  @Field(() => WeightValues, { description: 'The weights.' })
  @ValidateNested()
  @Type(() => WeightValues)
  weights: WeightValues;
}

/** Drafting weights. */
@ArgsType()
export class DraftWeightsArgs extends ProposalArgs {
  @Field(() => ID, { description: 'The region they are for: a county, a city or a province.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field({ description: 'Made up by the asker, so that a second tap makes no second draft.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Changing a draft. */
@ArgsType()
export class ChangeWeightDraftArgs extends ProposalArgs {
  @Field(() => ID, { description: 'The draft.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;
}

/** Simulating a draft. */
@ArgsType()
export class SimulateWeightsArgs extends OfVersion {
  @Field(() => DayScalar, { description: 'The Monday of the week to plan.' })
  weekOn: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Where to plan, within the draft’s region; it when missing.',
  })
  @IsOptional()
  @Matches(REGION_CODE)
  withinCode?: string | null;
}

/** Doing something with a draft. */
@ArgsType()
export class ActOnWeightDraftArgs extends OfVersion {
  @Field(() => WeightDraftAction, { description: 'What to do.' })
  @IsIn(['publish', 'discard', 'reopen'])
  action: WeightDraftAction;
}

/** Weights with where they come from. */
@ObjectType({ description: 'The weights that hold at a region on a day, and where they come from.' })
export class WeightsInForce {
  @Field(() => WeightValues, { description: 'The weights.' })
  weights: WeightValues;

  @Field(() => DayScalar, { description: 'Since when they hold.' })
  sinceOn: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The region that published them; null when they are those of a policy pack.',
  })
  publishedFor: string | null;

  @Field({ description: 'Whether the region asked about may set weights of its own.' })
  maySet: boolean;
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this draft, now or in another state.' })
export class AllowedWeightDraftAction {
  @Field(() => WeightDraftAction, { description: 'The action.' })
  action: WeightDraftAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;
}
