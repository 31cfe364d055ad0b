import { Injectable } from '@nestjs/common';
import { isWithin } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Refusal } from '../../platform/refusal.js';
import { refusePersonal } from '../needs/index.js';
import { Regions } from '../regions/index.js';
import { FundAccount, ResourceOffer, Resources, servesIn } from '../resources/index.js';
import { Stations, SupportGrants, type GrantSupportArgs, type SupportGrant } from '../stations/index.js';
import { Projects } from './projects.service.js';

/** Support for stations from what is on record: funds and venues of the ledgers, and projects. */
@Injectable()
export class StationSupports {
  constructor(
    private readonly stations: Stations,
    private readonly grants: SupportGrants,
    private readonly resources: Resources,
    private readonly projects: Projects,
    private readonly regions: Regions,
  ) {}

  /** Grants a station support. INVALID_INPUT for a source the actor may not see, of another kind or a project of another place, PURPOSE_DIFFERS for what was given for other places. */
  async grant(actor: Actor, args: GrantSupportArgs): Promise<SupportGrant> {
    const { stationId, input } = args;
    refusePersonal({ giver: input.giver ?? null, detail: input.detail });
    const station = await this.stations.find(stationId);
    if (!station) throw new Refusal('NOT_FOUND');
    if (input.sourceId) await this.check(actor, input.kind, input.sourceId, station.regionCode);
    return this.grants.grant(actor, args);
  }

  private async check(
    actor: Actor,
    kind: SupportGrant['kind'],
    sourceId: string,
    regionCode: string,
  ): Promise<void> {
    if (kind === 'project') {
      const project = await this.projects.find(actor, sourceId);
      const isThere = project !== null && isWithin(project.regionCode, regionCode);
      if (!isThere || project.state === 'ended') refuseSource();
      return;
    }
    const source = await this.resources.find(actor, sourceId);
    if (!source || !isOfKind(source, kind)) refuseSource();
    const successions = await this.regions.successions();
    const homeOf = (code: string): string => successions.homeOf(code);
    if (!servesIn(source, regionCode, homeOf)) throw new Refusal('PURPOSE_DIFFERS');
  }
}

/** Whether a resource is what a support of this kind takes: money of a fund or a budget, an offered venue. */
const isOfKind = (source: object, kind: 'venue' | 'fund'): boolean =>
  kind === 'fund'
    ? source instanceof FundAccount && (source.kind === 'charityFund' || source.kind === 'publicBudget')
    : source instanceof ResourceOffer && source.kind === 'venue' && !source.isWithdrawn;

function refuseSource(): never {
  throw new Refusal('INVALID_INPUT', { fields: ['sourceId'] });
}
