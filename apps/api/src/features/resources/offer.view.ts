import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
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
import { OfVersion } from '../../platform/graphql/of-version.js';
import { Booking } from './offer.entity.js';
import { OfferKind } from './offer.rules.js';
import { OnceArgs, ResourceInput } from './resource.view.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an owner offers. */
@InputType({ description: 'A venue, a service or equipment as its owner offers it.' })
export class OfferInput extends ResourceInput {
  @Field(() => OfferKind, { description: 'What is on offer.' })
  @IsIn(Object.values(OfferKind))
  kind: OfferKind;

  @Field({ description: 'Code of the resource category, below the kind.' })
  @Matches(/^(venue|service|equipment)(\/[a-z-]+)?$/)
  category: string;

  @Field({ defaultValue: '', description: 'What one should know before booking, at most 500 characters.' })
  @IsString()
  @MaxLength(500)
  detail: string = '';

  @Field({ description: 'Unit of the capacity, 1 to 10 characters.' })
  @IsString()
  @MinLength(1)
  @MaxLength(10)
  unit: string;

  @Field(() => Int, { description: 'How much can be taken at one time, 1 to 10,000.' })
  @IsInt()
  @Min(1)
  @Max(10_000)
  capacity: number;

  @Field(() => String, { description: 'First day on which it can be used.' })
  @Matches(DAY)
  validFrom: string;

  @Field(() => String, { nullable: true, description: 'First day on which it can no longer be used.' })
  @IsOptional()
  @Matches(DAY)
  validTo?: string | null;
}

/** Offering something. */
@ArgsType()
export class OfferResourceArgs extends OnceArgs {
  @Field(() => OfferInput, { description: 'The offer.' })
  @ValidateNested()
  @Type(() => OfferInput)
  input: OfferInput;
}

/** Ending an offer or taking it up again. */
@ArgsType()
export class WithdrawOfferArgs extends OfVersion {
  @Field({ description: 'true: take no more bookings; false: take them again.' })
  @IsBoolean()
  isWithdrawn: boolean;
}

/** Reading an offer's bookings. */
@ArgsType()
export class OfferBookingsArgs extends PageArgs {
  @Field(() => ID, { description: 'The offer.' })
  @IsUUID()
  offerId: string;
}

/** An offer's bookings. */
@ObjectType({ description: 'The bookings of an offer, newest first.' })
export class BookingConnection extends connectionOf(Booking) {}
