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
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { Claim } from './claim.entity.js';
import { ClaimAction, ClaimState } from './claim.rules.js';

/** How much of one part is claimed. */
@InputType({ description: 'How much of one part of the need is claimed.' })
export class ClaimShareInput {
  @Field(() => ID, { description: 'The part of the need.' })
  @IsUUID()
  partId: string;

  @Field(() => Int, { description: 'How much, 1 or more, in the part’s unit; fen for money.' })
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  quantity: number;
}

/** Claiming a need for the organization whose hat the asker wears. */
@ArgsType()
export class ClaimNeedArgs {
  @Field(() => ID, { description: 'The need.' })
  @IsUUID()
  needId: string;

  @Field(() => [ClaimShareInput], { description: 'What is taken of which part: 1 to 20.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ClaimShareInput)
  shares: ClaimShareInput[];

  @Field({
    description: 'How the organization will go about it, 4 to 1,000 characters, without personal data.',
  })
  @IsString()
  @MinLength(4)
  @MaxLength(1000)
  plan: string;

  @Field({ description: 'Made up by the browser for this form: the same key twice makes one claim.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** An answer to a claim, or a way back from it. */
@ArgsType()
export class ActOnClaimArgs extends OfVersion {
  @Field(() => ClaimAction, { description: 'What to do.' })
  @IsIn(Object.values(ClaimAction))
  action: ClaimAction;

  @Field(() => String, {
    nullable: true,
    description: 'Words for those at the other end, at most 300 characters; some actions demand them.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

/** Which claims to list. */
@ArgsType()
export class ClaimListArgs extends PageArgs {
  @Field(() => [ClaimState], { nullable: true, description: 'Only in these states.' })
  @IsOptional()
  @IsIn(Object.values(ClaimState), { each: true })
  states?: ClaimState[] | null;
}

/** A list of claims. */
@ObjectType({ description: 'A list of claims, newest first.' })
export class ClaimConnection extends connectionOf(Claim) {}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this claim, now or in another state.' })
export class AllowedClaimAction {
  @Field(() => ClaimAction, { description: 'The action.' })
  action: ClaimAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;

  @Field({ description: 'Whether it wants a reason.' })
  wantsReason: boolean;
}

/** How one side of a claim can be reached. */
@ObjectType({ description: 'How one side of an accepted claim can be reached.' })
export class ClaimContact {
  @Field({ description: 'Name of the person.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Phone; null where none is kept.' })
  phone: string | null;
}

/** Both sides of an accepted claim. */
@ObjectType({ description: 'How the two sides of an accepted claim reach each other.' })
export class ClaimContacts {
  @Field(() => ClaimContact, { nullable: true, description: 'Who made the claim for the organization.' })
  organization: ClaimContact | null;

  @Field(() => ClaimContact, { nullable: true, description: 'Who posted the need for the community.' })
  community: ClaimContact | null;
}

/** Names one claim. */
@ArgsType()
export class ClaimIdArgs {
  @Field(() => ID, { description: 'The claim.' })
  @IsUUID()
  id: string;
}
