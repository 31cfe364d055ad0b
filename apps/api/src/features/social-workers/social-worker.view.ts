import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { SocialWorker } from './social-worker.entity.js';
import { CertificateGrade, SocialWorkerAction, SocialWorkerState } from './social-worker.rules.js';
import { CertificateInput } from './worker-certificate.view.js';

const REGION = /^\d{2}(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/;

/** What is written of a social worker. */
@InputType({ description: 'What is written of a social worker.' })
export class SocialWorkerInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Organization that employs them; none: the station itself.',
  })
  @IsOptional()
  @IsUUID()
  organizationId?: string | null;

  @Field(() => [String], { description: 'Codes of the need categories they are versed in, 1 to 20.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsString({ each: true })
  specialties: string[];

  @Field(() => Int, {
    defaultValue: 6,
    description: 'How many projects they carry at once at most, 1 to 50.',
  })
  @IsInt()
  @Min(1)
  @Max(50)
  capacity: number = 6;
}

/** Entering somebody who holds the role of a social worker into the register. */
@ArgsType()
export class RegisterSocialWorkerArgs {
  @Field(() => ID, { description: 'Person who holds the role of a social worker.' })
  @IsUUID()
  personId: string;

  @Field(() => SocialWorkerInput, { description: 'What is written of them.' })
  @ValidateNested()
  @Type(() => SocialWorkerInput)
  input: SocialWorkerInput;

  @Field(() => CertificateInput, { nullable: true, description: 'The first certificate; none without one.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => CertificateInput)
  certificate?: CertificateInput | null;
}

/** Changing a record. */
@ArgsType()
export class EditSocialWorkerArgs extends OfVersion {
  @Field(() => SocialWorkerInput, { description: 'All of it, as it shall be.' })
  @ValidateNested()
  @Type(() => SocialWorkerInput)
  input: SocialWorkerInput;
}

/** A plain action. */
@ArgsType()
export class ActOnSocialWorkerArgs {
  @Field(() => ID, { description: 'The social worker.' })
  @IsUUID()
  id: string;

  @Field(() => SocialWorkerAction, { description: 'What to do.' })
  @IsIn(Object.values(SocialWorkerAction))
  action: SocialWorkerAction;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;
}

/** Names one social worker. */
@ArgsType()
export class SocialWorkerArgs {
  @Field(() => ID, { description: 'The social worker.' })
  @IsUUID()
  id: string;
}

/** Which social workers to list. */
@ArgsType()
export class SocialWorkerListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Region they serve, with all below it.' })
  @IsOptional()
  @Matches(REGION)
  regionCode?: string | null;

  @Field(() => CertificateGrade, { nullable: true, description: 'Only of this grade.' })
  @IsOptional()
  @IsIn(Object.values(CertificateGrade))
  grade?: CertificateGrade | null;

  @Field(() => SocialWorkerState, { nullable: true, description: 'Only in this state.' })
  @IsOptional()
  @IsIn(Object.values(SocialWorkerState))
  state?: SocialWorkerState | null;

  @Field(() => String, { nullable: true, description: 'Only with this text in the name.' })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  text?: string | null;
}

/** A list of social workers. */
@ObjectType({ description: 'A list of social workers, newest first.' })
export class SocialWorkerConnection extends connectionOf(SocialWorker) {}

/** Somebody who can be entered. */
@ObjectType({ description: 'Somebody who holds the role of a social worker and has no record.' })
export class Unregistered {
  @Field(() => ID, { description: 'The person.' })
  personId: string;

  @Field({ description: 'Name.' })
  name: string;

  @Field(() => ID, { description: 'Region the role is held at.' })
  regionCode: string;
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this record, now or in another state.' })
export class AllowedSocialWorkerAction {
  @Field(() => SocialWorkerAction, { description: 'The action.' })
  action: SocialWorkerAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;
}
