import { Injectable } from '@nestjs/common';
import { Refusal } from '../../platform/refusal.js';

/** Region an organization is registered in; null when there is no such organization. */
export type PlaceOfOrganization = (organizationId: string) => Promise<string | null>;

/** Where an organization lies. Accounts come before organizations, so that feature tells how to find out. */
@Injectable()
export class OrganizationPlaces {
  private find: PlaceOfOrganization = async () => null;

  /** Called once by the feature that keeps organizations. */
  tell(find: PlaceOfOrganization): void {
    this.find = find;
  }

  /** The organization's region; NOT_FOUND when there is no such organization. */
  async of(organizationId: string): Promise<string> {
    const regionCode = await this.find(organizationId);
    if (regionCode === null) throw new Refusal('NOT_FOUND');
    return regionCode;
  }
}
