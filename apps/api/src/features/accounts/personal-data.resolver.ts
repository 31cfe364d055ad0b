import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { PageArgs, type Page } from '../../platform/graphql/connection.js';
import { Access } from '../../platform/permissions/access.js';
import { Region, Regions } from '../regions/index.js';
import { Accounts } from './accounts.service.js';
import { IdArgs, PersonalReadConnection } from './accounts.view.js';
import { GiveConsentArgs, PrivacyNotice } from './registration.view.js';
import { Consent } from './consent.entity.js';
import { Consents } from './consents.service.js';
import { PersonalRead } from './personal-read.entity.js';
import { PersonalReads } from './personal-reads.service.js';
import { Person } from './person.entity.js';
import { ReadListArgs } from './read-list.view.js';
import { Registration } from './registration.service.js';

/** What people agreed to, and who read their data. */
@Resolver(() => PersonalRead)
export class PersonalDataResolver {
  constructor(
    private readonly registration: Registration,
    private readonly consents: Consents,
    private readonly reads: PersonalReads,
    private readonly accounts: Accounts,
    private readonly regions: Regions,
  ) {}

  @Access('public')
  @Query(() => PrivacyNotice, { description: 'The privacy notice as it reads today.' })
  privacyNotice(): PrivacyNotice {
    return this.registration.noticeToday();
  }

  @Access('session')
  @Query(() => [Consent], { description: 'Everything one ever agreed to, newest first.' })
  myConsents(@CurrentActor() actor: Actor): Promise<Consent[]> {
    return this.consents.of(actor.personId ?? '');
  }

  @Access('session')
  @Mutation(() => Consent, { description: 'Agrees to one purpose under the wording in force.' })
  giveConsent(@CurrentActor() actor: Actor, @Args() { purpose, version }: GiveConsentArgs): Promise<Consent> {
    return this.consents.give(actor, purpose, version);
  }

  @Access('session')
  @Mutation(() => Consent, { description: 'Takes one’s own consent back.' })
  withdrawConsent(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<Consent> {
    return this.consents.withdraw(actor, id);
  }

  @Access('session')
  @Query(() => PersonalReadConnection, { description: 'Who read one’s own data, newest first.' })
  whoReadMe(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<Page<PersonalRead>> {
    return this.reads.whoRead(actor.personId ?? '', args);
  }

  @Access('policy')
  @Query(() => PersonalReadConnection, {
    description: 'Every reading of personal data in records within an auditor’s reach, newest first.',
  })
  readList(@CurrentActor() actor: Actor, @Args() args: ReadListArgs): Promise<Page<PersonalRead>> {
    return this.reads.list(actor, args);
  }

  @Access('parent')
  @ResolveField(() => ID, {
    nullable: true,
    description: 'The record it was read in; null of a case, so that nobody counts how many there are.',
  })
  subjectId(@Parent() { matter, subjectId }: PersonalRead): string | null {
    return matter === 'casework' ? null : subjectId;
  }

  @Access('parent')
  @ResolveField(() => Int, { description: 'How often on its day; the auditor’s list has a line for each.' })
  times(@Parent() { times }: PersonalRead): number {
    return times ?? 1;
  }

  @Access('parent')
  @ResolveField(() => Person, {
    nullable: true,
    description:
      'Whose data it was; null for a resident without an account, and of a case: only the record knows whose it is.',
  })
  person(@Parent() reading: PersonalRead, @Context() context: RequestContext): Promise<Person | null> | null {
    return reading.personId ? context.loader(this.accounts.byIds).load(reading.personId) : null;
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'Where the record it was read in lies.' })
  region(@Parent() reading: PersonalRead, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(reading.regionCode);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who read it.' })
  reader(@Parent() reading: PersonalRead, @Context() context: RequestContext): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(reading.readerId);
  }
}
