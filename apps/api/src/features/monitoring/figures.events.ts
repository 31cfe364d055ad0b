import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventHandlers, type SealedEvent } from '../../platform/events/handlers.js';
import { foldOf, monthly, upwards } from './fold.rules.js';
import { FOLDED, FoldedRows } from './folded-rows.js';
import { LinkageFold } from './linkage-fold.js';

/** Events that add to a measure. */
export const COUNTED = [
  'need.submitted',
  'need.verified',
  'need.accepted',
  'need.contested',
  'need.withdrawn',
  'need.begun',
  'need.reopened',
  'need.delivered',
  'need.reworked',
  'hours.entered',
  'allocation.confirmed',
  'allocation.returned',
] as const;
/** Events after which the linkage of an accepted project may be another. */
const LINKING: readonly string[] = [
  'project.accepted',
  'project.contested',
  'project.workerAssigned',
  'hours.entered',
  'allocation.confirmed',
  'allocation.returned',
];

/** Folds the sealed log into the figures: each event once, in the transaction that moves the cursor. */
@Injectable()
export class FigureEvents implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly rows: FoldedRows,
    private readonly linkages: LinkageFold,
  ) {}

  onModuleInit(): void {
    const all = [...new Set<string>([...COUNTED, ...LINKING, 'claim.made'])];
    const on = Object.fromEntries(all.map((type) => [type, (event: SealedEvent) => this.fold([event])]));
    this.handlers.register({ name: 'figures', on, together: (events) => this.fold(events) });
  }

  /** Each table once, always in this order, each row once: who folds never waits in a circle. */
  private async fold(events: readonly SealedEvent[]): Promise<void> {
    const { sums, waits, service } = foldOf(events);
    await this.rows.lock();
    await this.rows.add(FOLDED.communityMonth, monthly(sums));
    await this.rows.add(FOLDED.regionMonth, monthly(upwards(sums, false)));
    await this.rows.add(FOLDED.dayFacts, upwards(sums, false));
    await this.rows.add(FOLDED.claimWaits, monthly(upwards(waits, true)));
    await this.rows.add(FOLDED.claimWaitDays, upwards(waits, false));
    await this.rows.add(FOLDED.volunteerDays, service);
    await this.rows.addService(monthly(upwards(service, true)));
    const needs = events.filter(({ type }) => LINKING.includes(type)).map(({ rootId }) => rootId);
    await this.linkages.renew([...new Set(needs.filter((id) => id !== null))].toSorted());
  }
}
