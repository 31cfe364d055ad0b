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
import { connectionOf } from '../../platform/graphql/connection.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { LearningEntry } from './learning.entity.js';
import { LearningAction, LearningKind } from './learning.rules.js';

/** Entries that wait. */
@ObjectType({ description: 'Entries of learning that wait for the register, newest first.' })
export class LearningEntryConnection extends connectionOf(LearningEntry) {}

/** A cycle of continuing education. */
@ObjectType({ description: 'A cycle of continuing education: what is owed, what counts so far.' })
export class LearningCycle {
  @Field(() => DayScalar, { description: 'First day.' })
  fromOn: Day;

  @Field(() => DayScalar, { description: 'Last day.' })
  toOn: Day;

  @Field(() => Int, { description: 'Minutes the grade owes in the cycle.' })
  owedMinutes: number;

  @Field(() => Int, { description: 'Minutes of confirmed learning that count.' })
  countedMinutes: number;

  @Field(() => Int, {
    description: 'Minutes entered and not yet confirmed, as far as they fall into the cycle.',
  })
  waitingMinutes: number;

  @Field({ description: 'Name of the source the hours come from, in Chinese.' })
  sourceZh: string;

  @Field({ description: 'Name of the source the hours come from, in English.' })
  sourceEn: string;
}

/** Something learned, to be entered. */
@InputType({ description: 'Something a social worker learned.' })
export class LearningInput {
  @Field(() => LearningKind, { description: 'How.' })
  @IsIn(Object.values(LearningKind))
  kind: LearningKind;

  @Field({ description: 'What was learned, 2 to 80 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(80)
  title: string;

  @Field({ description: 'Who taught or published it, 2 to 80 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(80)
  provider: string;

  @Field(() => Int, { description: 'How long, 1 to 60,000 minutes.' })
  @IsInt()
  @Min(1)
  @Max(60_000)
  minutes: number;

  @Field(() => DayScalar, { description: 'Last day of the learning, not after today.' })
  learnedOn: Day;
}

/** Entering it. */
@ArgsType()
export class EnterLearningArgs {
  @Field(() => ID, { description: 'Who learned.' })
  @IsUUID()
  workerId: string;

  @Field(() => LearningInput, { description: 'All of it.' })
  @ValidateNested()
  @Type(() => LearningInput)
  input: LearningInput;
}

/** A step of an entry. */
@ArgsType()
export class ActOnLearningArgs {
  @Field(() => ID, { description: 'The entry.' })
  @IsUUID()
  id: string;

  @Field(() => LearningAction, { description: 'What to do.' })
  @IsIn(Object.values(LearningAction))
  action: LearningAction;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true, description: 'refuse: why, 2 to 200 characters.' })
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  reason?: string | null;
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this entry, now or in another state.' })
export class AllowedLearningAction {
  @Field(() => LearningAction, { description: 'The action.' })
  action: LearningAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;
}
