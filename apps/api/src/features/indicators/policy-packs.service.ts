import { Injectable } from '@nestjs/common';
import type { Indicator as Row } from '@wushe/policy-packs';
import { countyOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Regions } from '../regions/index.js';
import { Catalogue } from './catalogue.js';
import { describePack } from './describe.js';
import { indicatorPolicy } from './indicator.policy.js';
import type { PolicyPack } from './indicator.view.js';
import { MeasureReads } from './measures.reads.js';
import { TargetEntry } from './target-entry.entity.js';
import type { TargetEntryInput } from './target-entry.view.js';
import { earliestAfter, mayHoldAt } from './target.rules.js';

/** Policy packs as people read them, and what administrators enter beside them. */
@Injectable()
export class PolicyPacks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly catalogue: Catalogue,
    private readonly measures: MeasureReads,
  ) {}

  /** The packs that hold at a region, its own first; all for null. */
  async list(actor: Actor, regionCode: string | null): Promise<PolicyPack[]> {
    if (regionCode !== null) await this.regions.existing(regionCode);
    const packs = this.catalogue.packs(regionCode);
    const entries = await this.catalogue.entriesAtHome(packs.map(({ code }) => code));
    const on = this.clock.today();
    return packs.map((pack) =>
      describePack(pack, entries, {
        regionCode,
        on,
        isRecorded: (row) => this.measures.isRecorded(row),
        maySupersede: (actor.hat?.prefixes ?? []).some(
          (own) => mayHoldAt(pack, own) && indicatorPolicy.supersede(actor, { regionCode: own }),
        ),
      }),
    );
  }

  /** Fills or supersedes a target or base; of two at once the second is told that it read what holds no more. */
  async supersede(actor: Actor, input: TargetEntryInput): Promise<TargetEntry> {
    const { pack, row } = this.catalogue.row(input.pack, input.indicator);
    const { code: regionCode } = await this.regions.existing(input.regionCode);
    allow(actor, indicatorPolicy, 'supersede', { regionCode });
    if (!mayHoldAt(pack, regionCode)) throw new Refusal('REGION_OUT_OF_REACH', { code: regionCode });
    if (input.issuedOn > this.clock.today()) throw new Refusal('INVALID_INPUT', { fields: ['issuedOn'] });
    return this.database.transaction(async () => {
      const entered = await this.entered(input);
      const last = Math.max(0, ...entered.map((each) => each.number));
      if (last !== input.after) throw new Refusal('STALE_VERSION', { number: last });
      const [before] = entered;
      const { day, isOpen } = earliestAfter(pack, before, row);
      if (input.fromOn < day || (input.fromOn === day && !isOpen))
        throw new Refusal('DATE_NOT_LATER', { day });
      const entry = Object.assign(new TargetEntry(), written(input, row, before), {
        id: newId(),
        countyCode: countyOf(regionCode),
        regionCode,
        number: input.after + 1,
        enteredById: actor.personId ?? '',
        enteredAt: this.clock.now(),
      });
      if (!(await this.database.insertUnlessThere(TargetEntry, entry)))
        throw new Refusal('STALE_VERSION', { number: input.after + 1 });
      const subject = { type: 'targetEntry', id: entry.id, regionCode };
      const { pack: packCode, indicator, field, number, value, fromOn } = entry;
      await this.events.record(actor, 'target.entered', subject, {
        pack: packCode,
        indicator,
        field,
        number,
        value,
        fromOn,
      });
      return entry;
    });
  }

  /** What was entered of the value at the region and at those whose rows came to it, the latest day first. */
  private async entered(input: TargetEntryInput): Promise<TargetEntry[]> {
    const entries = await this.catalogue.entriesAtHome([input.pack], input.indicator);
    return entries.filter(
      ({ field, regionCode }) => field === input.field && regionCode === input.regionCode,
    );
  }
}

/** What is stored of the input; unit and direction are asked for where the row has none. */
function written(input: TargetEntryInput, row: Row, before: TargetEntry | undefined): Partial<TargetEntry> {
  const unit = row.unit ?? input.unit ?? before?.unit ?? null;
  const direction = row.direction ?? input.direction ?? before?.direction ?? null;
  const missing = [...(unit === null ? ['unit'] : []), ...(direction === null ? ['direction'] : [])];
  if (missing.length > 0) throw new Refusal('INVALID_INPUT', { fields: missing });
  const nameZh = input.nameZh?.trim() ?? before?.nameZh ?? null;
  return {
    pack: input.pack,
    indicator: input.indicator,
    field: input.field,
    fromOn: input.fromOn,
    year: input.year,
    value: input.value,
    unit,
    direction,
    nameZh,
    nameEn: input.nameEn?.trim() ?? before?.nameEn ?? null,
    document: input.document.trim(),
    documentNumber: input.documentNumber?.trim() || null,
    issuedOn: input.issuedOn,
    evidence: input.evidence,
  };
}
