import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Region, Regions } from '../regions/index.js';
import { AskForMyCaseArgs, CaseCodeArgs } from './case-people.args.js';
import { CasePeople } from './case-people.service.js';
import { CaseMatch, MyCase } from './case.view.js';

/** What the person of a case does with a code, without an account. */
@Resolver(() => MyCase)
export class CasePeopleResolver {
  constructor(
    private readonly people: CasePeople,
    private readonly regions: Regions,
  ) {}

  // A mutation, because a wrong code is counted.
  @Access('public')
  @Mutation(() => MyCase, {
    description: 'Who read the case behind a code; five wrong codes an hour close the door.',
  })
  openMyCase(@CurrentActor() actor: Actor, @Args() { code }: CaseCodeArgs): Promise<MyCase> {
    return this.people.open(actor, code);
  }

  @Access('public')
  @Mutation(() => MyCase, { description: 'Asks for a copy of one’s own file, or for its erasure.' })
  askForMyCase(@CurrentActor() actor: Actor, @Args() args: AskForMyCaseArgs): Promise<MyCase> {
    return this.people.ask(actor, args);
  }

  @Access('session')
  @Mutation(() => MyCase, { description: 'Ties one’s own case to the account signed in.' })
  tieMyCase(@CurrentActor() actor: Actor, @Args() { code }: CaseCodeArgs): Promise<MyCase> {
    return this.people.tie(actor, code);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'Where.' })
  place(@Parent() { placeCode }: MyCase, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(placeCode);
  }
}

/** Where a file that was found lies. */
@Resolver(() => CaseMatch)
export class CaseMatchResolver {
  constructor(private readonly regions: Regions) {}

  @Access('parent')
  @ResolveField(() => Region, {
    nullable: true,
    description: 'Township or county whose station can be asked.',
  })
  place(@Parent() { placeCode }: CaseMatch, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(placeCode);
  }
}
