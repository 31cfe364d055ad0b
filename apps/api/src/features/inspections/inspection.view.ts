import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Day } from '@wushe/values';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
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
import { REGION_CODE } from '../regions/index.js';
import { Inspection } from './inspection.entity.js';
import { ChecklistResult, InspectionAction, InspectionState } from './inspection.rules.js';

const MOST_ITEMS = 40;

/** What is written of an inspection. */
@InputType({ description: 'What is written when an inspection is planned or changed.' })
export class InspectionInput {
  @Field({ description: 'What it is about, 2 to 60 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  title: string;

  @Field({ defaultValue: '', description: 'What it is for, at most 1,000 characters.' })
  @IsString()
  @MaxLength(1000)
  purpose: string = '';

  @Field(() => DayScalar, { description: 'First day of the visits.' })
  startsOn: Day;

  @Field(() => DayScalar, { description: 'Last day of the visits; not before the first.' })
  endsOn: Day;

  @Field(() => [String], { description: 'The checklist: 1 to 40 items of 2 to 120 characters.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ITEMS)
  @IsString({ each: true })
  @MinLength(2, { each: true })
  @MaxLength(120, { each: true })
  checklist: string[];
}

/** Planning an inspection. */
@ArgsType()
export class PlanInspectionArgs {
  @Field(() => ID, { description: 'The region in which it looks.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => InspectionInput, { description: 'What is written of it.' })
  @ValidateNested()
  @Type(() => InspectionInput)
  input: InspectionInput;

  @Field({ description: 'Made up by the browser for this form: the same key twice plans one inspection.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Changing a planned inspection. */
@ArgsType()
export class EditInspectionArgs extends OfVersion {
  @Field(() => InspectionInput, { description: 'What is written of it now.' })
  @ValidateNested()
  @Type(() => InspectionInput)
  input: InspectionInput;
}

/** A plain step of an inspection. */
@ArgsType()
export class ActOnInspectionArgs extends OfVersion {
  @Field(() => InspectionAction, { description: 'What to do: begin, close, reopen, cancel or restore.' })
  @IsIn(Object.values(InspectionAction))
  action: InspectionAction;

  @Field(() => String, { nullable: true, description: 'Why; at most 300 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

/** A visit. */
@ArgsType()
export class RecordVisitArgs {
  @Field(() => ID, { description: 'The inspection.' })
  @IsUUID()
  inspectionId: string;

  @Field(() => ID, { nullable: true, description: 'The station visited.' })
  @IsOptional()
  @IsUUID()
  stationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organization visited.' })
  @IsOptional()
  @IsUUID()
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The township or community visited.' })
  @IsOptional()
  @Matches(REGION_CODE)
  regionCode?: string | null;

  @Field(() => DayScalar, { description: 'The day, not in the future.' })
  visitedOn: Day;

  @Field(() => [ChecklistResult], { description: 'One for each item of the checklist, in its order.' })
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @IsIn(Object.values(ChecklistResult), { each: true })
  results: ChecklistResult[];

  @Field({ defaultValue: '', description: 'What else was seen, at most 1,000 characters, no personal data.' })
  @IsString()
  @MaxLength(1000)
  note: string = '';

  @Field({ description: 'Made up by the browser for this form: the same key twice records one visit.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Which inspections to list. */
@ArgsType()
export class InspectionListArgs extends PageArgs {
  @Field(() => [InspectionState], { nullable: true, description: 'Only in these states.' })
  @IsOptional()
  @IsIn(Object.values(InspectionState), { each: true })
  states?: InspectionState[] | null;
}

/** A list of inspections. */
@ObjectType({ description: 'Inspections, newest first.' })
export class InspectionConnection extends connectionOf(Inspection) {}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this inspection, now or in another state.' })
export class AllowedInspectionAction {
  @Field(() => InspectionAction, { description: 'The action.' })
  action: InspectionAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;
}
