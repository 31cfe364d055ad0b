import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { regionChangePolicy } from './region-change.policy.js';
import { proposeChanges } from './region-diff.rules.js';
import type { RegionDiff, RegionDiffArgs } from './region-diff.view.js';
import { readRegionFile } from './region-file.rules.js';
import { RegionHistoryReads } from './region-history.reads.js';
import { Regions } from './regions.service.js';

const MOST_PROPOSALS = 500;

/** Compares the tree with another release of its codes. */
@Injectable()
export class RegionDiffs {
  constructor(
    private readonly regions: Regions,
    private readonly history: RegionHistoryReads,
  ) {}

  /** What a file and the tree differ in below a region; INVALID_INPUT when the file names no unit there. */
  async compare(actor: Actor, { within, text }: RegionDiffArgs): Promise<RegionDiff> {
    await this.regions.existing(within);
    allow(actor, regionChangePolicy, 'draft', { regionCode: within });
    const { names, unread } = readRegionFile(text, within);
    const before = await this.history.namesWithin(within);
    // Neither the region itself nor a level of which the file says nothing is a matter of the file.
    const levels = new Set(
      [...names.keys()].map((code) => code.length).filter((digits) => digits > within.length),
    );
    const only = (all: ReadonlyMap<string, string>) =>
      new Map([...all].filter(([code]) => levels.has(code.length)));
    const after = only(names);
    if (after.size === 0) throw new Refusal('INVALID_INPUT', { fields: ['text'] });
    const proposals = proposeChanges(only(before), after);
    return {
      lineCount: after.size,
      unreadCount: unread,
      proposals: proposals
        .slice(0, MOST_PROPOSALS)
        .map((each) => ({ ...each, pairs: each.pairs.map((pair) => ({ ...pair })) })),
    };
  }
}
