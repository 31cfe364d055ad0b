import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { REGION_CODE } from '../regions/index.js';
import { BaseKind } from './base-figure.entity.js';

/** Whose base figures. */
@ArgsType()
export class BaseFiguresArgs {
  @Field(() => ID, { description: 'The region.' })
  @Matches(REGION_CODE)
  regionCode: string;
}

/** What is entered of a region. */
@InputType({ description: 'How many people or households a region has, by whom and as of when.' })
export class BaseFigureInput {
  @Field(() => ID, { description: 'The region.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => BaseKind, { description: 'What is counted.' })
  @IsIn(Object.values(BaseKind))
  kind: BaseKind;

  @Field(() => Int, { description: 'The number of the last one read of this region and kind; 0 for none.' })
  @IsInt()
  @Min(0)
  after: number;

  @Field(() => Int, { description: 'How many, 1 to 2 billion.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  value: number;

  @Field(() => DayScalar, { description: 'The day it is true of, not after today.' })
  asOn: string;

  @Field({ description: 'Where it was published, 2 to 120 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(120)
  source: string;
}

/** Entering a base figure. */
@ArgsType()
export class EnterBaseFigureArgs {
  @Field(() => BaseFigureInput, { description: 'All of it.' })
  @ValidateNested()
  @Type(() => BaseFigureInput)
  input: BaseFigureInput;
}
