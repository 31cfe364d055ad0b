import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { GoodsMovement } from './goods.entity.js';
import { OnceArgs, ResourceInput } from './resource.view.js';

const MOST_UNITS = 10_000_000;

/** Goods as they were received. */
@InputType({ description: 'Goods given to a host charity: one kind, one gift, one date of expiry.' })
export class GoodsInput extends ResourceInput {
  @Field({ description: 'Code of the resource category, below goods.' })
  @Matches(/^goods(\/[a-z-]+)?$/)
  category: string;

  @Field({ description: 'Unit they are counted in, 1 to 10 characters.' })
  @IsString()
  @MinLength(1)
  @MaxLength(10)
  unit: string;

  @Field(() => Int, { description: 'How much, 1 or more.' })
  @IsInt()
  @Min(1)
  @Max(MOST_UNITS)
  quantity: number;

  @Field(() => String, { nullable: true, description: 'Last day on which they may be handed out.' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  expiresOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name under which the donor wants to appear; none: anonymous.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  donorName?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the receipt that the charity gave.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  receiptNumber?: string | null;
}

/** Receiving goods. */
@ArgsType()
export class ReceiveGoodsArgs extends OnceArgs {
  @Field(() => GoodsInput, { description: 'The goods.' })
  @ValidateNested()
  @Type(() => GoodsInput)
  input: GoodsInput;
}

/** Writing goods off. */
@ArgsType()
export class WriteOffGoodsArgs extends OnceArgs {
  @Field(() => ID, { description: 'The lot.' })
  @IsUUID()
  lotId: string;

  @Field(() => Int, { description: 'How much, 1 or more, in the unit of the lot.' })
  @IsInt()
  @Min(1)
  @Max(MOST_UNITS)
  quantity: number;

  @Field({ description: 'Why, 2 to 200 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  reason: string;
}

/** Reading a lot's ledger. */
@ArgsType()
export class GoodsLedgerArgs extends PageArgs {
  @Field(() => ID, { description: 'The lot.' })
  @IsUUID()
  lotId: string;
}

/** A ledger of goods. */
@ObjectType({ description: 'The movements of a lot, newest first.' })
export class GoodsMovementConnection extends connectionOf(GoodsMovement) {}
