import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Organizations, type SocialOrganization } from '../organizations/index.js';
import { Regions } from '../regions/index.js';
import { Taxonomies } from '../taxonomies/index.js';
import type { HomeOf, Purpose } from './purpose.rules.js';
import { resourcePolicy, type ResourceAction, type ResourceFacts } from './resource.policy.js';

/** Asks what every new resource must answer to: whose it is, and whether its codes exist. */
@Injectable()
export class Hosts {
  constructor(
    private readonly organizations: Organizations,
    private readonly regions: Regions,
    private readonly taxonomies: Taxonomies,
  ) {}

  /** The charity that will hold a gift; NOT_A_CHARITY for a body that may hold none (Charity Law arts. 9 and 27). */
  async charity(actor: Actor, organizationId: string): Promise<SocialOrganization> {
    const host = await this.owner(actor, 'receive', organizationId);
    if (!host.isCharity || host.registrationType !== 'registered') throw new Refusal('NOT_A_CHARITY');
    return host;
  }

  /** The active organization that the actor acts for; NOT_FOUND for one the actor may not see. */
  async owner(actor: Actor, action: ResourceAction, organizationId: string): Promise<SocialOrganization> {
    const host = await this.organizations.find(actor, organizationId);
    if (!host) throw new Refusal('NOT_FOUND');
    allow<ResourceAction, ResourceFacts>(actor, resourcePolicy, action, {
      organizationId,
      regionCode: host.regionCode,
    });
    if (host.state !== 'active') throw new Refusal('WRONG_STATE', { state: host.state });
    return host;
  }

  /** Which unit of today a code of a purpose or of a need stands for. */
  async homes(): Promise<HomeOf> {
    const successions = await this.regions.successions();
    return (code) => successions.homeOf(code);
  }

  /** Refuses a region or a purpose whose codes nobody knows. */
  async refuseUnknown(regionCode: string, purpose: Purpose): Promise<void> {
    this.taxonomies.refuseUnknown('needCategories', purpose.purposeCategories, 'purposeCategories');
    for (const code of [regionCode, ...purpose.purposeRegions]) await this.regions.existing(code);
  }
}
