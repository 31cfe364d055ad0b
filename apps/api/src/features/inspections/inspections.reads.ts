import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import type { Page } from '../../platform/graphql/connection.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { partiesOf } from '../../platform/party.js';
import type { Role } from '../../platform/permissions/role.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Finding } from './finding.entity.js';
import type { FindingListArgs } from './finding.view.js';
import { Inspection } from './inspection.entity.js';
import type { InspectionListArgs } from './inspection.view.js';

const WATCHERS: readonly Role[] = ['official', 'administrator', 'auditor'];
const NEIGHBOURS: readonly Role[] = ['official', 'stationWorker', 'administrator', 'auditor'];

const seen = ({ hat }: Actor, roles: readonly Role[]): readonly string[] =>
  hat && roles.includes(hat.role) ? prefixesOf(hat, 'see') : [];

/** Lists of inspections and findings; no list puts regions or staff in the order of what was found. */
@Injectable()
export class InspectionReads {
  constructor(private readonly database: Database) {}

  /** Inspections of the hat's desk and within its reach, newest first. */
  inspections(actor: Actor, { states, ...page }: InspectionListArgs): Promise<Page<Inspection>> {
    const parameters: unknown[] = [partiesOf(actor)];
    const reach = withinReach('region_code', seen(actor, WATCHERS), parameters);
    const where = [`(inspector = any($1) or ${reach})`];
    if (states) where.push(`state = any($${parameters.push(states)})`);
    return newestFirst(this.database, Inspection, where, parameters, page);
  }

  /** Findings about the hat's own desk or organization, and, unless only those are wanted, of its inspections and reach. */
  findings(actor: Actor, { isOwn, states, ...page }: FindingListArgs): Promise<Page<Finding>> {
    const parameters: unknown[] = [partiesOf(actor)];
    const where = [isOwn ? 'inspected = any($1)' : this.watched(actor, parameters)];
    if (states) where.push(`state = any($${parameters.push(states)})`);
    return newestFirst(this.database, Finding, where, parameters, page);
  }

  private watched(actor: Actor, parameters: unknown[]): string {
    const reach = withinReach('region_code', seen(actor, NEIGHBOURS), parameters);
    return `(inspected = any($1) or inspector = any($1) or ${reach})`;
  }
}
