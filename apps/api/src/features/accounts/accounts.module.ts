import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActorSource } from '../../platform/actor.js';
import { RegionsModule } from '../regions/index.js';
import { AccountsResolver, GrantResolver, PersonResolver } from './accounts.resolver.js';
import { Accounts } from './accounts.service.js';
import { Grant } from './grant.entity.js';
import { Password, Person, PersonContact } from './person.entity.js';
import { Session, SignInFailure } from './session.entity.js';
import { Sessions } from './sessions.service.js';
import { SignInTries } from './sign-in-tries.js';

/** People, sign-in, sessions, hats. Global, because the GraphQL edge asks it who is calling. */
@Global()
@Module({
  imports: [
    RegionsModule,
    TypeOrmModule.forFeature([Person, PersonContact, Password, Grant, Session, SignInFailure]),
  ],
  providers: [
    Accounts,
    Sessions,
    SignInTries,
    { provide: ActorSource, useExisting: Sessions },
    AccountsResolver,
    GrantResolver,
    PersonResolver,
  ],
  exports: [Accounts, Sessions, ActorSource],
})
export class AccountsModule {}
