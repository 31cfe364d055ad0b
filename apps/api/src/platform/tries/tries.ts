import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '../clock.js';
import { Database } from '../db/database.js';
import { Refusal, type RefusalCode } from '../refusal.js';
import { Schedules } from '../schedules.js';
import { TryCount } from './try-count.entity.js';

/** How often something may be tried. */
export interface Limit {
  /** What is tried, and from which network. */
  readonly key: string;
  readonly most: number;
  readonly minutes: number;
}

/** How a try came out: refused by a code, done, or broken off by a fault of ours. */
type Outcome = RefusalCode | 'done' | 'broken';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Counts a try unless the count is full; a count that is over begins anew, a full one lasts a whole window more. */
const TAKE = `insert into try_counts as held (key, counted, ends_at) values ($1, 1, $4)
  on conflict (key) do update set
    counted = case when held.ends_at <= $2 then 1 else held.counted + 1 end,
    ends_at = case when held.ends_at <= $2 or held.counted + 1 >= $3 then $4 else held.ends_at end
  where held.ends_at <= $2 or held.counted < $3
  returning counted`;

/**
 * Counts what may be tried a few times only: passwords, codes, requests without an account. Each try is counted before
 * it begins, by one statement, so that sixty at once are as few as sixty in a row; one that turns out not to count is
 * given back. Counts are written outside the caller's transaction and stay when that is rolled back.
 */
@Injectable()
export class Tries implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly schedules: Schedules,
  ) {}

  onModuleInit(): void {
    this.schedules.every('tries.forget', HOUR_MS, () => this.forget());
  }

  /**
   * Does the work as one try of every limit, which stays counted when the outcome is among `counted`. Refuses with
   * TOO_MANY_TRIES, right or wrong, while a limit is reached; `details.until` tells until when. Call it outside
   * transactions: it takes a connection of its own.
   */
  async around<T>(limits: readonly Limit[], counted: readonly Outcome[], work: () => Promise<T>): Promise<T> {
    await this.takeAll(limits);
    try {
      const result = await work();
      if (!counted.includes('done')) await this.giveBack(limits);
      return result;
    } catch (error) {
      const outcome = error instanceof Refusal ? error.code : 'broken';
      if (!counted.includes(outcome)) await this.giveBack(limits);
      throw error;
    }
  }

  private async takeAll(limits: readonly Limit[]): Promise<void> {
    for (const [index, limit] of limits.entries()) {
      if (await this.takes(limit)) continue;
      await this.giveBack(limits.slice(0, index));
      const until = await this.endOf(limit);
      const minutes = Math.ceil((until.getTime() - this.clock.now().getTime()) / MINUTE_MS);
      throw new Refusal('TOO_MANY_TRIES', { minutes, until: until.toISOString() });
    }
  }

  private async takes({ key, most, minutes }: Limit): Promise<boolean> {
    const now = this.clock.now();
    const end = new Date(now.getTime() + minutes * MINUTE_MS);
    const taken = await this.database.apart(() => this.database.query(TAKE, [key, now, most, end]));
    return taken.length === 1;
  }

  private async endOf({ key }: Limit): Promise<Date> {
    const held = await this.database.apart(() => this.database.repository(TryCount).findOneBy({ key }));
    return held?.endsAt ?? this.clock.now();
  }

  private async giveBack(limits: readonly Limit[]): Promise<void> {
    for (const { key } of limits) {
      await this.database.apart(() =>
        this.database.query(
          'update try_counts set counted = counted - 1 where key = $1 and counted > 0 returning key',
          [key],
        ),
      );
    }
  }

  private async forget(): Promise<void> {
    await this.database.repository(TryCount).delete({ endsAt: LessThan(this.clock.now()) });
  }
}
