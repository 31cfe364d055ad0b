import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Direction, EvidenceMark, IndicatorUnit } from '@wushe/policy-packs';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
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
import { TargetField } from './target.rules.js';

/** A decimal figure as people write it. */
export const DECIMAL = /^\d{1,12}(\.\d{1,4})?$/;
export const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Where policies hold. */
@ArgsType()
export class PolicyPacksArgs {
  @Field(() => ID, { nullable: true, description: 'Only those that hold there; all when missing.' })
  @IsOptional()
  @Matches(REGION_CODE)
  regionCode?: string | null;
}

/** What is entered of a row. */
@InputType({ description: 'A value that fills or supersedes a row’s target or base, with its source.' })
export class TargetEntryInput {
  @Field({ description: 'Code of the pack.' })
  @Matches(KEBAB)
  @MaxLength(60)
  pack: string;

  @Field({ description: 'Code of the row.' })
  @Matches(KEBAB)
  @MaxLength(60)
  indicator: string;

  @Field(() => TargetField, { description: 'Target or base.' })
  @IsIn(Object.values(TargetField))
  field: TargetField;

  @Field(() => ID, { description: 'The region it holds in, with all below; where the pack holds, or lower.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => Int, {
    description: 'The number of the entry read last for this row, field and region; 0 for none.',
  })
  @IsInt()
  @Min(0)
  after: number;

  @Field(() => DayScalar, { description: 'From when it holds: later than what it supersedes.' })
  fromOn: string;

  @Field(() => Int, { description: 'The year it is for, 1949 to 2100.' })
  @IsInt()
  @Min(1949)
  @Max(2100)
  year: number;

  @Field({ description: 'The value as the source prints it: at most 12 digits and 4 decimal places.' })
  @Matches(DECIMAL)
  value: string;

  @Field(() => IndicatorUnit, { nullable: true, description: 'Needed when the row has none.' })
  @IsOptional()
  @IsIn(Object.values(IndicatorUnit))
  unit?: IndicatorUnit | null;

  @Field(() => Direction, { nullable: true, description: 'Needed when the row has none.' })
  @IsOptional()
  @IsIn(Object.values(Direction))
  direction?: Direction | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its name in Chinese, where the pack does not know it.',
  })
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(80)
  nameZh?: string | null;

  @Field(() => String, { nullable: true, description: 'Its name in English.' })
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(120)
  nameEn?: string | null;

  @Field({ description: 'The document, 2 to 120 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(120)
  document: string;

  @Field(() => String, { nullable: true, description: 'Its number, at most 60 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  documentNumber?: string | null;

  @Field(() => DayScalar, { description: 'The day it was issued, not after today.' })
  issuedOn: string;

  @Field(() => EvidenceMark, { description: 'How far it was checked.' })
  @IsIn(Object.values(EvidenceMark))
  evidence: EvidenceMark;
}

/** Filling or superseding a value. */
@ArgsType()
export class SupersedeArgs {
  @Field(() => TargetEntryInput, { description: 'The entry.' })
  @ValidateNested()
  @Type(() => TargetEntryInput)
  input: TargetEntryInput;
}
