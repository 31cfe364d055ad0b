import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsInt, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { MoneyScalar } from '../../platform/graphql/scalars.js';
import { REGION_CODE } from '../regions/index.js';
import { MOST_FEN } from './fund.view.js';
import { OnceArgs } from './resource.view.js';

/** Whose budgets. */
@ArgsType()
export class BudgetListArgs {
  @Field(() => ID, { description: 'The region: its own and those of regions below.' })
  @Matches(REGION_CODE)
  regionCode: string;
}

/** Opening an account of a public budget. */
@ArgsType()
export class OpenBudgetArgs extends OnceArgs {
  @Field(() => ID, { description: 'The region whose money it is; the asker’s own.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field({ description: 'What the money is for, 2 to 60 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  name: string;
}

/** Entering an appropriation. */
@ArgsType()
export class AppropriateArgs extends OnceArgs {
  @Field(() => ID, { description: 'The account.' })
  @IsUUID()
  budgetId: string;

  @Field(() => MoneyScalar, { description: 'How much, in fen; positive.' })
  @IsInt()
  @Min(1)
  @Max(MOST_FEN)
  amount: number;

  @Field({ description: 'The document that gave it, 2 to 200 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  document: string;
}
