import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Database } from './db/database.js';

interface Chore {
  readonly name: string;
  readonly everyMs: number;
  readonly work: () => Promise<unknown>;
}

const LOOK_MS = 5_000;

/**
 * Chores that come round again. Of several processes one does each: whoever gets the chore's lease, which lasts until
 * it is due once more. A chore must bear being done twice or cut off; what it did not finish the next round finishes.
 */
@Injectable()
export class Schedules implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Schedules.name);
  private readonly holder = randomUUID();
  private readonly chores: Chore[] = [];
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly database: Database) {}

  /** Registers a chore under a stable name. */
  every(name: string, everyMs: number, work: () => Promise<unknown>): void {
    this.chores.push({ name, everyMs, work });
  }

  start(): void {
    this.timer = setTimeout(() => {
      this.looking = this.look().finally(() => {
        if (!this.stopped) this.start();
      });
    }, LOOK_MS);
  }

  /** Does every chore now, due or not. */
  async runAll(): Promise<void> {
    for (const { work } of this.chores) await work();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  private async look(): Promise<void> {
    for (const chore of this.chores) {
      try {
        if (await this.takes(chore)) await chore.work();
      } catch (error) {
        // The database may be restarting; the next round tries again.
        this.logger.warn(`${chore.name} waits: ${String(error)}`);
      }
    }
  }

  private async takes({ name, everyMs }: Chore): Promise<boolean> {
    const rows = await this.database.query(
      `insert into leases as lease (name, holder, until)
       values ($1, $2, now() + make_interval(secs => $3))
       on conflict (name) do update set holder = $2, until = excluded.until where lease.until < now()
       returning name`,
      [name, this.holder, everyMs / 1000],
    );
    return rows.length === 1;
  }
}
