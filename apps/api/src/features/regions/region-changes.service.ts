import { Injectable, type OnModuleInit } from '@nestjs/common';
import { countyOf } from '@wushe/values';
import { SYSTEM, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import type { Page } from '../../platform/graphql/connection.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { Schedules } from '../../platform/schedules.js';
import { RegionApplying } from './region-applying.js';
import { RegionChange, RegionSuccession } from './region-change.entity.js';
import { regionChangePolicy } from './region-change.policy.js';
import {
  commonRegion,
  isWellFormed,
  regionChangeActions,
  topPairs,
  type RegionChangeAction,
} from './region-change.rules.js';
import { Regions } from './regions.service.js';
import type { Fault, Worked } from './region-steps.rules.js';
import type {
  ActOnRegionChangeArgs,
  DraftRegionChangesArgs,
  EditRegionChangeArgs,
  RegionChangeInput,
  RegionChangeListArgs,
} from './region-change.view.js';

const LOOK_MS = 60_000;

type Written = Pick<
  RegionChange,
  'regionCode' | 'countyCode' | 'kind' | 'pairs' | 'mainCode' | 'effectiveOn' | 'document'
>;

/** Changes of the region tree: drafted, put on a day, applied. */
@Injectable()
export class RegionChanges implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly schedules: Schedules,
    private readonly applying: RegionApplying,
    private readonly regions: Regions,
  ) {}

  onModuleInit(): void {
    this.schedules.every('regions.due', LOOK_MS, () => this.applyDue());
  }

  /** Changes within the actor's reach, newest first. */
  list(actor: Actor, { states, ...page }: RegionChangeListArgs): Promise<Page<RegionChange>> {
    if (!actor.hat) throw new Refusal(actor.personId ? 'NOT_ALLOWED' : 'SIGN_IN_REQUIRED');
    if (!regionChangePolicy.see(actor, { regionCode: actor.hat.regionCode ?? '' }))
      throw new Refusal('NOT_ALLOWED');
    const parameters: unknown[] = [];
    const where = [withinReach('region_code', prefixesOf(actor.hat, 'see'), parameters)];
    if (states) where.push(`state = any($${parameters.push(states)})`);
    return newestFirst(this.database, RegionChange, where, parameters, page);
  }

  /** The change; NOT_FOUND for those who may not see its region. */
  async find(actor: Actor, id: string): Promise<RegionChange> {
    const change = await this.database.find(RegionChange, id);
    if (!change) throw new Refusal('NOT_FOUND');
    allow(actor, regionChangePolicy, 'see', change);
    return change;
  }

  /** Whether the actor may see a change with who made it and whom it is about. */
  sees(actor: Actor, change: RegionChange): boolean {
    return regionChangePolicy.see(actor, change);
  }

  /** The reach of the units before; null for those who may not see the change. */
  async touched(actor: Actor, change: RegionChange): Promise<readonly string[] | null> {
    if (!this.sees(actor, change)) return null;
    const successions = await this.regions.successions();
    const froms = topPairs(change.pairs).flatMap(({ from }) => from ?? []);
    return [...new Set(froms.flatMap((code) => successions.reachOf(code)))];
  }

  /** What became of each unit by applied changes, for a loader. */
  readonly successionsOf = async (changeIds: readonly string[]): Promise<RegionSuccession[][]> => {
    const rows = await this.database
      .repository(RegionSuccession)
      .createQueryBuilder('succession')
      .where('succession.change_id = any(:changeIds)', { changeIds })
      .orderBy('succession.id')
      .getMany();
    const byChange = groupBy(rows, ({ changeId }) => changeId);
    return changeIds.map((id) => byChange.get(id) ?? []);
  };

  /** What a change would do to the tree as it is now. */
  work(change: RegionChange): Promise<Worked> {
    return this.applying.work(change);
  }

  /** Drafts changes that follow one document, in their order. */
  async draft(actor: Actor, args: DraftRegionChangesArgs): Promise<RegionChange[]> {
    const written = args.changes.map((change) => this.written(change, args));
    for (const each of written) allow(actor, regionChangePolicy, 'draft', each);
    return this.database.transaction(async () => {
      const drafts: RegionChange[] = [];
      for (const [index, each] of written.entries())
        drafts.push(await this.draftOne(actor, each, `${args.idempotencyKey}:${index}`));
      return drafts;
    });
  }

  /** Changes a draft. */
  edit(actor: Actor, args: EditRegionChangeArgs): Promise<RegionChange> {
    return this.step(actor, args, 'edit', async () => {
      const written = this.written(args.change, args);
      allow(actor, regionChangePolicy, 'draft', written);
      return { ...written, refusedWith: null };
    });
  }

  /** Puts a change on its day or takes it off, applies, withdraws or takes it up again. */
  act(actor: Actor, args: ActOnRegionChangeArgs): Promise<RegionChange> {
    const { action } = args;
    return this.step(actor, args, action, async (change) => {
      if (action === 'schedule') return { settledById: actor.personId, refusedWith: null };
      return action === 'apply' ? this.apply(actor, change) : {};
    });
  }

  /** Applies what is due, the earliest day first; what has become impossible goes back to its draft with the reason. */
  async applyDue(): Promise<void> {
    const due = await this.database.query<{ id: string }>(
      `select id from region_changes where state = 'scheduled' and effective_on <= $1 order by effective_on, id`,
      [this.clock.today()],
    );
    for (const { id } of due) await this.applyOne(id);
  }

  private applyOne(id: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.applying.turn();
      const change = await this.database.lock(RegionChange, id);
      if (change.state !== 'scheduled') return;
      const { fault, steps } = await this.applying.work(change);
      if (fault) {
        await this.database.update(RegionChange, change, { state: 'draft', refusedWith: fault.code });
        await this.record(SYSTEM, change, 'refused');
        return;
      }
      await this.applying.write(change, steps);
      await this.database.update(RegionChange, change, { state: 'applied', appliedAt: this.clock.now() });
      await this.record(SYSTEM, change, 'applied');
    });
  }

  private async apply(actor: Actor, change: RegionChange): Promise<Partial<RegionChange>> {
    if (change.effectiveOn > this.clock.today())
      throw new Refusal('REGION_CHANGE_NOT_DUE', { on: change.effectiveOn });
    const { fault, steps } = await this.applying.work(change);
    if (fault) throw refusalOf(fault);
    await this.applying.write(change, steps);
    return { settledById: actor.personId, appliedAt: this.clock.now(), refusedWith: null };
  }

  private async draftOne(actor: Actor, written: Written, idempotencyKey: string): Promise<RegionChange> {
    const madeById = actor.personId ?? '';
    const change = Object.assign(new RegionChange(), written, {
      id: newId(),
      state: regionChangeActions.initial,
      madeById,
      madeAt: this.clock.now(),
      settledById: null,
      appliedAt: null,
      refusedWith: null,
      idempotencyKey,
      version: 1,
    });
    if (await this.database.insertUnlessThere(RegionChange, change)) {
      await this.record(actor, change, 'drafted');
      return change;
    }
    const before = await this.database.repository(RegionChange).findOneBy({ madeById, idempotencyKey });
    const { kind, effectiveOn, document, regionCode } = written;
    return madeByKey(before, { kind, effectiveOn, document, regionCode }) ?? change;
  }

  private step(
    actor: Actor,
    { id, version }: { readonly id: string; readonly version: number },
    action: RegionChangeAction,
    changesOf: (change: RegionChange) => Promise<Partial<RegionChange>>,
  ): Promise<RegionChange> {
    return this.database.transaction(async () => {
      // Before the change's own lock, as the schedule does: two who apply wait for each other.
      if (action === 'apply') await this.applying.turn();
      const change = await this.database.lock(RegionChange, id);
      allow(actor, regionChangePolicy, action, change);
      if (change.version !== version)
        throw new Refusal('STALE_VERSION', { version: change.version, state: change.state });
      const state = regionChangeActions.next(change.state, action);
      await this.database.update(RegionChange, change, { ...(await changesOf(change)), state });
      await this.record(actor, change, PAST[action]);
      return change;
    });
  }

  /** A change as it is stored; INVALID_INPUT for what has not the form of its kind or lies in several provinces. */
  private written(
    change: RegionChangeInput,
    { effectiveOn, document }: { readonly effectiveOn: string; readonly document: string },
  ): Written {
    const pairs = change.pairs.map(({ from, to, name }) => ({
      from: from ?? null,
      to,
      name: name?.trim() || null,
    }));
    const proposed = { kind: change.kind, pairs, mainCode: change.mainCode ?? null };
    const regionCode = isWellFormed(proposed) ? commonRegion(pairs) : null;
    if (regionCode === null) throw new Refusal('INVALID_INPUT', { fields: ['pairs'] });
    return {
      ...proposed,
      regionCode,
      countyCode: countyOf(regionCode),
      effectiveOn,
      document: document.trim(),
    };
  }

  private record(actor: Actor, { id, regionCode, kind, pairs }: RegionChange, past: string): Promise<void> {
    const froms = pairs.flatMap(({ from }) => from ?? []);
    const body = { kind, from: [...new Set(froms)], to: [...new Set(pairs.map(({ to }) => to))] };
    return this.events.record(actor, `regionChange.${past}`, { type: 'regionChange', id, regionCode }, body);
  }
}

const refusalOf = ({ code, unit }: Fault): Refusal => new Refusal(code, { code: unit });

/** How each action reads once it has happened. */
const PAST: Readonly<Record<RegionChangeAction, string>> = {
  edit: 'edited',
  schedule: 'scheduled',
  unschedule: 'unscheduled',
  apply: 'applied',
  withdraw: 'withdrawn',
  reopen: 'reopened',
};
