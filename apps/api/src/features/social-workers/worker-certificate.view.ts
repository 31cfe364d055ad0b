import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Day } from '@wushe/values';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { CertificateGrade } from './social-worker.rules.js';

/** The days of a certificate. */
@InputType({ description: 'The days of a certificate, as they stand on it and in the national register.' })
export class CertificateDaysInput {
  @Field(() => DayScalar, { nullable: true, description: 'Day of approval, not after today.' })
  @IsOptional()
  approvedOn?: Day | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day of the first registration, not before approval; none: not registered.',
  })
  @IsOptional()
  registeredOn?: Day | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day on which the registration no longer holds; none: without an end.',
  })
  @IsOptional()
  validTo?: Day | null;
}

/** A certificate to be entered. */
@InputType({ description: 'A certificate to be entered.' })
export class CertificateInput extends CertificateDaysInput {
  @Field(() => CertificateGrade, { description: 'Its grade.' })
  @IsIn(Object.values(CertificateGrade))
  grade: CertificateGrade;

  @Field({ description: 'Its number, 4 to 40 characters; kept encrypted.' })
  @IsString()
  @MinLength(4)
  @MaxLength(40)
  number: string;
}

/** Entering a certificate. */
@ArgsType()
export class EnterCertificateArgs {
  @Field(() => ID, { description: 'The social worker.' })
  @IsUUID()
  workerId: string;

  @Field(() => CertificateInput, { description: 'All of it.' })
  @ValidateNested()
  @Type(() => CertificateInput)
  input: CertificateInput;
}

/** Names one certificate. */
@ArgsType()
export class CertificateArgs {
  @Field(() => ID, { description: 'The certificate.' })
  @IsUUID()
  id: string;
}

/** Withdrawing a certificate. */
@ArgsType()
export class WithdrawCertificateArgs extends CertificateArgs {
  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;
}

/** Changing the days of a certificate. */
@ArgsType()
export class RenewCertificateArgs extends WithdrawCertificateArgs {
  @Field(() => CertificateDaysInput, { description: 'All three days, as they shall be.' })
  @ValidateNested()
  @Type(() => CertificateDaysInput)
  days: CertificateDaysInput;
}
