import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { CaseVersionArgs } from './case.args.js';
import { ConsentHow } from './case.rules.js';
import { CaseReferralAction } from './referral.rules.js';

/** Passing part of a case on. */
@ArgsType()
export class ReferCaseArgs extends CaseVersionArgs {
  @Field(() => ID, { nullable: true, description: 'The receiving social worker; this or an organization.' })
  @IsOptional()
  @IsUUID()
  toWorkerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The receiving organization; this or a social worker.' })
  @IsOptional()
  @IsUUID()
  toOrganizationId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The whole case goes over; to a social worker only.',
  })
  @IsBoolean()
  isTransfer: boolean = false;

  @Field(() => ConsentHow, {
    nullable: true,
    description: 'How the person agreed; null: without, which only a supervisor may.',
  })
  @IsOptional()
  @IsIn(Object.values(ConsentHow))
  consentHow?: ConsentHow | null;

  @Field({
    description: 'What the receiver needs to know, 2 to 5,000 characters; without consent with the reason.',
  })
  @IsString()
  @MinLength(2)
  @MaxLength(5000)
  letter: string;

  @Field({ description: 'Made up by the asker, so that a second tap makes no second referral.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Answering a referral. */
@ArgsType()
export class ActOnCaseReferralArgs extends OfVersion {
  @Field(() => CaseReferralAction, { description: 'What to do.' })
  @IsIn(Object.values(CaseReferralAction))
  action: CaseReferralAction;

  @Field(() => String, { nullable: true, description: 'Why, or what was done; at most 2,000 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  words?: string | null;
}
