import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActorSource } from '../../platform/actor.js';
import { RegionsModule } from '../regions/index.js';
import { AccountsResolver, PersonResolver } from './accounts.resolver.js';
import { Accounts } from './accounts.service.js';
import { Consent } from './consent.entity.js';
import { Consents } from './consents.service.js';
import { FirstAdministrator } from './first-administrator.service.js';
import { Grant } from './grant.entity.js';
import { GrantReads } from './grants.reads.js';
import { GrantsResolver } from './grants.resolver.js';
import { Grants } from './grants.service.js';
import { LinkSender } from './link-sender.js';
import { LinksResolver } from './links.resolver.js';
import { OneTimeLink } from './one-time-link.entity.js';
import { OneTimeLinks } from './one-time-links.service.js';
import { OrganizationPlaces } from './organization-places.js';
import { OtherHands } from './other-hands.service.js';
import { PasswordLinks } from './password-links.service.js';
import { Passwords } from './passwords.service.js';
import { Password, Person, PersonContact } from './person.entity.js';
import { PersonalDataResolver } from './personal-data.resolver.js';
import { PersonalRead } from './personal-read.entity.js';
import { PersonalReads } from './personal-reads.service.js';
import { PhoneChange } from './phone-change.entity.js';
import { PhoneChangesResolver } from './phone-changes.resolver.js';
import { PhoneChanges } from './phone-changes.service.js';
import { RegionChangeRolesResolver } from './region-changes.resolver.js';
import { Registration } from './registration.service.js';
import { RoleInvitations } from './role-invitations.service.js';
import { Session } from './session.entity.js';
import { Sessions } from './sessions.service.js';
import { SignInTries } from './sign-in-tries.js';
import { Viewers } from './viewers.js';

const records = [
  Person,
  PersonContact,
  Password,
  Grant,
  Session,
  OneTimeLink,
  PhoneChange,
  Consent,
  PersonalRead,
];
const shared = [
  Accounts,
  Registration,
  Sessions,
  Grants,
  RoleInvitations,
  FirstAdministrator,
  Consents,
  PersonalReads,
  OrganizationPlaces,
  OtherHands,
  Viewers,
];
const inner = [Passwords, SignInTries, OneTimeLinks, LinkSender, PasswordLinks, PhoneChanges, GrantReads];
const resolvers = [
  AccountsResolver,
  PersonResolver,
  GrantsResolver,
  LinksResolver,
  PhoneChangesResolver,
  PersonalDataResolver,
  RegionChangeRolesResolver,
];

/** People, sign-in, sessions, hats. Global, because the GraphQL edge asks it who is calling. */
@Global()
@Module({
  imports: [RegionsModule, TypeOrmModule.forFeature(records)],
  providers: [...shared, ...inner, ...resolvers, { provide: ActorSource, useExisting: Sessions }],
  exports: [...shared, ActorSource],
})
export class AccountsModule {}
