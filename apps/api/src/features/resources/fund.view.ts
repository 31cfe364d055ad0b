import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
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
import { MoneyScalar } from '../../platform/graphql/scalars.js';
import { Transfer } from './fund.entity.js';
import { OnceArgs, ResourceInput } from './resource.view.js';

/** Ten billion yuan: more than any gift, and far below where fen stop being exact. */
export const MOST_FEN = 1_000_000_000_000;

/** A fund as its charity describes it. */
@InputType({ description: 'A fund for a purpose, as its host charity describes it.' })
export class FundInput extends ResourceInput {}

/** Opening a fund. */
@ArgsType()
export class OpenFundArgs extends OnceArgs {
  @Field(() => FundInput, { description: 'The fund.' })
  @ValidateNested()
  @Type(() => FundInput)
  input: FundInput;
}

/** A gift of money made to a host charity. */
@ArgsType()
export class ReceiveGiftArgs extends OnceArgs {
  @Field(() => ID, { description: 'The fund whose purpose it was given for.' })
  @IsUUID()
  fundId: string;

  @Field(() => MoneyScalar, { description: 'How much, in fen; positive.' })
  @IsInt()
  @Min(1)
  @Max(MOST_FEN)
  amount: number;

  @Field(() => String, {
    nullable: true,
    description: 'Name under which the donor wants to appear; none: anonymous.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  donorName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the receipt that the charity gave; none when the donor waived it.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  receiptNumber?: string | null;
}

/** What the charity's manager gets for a recorded gift. */
@ObjectType({ description: 'A recorded gift and the code to hand to its donor.' })
export class GiftReceipt {
  @Field(() => Transfer, { description: 'The transfer that records the gift.' })
  transfer: Transfer;

  @Field({ description: 'The donor’s code, 12 digits in three groups; shown once.' })
  code: string;
}

/** Taking back a gift that was recorded wrongly. */
@ArgsType()
export class TakeBackGiftArgs extends OnceArgs {
  @Field(() => ID, { description: 'The transfer that recorded the gift.' })
  @IsUUID()
  id: string;

  @Field({ description: 'Why, 2 to 200 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  reason: string;
}

/** Passing money on within a charity. */
@ArgsType()
export class MoveMoneyArgs extends OnceArgs {
  @Field(() => ID, { description: 'The fund it is taken from.' })
  @IsUUID()
  fromId: string;

  @Field(() => ID, { description: 'The fund it is added to.' })
  @IsUUID()
  toId: string;

  @Field(() => MoneyScalar, { description: 'How much, in fen; positive.' })
  @IsInt()
  @Min(1)
  @Max(MOST_FEN)
  amount: number;
}

/** Reading a fund's ledger. */
@ArgsType()
export class FundLedgerArgs extends PageArgs {
  @Field(() => ID, { description: 'The fund.' })
  @IsUUID()
  fundId: string;
}

/** A ledger of money. */
@ObjectType({ description: 'The transfers of an account, newest first.' })
export class TransferConnection extends connectionOf(Transfer) {}
