import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';

/** Something that happened, and a part of the product that could not follow it. */
@ObjectType({ description: 'Something that happened, and a part of the product that could not follow it.' })
export class ParkedEvent {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field({ description: 'The part that failed: notifications, figures, projects, allocations.' })
  handler: string;

  @Field({ description: 'What happened, in the past tense: need.verified.' })
  type: string;

  @Field({ description: 'Kind of the record it happened to.' })
  subjectType: string;

  @Field(() => ID, { description: 'The record it happened to.' })
  subjectId: string;

  /** Six zeros: it lies in no region. */
  regionCode: string;

  @Field(() => Date, { description: 'When it happened.' })
  at: Date;

  @Field({ description: 'What the program said when it failed last, for whoever mends it.' })
  reason: string;

  @Field(() => Date, { description: 'When it was put aside, after five tries.' })
  parkedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When another try succeeded; null: it still waits.' })
  retriedAt: Date | null;
}

/** Which parked events to list. */
@ArgsType()
export class ParkedListArgs extends PageArgs {
  @Field({ defaultValue: true, description: 'Whether it still waits; else what was made up for.' })
  @IsOptional()
  @IsBoolean()
  isWaiting: boolean = true;
}

/** Names a parked event. */
@ArgsType()
export class ParkedIdArgs {
  @Field(() => ID, { description: 'The parked event.' })
  @IsUUID()
  id: string;
}

/** A list of parked events. */
@ObjectType({ description: 'What parts of the product could not follow, newest first.' })
export class ParkedEventConnection extends connectionOf(ParkedEvent) {}
