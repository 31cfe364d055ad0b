import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { PageArgs } from '../../platform/graphql/connection.js';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { REGION_CODE } from '../regions/index.js';
import { AwardAction, AwardState } from './award.rules.js';
import { PROGRAMME } from './programme.args.js';

/** Beginning an application. */
@ArgsType()
export class BeginAwardArgs {
  @Field(() => ID, { description: 'Code of the programme.' })
  @Matches(PROGRAMME)
  programme: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The social worker, where their employer applies; none: the asker’s own.',
  })
  @IsOptional()
  @IsUUID()
  workerId?: string | null;

  @Field({ description: 'Made up by the browser, so that a second tap begins no second application.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** What an application says beside what the register knows. */
@InputType({ description: 'What an application says beside what the register knows.' })
export class AwardInput {
  @Field({ description: 'Words for the reviewers, at most 500 characters, without personal data.' })
  @IsString()
  @MaxLength(500)
  statement: string;

  @Field(() => [String], { description: 'Codes of the papers that are there and can be shown.' })
  @IsArray()
  @ArrayMaxSize(40)
  @Matches(PROGRAMME, { each: true })
  papers: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Number of the identity document of 18 places; none keeps the one told before.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(18)
  identityNumber?: string | null;

  @Field({ description: 'The bank, 2 to 60 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  bank: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the account, 12 to 30 digits; none keeps the one told before.',
  })
  @IsOptional()
  @Matches(/^\d{12,30}$/)
  account?: string | null;
}

/** Changing an application. */
@ArgsType()
export class EditAwardArgs extends OfVersion {
  @Field(() => AwardInput, { description: 'What it says.' })
  @ValidateNested()
  @Type(() => AwardInput)
  input: AwardInput;
}

/** Telling another account. */
@ArgsType()
export class CorrectAccountArgs extends OfVersion {
  @Field({ description: 'The bank, 2 to 60 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  bank: string;

  @Field({ description: 'Number of the account, 12 to 30 digits.' })
  @Matches(/^\d{12,30}$/)
  account: string;
}

/** Actions that a person takes with one button. */
export const PLAIN_ACTIONS = [
  'submit',
  'withdraw',
  'passEmployer',
  'passDistrict',
  'passCity',
  'notify',
  'approve',
  'sendBack',
  'reject',
] as const satisfies readonly AwardAction[];
export type PlainAction = (typeof PLAIN_ACTIONS)[number];

/** Acting on an application. */
@ArgsType()
export class ActOnAwardArgs extends OfVersion {
  @Field(() => AwardAction, { description: 'What to do; objections and appeals have their own.' })
  @IsIn(PLAIN_ACTIONS)
  action: PlainAction;

  @Field(() => String, { nullable: true, description: 'Why, at most 300 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the rule that a rejection names.' })
  @IsOptional()
  @Matches(PROGRAMME)
  rule?: string | null;
}

/** Objecting to an award on notice. */
@ArgsType()
export class ObjectToAwardArgs {
  @Field(() => ID, { description: 'The award on notice.' })
  @IsUUID()
  id: string;

  @Field({ description: 'What speaks against it, 10 to 1,000 characters, without personal data.' })
  @IsString()
  @MinLength(10)
  @MaxLength(1000)
  words: string;
}

/** Appealing a rejection. */
@ArgsType()
export class AppealAwardArgs extends OfVersion {
  @Field({ description: 'Why it should be looked at again, 10 to 1,000 characters, without personal data.' })
  @IsString()
  @MinLength(10)
  @MaxLength(1000)
  words: string;
}

/** Answering an objection or an appeal. */
@ArgsType()
export class AnswerAwardArgs extends OfVersion {
  @Field(() => ID, { description: 'The objection or appeal.' })
  @IsUUID()
  objectionId: string;

  @Field({ description: 'Whether it is right.' })
  @IsBoolean()
  isUpheld: boolean;

  @Field({ description: 'The answer, 2 to 1,000 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(1000)
  answer: string;
}

/** A list of applications. */
@ArgsType()
export class AwardListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only where this programme is sought.' })
  @IsOptional()
  @Matches(PROGRAMME)
  programme?: string | null;

  @Field(() => AwardState, { nullable: true, description: 'Only in this state.' })
  @IsOptional()
  @IsIn(Object.values(AwardState))
  state?: AwardState | null;

  @Field(() => ID, { nullable: true, description: 'Only below this region.' })
  @IsOptional()
  @Matches(REGION_CODE)
  regionCode?: string | null;

  @Field({ defaultValue: false, description: 'Only what waits for the asker.' })
  @IsBoolean()
  isMyTurn: boolean = false;
}
