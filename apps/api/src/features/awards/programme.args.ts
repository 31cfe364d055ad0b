import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
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
import { DayScalar } from '../../platform/graphql/scalars.js';
import { REGION_CODE } from '../regions/index.js';
import { AwardFactKind } from './programme.entity.js';

export const PROGRAMME = /^[a-z][a-z0-9-]{1,60}$/;
const PARAMETER = /^[A-Za-z][A-Za-z0-9-]{0,60}$/;

/** Which programmes. */
@ArgsType()
export class ProgrammeListArgs {
  @Field(() => ID, { description: 'The region: programmes that hold there, above or below.' })
  @Matches(REGION_CODE)
  regionCode: string;
}

/** One programme as one region sees it. */
@ArgsType()
export class ProgrammeArgs extends ProgrammeListArgs {
  @Field(() => ID, { description: 'Code of the programme.' })
  @Matches(PROGRAMME)
  programme: string;
}

/** A value tried in a draft. */
@InputType({ description: 'A value of a parameter that a draft tries.' })
export class DraftValueInput {
  @Field({ description: 'Name of the parameter.' })
  @Matches(PARAMETER)
  parameter: string;

  @Field({
    description: 'The value as text: a day, whole months, days or fen, or one of the choices of its kind.',
  })
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  value: string;
}

/** Trying a draft on the register. */
@ArgsType()
export class SimulateArgs extends ProgrammeArgs {
  @Field(() => [DraftValueInput], { description: 'Values that differ from those in force.' })
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => DraftValueInput)
  values: DraftValueInput[];

  @Field(() => [String], { defaultValue: [], description: 'Codes of rules that the draft leaves out.' })
  @IsArray()
  @ArrayMaxSize(40)
  @Matches(PROGRAMME, { each: true })
  without: string[] = [];

  @Field(() => Int, { defaultValue: 12, description: 'How many months from today are looked at, 1 to 36.' })
  @IsInt()
  @Min(1)
  @Max(36)
  months: number = 12;
}

/** Entering what no register keeps. */
@ArgsType()
export class EnterAwardFactArgs {
  @Field(() => AwardFactKind, { description: 'What it is.' })
  @IsIn(Object.values(AwardFactKind))
  kind: AwardFactKind;

  @Field(() => ID, { nullable: true, description: 'The social worker, of a title or a bad record.' })
  @IsOptional()
  @IsUUID()
  workerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organization, of an annual check.' })
  @IsOptional()
  @IsUUID()
  organizationId?: string | null;

  @Field(() => DayScalar, { description: 'First day.' })
  fromOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'Last day; null while nothing ended it.' })
  @IsOptional()
  toOn?: string | null;

  @Field({ description: 'The document it was read in, 4 to 200 characters.' })
  @IsString()
  @MinLength(4)
  @MaxLength(200)
  source: string;
}
