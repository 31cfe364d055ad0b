import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type { Day } from '@wushe/values';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { REGION_CODE } from '../regions/index.js';
import { WorkerFileAction } from './worker-file.policy.js';
import { EmploymentNature, PostingKind, WorkerTermKind } from './worker-term.rules.js';

registerEnumType(WorkerFileAction, {
  name: 'WorkerFileAction',
  description: 'What can be read of a social worker’s file, or written into it.',
});

@InputType({ isAbstract: true })
abstract class TermInput {
  @Field(() => DayScalar, { description: 'First day.' })
  fromOn: Day;

  @Field(() => DayScalar, { nullable: true, description: 'Last day; none while it lasts.' })
  @IsOptional()
  toOn?: Day | null;
}

@ArgsType()
abstract class WorkerTermArgs {
  @Field(() => ID, { description: 'The social worker.' })
  @IsUUID()
  workerId: string;
}

/** An employment. */
@InputType({ description: 'An employment of a social worker.' })
export class EmploymentInput extends TermInput {
  @Field({ description: 'Name of the employer, 2 to 80 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(80)
  employer: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The employer in the register of organizations; its name is taken from there.',
  })
  @IsOptional()
  @IsUUID()
  organizationId?: string | null;

  @Field(() => ID, { description: 'Region of the actual workplace, county or smaller.' })
  @Matches(REGION_CODE)
  workplaceCode: string;

  @Field(() => EmploymentNature, { description: 'By what right.' })
  @IsIn(Object.values(EmploymentNature))
  nature: EmploymentNature;
}

/** Months of social insurance. */
@InputType({ description: 'Whole months of social insurance.' })
export class InsuranceInput {
  @Field(() => ID, { description: 'City or county the insurance was paid in.' })
  @Matches(REGION_CODE)
  placeCode: string;

  @Field(() => DayScalar, { description: 'First day of the first month, not after this month.' })
  fromMonth: Day;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day of the last month; none while it is paid.',
  })
  @IsOptional()
  toMonth?: Day | null;
}

/** A time of service elsewhere. */
@InputType({ description: 'A time for which a social worker serves elsewhere.' })
export class PostingInput extends TermInput {
  @Field(() => PostingKind, { description: 'How.' })
  @IsIn(Object.values(PostingKind))
  kind: PostingKind;

  @Field(() => ID, { description: 'Region they serve in meanwhile, county or smaller.' })
  @Matches(REGION_CODE)
  placeCode: string;

  @Field(() => ID, { nullable: true, description: 'The station they serve at; it lies in the region.' })
  @IsOptional()
  @IsUUID()
  stationId?: string | null;
}

/** Who guides. */
@InputType({ description: 'Who guides a social worker, from when to when.' })
export class SupervisionInput extends TermInput {
  @Field(() => ID, { description: 'The social worker who guides.' })
  @IsUUID()
  supervisorId: string;
}

/** Who stands in. */
@InputType({ description: 'Who stands in for a social worker.' })
export class DeputyInput {
  @Field(() => ID, { description: 'The social worker who stands in.' })
  @IsUUID()
  deputyId: string;

  @Field(() => DayScalar, { description: 'First day.' })
  fromOn: Day;

  @Field(() => DayScalar, { description: 'Last day.' })
  toOn: Day;
}

/** Entering an employment. */
@ArgsType()
export class AddEmploymentArgs extends WorkerTermArgs {
  @Field(() => EmploymentInput, { description: 'All of it.' })
  @ValidateNested()
  @Type(() => EmploymentInput)
  input: EmploymentInput;
}

/** Entering months of insurance. */
@ArgsType()
export class AddInsuranceArgs extends WorkerTermArgs {
  @Field(() => InsuranceInput, { description: 'All of it.' })
  @ValidateNested()
  @Type(() => InsuranceInput)
  input: InsuranceInput;
}

/** Entering a posting. */
@ArgsType()
export class AddPostingArgs extends WorkerTermArgs {
  @Field(() => PostingInput, { description: 'All of it.' })
  @ValidateNested()
  @Type(() => PostingInput)
  input: PostingInput;
}

/** Naming who guides. */
@ArgsType()
export class AddSupervisionArgs extends WorkerTermArgs {
  @Field(() => SupervisionInput, { description: 'All of it.' })
  @ValidateNested()
  @Type(() => SupervisionInput)
  input: SupervisionInput;
}

/** Naming who stands in. */
@ArgsType()
export class AddDeputyArgs extends WorkerTermArgs {
  @Field(() => DeputyInput, { description: 'All of it.' })
  @ValidateNested()
  @Type(() => DeputyInput)
  input: DeputyInput;
}

/** Withdrawing what was entered by mistake. */
@ArgsType()
export class WithdrawWorkerTermArgs {
  @Field(() => WorkerTermKind, { description: 'What it is.' })
  @IsIn(Object.values(WorkerTermKind))
  kind: WorkerTermKind;

  @Field(() => ID, { description: 'The row.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;
}

/** Answering a supervisor or deputy whom somebody else named. */
@ArgsType()
export class AnswerWorkerTieArgs extends WithdrawWorkerTermArgs {
  @Field({ description: 'Yes, it shall hold; no, it never held.' })
  @IsBoolean()
  isYes: boolean;
}

/** Ending what holds. */
@ArgsType()
export class EndWorkerTermArgs extends WithdrawWorkerTermArgs {
  @Field(() => DayScalar, {
    description: 'Last day, within its days; of insurance the last day of a month.',
  })
  on: Day;
}
