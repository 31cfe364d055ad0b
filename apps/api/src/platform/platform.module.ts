import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CONFIG, type Config } from './config.js';
import { Clock } from './clock.js';
import { Database } from './db/database.js';
import { EventHandlers } from './events/handlers.js';
import { EventLog } from './events/event-log.js';
import { EventLoop } from './events/event-loop.js';
import { Sealer } from './events/sealer.js';
import { FollowCodes } from './follow-codes/follow-codes.js';
import { DateTimeScalar, DayScalar } from './graphql/scalars.js';
import { Keys } from './keys.js';
import { Messenger } from './messenger.js';
import { Reminders } from './reminders/reminders.js';
import { Schedules } from './schedules.js';
import { Tries } from './tries/tries.js';

/** What comes from outside the application: the operator's keys, the time, the way to a phone. */
export interface Outside {
  readonly keys: Keys;
  readonly clock: Clock;
  readonly messenger: Messenger;
}

/** What every feature may ask for: clock, keys, database, events. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, { keys, clock, messenger }: Outside): DynamicModule {
    const shared = [
      Database,
      EventLog,
      EventHandlers,
      EventLoop,
      Sealer,
      Schedules,
      Reminders,
      Tries,
      FollowCodes,
    ];
    return {
      module: PlatformModule,
      providers: [
        ...shared,
        DateTimeScalar,
        DayScalar,
        { provide: CONFIG, useValue: config },
        { provide: Keys, useValue: keys },
        { provide: Clock, useValue: clock },
        { provide: Messenger, useValue: messenger },
      ],
      exports: [...shared, CONFIG, Keys, Clock, Messenger],
    };
  }
}
