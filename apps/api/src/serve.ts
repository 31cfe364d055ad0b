import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { ActorSource } from './platform/actor.js';
import { Clock } from './platform/clock.js';
import { FirstAdministrator } from './features/accounts/index.js';
import { AwardPapers } from './features/awards/index.js';
import { OpenDataFiles } from './features/open-data/index.js';
import type { Config } from './platform/config.js';
import { migrate, refuseOpenMigrations } from './platform/db/data-source.js';
import { openDatabase, type OpenDatabase } from './platform/db/open-database.js';
import { EventLoop } from './platform/events/event-loop.js';
import { Schedules } from './platform/schedules.js';
import { LogFileMessenger } from './platform/messenger.js';
import type { Outside } from './platform/platform.module.js';
import { dataFolder } from './platform/db/data-folder.js';
import { validation } from './platform/graphql/validation.js';
import { addHealth } from './platform/http/health.js';
import { checkOrigin } from './platform/http/origin.js';
import { answerFaults } from './platform/http/faults.js';
import { servePublicFiles } from './platform/http/public-files.js';
import { serveRecordFiles } from './platform/http/record-files.js';
import { serveWeb } from './platform/http/static-web.js';
import { refuseTakenPort } from './platform/http/taken-port.js';
import { readKeys } from './platform/read-keys.js';
import { greet } from './demo/greet.js';
import { seed } from './demo/seed.js';

const WEB = join(dirname(fileURLToPath(import.meta.url)), '../../web/dist');
const MOST_BODY_BYTES = 1_000_000;
/** Until a request has come whole: a paper of 5 MB over a slow line. Who stops half-way is cut off. */
const LONGEST_REQUEST_MS = 120_000;
/** Downloads of one network a minute: an office reading a page of every region of a province. */
const MOST_DOWNLOADS_A_MINUTE = 300;

function outsideOf(config: Config): Outside {
  const messenger = new LogFileMessenger(join(dataFolder(config), 'messages.log'));
  return { keys: readKeys(config), clock: new Clock(), messenger };
}

/** The application on an open database, listening nowhere yet. */
export async function createApp(
  config: Config,
  appUrl: string,
  replaced: Partial<Outside> = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MOST_BODY_BYTES,
    // So many entries of X-Forwarded-For, from the right, are our own proxies'; what a client wrote stands further left.
    trustProxy: config.proxyHops > 0 && ((_address: string, hop: number) => hop < config.proxyHops),
    forceCloseConnections: true,
    requestTimeout: LONGEST_REQUEST_MS,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, { ...outsideOf(config), ...replaced }, appUrl),
    adapter,
    {
      logger: ['error', 'warn'],
      abortOnError: false,
    },
  );
  const fastify = adapter.getInstance();
  await fastify.register(cookie);
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        upgradeInsecureRequests: null,
      },
    },
  });
  checkOrigin(fastify, config.publicUrl);
  answerFaults(fastify);
  addHealth(fastify, app);
  servePublicFiles(fastify, app.get(OpenDataFiles).routes, MOST_DOWNLOADS_A_MINUTE);
  serveRecordFiles(fastify, app.get(ActorSource), app.get(AwardPapers).routes);
  await serveWeb(fastify, WEB);
  app.useGlobalPipes(validation);
  return app;
}

/** Everything from nothing to listening: database, schema, seed, server. */
export async function serve(config: Config): Promise<void> {
  await refuseTakenPort(config);
  const database = await openDatabase(config);
  try {
    if (database.ownerUrl) await migrate(database.ownerUrl, database.appUrl);
    else await refuseOpenMigrations(database.appUrl);
    const app = await createApp(config, database.appUrl);
    await app.init();
    await app.get(FirstAdministrator).refuseDemoPeople();
    await seed(app, config, database.appUrl);
    app.get(EventLoop).start();
    app.get(Schedules).start();
    await app.listen(config.port, config.host);
    endOnSignal(app, database);
    await greet(app, config);
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** Ctrl-C and SIGTERM: what runs is finished, then the server and its database stop. */
function endOnSignal(app: NestFastifyApplication, database: OpenDatabase): void {
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    void app
      .close()
      .then(() => database.stop())
      .then(() => process.exit(0));
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
