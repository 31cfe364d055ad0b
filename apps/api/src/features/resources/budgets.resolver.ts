import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { AppropriateArgs, BudgetListArgs, OpenBudgetArgs } from './budget.view.js';
import { Budgets } from './budgets.service.js';
import { FundAccount, Transfer } from './fund.entity.js';

/** Public budgets at the GraphQL edge. */
@Resolver()
export class BudgetsResolver {
  constructor(private readonly budgets: Budgets) {}

  @Access('policy')
  @Query(() => [FundAccount], {
    description: 'Accounts of public budgets at a region and below, newest first, at most 50.',
  })
  publicBudgets(
    @CurrentActor() actor: Actor,
    @Args() { regionCode }: BudgetListArgs,
  ): Promise<FundAccount[]> {
    return this.budgets.of(actor, regionCode);
  }

  @Access('policy')
  @Mutation(() => FundAccount, {
    description: 'Opens an account of a public budget at the asker’s own region.',
  })
  openBudget(@CurrentActor() actor: Actor, @Args() args: OpenBudgetArgs): Promise<FundAccount> {
    return this.budgets.open(actor, args);
  }

  @Access('policy')
  @Mutation(() => Transfer, { description: 'Enters what the treasury gave to a public budget.' })
  appropriateBudget(@CurrentActor() actor: Actor, @Args() args: AppropriateArgs): Promise<Transfer> {
    return this.budgets.appropriate(actor, args);
  }
}
