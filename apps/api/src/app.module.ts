import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Config } from './platform/config.js';
import { applicationOptions } from './platform/db/data-source.js';
import { platformEntities } from './platform/entities.js';
import { AccessGuard } from './platform/graphql/access.guard.js';
import { PassOnFilter } from './platform/graphql/pass-on.filter.js';
import { graphqlModule } from './platform/graphql/graphql.module.js';
import { PlatformModule, type Outside } from './platform/platform.module.js';
import { DemoModule } from './demo/demo.module.js';
import { features } from './features/index.js';

/** The whole application over one database. */
@Module({})
export class AppModule {
  static with(config: Config, outside: Outside, appUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot(applicationOptions(appUrl)),
        TypeOrmModule.forFeature(platformEntities),
        PlatformModule.with(config, outside),
        graphqlModule,
        ...features,
        ...(config.mode === 'demo' ? [DemoModule] : []),
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: PassOnFilter },
      ],
    };
  }
}
