import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDate,
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
import { MoneyScalar } from '../../platform/graphql/scalars.js';
import { Need } from './need.entity.js';
import { Channel, NeedAction, NeedState, PartKind, Urgency } from './need.rules.js';

const MOST_FEN = 1_000_000_000;

/** One thing asked for. */
@InputType({ description: 'One thing a need asks for.' })
export class NeedPartInput {
  @Field(() => ID, { nullable: true, description: 'Part to change; none for a new one.' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => PartKind, { description: 'What is asked for.' })
  @IsIn(Object.values(PartKind))
  kind: PartKind;

  @Field({ description: 'Name of the role, the goods, the venue or the service; 1 to 40 characters.' })
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  name: string;

  @Field({ description: 'Unit of the quantity; fen for money.' })
  @IsString()
  @MinLength(1)
  @MaxLength(10)
  unit: string;

  @Field(() => [String], { defaultValue: [], description: 'Codes of the skills wanted; empty: anybody.' })
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  skills: string[] = [];

  @Field(() => Int, { description: 'How much, 1 or more, in units.' })
  @IsInt()
  @Min(1)
  @Max(MOST_FEN)
  quantity: number;
}

/** What is written when a need is posted or edited. */
@InputType({ description: 'What is written when a need is posted or edited.' })
export class NeedInput {
  @Field({ description: 'The matter in one line, 2 to 60 characters, without personal data.' })
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  title: string;

  @Field({
    defaultValue: '',
    description: 'What is to be done, at most 1,000 characters, without personal data.',
  })
  @IsString()
  @MaxLength(1000)
  detail: string = '';

  @Field({ description: 'Code of the need category: elder-care/visiting.' })
  @IsString()
  @MaxLength(60)
  category: string;

  @Field(() => Urgency, { description: 'How soon somebody must answer.' })
  @IsIn(Object.values(Urgency))
  urgency: Urgency;

  @Field(() => Channel, { defaultValue: 'visit', description: 'How the need reached the community.' })
  @IsIn(Object.values(Channel))
  channel: Channel = 'visit';

  @Field(() => String, { nullable: true, description: 'Code of the target group.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  targetGroup?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people or households it is for.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  targetCount?: number | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Codes of the languages in which it is best served, at most 5; empty: any.',
  })
  @IsArray()
  @ArrayMaxSize(5)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  languages: string[] = [];

  @Field({
    defaultValue: '',
    description: 'Where, no finer than the public may know; at most 60 characters.',
  })
  @IsString()
  @MaxLength(60)
  place: string = '';

  @Field(() => Date, { nullable: true, description: 'Earliest start.' })
  @IsOptional()
  @IsDate()
  startsAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Latest end; after the start.' })
  @IsOptional()
  @IsDate()
  endsAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'Minutes of service one volunteer gives in all.' })
  @IsOptional()
  @IsInt()
  @Min(15)
  @Max(60_000)
  minutesEach?: number | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Budget in fen, not negative.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_FEN)
  budget?: number | null;

  @Field(() => [NeedPartInput], { description: 'What is asked for: 1 to 20 parts.' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => NeedPartInput)
  parts: NeedPartInput[];
}

/** Posting a need. */
@ArgsType()
export class PostNeedArgs {
  @Field(() => ID, { description: 'Community it lies in, 12 digits.' })
  @Matches(/^\d{12}$/)
  regionCode: string;

  @Field(() => NeedInput, { description: 'What is needed.' })
  @ValidateNested()
  @Type(() => NeedInput)
  input: NeedInput;

  @Field({ defaultValue: false, description: 'Keep as a draft instead of posting.' })
  asDraft: boolean = false;

  @Field({ description: 'Made up by the browser for this form: the same key twice makes one need.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Editing a need. */
@ArgsType()
export class EditNeedArgs extends OfVersion {
  @Field(() => NeedInput, { description: 'All of it, as it shall be.' })
  @ValidateNested()
  @Type(() => NeedInput)
  input: NeedInput;
}

/** A plain action: nothing to fill in but a reason. */
@ArgsType()
export class ActOnNeedArgs extends OfVersion {
  @Field(() => NeedAction, { description: 'What to do.' })
  @IsIn(Object.values(NeedAction))
  action: NeedAction;

  @Field(() => String, {
    nullable: true,
    description: 'Words for those at the other end; some actions demand them.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

/** The station's yes. */
@ArgsType()
export class VerifyNeedArgs extends OfVersion {
  @Field({ description: 'The one sentence the public reads, 4 to 80 characters, without personal data.' })
  @IsString()
  @MinLength(4)
  @MaxLength(80)
  publicSentence: string;
}

/** Joining a need to an earlier one that asks the same. */
@ArgsType()
export class MergeNeedArgs extends OfVersion {
  @Field(() => ID, { description: 'The need it is merged into.' })
  @IsUUID()
  intoId: string;
}

/** Which needs to list. */
@ArgsType()
export class NeedListArgs extends PageArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Region they lie in; without it all that the hat reaches.',
  })
  @IsOptional()
  @Matches(/^\d{2,12}$/)
  regionCode?: string | null;

  @Field(() => [NeedState], { nullable: true, description: 'Only in these states.' })
  @IsOptional()
  @IsIn(Object.values(NeedState), { each: true })
  states?: NeedState[] | null;

  @Field(() => String, { nullable: true, description: 'Only of this category or below it.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  category?: string | null;

  @Field(() => Urgency, { nullable: true, description: 'Only of this urgency.' })
  @IsOptional()
  @IsIn(Object.values(Urgency))
  urgency?: Urgency | null;

  @Field(() => String, { nullable: true, description: 'Only with this text in the title, or this number.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  text?: string | null;
}

/** A list of needs. */
@ObjectType({ description: 'A list of needs, newest first.' })
export class NeedConnection extends connectionOf(Need) {}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this need, now or in another state.' })
export class AllowedNeedAction {
  @Field(() => NeedAction, { description: 'The action.' })
  action: NeedAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;

  @Field({ description: 'Whether it wants a reason.' })
  wantsReason: boolean;
}
