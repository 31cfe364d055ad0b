import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { RefusalCode } from '../../platform/refusal.js';
import { CertificateRowOutcome } from './certificate-import.rules.js';
import { CertificateGrade } from './social-worker.rules.js';
import { CertificateDaysInput } from './worker-certificate.view.js';

registerEnumType(CertificateRowOutcome, {
  name: 'CertificateRowOutcome',
  description: 'What became of a row of a list of certificates.',
});

/** A row of a list. */
@InputType({ description: 'A row of a list of certificates, as its source writes it.' })
export class CertificateRowInput extends CertificateDaysInput {
  @Field({ description: 'Name of the social worker, who is on the register already.' })
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  name: string;

  @Field({ description: 'Grade by code or by any of the names in use: 社会工作师 and 社会工作者 are one.' })
  @IsString()
  @MaxLength(20)
  grade: string;

  @Field({ description: 'Number of the certificate, 4 to 40 characters.' })
  @IsString()
  @MinLength(4)
  @MaxLength(40)
  number: string;
}

/** A list. */
@ArgsType()
export class ImportCertificatesArgs {
  @Field(() => [CertificateRowInput], { description: 'The rows, 1 to 200.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => CertificateRowInput)
  rows: CertificateRowInput[];
}

/** What became of a row. */
@ObjectType({ description: 'What became of a row; a row that was not entered changes nothing.' })
export class ImportedCertificate {
  @Field(() => Int, { description: 'Place of the row in the list, from 1.' })
  row: number;

  @Field(() => CertificateRowOutcome, { description: 'What became of it.' })
  outcome: CertificateRowOutcome;

  @Field(() => CertificateGrade, { nullable: true, description: 'The grade its name stands for.' })
  grade: CertificateGrade | null;

  @Field(() => ID, { nullable: true, description: 'The social worker it is of.' })
  workerId: string | null;

  @Field(() => RefusalCode, { nullable: true, description: 'Why it was refused.' })
  refusal: RefusalCode | null;
}
