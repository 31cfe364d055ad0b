import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CandidateKind, Urgency } from '@wushe/policy-packs';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { SuggestionPart } from '../matching/index.js';

const THOUSAND = 1000;
const MOST_PARTS = 20;

/** The weight of one part of a score. */
@ObjectType('PartWeight', { description: 'The weight of one part of a score.' })
@InputType('PartWeightInput', { description: 'The weight of one part of a score.' })
export class PartWeight {
  @Field(() => SuggestionPart, { description: 'The part.' })
  @IsIn(Object.values(SuggestionPart))
  part: SuggestionPart;

  @Field(() => Int, { description: 'Whole thousandths; those of one kind add up to 1000.' })
  @IsInt()
  @Min(0)
  @Max(THOUSAND)
  weight: number;
}

/** How candidates of one kind are scored. */
@ObjectType('KindWeights', { description: 'How candidates of one kind are scored.' })
@InputType('KindWeightsInput', { description: 'How candidates of one kind are scored.' })
export class KindWeights {
  @Field(() => CandidateKind, { description: 'The kind.' })
  @IsIn(Object.values(CandidateKind))
  kind: CandidateKind;

  @Field(() => [PartWeight], { description: 'Every part once.' })
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @ValidateNested({ each: true })
  @Type(() => PartWeight)
  parts: PartWeight[];

  @Field(() => Int, { description: 'How far a candidate may be, in metres.' })
  @IsInt()
  withinMetres: number;
}

/** What a point of a score counts for. */
@ObjectType('UrgencyValue', { description: 'What a tenth of a score counts for at one urgency.' })
@InputType('UrgencyValueInput', { description: 'What a tenth of a score counts for at one urgency.' })
export class UrgencyValue {
  @Field(() => Urgency, { description: 'The urgency of the need.' })
  @IsIn(Object.values(Urgency))
  urgency: Urgency;

  @Field(() => Int, { description: 'Points, 1 to 100.' })
  @IsInt()
  value: number;
}

/** A tier of fairness. */
@ObjectType('FairnessTier', { description: 'A bonus for heads of a community filled up to a share.' })
@InputType('FairnessTierInput', { description: 'A bonus for heads of a community filled up to a share.' })
export class FairnessTier {
  @Field(() => Int, { description: 'Cumulative thousandths of the heads asked for; they rise.' })
  @IsInt()
  share: number;

  @Field(() => Int, { description: 'Points each such head earns; they do not rise.' })
  @IsInt()
  bonus: number;
}

/** What a region may set for itself. */
@ObjectType('Weights', {
  description: 'What a region may set of how people are suggested and weeks planned.',
})
@InputType('WeightsInput', {
  description: 'What a region may set of how people are suggested and weeks planned.',
})
export class WeightValues {
  @Field(() => [KindWeights], { description: 'Every kind of candidate once.' })
  @IsArray()
  @ArrayMaxSize(Object.keys(CandidateKind).length)
  @ValidateNested({ each: true })
  @Type(() => KindWeights)
  kinds: KindWeights[];

  @Field(() => Int, {
    description: 'Invitations and shifts lately from which on somebody’s load part is nothing.',
  })
  @IsInt()
  fullLoad: number;

  @Field(() => [UrgencyValue], { description: 'Every urgency once.' })
  @IsArray()
  @ArrayMaxSize(Object.keys(Urgency).length)
  @ValidateNested({ each: true })
  @Type(() => UrgencyValue)
  urgencyValues: UrgencyValue[];

  @Field(() => [FairnessTier], { description: 'From the first heads on; none: fairness counts for nothing.' })
  @IsArray()
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  @Type(() => FairnessTier)
  fairness: FairnessTier[];

  @Field(() => Int, { description: 'Minutes that must lie between two shifts of one person.' })
  @IsInt()
  bufferMinutes: number;

  @Field(() => Int, { description: 'Thousandths of its value that a pair that stands earns for staying.' })
  @IsInt()
  inertiaThousandths: number;
}
