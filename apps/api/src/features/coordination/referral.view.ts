import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { REGION_CODE } from '../regions/index.js';
import { Referral } from './referral.entity.js';
import { ReferralAction, ReferralState } from './referral.rules.js';

/** Which side of a referral a desk stands on. */
export const ReferralSide = { received: 'received', sent: 'sent' } as const;
export type ReferralSide = (typeof ReferralSide)[keyof typeof ReferralSide];
registerEnumType(ReferralSide, {
  name: 'ReferralSide',
  description: 'Received by the asker’s side, or sent.',
});

/** Passing a matter to another department. */
@ArgsType()
export class ReferMatterArgs {
  @Field(() => ID, { description: 'Region it comes from, within the asker’s reach.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field({ description: 'Code of the department it comes from.' })
  @IsString()
  @MaxLength(40)
  fromDepartment: string;

  @Field(() => ID, { description: 'Region it goes to; its desk answers.' })
  @Matches(REGION_CODE)
  toRegionCode: string;

  @Field({ description: 'Code of the department it goes to.' })
  @IsString()
  @MaxLength(40)
  toDepartment: string;

  @Field({ description: 'The matter, 2 to 120 characters, without personal data.' })
  @IsString()
  @MinLength(2)
  @MaxLength(120)
  title: string;

  @Field({ description: 'Why it is passed on, 4 to 1,000 characters, without personal data.' })
  @IsString()
  @MinLength(4)
  @MaxLength(1000)
  reason: string;

  @Field(() => ID, { nullable: true, description: 'The need it is about, one that the asker sees.' })
  @IsOptional()
  @IsUUID()
  needId?: string | null;

  @Field({ description: 'Made up by the browser for this form: the same key twice makes one referral.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** A step of a referral. */
@ArgsType()
export class ActOnReferralArgs {
  @Field(() => ID, { description: 'The referral.' })
  @IsUUID()
  id: string;

  @Field(() => ReferralAction, { description: 'What to do.' })
  @IsIn(Object.values(ReferralAction))
  action: ReferralAction;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why, or what became of it; at most 500 characters; some actions demand it.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  words?: string | null;
}

/** Which referrals to list. */
@ArgsType()
export class ReferralListArgs extends PageArgs {
  @Field(() => ReferralSide, { description: 'Received by the asker’s reach, or sent from it.' })
  @IsIn(Object.values(ReferralSide))
  side: ReferralSide;

  @Field(() => [ReferralState], { nullable: true, description: 'Only in these states.' })
  @IsOptional()
  @IsIn(Object.values(ReferralState), { each: true })
  states?: ReferralState[] | null;
}

/** A list of referrals. */
@ObjectType({ description: 'Referrals between departments, newest first.' })
export class ReferralConnection extends connectionOf(Referral) {}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this referral, now or in another state.' })
export class AllowedReferralAction {
  @Field(() => ReferralAction, { description: 'The action.' })
  action: ReferralAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;

  @Field({ description: 'Whether it wants words.' })
  wantsWords: boolean;
}

/** A name that the policies in force give to one of their parts. */
@ObjectType({
  description: 'A name that the policies in force give to one of their parts: a department, an action track.',
})
export class NamedCode {
  @Field({ description: 'Code in data.' })
  code: string;

  @Field({ description: 'Chinese name.' })
  zh: string;

  @Field({ description: 'English name.' })
  en: string;
}
