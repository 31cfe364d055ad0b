import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { CaseRisk } from '@wushe/policy-packs';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
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
import { PageArgs } from '../../platform/graphql/connection.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { REGION_CODE } from '../regions/index.js';
import { CaseAction, CaseOutcome, CaseState, ConsentHow, ContactManner } from './case.rules.js';

const MOST_WORDS = 5000;

/** Who a person is. */
@InputType({ description: 'Who the person of a case is; sealed at once, found again by keyed hashes only.' })
export class CaseClientInput {
  @Field({ description: 'Name, 1 to 40 characters.' })
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  name: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of birth; taken from the identity number where there is one.',
  })
  @IsOptional()
  @IsInt()
  @Min(1880)
  @Max(2200)
  bornIn?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Number of the identity document, 18 characters with its check: resident card, residence permit of Hong Kong, Macao or Taiwan, foreign permanent residence.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  idNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Mobile phone.' })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the household or its address, at most 100 characters.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  household?: string | null;
}

/** Looking for files of the same person. */
@ArgsType()
export class SearchCasesArgs {
  @Field(() => ID, { description: 'Where the person lives.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => CaseClientInput, { description: 'Who the person is.' })
  @ValidateNested()
  @Type(() => CaseClientInput)
  client: CaseClientInput;
}

/** Opening a file. */
@ArgsType()
export class OpenCaseArgs extends SearchCasesArgs {
  @Field({ description: 'What to call the case in lists, 2 to 20 characters, without the name.' })
  @IsString()
  @MinLength(2)
  @MaxLength(20)
  alias: string;

  @Field(() => ID, { nullable: true, description: 'The need it came from.' })
  @IsOptional()
  @IsUUID()
  needId?: string | null;

  @Field(() => [ID], {
    description: 'Files found by the search that are of somebody else, or no help any more.',
  })
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(50)
  seenMatches: string[];

  @Field({ description: 'Why the case is opened: what the person asks for, 2 to 5,000 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(MOST_WORDS)
  words: string;

  @Field({ description: 'Made up by the asker, so that a second tap opens no second file.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** One file. */
@ArgsType()
export class CaseIdArgs {
  @Field(() => ID, { description: 'The case file.' })
  @IsUUID()
  id: string;
}

/** One file as it was read. */
@ArgsType()
export class CaseVersionArgs extends CaseIdArgs {
  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;
}

/** Taking a step. */
@ArgsType()
export class ActOnCaseArgs extends CaseVersionArgs {
  @Field(() => CaseAction, { description: 'What to do.' })
  @IsIn(Object.values(CaseAction))
  action: CaseAction;

  @Field(() => String, {
    nullable: true,
    description: 'What goes into the file, at most 5,000 characters; sealed.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_WORDS)
  words?: string | null;

  @Field(() => CaseRisk, { nullable: true, description: 'With an assessment: the risk.' })
  @IsOptional()
  @IsIn(Object.values(CaseRisk))
  risk?: CaseRisk | null;

  @Field(() => ConsentHow, { nullable: true, description: 'With a consent: how it was given.' })
  @IsOptional()
  @IsIn(Object.values(ConsentHow))
  consentHow?: ConsentHow | null;

  @Field(() => [String], {
    nullable: true,
    description: 'With a plan: its goals, 1 to 10 of at most 200 characters.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  goals?: string[] | null;

  @Field(() => DayScalar, { nullable: true, description: 'With a contact: its day, today or before.' })
  @IsOptional()
  on?: string | null;

  @Field(() => ContactManner, { nullable: true, description: 'With a contact: how.' })
  @IsOptional()
  @IsIn(Object.values(ContactManner))
  manner?: ContactManner | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With a contact: whether the person was met, or only sought.',
  })
  @IsOptional()
  @IsBoolean()
  isMade?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'With a contact: how long, 0 to 1,440 minutes.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1440)
  minutes?: number | null;

  @Field(() => CaseOutcome, { nullable: true, description: 'With a closure: what came of it.' })
  @IsOptional()
  @IsIn(Object.values(CaseOutcome))
  outcome?: CaseOutcome | null;
}

/** Setting right who the person is. */
@ArgsType()
export class CorrectClientArgs extends CaseVersionArgs {
  @Field(() => CaseClientInput, { description: 'Who the person is.' })
  @ValidateNested()
  @Type(() => CaseClientInput)
  client: CaseClientInput;
}

/** Giving one file to another worker. */
@ArgsType()
export class AssignCaseArgs extends CaseVersionArgs {
  @Field(() => ID, { description: 'The social worker who takes it.' })
  @IsUUID()
  toWorkerId: string;

  @Field({ description: 'Why, 2 to 500 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(500)
  reason: string;
}

/** Giving all open files of a worker who leaves to another. */
@ArgsType()
export class HandOverCasesArgs {
  @Field(() => ID, { description: 'The worker who leaves.' })
  @IsUUID()
  fromWorkerId: string;

  @Field(() => ID, { description: 'The social worker who takes them.' })
  @IsUUID()
  toWorkerId: string;

  @Field({ description: 'Why, 2 to 500 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(500)
  reason: string;
}

/** A list of files. */
@ArgsType()
export class CaseListArgs extends PageArgs {
  @Field(() => CaseState, {
    nullable: true,
    description: 'Only in this state; those still worked on when missing.',
  })
  @IsOptional()
  @IsIn(Object.values(CaseState))
  state?: CaseState | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Those the asker supervises instead of the own ones.',
  })
  @IsBoolean()
  isSupervised: boolean = false;
}

/** Where to look for colleagues. */
@ArgsType()
export class ColleaguesArgs {
  @Field(() => ID, { nullable: true, description: 'The region; the county of the hat when missing.' })
  @IsOptional()
  @Matches(REGION_CODE)
  regionCode?: string | null;
}
