import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@wushe/values';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { SessionForm } from './supervision.rules.js';
import { WorkTime } from './work-time.entity.js';

/** Time of supervision. */
@InputType({ description: 'Time of supervision that was given.' })
export class SessionInput {
  @Field(() => SessionForm, { description: 'How.' })
  @IsIn(Object.values(SessionForm))
  form: SessionForm;

  @Field(() => DayScalar, { description: 'When: within the days of the pair, not after today.' })
  heldOn: Day;

  @Field(() => Int, { description: 'How long, 1 to 1,440 minutes.' })
  @IsInt()
  @Min(1)
  @Max(1440)
  minutes: number;
}

/** Recording it. */
@ArgsType()
export class RecordSessionArgs {
  @Field(() => ID, { description: 'The pair.' })
  @IsUUID()
  pairId: string;

  @Field(() => SessionInput, { description: 'All of it.' })
  @ValidateNested()
  @Type(() => SessionInput)
  input: SessionInput;
}

/** What a month's time went into. */
@InputType({ description: 'What the time of a month went into.' })
export class WorkTimeInput {
  @Field(() => DayScalar, { description: 'First day of the month, not a later one than this.' })
  month: Day;

  @Field(() => Int, { description: 'The number of the last one read of this month; 0 for none.' })
  @IsInt()
  @Min(0)
  after: number;

  @Field(() => Int, { description: 'Minutes of professional work.' })
  @IsInt()
  @Min(0)
  @Max(44_640)
  professionalMinutes: number;

  @Field(() => Int, { description: 'Minutes of administrative work; both together fit into the month.' })
  @IsInt()
  @Min(0)
  @Max(44_640)
  administrativeMinutes: number;
}

/** Telling it. */
@ArgsType()
export class TellWorkTimeArgs {
  @Field(() => WorkTimeInput, { description: 'All of it.' })
  @ValidateNested()
  @Type(() => WorkTimeInput)
  input: WorkTimeInput;
}

/** The last months of somebody's time. */
@ObjectType({ description: 'What the time of the last twelve months went into, as far as it is told.' })
export class WorkTimeShare {
  @Field(() => [WorkTime], { description: 'The months told, latest first, of each what holds.' })
  months: WorkTime[];

  @Field(() => Int, {
    nullable: true,
    description: 'Share of administrative work in thousandths; null while no time is told.',
  })
  administrativeThousandths: number | null;
}
