import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
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
import { OfVersion } from '../../platform/graphql/of-version.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { RefusalCode } from '../../platform/refusal.js';
import { RegionChange } from './region-change.entity.js';
import { RegionChangeAction, RegionChangeKind, RegionChangeState } from './region-change.rules.js';
import { REGION_CODE } from './regions.view.js';

/** A unit before and after. */
@InputType({ description: 'A unit before and after a change.' })
export class RegionPairInput {
  @Field(() => ID, { nullable: true, description: 'Code before; null for a unit that is new.' })
  @IsOptional()
  @Matches(REGION_CODE)
  from?: string | null;

  @Field(() => ID, { description: 'Code after.' })
  @Matches(REGION_CODE)
  to: string;

  @Field(() => String, { nullable: true, description: 'Name after, at most 60 characters; null: as before.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  name?: string | null;
}

/** What becomes of units. */
@InputType({ description: 'What becomes of units; those below them follow unless they are named too.' })
export class RegionChangeInput {
  @Field(() => RegionChangeKind, { description: 'What becomes of them.' })
  @IsIn(Object.values(RegionChangeKind))
  kind: RegionChangeKind;

  @Field(() => [RegionPairInput], { description: 'The units before and after, at most 300.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => RegionPairInput)
  pairs: RegionPairInput[];

  @Field(() => ID, { nullable: true, description: 'Of a split: the main successor.' })
  @IsOptional()
  @Matches(REGION_CODE)
  mainCode?: string | null;
}

@ArgsType()
class DocumentedArgs {
  @Field(() => DayScalar, { description: 'The first day of the units after.' })
  effectiveOn: string;

  @Field({ description: 'The document or release it follows, 2 to 200 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  document: string;
}

/** Drafting changes. */
@ArgsType()
export class DraftRegionChangesArgs extends DocumentedArgs {
  @Field(() => [RegionChangeInput], {
    description: 'One to 500 changes, in the order in which they are applied.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => RegionChangeInput)
  changes: RegionChangeInput[];

  @Field({ description: 'Made up by the asker, so that a second tap drafts nothing twice.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Changing a draft. */
@ArgsType()
export class EditRegionChangeArgs extends DocumentedArgs {
  @Field(() => ID, { description: 'The change.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;

  @Field(() => RegionChangeInput, { description: 'All of it, as it shall be.' })
  @ValidateNested()
  @Type(() => RegionChangeInput)
  change: RegionChangeInput;
}

/** Doing something with a change. */
@ArgsType()
export class ActOnRegionChangeArgs extends OfVersion {
  @Field(() => RegionChangeAction, { description: 'What to do.' })
  @IsIn(['schedule', 'unschedule', 'apply', 'withdraw', 'reopen'])
  action: RegionChangeAction;
}

/** Which changes to list. */
@ArgsType()
export class RegionChangeListArgs extends PageArgs {
  @Field(() => [RegionChangeState], { nullable: true, description: 'Only in these states.' })
  @IsOptional()
  @IsIn(Object.values(RegionChangeState), { each: true })
  states?: RegionChangeState[] | null;
}

/** Changes, newest first. */
@ObjectType({ description: 'A list of changes of regions, newest first.' })
export class RegionChangeConnection extends connectionOf(RegionChange) {}

/** What becomes of one unit. */
@ObjectType({ description: 'What would become of one unit.' })
export class RegionStep {
  @Field(() => ID, { nullable: true, description: 'Code before; null for a unit that is new.' })
  fromCode: string | null;

  @Field(() => String, { nullable: true, description: 'Name before.' })
  fromName: string | null;

  @Field(() => ID, { description: 'Code after.' })
  toCode: string;

  @Field({ description: 'Name after.' })
  toName: string;

  @Field({ description: 'Whether rows that nothing attributes go this way.' })
  isMain: boolean;
}

/** What a change would do. */
@ObjectType({ description: 'What a change would do to the tree as it is now.' })
export class RegionChangeEffect {
  @Field(() => RefusalCode, { nullable: true, description: 'Why it is impossible; null when it is not.' })
  fault: RefusalCode | null;

  @Field(() => ID, { nullable: true, description: 'The unit the reason is about.' })
  faultCode: string | null;

  @Field(() => [RegionStep], { description: 'What becomes of each unit, the widest first; at most 300.' })
  steps: RegionStep[];

  @Field(() => Int, { description: 'How many units it touches.' })
  unitCount: number;

  @Field(() => Int, { description: 'How many communities are among them.' })
  communityCount: number;
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this change, now or in another state.' })
export class AllowedRegionChangeAction {
  @Field(() => RegionChangeAction, { description: 'The action.' })
  action: RegionChangeAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;
}
