import { ArgsType, Field, ID } from '@nestjs/graphql';
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
} from 'class-validator';
import { PageArgs } from '../../platform/graphql/connection.js';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { REGION_CODE } from '../regions/index.js';
import { BatchAction } from './batch.rules.js';
import { PROGRAMME } from './programme.args.js';

const MOST_LINES = 500;
/** A line of a bank's answer has some hundred characters. */
const MOST_CHARACTERS = 200_000;

/** Which approved awards wait for a batch. */
@ArgsType()
export class ReadyArgs {
  @Field(() => ID, { description: 'The region that pays.' })
  @Matches(REGION_CODE)
  regionCode: string;
}

/** A list of batches. */
@ArgsType()
export class BatchListArgs extends PageArgs {
  @Field(() => ID, { description: 'The region: its own batches and those of regions below.' })
  @Matches(REGION_CODE)
  regionCode: string;
}

/** Making a batch. */
@ArgsType()
export class MakeBatchArgs {
  @Field(() => ID, { description: 'Code of the programme.' })
  @Matches(PROGRAMME)
  programme: string;

  @Field(() => ID, { description: 'The public budget that pays.' })
  @IsUUID()
  budgetId: string;

  @Field(() => [ID], { description: 'The approved applications, 1 to 500.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @IsUUID(undefined, { each: true })
  applicationIds: string[];

  @Field({ description: 'Made up by the browser, so that a second tap makes no second batch.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Actions that a person takes with one button. */
export const PLAIN_BATCH_ACTIONS = ['approve', 'approveAgain', 'sendBack', 'cancel'] as const;

/** Acting on a batch. */
@ArgsType()
export class ActOnBatchArgs extends OfVersion {
  @Field(() => BatchAction, { description: 'What to do; the file and the bank’s answer have their own.' })
  @IsIn(PLAIN_BATCH_ACTIONS)
  action: (typeof PLAIN_BATCH_ACTIONS)[number];

  @Field(() => String, {
    nullable: true,
    description: 'Why it is sent back or cancelled, at most 300 characters.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

/** Taking the file for the bank. */
@ArgsType()
export class TakeFileArgs extends OfVersion {}

/** Comparing with the bank. */
@ArgsType()
export class ReconcileArgs extends OfVersion {
  @Field({
    description: 'The bank’s answer as CSV text with a head of column names, at most 200,000 characters.',
  })
  @IsString()
  @MinLength(1)
  @MaxLength(MOST_CHARACTERS)
  content: string;
}
