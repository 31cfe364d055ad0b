import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { REGION_CODE } from '../regions/index.js';
import { FigureApproval } from './approval.entity.js';
import { Figure } from './figure.rules.js';
import { FigureValue } from './figure.view.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A region. */
@ArgsType()
export class ApprovalListArgs extends PageArgs {
  @Field(() => ID, { description: 'The region.' })
  @Matches(REGION_CODE)
  regionCode: string;
}

/** A region and whole months. */
@ArgsType()
export class ApprovedPeriodArgs {
  @Field(() => ID, { description: 'The region.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field({ description: 'First month, YYYY-MM.' })
  @Matches(MONTH)
  from: string;

  @Field({ description: 'Last month, YYYY-MM; not before the first.' })
  @Matches(MONTH)
  to: string;
}

/** Approving the figures of a period. */
@ArgsType()
export class ApproveFiguresArgs extends ApprovedPeriodArgs {
  @Field(() => Int, { description: 'The last version read; 0 when nothing was approved yet.' })
  @IsInt()
  @Min(0)
  version: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is corrected; wanted from the second version on.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  reason?: string | null;
}

/** What came after an approval. */
@ArgsType()
export class EventsSinceArgs extends PageArgs {
  @Field(() => ID, { description: 'The approval.' })
  @IsUUID()
  id: string;
}

/** The approved and the live figures of a period. */
@ObjectType({ description: 'What was approved of a period, beside what its figures are now.' })
export class ApprovedPeriod {
  @Field(() => [FigureApproval], {
    description: 'All versions, newest first; empty when nothing was approved.',
  })
  versions: FigureApproval[];

  @Field(() => [FigureValue], { description: 'The figures as they are now.' })
  live: FigureValue[];

  @Field(() => Date, { description: 'Everything up to this moment is counted in them.' })
  asOf: Date;

  @Field({ description: 'Whether the period is over: before that nothing is approved.' })
  isOver: boolean;

  @Field({ description: 'Whether the asker may approve for this region.' })
  mayApprove: boolean;
}

/** One event since an approval. */
@ObjectType({ description: 'Something that happened after an approval and counts for its period.' })
export class EventSince {
  @Field(() => ID, { description: 'The event.' })
  id: string;

  @Field({ description: 'What happened, in the past tense: need.contested.' })
  type: string;

  regionCode: string;

  @Field(() => ID, { nullable: true, description: 'The need it belongs to.' })
  needId: string | null;

  @Field(() => DayScalar, { description: 'The day it counts for.' })
  on: string;

  @Field(() => Date, { description: 'When it happened.' })
  at: Date;

  changes: Partial<Record<Figure, number>>;
}

/** What one event changes. */
@ObjectType({ description: 'How much an event adds to a figure, or takes away.' })
export class FigureChange {
  @Field(() => Figure, { description: 'The figure.' })
  figure: Figure;

  @Field(() => Float, { description: 'So much more, or less.' })
  by: number;
}

/** A list of approvals. */
@ObjectType({ description: 'The latest approved versions of a region’s periods, the latest approved first.' })
export class FigureApprovalConnection extends connectionOf(FigureApproval) {}

/** A list of events since an approval. */
@ObjectType({ description: 'What happened since an approval and counts for its period, newest first.' })
export class EventSinceConnection extends connectionOf(EventSince) {}
