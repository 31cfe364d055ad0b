import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@wushe/values';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { SupportAction, SupportKind } from './support-grant.rules.js';

const MOST_SQUARE_METRES = 100_000;

/** What is written of a support. */
@InputType({ description: 'What is written of a support.' })
export class SupportInput {
  @Field(() => SupportKind, { description: 'What the station is supported with.' })
  @IsIn(Object.values(SupportKind))
  kind: SupportKind;

  @Field(() => ID, {
    nullable: true,
    description:
      'The fund account, the project, or the offer of the venue; only a venue that is on no offer has none.',
  })
  @IsOptional()
  @IsUUID()
  sourceId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who gives a venue that is on no offer, 2 to 60 characters.',
  })
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  giver?: string | null;

  @Field({ defaultValue: '', description: 'What it is for, at most 200 characters.' })
  @IsString()
  @MaxLength(200)
  detail: string = '';

  @Field(() => Int, {
    nullable: true,
    description: 'Of a venue: floor area in square metres, 1 to 100,000.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_SQUARE_METRES)
  floorArea?: number | null;

  @Field(() => DayScalar, { description: 'First day, not after today.' })
  givenOn: Day;

  @Field(() => DayScalar, { nullable: true, description: 'First day on which it no longer holds.' })
  @IsOptional()
  endsOn?: Day | null;
}

/** Granting a station support. */
@ArgsType()
export class GrantSupportArgs {
  @Field(() => ID, { description: 'The station.' })
  @IsUUID()
  stationId: string;

  @Field(() => SupportInput, { description: 'All of it.' })
  @ValidateNested()
  @Type(() => SupportInput)
  input: SupportInput;

  @Field({ description: 'Made up by the browser for this form: the same key twice grants once.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Ending a support or taking the end back. */
@ArgsType()
export class ActOnSupportArgs extends OfVersion {
  @Field(() => SupportAction, { description: 'What to do.' })
  @IsIn(Object.values(SupportAction))
  action: SupportAction;

  @Field(() => String, { nullable: true, description: 'Why it ends, 1 to 300 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this support, now or in another state.' })
export class AllowedSupportAction {
  @Field(() => SupportAction, { description: 'The action.' })
  action: SupportAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;
}
