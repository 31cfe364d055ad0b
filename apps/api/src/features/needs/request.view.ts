import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
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
} from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { NeedState, RatingOutcome, Urgency } from './need.rules.js';

registerEnumType(RatingOutcome, {
  name: 'RatingOutcome',
  description: 'What the resident says of the outcome.',
});

/** A resident's request. */
@ArgsType()
export class AskForHelpArgs {
  @Field(() => ID, { description: 'Community the resident lives in, 12 digits.' })
  @Matches(/^\d{12}$/)
  regionCode: string;

  @Field({ description: 'Code of the need category.' })
  @IsString()
  @MaxLength(60)
  category: string;

  @Field(() => Urgency, { description: 'How soon somebody should come.' })
  @IsIn(Object.values(Urgency))
  urgency: Urgency;

  @Field({
    description:
      'What it is about, in their own words; 2 to 300 characters; read by the handling staff only.',
  })
  @IsString()
  @MinLength(2)
  @MaxLength(300)
  words: string;

  @Field(() => String, { nullable: true, description: 'Mobile number to call back; sealed; not required.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  phone?: string | null;

  @Field({ defaultValue: false, description: 'Whether somebody tells it for the resident.' })
  @IsBoolean()
  isOnBehalf: boolean = false;

  @Field({
    description: 'Made up by the browser for this form: the same key twice makes one request and one code.',
  })
  @IsString()
  @MinLength(16)
  @MaxLength(64)
  idempotencyKey: string;
}

/** A resident whom staff serve by phone or at the window. */
@ArgsType()
export class RegisterResidentArgs {
  @Field(() => ID, { description: 'The need the resident asked for.' })
  @IsUUID()
  needId: string;

  @Field({ description: 'The resident’s own words, 2 to 300 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(300)
  words: string;

  @Field(() => String, { nullable: true, description: 'Mobile number to call back.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  phone?: string | null;
}

/** Names a need. */
@ArgsType()
export class NeedIdArgs {
  @Field(() => ID, { description: 'The need.' })
  @IsUUID()
  needId: string;
}

/** A resident's code. */
@ArgsType()
export class CodeArgs {
  @Field({ description: 'The resident’s code: 12 digits, in groups or not.' })
  @IsString()
  @MaxLength(40)
  code: string;
}

/** A resident's word on the outcome. */
@ArgsType()
export class RateArgs extends CodeArgs {
  @Field(() => RatingOutcome, { description: 'What came of it.' })
  @IsIn(Object.values(RatingOutcome))
  outcome: RatingOutcome;

  @Field(() => Int, { nullable: true, description: 'Satisfaction, 1 to 5.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  stars?: number | null;
}

/** A step of a need as its resident sees it. */
@ObjectType({ description: 'A step of a need as its resident sees it.' })
export class ResidentStep {
  @Field(() => NeedState, { description: 'The state that began.' })
  state: NeedState;

  @Field(() => Date, { description: 'When.' })
  at: Date;
}

/** A need behind a resident's code: its state, and no personal data. */
@ObjectType({ description: 'A need behind a resident’s code: its state, and no personal data.' })
export class ResidentNeed {
  @Field({ description: 'Readable number.' })
  number: string;

  @Field(() => NeedState, { description: 'Where it stands; of a merged one, where the other stands.' })
  state: NeedState;

  @Field({ description: 'Code of the need category.' })
  category: string;

  @Field({ description: 'Name of the community that looks after it.' })
  communityName: string;

  @Field(() => String, {
    nullable: true,
    description: 'Words of the staff when it was rejected, referred or withdrawn.',
  })
  reason: string | null;

  @Field(() => Date, { nullable: true, description: 'By when the next step is due.' })
  dueAt: Date | null;

  @Field({ description: 'Whether the resident’s word is awaited.' })
  canRate: boolean;

  @Field({ description: 'Whether the resident may still take it back.' })
  canWithdraw: boolean;

  @Field(() => RatingOutcome, { nullable: true, description: 'What the resident said last.' })
  outcome: RatingOutcome | null;

  @Field(() => Int, { description: 'How often staff have read the resident’s own words.' })
  timesRead: number;

  @Field(() => [ResidentStep], { description: 'The steps so far, oldest first.' })
  steps: ResidentStep[];
}

/** What a resident gets for asking. */
@ObjectType({ description: 'What a resident gets for asking.' })
export class ResidentReceipt {
  @Field({ description: 'The code, 12 digits in three groups; shown once.' })
  code: string;

  @Field({ description: 'Readable number of the need.' })
  number: string;

  @Field(() => Date, { nullable: true, description: 'By when the community answers.' })
  dueAt: Date | null;
}

/** The resident's own words, for the handling staff. */
@ObjectType({ description: 'The resident’s own words, for the handling staff; every reading is noted.' })
export class ResidentWords {
  @Field({ description: 'The words.' })
  words: string;

  @Field(() => String, { nullable: true, description: 'Number to call back.' })
  phone: string | null;

  @Field({ description: 'Whether somebody told it for the resident.' })
  isOnBehalf: boolean;
}

/** A need as everybody may read it. */
@ObjectType({ description: 'A need as everybody may read it: category, numbers, township, one sentence.' })
export class PublicNeed {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field({ description: 'The one sentence the station confirmed.' })
  sentence: string;

  @Field({ description: 'Code of the need category.' })
  category: string;

  @Field(() => Urgency, { description: 'How soon somebody must answer.' })
  urgency: Urgency;

  @Field(() => NeedState, { description: 'Where it stands.' })
  state: NeedState;

  @Field(() => ID, { description: 'Code of the township.' })
  townshipCode: string;

  @Field({ description: 'Name of the township.' })
  townshipName: string;

  @Field(() => Int, { nullable: true, description: 'How many people or households it is for.' })
  targetCount: number | null;

  @Field(() => Int, { description: 'How many people are wanted.' })
  peopleWanted: number;

  @Field(() => Int, { description: 'How many of them are found.' })
  peopleFound: number;

  @Field(() => Date, { description: 'When it became public.' })
  publishedAt: Date;
}

/** The public list of needs. */
@ObjectType({ description: 'The public list of needs, newest first.' })
export class PublicNeedConnection extends connectionOf(PublicNeed) {}

/** Which public needs to list. */
@ArgsType()
export class PublicNeedArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Region they lie in.' })
  @IsOptional()
  @Matches(/^\d{2,12}$/)
  regionCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Only of this category or below it.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  category?: string | null;
}
