import { ArgsType, Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
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
  ValidateNested,
} from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { MoneyScalar } from '../../platform/graphql/scalars.js';
import { Allocation } from './allocation.entity.js';
import { AllocationAction, AllocationState } from './allocation.rules.js';

const MOST = 1_000_000_000_000;

/** What a project shall be given. */
@InputType({ description: 'What a project shall be given, from one fund, lot or offer.' })
export class AllocationInput {
  @Field(() => ID, { description: 'The project, under way.' })
  @IsUUID()
  projectId: string;

  @Field(() => ID, { nullable: true, description: 'The part of its need that this serves.' })
  @IsOptional()
  @IsUUID()
  needPartId?: string | null;

  @Field(() => ID, { description: 'The fund, lot or offer it comes from.' })
  @IsUUID()
  resourceId: string;

  @Field(() => Float, { description: 'How much: fen for money, else units; whole and positive.' })
  @IsInt()
  @Min(1)
  @Max(MOST)
  amount: number;

  @Field(() => Date, { nullable: true, description: 'From when; must for a venue, a service or equipment.' })
  @IsOptional()
  @IsDate()
  startsAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when; must for a venue, a service or equipment.' })
  @IsOptional()
  @IsDate()
  endsAt?: Date | null;
}

/** Giving something to a project. */
@ArgsType()
export class AllocateArgs {
  @Field(() => AllocationInput, { description: 'What is given.' })
  @ValidateNested()
  @Type(() => AllocationInput)
  input: AllocationInput;

  @Field({ description: 'Made up by the browser for this form: the same key twice gives once.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Saying that something came. */
@ArgsType()
export class ConfirmAllocationArgs extends OfVersion {}

/** Sending something back. */
@ArgsType()
export class ReturnAllocationArgs extends ConfirmAllocationArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Why, at most 200 characters; must for what was confirmed.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  reason?: string | null;
}

/** Which allocations to list. */
@ArgsType()
export class AllocationListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this fund, lot or offer.' })
  @IsOptional()
  @IsUUID()
  resourceId?: string | null;

  @Field(() => AllocationState, { nullable: true, description: 'Only in this state.' })
  @IsOptional()
  @IsIn(Object.values(AllocationState))
  state?: AllocationState | null;
}

/** A list of allocations. */
@ObjectType({ description: 'A list of allocations, newest first.' })
export class AllocationConnection extends connectionOf(Allocation) {}

/** Which projects a resource may serve. */
@ArgsType()
export class ProjectsForResourceArgs extends PageArgs {
  @Field(() => ID, { description: 'The fund, lot or offer.' })
  @IsUUID()
  resourceId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Only with this text in the need’s title, or its number.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  text?: string | null;
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this allocation, now or in another state.' })
export class AllowedAllocationAction {
  @Field(() => AllocationAction, { description: 'The action.' })
  action: AllocationAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;

  @Field({ description: 'Whether it wants a reason.' })
  wantsReason: boolean;
}

/** One stretch of a gift's way. */
@ObjectType({ description: 'So much of a gift went out with one transfer.' })
export class GiftUse {
  @Field(() => MoneyScalar, { description: 'How much of the gift, in fen.' })
  amount: number;

  @Field(() => ID, { description: 'The transfer it went out with.' })
  transferId: string;

  @Field(() => Allocation, {
    nullable: true,
    description: 'The allocation to a project; null when it passed on to another fund.',
  })
  allocation: Allocation | null;
}

/** Where a gift went. */
@ObjectType({ description: 'Where a gift went; what was given first is used first.' })
export class GiftTrace {
  @Field(() => [GiftUse], { description: 'What it was used for, in the order of time.' })
  uses: GiftUse[];

  @Field(() => MoneyScalar, { description: 'What of it still lies in the fund, in fen.' })
  left: number;
}
