import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
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
import { PageArgs } from '../../platform/graphql/connection.js';
import { REGION_CODE } from '../regions/index.js';
import { DesignationAction, DesignationState, Verdict } from './designation.rules.js';

const KIND = /^[a-z][a-z0-9-]{1,60}$/;

/** Which names. */
@ArgsType()
export class DesignationKindArgs {
  @Field(() => ID, { description: 'The region: itself or what lies below may be named.' })
  @Matches(REGION_CODE)
  regionCode: string;
}

/** Words for one criterion. */
@InputType({ description: 'How the place meets a criterion that nothing is counted for.' })
export class CriterionWordsInput {
  @Field({ description: 'The criterion’s code.' })
  @Matches(KIND)
  criterion: string;

  @Field({ description: 'At most 1,000 characters, without personal data.' })
  @IsString()
  @MaxLength(1000)
  words: string;
}

@ArgsType()
class Written {
  @Field({ description: 'What the place says for itself, at most 1,000 characters, without personal data.' })
  @IsString()
  @MaxLength(1000)
  statement: string;

  @Field(() => [CriterionWordsInput], { nullable: true, description: 'Words by criterion.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CriterionWordsInput)
  words?: CriterionWordsInput[] | null;
}

/** Applying for a name. */
@ArgsType()
export class ApplyForDesignationArgs extends Written {
  @Field(() => ID, { description: 'The place.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field({ description: 'The kind’s code.' })
  @Matches(KIND)
  kind: string;

  @Field({ description: 'Made up by the asker, so that a second tap makes no second application.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Changing an application. */
@ArgsType()
export class EditDesignationArgs extends Written {
  @Field(() => ID, { description: 'The application.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;
}

/** Acting on it. */
@ArgsType()
export class ActOnDesignationArgs extends OfVersion {
  @Field(() => DesignationAction, { description: 'What to do.' })
  @IsIn(['submit', 'withdraw', 'sendBack', 'notify', 'name', 'reject', 'recheck', 'remove'])
  action: DesignationAction;

  @Field(() => String, { nullable: true, description: 'Why, at most 300 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

/** Handing it to experts. */
@ArgsType()
export class HandToExpertsArgs extends OfVersion {
  @Field(() => [ID], { description: 'The experts, 1 to 9; those asked already stay.' })
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(9)
  expertIds: string[];
}

/** An expert’s answer. */
@ArgsType()
export class JudgeDesignationArgs extends OfVersion {
  @Field(() => Verdict, { description: 'What the expert says.' })
  @IsIn(Object.values(Verdict))
  verdict: Verdict;

  @Field({ description: 'Why, 2 to 1,000 characters; of a conflict, what it is.' })
  @IsString()
  @MinLength(2)
  @MaxLength(1000)
  words: string;
}

/** Objecting. */
@ArgsType()
export class ObjectArgs {
  @Field(() => ID, { description: 'The application on notice.' })
  @IsUUID()
  id: string;

  @Field({ description: 'What speaks against it, 10 to 1,000 characters, without personal data.' })
  @IsString()
  @MinLength(10)
  @MaxLength(1000)
  words: string;
}

/** Answering an objection. */
@ArgsType()
export class AnswerObjectionArgs extends OfVersion {
  @Field(() => ID, { description: 'The objection.' })
  @IsUUID()
  objectionId: string;

  @Field({ description: 'Whether it is upheld: the place is then not named.' })
  @IsBoolean()
  isUpheld: boolean;

  @Field({ description: 'The answer that the public reads, 2 to 1,000 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(1000)
  answer: string;
}

/** A list of them. */
@ArgsType()
export class DesignationListArgs extends PageArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Only places in this region; the asker’s reach when missing.',
  })
  @IsOptional()
  @Matches(REGION_CODE)
  regionCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Only of this kind.' })
  @IsOptional()
  @Matches(KIND)
  kind?: string | null;

  @Field(() => DesignationState, { nullable: true, description: 'Only in this state.' })
  @IsOptional()
  @IsIn(Object.values(DesignationState))
  state?: DesignationState | null;
}
