import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Day } from '@wushe/values';
import { Clock } from '../clock.js';
import { CONFIG, type Config } from '../config.js';
import { Database } from '../db/database.js';
import { EventHandlers } from './handlers.js';
import { headsFolder, noteHeads, type NotedHead } from './noted-heads.js';
import { Sealer } from './sealer.js';

const PAUSE_MS = 300;
/** With so many events in one turn more are likely to wait: the next turn follows at once. */
const BUSY = 200;
const LEASE_SECONDS = 10;

/** Seals and handles events for as long as the process lives; of several processes one holds the lease. */
@Injectable()
export class EventLoop implements BeforeApplicationShutdown {
  private readonly logger = new Logger(EventLoop.name);
  private readonly holder = randomUUID();
  private timer: NodeJS.Timeout | undefined;
  private turning: Promise<void> = Promise.resolve();
  private stopped = false;
  private headsNotedOn: Day | undefined;

  constructor(
    private readonly database: Database,
    private readonly sealer: Sealer,
    private readonly handlers: EventHandlers,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  start(pauseMs = PAUSE_MS): void {
    this.timer = setTimeout(() => {
      this.turning = this.turn().then((done) => {
        if (!this.stopped) this.start(done >= BUSY ? 0 : PAUSE_MS);
      });
    }, pauseMs);
  }

  /** Works until nothing waits: what a test or a seed calls before it reads figures. */
  async settle(): Promise<void> {
    while ((await this.sealer.sealPending()) + (await this.handlers.runPending()) > 0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.turning;
  }

  /** Returns how much there was to do. */
  private async turn(): Promise<number> {
    try {
      if (!(await this.holdLease())) return 0;
      const sealed = await this.sealer.sealPending();
      const read = await this.handlers.runPending();
      await this.noteHeadsOfTheDay();
      return Math.max(sealed, read);
    } catch (error) {
      // The database may be restarting; the next turn tries again.
      this.logger.warn(`events wait: ${String(error)}`);
      return 0;
    }
  }

  /** Once a day, in its first turn after midnight, the chains' heads are copied out of the database. */
  private async noteHeadsOfTheDay(): Promise<void> {
    const today = this.clock.today();
    if (this.headsNotedOn === today) return;
    const isNoted = await noteHeads(headsFolder(this.config), today, () =>
      this.database.query<NotedHead>('select chain, position::float8 as position, hash from chain_heads'),
    );
    if (isNoted) this.headsNotedOn = today;
  }

  private async holdLease(): Promise<boolean> {
    const rows = await this.database.query(
      `insert into leases as lease (name, holder, until)
       values ('events', $1, now() + make_interval(secs => ${LEASE_SECONDS}))
       on conflict (name) do update set holder = $1, until = excluded.until
       where lease.holder = $1 or lease.until < now()
       returning name`,
      [this.holder],
    );
    return rows.length === 1;
  }
}
