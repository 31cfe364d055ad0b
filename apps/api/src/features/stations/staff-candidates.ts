import { Injectable } from '@nestjs/common';
import { ancestorsOf } from '@wushe/values';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { withinReach } from '../../platform/reach.js';
import { grantInForce } from '../accounts/index.js';
import { Regions } from '../regions/index.js';
import { OPERATOR_ROLES, STAFF_ROLES } from './station-staff.rules.js';
import type { StaffCandidate } from './station-staff.view.js';
import type { ServiceStation } from './station.entity.js';

const MOST_CANDIDATES = 100;

/** Who can be on a station's staff, by the roles they hold now. */
@Injectable()
export class StaffCandidates {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
  ) {}

  /**
   * People with a working role in the station's region or above it, or in the organization that runs it, by name; at
   * most 100, or the one named if they are among them.
   */
  async of(
    { regionCode, operatorOrganizationId }: ServiceStation,
    personId: string | null,
  ): Promise<StaffCandidate[]> {
    const successions = await this.regions.successions();
    const above = ancestorsOf(regionCode).flatMap((code) => successions.formsOf(code));
    const parameters: unknown[] = [this.clock.now(), STAFF_ROLES, OPERATOR_ROLES, above];
    const within = withinReach('held.region_code', successions.reachOf(regionCode), parameters);
    const operator = `$${parameters.push(operatorOrganizationId)}`;
    const named = personId === null ? '' : `and held.person_id = $${parameters.push(personId)}`;
    return this.database.query<StaffCandidate>(
      `select person.id as "personId", person.name, array_agg(distinct held.role order by held.role) as roles,
         array_remove(array_agg(distinct place.name order by place.name), null) as places
       from grants held join people person on person.id = held.person_id
       left join regions place on place.code = held.region_code
       where ${grantInForce('held', '$1')}
         and ((held.role = any($2) and (${within} or held.region_code = any($4)))
           or (held.role = any($3) and held.organization_id = ${operator})) ${named}
       group by person.id, person.name order by person.name, person.id limit ${MOST_CANDIDATES}`,
      parameters,
    );
  }
}
