import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { MoneyScalar } from '../../platform/graphql/scalars.js';
import { RatingOutcome } from '../needs/index.js';

/** A donor's code. */
@ArgsType()
export class GiftCodeArgs {
  @Field({ description: 'The donor’s code: 12 digits, in groups or not.' })
  @IsString()
  @MaxLength(40)
  code: string;
}

/** What one part of a gift was used for, as its donor sees it. */
@ObjectType({
  description: 'What one part of a gift was used for, as its donor sees it: nobody’s name, no address.',
})
export class FollowedGiftUse {
  @Field(() => MoneyScalar, { description: 'How much of the gift, in fen.' })
  amount: number;

  @Field(() => Date, { description: 'When it left the fund.' })
  at: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the other fund it passed on to; null when it went to a project.',
  })
  fundName: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the organization that leads the project.' })
  organizationName: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the need’s category.' })
  category: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The one sentence the station made public of the need.',
  })
  sentence: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the township the need lies in.' })
  townshipName: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the project’s organization confirmed that it came.',
  })
  confirmedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the community accepted the work.' })
  acceptedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'People served, told by the community at acceptance.' })
  servedCount: number | null;

  @Field(() => RatingOutcome, { nullable: true, description: 'What the resident said of the outcome.' })
  outcome: RatingOutcome | null;
}

/** A gift as its donor follows it. */
@ObjectType({
  description: 'Where a gift went, as its donor follows it by code; what was given first is used first.',
})
export class FollowedGift {
  @Field(() => MoneyScalar, { description: 'How much was given, in fen.' })
  amount: number;

  @Field(() => Date, { description: 'When the charity recorded it.' })
  givenAt: Date;

  @Field(() => String, { nullable: true, description: 'Number of the charity’s receipt.' })
  receiptNumber: string | null;

  @Field({ description: 'Name of the charity it was given to.' })
  charityName: string;

  @Field({ description: 'Name of the fund it lies in.' })
  fundName: string;

  @Field(() => [String], { description: 'Codes of the categories the fund is bound to; none: any.' })
  purposeCategories: string[];

  @Field({ description: 'Whether the charity took the entry back because it was wrong.' })
  isTakenBack: boolean;

  @Field(() => MoneyScalar, { description: 'What of it was used, in fen.' })
  used: number;

  @Field(() => MoneyScalar, { description: 'What of it still lies in the fund, in fen.' })
  left: number;

  @Field(() => Int, {
    description: 'People served by the projects it went to, with other gifts, as far as they are accepted.',
  })
  servedCount: number;

  @Field(() => [FollowedGiftUse], { description: 'What it was used for, in the order of time.' })
  uses: FollowedGiftUse[];
}
