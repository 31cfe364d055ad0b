import { Injectable } from '@nestjs/common';
import { addDays } from '@wushe/values';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { RegionChanges, Regions } from '../features/regions/index.js';

/** A county in which nothing else of the demonstration happens. */
const COUNTY = '640122';
const APPLIED_DAYS_AGO = 45;
const DUE_IN_DAYS = 20;
const DOCUMENT = '演示用，并非真实批复';

type Change = Parameters<RegionChanges['draft']>[1]['changes'][number];

/** Made-up changes in one county: a merger and a renaming that were applied, one that waits for its day. */
@Injectable()
export class DemoRegions {
  constructor(
    private readonly clock: Clock,
    private readonly regions: Regions,
    private readonly changes: RegionChanges,
  ) {}

  async make(administrator: Actor): Promise<void> {
    const [township] = await this.regions.children(COUNTY);
    const [first, second, third, fourth] = township ? await this.regions.children(township.code) : [];
    if (!first || !second || !third || !fourth) return;
    const today = this.clock.today();
    const past = addDays(today, -APPLIED_DAYS_AGO);
    const merged = { kind: 'merge', pairs: [{ from: second.code, to: first.code }] } as const;
    const name = `${third.name}（演示更名）`;
    const renamed = { kind: 'rename', pairs: [{ from: third.code, to: third.code, name }] } as const;
    await this.act(administrator, [merged, renamed].map(plain), past, 'apply');
    const coming = { kind: 'merge', pairs: [{ from: fourth.code, to: first.code }] } as const;
    await this.act(administrator, [coming].map(plain), addDays(today, DUE_IN_DAYS), 'schedule');
  }

  private async act(
    administrator: Actor,
    changes: Change[],
    effectiveOn: string,
    action: 'apply' | 'schedule',
  ): Promise<void> {
    const idempotencyKey = `demo-regions-${action}`;
    const drafts = await this.changes.draft(administrator, {
      changes,
      effectiveOn,
      document: DOCUMENT,
      idempotencyKey,
    });
    for (const { id, version } of drafts) await this.changes.act(administrator, { id, version, action });
  }
}

const plain = ({
  kind,
  pairs,
}: {
  readonly kind: Change['kind'];
  readonly pairs: readonly Change['pairs'][number][];
}): Change => ({
  kind,
  pairs: [...pairs],
});
