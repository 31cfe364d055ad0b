import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts } from './accounts.service.js';
import { AskNewPhoneArgs, IdArgs } from './accounts.view.js';
import { GrantReads } from './grants.reads.js';
import { Person } from './person.entity.js';
import { PhoneChange } from './phone-change.entity.js';
import { PhoneChangeAction } from './phone-change.rules.js';
import { PhoneChanges } from './phone-changes.service.js';

/** Other phones in place of lost ones, at the GraphQL edge. */
@Resolver(() => PhoneChange)
export class PhoneChangesResolver {
  constructor(
    private readonly changes: PhoneChanges,
    private readonly reads: GrantReads,
    private readonly accounts: Accounts,
  ) {}

  @Access('policy')
  @Query(() => [PhoneChange], {
    description:
      'Phone changes that are under way for the asker and for people of their own reach or organization, newest first; at most 100.',
  })
  openPhoneChanges(@CurrentActor() actor: Actor): Promise<PhoneChange[]> {
    return this.reads.openPhoneChanges(actor);
  }

  @Access('policy')
  @Mutation(() => PhoneChange, {
    description:
      'Asks for another phone for somebody who lost theirs with the password; by those who may give every role the person holds.',
  })
  askNewPhone(@CurrentActor() actor: Actor, @Args() args: AskNewPhoneArgs): Promise<PhoneChange> {
    return this.changes.ask(actor, args);
  }

  @Access('policy')
  @Mutation(() => PhoneChange, {
    description:
      'A second person confirms; a link goes to the new phone and every session of the person ends.',
  })
  confirmNewPhone(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<PhoneChange> {
    return this.changes.confirm(actor, id);
  }

  @Access('policy')
  @Mutation(() => PhoneChange, { description: 'Takes it back; the person may do so too.' })
  withdrawNewPhone(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<PhoneChange> {
    return this.changes.withdraw(actor, id);
  }

  @Access('parent')
  @ResolveField(() => String, { description: 'The new phone with its middle digits hidden.' })
  maskedPhone(@Parent() change: PhoneChange): string {
    return this.changes.maskedPhone(change);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Whose phone it will be.' })
  person(@Parent() { personId }: PhoneChange, @Context() context: RequestContext): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(personId);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who asked for it.' })
  askedBy(@Parent() { askedById }: PhoneChange, @Context() context: RequestContext): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(askedById);
  }

  @Access('parent')
  @ResolveField(() => [PhoneChangeAction], { description: 'What the asker may do with it now.' })
  allowedActions(@Parent() change: PhoneChange, @CurrentActor() actor: Actor): Promise<PhoneChangeAction[]> {
    return this.changes.allowed(actor, change);
  }
}
