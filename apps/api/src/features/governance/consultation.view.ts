import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@wushe/values';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { NeedInput } from '../needs/index.js';
import { REGION_CODE } from '../regions/index.js';
import { Consultation } from './consultation.entity.js';
import { ConsultationAction, ConsultationState } from './consultation.rules.js';

const MOST_OPTIONS = 10;
const MOST_PEOPLE = 100_000;

/** What is written of a consultation. */
@InputType({ description: 'What is written when a consultation is planned or changed.' })
export class ConsultationInput {
  @Field({ description: 'The topic, 2 to 60 characters, without personal data.' })
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  title: string;

  @Field({ defaultValue: '', description: 'What it is about, at most 1,000 characters.' })
  @IsString()
  @MaxLength(1000)
  detail: string = '';

  @Field({ description: 'Code of the action track it belongs to.' })
  @IsString()
  @MaxLength(40)
  track: string;

  @Field(() => ID, { nullable: true, description: 'The body of the community that holds it.' })
  @IsOptional()
  @IsUUID()
  bodyId?: string | null;

  @Field(() => DayScalar, { description: 'The day.' })
  heldOn: Day;

  @Field({ defaultValue: '', description: 'Where, at most 60 characters.' })
  @IsString()
  @MaxLength(60)
  place: string = '';

  @Field(() => [String], { description: 'The options, at most 10 of 120 characters; none: an open talk.' })
  @IsArray()
  @ArrayMaxSize(MOST_OPTIONS)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  options: string[];
}

/** Planning a consultation. */
@ArgsType()
export class PlanConsultationArgs {
  @Field(() => ID, { description: 'The community, 12 digits.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => ConsultationInput, { description: 'What is written of it.' })
  @ValidateNested()
  @Type(() => ConsultationInput)
  input: ConsultationInput;

  @Field({ description: 'Made up by the browser for this form: the same key twice plans one consultation.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Changing a planned consultation. */
@ArgsType()
export class EditConsultationArgs extends OfVersion {
  @Field(() => ConsultationInput, { description: 'What is written of it now.' })
  @ValidateNested()
  @Type(() => ConsultationInput)
  input: ConsultationInput;
}

/** Who came and how many were for what. */
@ArgsType()
export class HoldConsultationArgs extends OfVersion {
  @Field(() => Int, { description: 'How many were invited.' })
  @IsInt()
  @Min(0)
  @Max(MOST_PEOPLE)
  invited: number;

  @Field(() => Int, { description: 'How many came, 1 or more.' })
  @IsInt()
  @Min(1)
  @Max(MOST_PEOPLE)
  attended: number;

  @Field(() => [Int], {
    defaultValue: [],
    description: 'How many were for each option, in their order; none where nobody counted.',
  })
  @IsArray()
  @ArrayMaxSize(MOST_OPTIONS)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(MOST_PEOPLE, { each: true })
  votes: number[] = [];
}

/** The result. */
@ArgsType()
export class DecideConsultationArgs extends OfVersion {
  @Field({ description: 'What was decided, 4 to 1,000 characters, without personal data.' })
  @IsString()
  @MinLength(4)
  @MaxLength(1000)
  decision: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Place of the option chosen, from 0; null: none of them.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_OPTIONS - 1)
  option?: number | null;
}

/** A plain step of a consultation. */
@ArgsType()
export class ActOnConsultationArgs extends OfVersion {
  @Field(() => ConsultationAction, { description: 'What to do: reopen, cancel or restore.' })
  @IsIn(Object.values(ConsultationAction))
  action: ConsultationAction;

  @Field(() => String, {
    nullable: true,
    description: 'Why; some actions demand it; at most 300 characters.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

/** Tying a need that is there already to a decision. */
@ArgsType()
export class LinkNeedArgs {
  @Field(() => ID, { description: 'The consultation.' })
  @IsUUID()
  id: string;

  @Field({ description: 'Readable number of a need of the same community: XQ-2611-7K3MP.' })
  @IsString()
  @MinLength(4)
  @MaxLength(20)
  needNumber: string;
}

/** Posting a need because of a decision. */
@ArgsType()
export class PostDecidedNeedArgs {
  @Field(() => ID, { description: 'The consultation.' })
  @IsUUID()
  id: string;

  @Field(() => NeedInput, { description: 'What is written of the need.' })
  @ValidateNested()
  @Type(() => NeedInput)
  input: NeedInput;

  @Field({ description: 'Made up by the browser for this form: the same key twice posts one need.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Which consultations to list. */
@ArgsType()
export class ConsultationListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only below this region.' })
  @IsOptional()
  @Matches(REGION_CODE)
  regionCode?: string | null;

  @Field(() => [ConsultationState], { nullable: true, description: 'Only in these states.' })
  @IsOptional()
  @IsIn(Object.values(ConsultationState), { each: true })
  states?: ConsultationState[] | null;
}

/** A list of consultations. */
@ObjectType({ description: 'Consultations, newest first.' })
export class ConsultationConnection extends connectionOf(Consultation) {}

/** One option with its count. */
@ObjectType({ description: 'One option that residents talk about, with its count.' })
export class ConsultationOptionView {
  @Field({ description: 'The option.' })
  words: string;

  @Field(() => Int, { nullable: true, description: 'How many were for it; null where nobody counted.' })
  votes: number | null;

  @Field({ description: 'Whether it was chosen.' })
  isChosen: boolean;
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this consultation, now or in another state.' })
export class AllowedConsultationAction {
  @Field(() => ConsultationAction, { description: 'The action.' })
  action: ConsultationAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;

  @Field({ description: 'Whether it wants a reason.' })
  wantsReason: boolean;
}
