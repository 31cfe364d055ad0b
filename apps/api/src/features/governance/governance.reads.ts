import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import type { Page } from '../../platform/graphql/connection.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { allow } from '../../platform/permissions/policy.js';
import type { Role } from '../../platform/permissions/role.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import { Consultation } from './consultation.entity.js';
import type { ConsultationListArgs } from './consultation.view.js';
import { trackEntryPolicy } from './governance.policy.js';
import { TrackEntry } from './track-entry.entity.js';
import type { TrackCounts, TrackCountsArgs, TrackEntryListArgs, TrackUnit } from './track-entry.view.js';
import { Tracks } from './tracks.service.js';

const WATCHERS: readonly Role[] = [
  'communityStaff',
  'stationWorker',
  'socialWorker',
  'official',
  'administrator',
  'auditor',
];
const NEXT_DIGITS: Readonly<Record<number, number>> = { 2: 4, 4: 6, 6: 9, 9: 12 };

interface Counted {
  readonly key: string;
  readonly activities: number;
  readonly participants: number;
  readonly consultations: number;
  readonly needs: number;
}

/** Lists and figures of self-governance. */
@Injectable()
export class GovernanceReads {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
    private readonly tracks: Tracks,
  ) {}

  /** Consultations within the reach of the hat, newest first. */
  async consultations(
    actor: Actor,
    { regionCode, states, ...page }: ConsultationListArgs,
  ): Promise<Page<Consultation>> {
    const parameters: unknown[] = [];
    const prefixes = actor.hat && WATCHERS.includes(actor.hat.role) ? prefixesOf(actor.hat, 'see') : [];
    const where = [withinReach('region_code', prefixes, parameters)];
    if (regionCode)
      where.push(withinReach('region_code', await this.regions.reachOf(regionCode), parameters));
    if (states) where.push(`state = any($${parameters.push(states)})`);
    return newestFirst(this.database, Consultation, where, parameters, page);
  }

  /** Entries of the register below a region, newest first; NOT_FOUND out of reach. */
  async entries(actor: Actor, { regionCode, track, ...page }: TrackEntryListArgs): Promise<Page<TrackEntry>> {
    allow(actor, trackEntryPolicy, 'see', { regionCode });
    const parameters: unknown[] = [];
    const where = [withinReach('region_code', await this.regions.reachOf(regionCode), parameters)];
    if (track) where.push(`track = $${parameters.push(track)}`);
    return newestFirst(this.database, TrackEntry, where, parameters, page);
  }

  /** What was done under each track, in the region and in the units directly below; NOT_FOUND out of reach. */
  async counts(actor: Actor, args: TrackCountsArgs): Promise<TrackCounts> {
    const { regionCode } = args;
    allow(actor, trackEntryPolicy, 'see', { regionCode });
    const byTrack = new Map((await this.count(args, 'track')).map((row) => [row.key, row]));
    const none = { activities: 0, participants: 0, consultations: 0, needs: 0 };
    return {
      regionCode,
      tracks: this.tracks.at(regionCode).map((track) => ({ ...none, ...byTrack.get(track.code), track })),
      units: await this.units(args),
    };
  }

  /** Every unit below stands there, in the order of the codes, those without anything too. */
  private async units(args: TrackCountsArgs): Promise<TrackUnit[]> {
    const digits = NEXT_DIGITS[args.regionCode.length];
    if (!digits) return [];
    const rows = await this.count(args, `left(region_code, ${digits})`);
    const byUnit = new Map(rows.map((row) => [row.key, row]));
    const units = await this.regions.children(args.regionCode);
    return units.map(({ code }) => ({
      regionCode: code,
      activities: byUnit.get(code)?.activities ?? 0,
      consultations: byUnit.get(code)?.consultations ?? 0,
    }));
  }

  private async count({ regionCode, fromOn, toOn }: TrackCountsArgs, key: string): Promise<Counted[]> {
    const parameters: unknown[] = [fromOn ?? null, toOn ?? null];
    const reach = withinReach('region_code', await this.regions.reachOf(regionCode), parameters);
    const within = `${reach} and held_on >= coalesce($1::date, '-infinity') and held_on <= coalesce($2::date, 'infinity')`;
    return this.database.query<Counted>(
      `select key, sum(activities)::int as activities, sum(participants)::int as participants,
              sum(consultations)::int as consultations, sum(needs)::int as needs
       from (
         select ${key} as key, 1 as activities, participants, 0 as consultations, 0 as needs
         from track_entries where state = 'entered' and ${within}
         union all
         select ${key}, 0, 0, 1, (select count(*) from consultation_needs link where link.consultation_id = consultation.id)
         from consultations consultation where state = 'decided' and ${within}
       ) as done group by key`,
      parameters,
    );
  }
}
