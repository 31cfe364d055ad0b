import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsUUID, Matches, Min, ValidateNested } from 'class-validator';
import { RetirementCategory, Sex } from './worker-particulars.rules.js';

/** What the statutory working age goes by. */
@ObjectType('WorkerParticulars', {
  description: 'What of a social worker the statutory working age goes by; every reading is logged.',
})
export class Particulars {
  @Field(() => Int, { description: 'Counts what was told from 1; a correction carries the last read.' })
  number: number;

  @Field(() => Sex, { description: 'Sex as the identity document tells it.' })
  sex: Sex;

  @Field({ description: 'Month of birth, YYYY-MM.' })
  birthMonth: string;

  @Field(() => RetirementCategory, { description: 'What kind of post the working age goes by.' })
  retirementCategory: RetirementCategory;
}

/** What is told. */
@InputType({ description: 'What the statutory working age goes by.' })
export class ParticularsInput {
  @Field(() => Int, { description: 'Number of the last one read; 0 for none.' })
  @IsInt()
  @Min(0)
  after: number;

  @Field(() => Sex, { description: 'Sex as the identity document tells it.' })
  @IsIn(Object.values(Sex))
  sex: Sex;

  @Field({ description: 'Month of birth, YYYY-MM.' })
  @Matches(/^\d{4}-\d{2}$/)
  birthMonth: string;

  @Field(() => RetirementCategory, { description: 'What kind of post the working age goes by.' })
  @IsIn(Object.values(RetirementCategory))
  retirementCategory: RetirementCategory;
}

/** Telling them. */
@ArgsType()
export class TellParticularsArgs {
  @Field(() => ID, { description: 'The social worker.' })
  @IsUUID()
  workerId: string;

  @Field(() => ParticularsInput, { description: 'All of it.' })
  @ValidateNested()
  @Type(() => ParticularsInput)
  input: ParticularsInput;
}
