import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { CaseReferral } from './referral.entity.js';
import { CaseReferralAction } from './referral.rules.js';

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this referral, now or in another state.' })
export class AllowedCaseReferralAction {
  @Field(() => CaseReferralAction, { description: 'The action.' })
  action: CaseReferralAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;

  @Field({ description: 'Whether it is not taken without words.' })
  wantsWords: boolean;
}

/** What a referral says. */
@ObjectType({ description: 'The letter of a referral, opened; that it was, is noted for the person to see.' })
export class CaseReferralLetter {
  @Field(() => CaseReferral, { description: 'The referral.' })
  referral: CaseReferral;

  @Field({ description: 'Who the person is.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'How to reach them.' })
  phone: string | null;

  @Field({ description: 'What the receiver needs to know.' })
  letter: string;

  @Field(() => String, { nullable: true, description: 'What the receiver said last.' })
  answer: string | null;

  @Field({ description: 'Who made it.' })
  madeBy: string;

  @Field(() => String, { nullable: true, description: 'To whom: a social worker or an organization.' })
  receiver: string | null;

  @Field(() => ID, { nullable: true, description: 'The case, for who may open it.' })
  caseId: string | null;

  @Field(() => [AllowedCaseReferralAction], { description: 'What the asker may do.' })
  allowedActions: AllowedCaseReferralAction[];
}

/** A list of referrals. */
@ObjectType({ description: 'Referrals of cases, newest first.' })
export class CaseReferralConnection extends connectionOf(CaseReferral) {}
