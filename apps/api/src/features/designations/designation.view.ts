import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RegionLevel } from '@wushe/values';
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
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { Role } from '../../platform/permissions/role.js';
import { REGION_CODE } from '../regions/index.js';
import { Designation } from './designation.entity.js';
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

@ArgsType()
class OfVersion {
  @Field(() => ID, { description: 'The application or name.' })
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

/** Names known in both languages. */
@ObjectType({ description: 'A name in both languages of the product.' })
export class DesignationName {
  @Field({ description: 'Chinese.' })
  zh: string;
  @Field({ description: 'English.' })
  en: string;
}

/** What a kind asks for. */
@ObjectType({ description: 'What a place must show for a name.' })
export class DesignationCriterion {
  @Field({ description: 'Stable code.' })
  code: string;

  @Field(() => DesignationName, { description: 'What is asked, with its unit.' })
  name: DesignationName;

  @Field(() => String, { nullable: true, description: 'What is counted; null where words are asked for.' })
  fact: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The least value that meets it; null where words are asked for.',
  })
  atLeast: number | null;

  @Field({ description: 'How far it could be checked: read, reported, derived or proposed.' })
  evidence: string;
}

/** How far the target is reached. */
@ObjectType({ description: 'Places named beside the target of the policy.' })
export class DesignationProgress {
  @Field(() => Int, { description: 'Places whose name is in force.' })
  named: number;

  @Field(() => Int, { description: 'Applications under way.' })
  underWay: number;

  @Field(() => Int, { description: 'Places of that level in the region, statistical units left out.' })
  places: number;

  @Field(() => String, {
    nullable: true,
    description: 'The target, a count or a percentage; null: none is set.',
  })
  target: string | null;

  @Field({ description: 'Whether the target is a percentage of the places.' })
  isPercent: boolean;

  @Field(() => Int, { nullable: true, description: 'The year by whose end it was to be reached.' })
  targetYear: number | null;
}

/** A kind of name. */
@ObjectType('DesignationKind', {
  description: 'A name that a region awards to places below it, as its policy has it.',
})
export class DesignationKindView {
  @Field({ description: 'Stable code.' })
  code: string;

  @Field({ description: 'Code of the policy pack.' })
  pack: string;

  @Field(() => DesignationName, { description: 'The name.' })
  name: DesignationName;

  @Field(() => RegionLevel, { description: 'The level of the places that can be named.' })
  level: RegionLevel;

  @Field(() => RegionLevel, { description: 'The level that names them.' })
  decidedAt: RegionLevel;

  @Field(() => Int, { description: 'Days of the public notice.' })
  noticeDays: number;

  @Field(() => Int, { description: 'Experts that must be heard.' })
  experts: number;

  @Field(() => Int, { description: 'Months for which the name is given.' })
  termMonths: number;

  @Field(() => [DesignationCriterion], { description: 'What is asked.' })
  criteria: DesignationCriterion[];

  @Field(() => DesignationProgress, { description: 'How far the region has come.' })
  progress: DesignationProgress;
}

/** How a criterion stands. */
@ObjectType({ description: 'One criterion and how far a place meets it.' })
export class CriterionEvidence {
  @Field({ description: 'The criterion’s code.' })
  criterion: string;

  @Field(() => Int, { nullable: true, description: 'As counted; null where nothing is.' })
  value: number | null;

  @Field(() => Int, { nullable: true, description: 'The least value that meets it.' })
  atLeast: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is met; null: people judge by the words.',
  })
  isMet: boolean | null;

  @Field({ description: 'The applicant’s words.' })
  words: string;
}

/** What was counted at a moment. */
@ObjectType({ description: 'What was counted for a place at a moment, kept as it was.' })
export class DesignationCheckView {
  @Field(() => Date, { nullable: true, description: 'When it was counted; null: just now, and not kept.' })
  at: Date | null;

  @Field(() => DayScalar, { description: 'First day of the first month counted.' })
  fromMonth: string;

  @Field(() => DayScalar, { description: 'First day of the last month counted.' })
  toMonth: string;

  @Field(() => [CriterionEvidence], { description: 'By criterion.' })
  evidence: CriterionEvidence[];
}

/** An expert’s part. */
@ObjectType({ description: 'What one expert says of an application.' })
export class DesignationReviewView {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'The expert’s name.' })
  expert: string | null;

  @Field({ description: 'Whether it is the asker.' })
  isMine: boolean;

  @Field(() => Verdict, { nullable: true, description: 'What they say; null: no answer yet.' })
  verdict: Verdict | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  words: string | null;

  @Field(() => Date, { nullable: true, description: 'When they answered.' })
  answeredAt: Date | null;
}

/** An objection. */
@ObjectType({ description: 'What somebody of the public holds against a name; who it was is not kept.' })
export class DesignationObjectionView {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => Date, { description: 'When it came.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'The words; only those who decide read them.' })
  words: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was upheld; null: no answer yet.' })
  isUpheld: boolean | null;

  @Field(() => String, { nullable: true, description: 'The answer.' })
  answer: string | null;
}

/** Who could be asked. */
@ObjectType({ description: 'Somebody who could judge an application.' })
export class ExpertCandidate {
  @Field(() => ID, { description: 'The person.' })
  personId: string;

  @Field({ description: 'Name.' })
  name: string;

  @Field(() => Role, { description: 'A role they hold.' })
  role: Role;

  @Field(() => ID, { description: 'Where they hold it.' })
  regionCode: string;

  @Field({
    description: 'Whether they hold a role in the place’s county, apply, or decide: they may not judge.',
  })
  isConflicted: boolean;
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take, now or in another state.' })
export class AllowedDesignationAction {
  @Field(() => DesignationAction, { description: 'The action.' })
  action: DesignationAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;

  @Field({ description: 'Whether it is not taken without a reason.' })
  wantsReason: boolean;
}

/** A list of applications and names. */
@ObjectType({ description: 'Applications for names and names held, newest first.' })
export class DesignationConnection extends connectionOf(Designation) {}
