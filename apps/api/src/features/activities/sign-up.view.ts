import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  IsDate,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { Shift } from './activity.entity.js';
import { HoursEntry, SignUp } from './sign-up.entity.js';
import { SignUpAction, SignUpState } from './sign-up.rules.js';

/** Names one shift. */
@ArgsType()
export class ShiftIdArgs {
  @Field(() => ID, { description: 'The shift.' })
  @IsUUID()
  shiftId: string;
}

/** A plain step of a sign-up. */
@ArgsType()
export class ActOnSignUpArgs extends OfVersion {
  @Field(() => SignUpAction, { description: 'What to do.' })
  @IsIn(Object.values(SignUpAction))
  action: SignUpAction;

  @Field(() => Date, {
    nullable: true,
    description: 'When they came or went, for a list written afterwards; none: now.',
  })
  @IsOptional()
  @IsDate()
  at?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why, at most 300 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

/** Confirming hours. */
@ArgsType()
export class ConfirmHoursArgs extends OfVersion {
  @Field(() => Int, {
    nullable: true,
    description: 'Minutes other than those between check-in and check-out; wants a reason.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1440)
  minutes?: number | null;

  @Field(() => String, { nullable: true, description: 'Why the minutes differ, at most 300 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

/** Correcting confirmed hours. */
@ArgsType()
export class CorrectHoursArgs {
  @Field(() => ID, { description: 'The sign-up.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The minutes it should have been; 0 takes all back.' })
  @IsInt()
  @Min(0)
  @Max(1440)
  minutes: number;

  @Field({ description: 'Why, 2 to 300 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(300)
  reason: string;
}

/** A scanned code. */
@ArgsType()
export class ScanArgs {
  @Field({ description: 'The code in the link.' })
  @IsString()
  @MaxLength(200)
  code: string;
}

/** Which of the own sign-ups to list. */
@ArgsType()
export class MySignUpArgs extends PageArgs {
  @Field(() => [SignUpState], { nullable: true, description: 'Only in these states.' })
  @IsOptional()
  @IsIn(Object.values(SignUpState), { each: true })
  states?: SignUpState[] | null;
}

/** The code an organizer shows. */
@ObjectType({ description: 'The code an organizer shows; it changes within seconds.' })
export class ShiftCode {
  @Field({ description: 'The code; it stands in the link /c/CODE.' })
  code: string;

  @Field(() => Date, { description: 'When the next code is due.' })
  changesAt: Date;
}

/** What a scan gives. */
@ObjectType({ description: 'What a scan gives: the shift, and a ticket that this browser keeps.' })
export class Scan {
  @Field(() => Shift, { description: 'The shift whose code it was.' })
  shift: Shift;

  @Field(() => Date, { description: 'The moment that will count.' })
  scannedAt: Date;

  @Field(() => Date, { description: 'Until when the ticket can be used.' })
  goodUntil: Date;
}

/** A list of sign-ups. */
@ObjectType({ description: 'A list of sign-ups, newest first.' })
export class SignUpConnection extends connectionOf(SignUp) {}

/** A list of hours. */
@ObjectType({ description: 'Entries of the hours ledger, newest first.' })
export class HoursEntryConnection extends connectionOf(HoursEntry) {}

/** What a volunteer has earned. */
@ObjectType({ description: 'The service a volunteer has given, as it stands in the ledger.' })
export class HoursTotal {
  @Field(() => Int, { description: 'Confirmed minutes in all.' })
  minutes: number;

  @Field(() => Int, { description: 'Confirmed minutes of this calendar year.' })
  minutesThisYear: number;

  @Field(() => Int, { description: 'Minutes that wait for the organizer’s word.' })
  minutesWaiting: number;

  @Field(() => Int, { description: 'Star level, 0 to 5, by the policy in force.' })
  stars: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes at which the next star is earned; null at the last.',
  })
  nextStarMinutes: number | null;
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this sign-up, now or in another state.' })
export class AllowedSignUpAction {
  @Field(() => SignUpAction, { description: 'The action.' })
  action: SignUpAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;
}
