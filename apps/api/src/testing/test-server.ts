import 'reflect-metadata';
import type { FastifyInstance } from 'fastify';
import { Clock } from '../platform/clock.js';
import { readConfig } from '../platform/config.js';
import { EventLoop } from '../platform/events/event-loop.js';
import { Keys } from '../platform/keys.js';
import { Schedules } from '../platform/schedules.js';
import { Messenger, type Message } from '../platform/messenger.js';
import { createApp } from '../serve.js';

/** A clock that a test can set; until then it runs as usual. */
class SettableClock extends Clock {
  private shiftMs = 0;

  override now(): Date {
    return new Date(Date.now() + this.shiftMs);
  }

  set(instant: string | null): void {
    this.shiftMs = instant === null ? 0 : new Date(instant).getTime() - Date.now();
  }
}

/** Keeps what would have been sent, for a test to read. */
class RememberingMessenger extends Messenger {
  sent: Message[] = [];

  override async send(message: Message): Promise<void> {
    this.sent.push(message);
  }
}

const clock = new SettableClock();
const keys = process.env['WUSHE_TEST_KEYS'] ?? Keys.generate();
const config = readConfig({ ...process.env, PORT: '0', HOST: '127.0.0.1', WUSHE_KEYS: keys });
const messenger = new RememberingMessenger();
const app = await createApp(config, process.env['DATABASE_URL'] ?? '', { clock, messenger });
await app.init();

const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
fastify.post('/testing/clock', (request) => {
  clock.set((request.body as { instant: string | null }).instant);
  return {};
});
fastify.post('/testing/settle', async () => {
  await app.get(EventLoop).settle();
  return {};
});

fastify.post('/testing/chores', async () => {
  await app.get(Schedules).runAll();
  return {};
});
fastify.post('/testing/messages', () => messenger.sent.splice(0));

await app.listen(0, '127.0.0.1');
process.stdout.write(`ready ${await app.getUrl()}\n`);
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
