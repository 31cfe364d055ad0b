import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import type { Page } from '../../platform/graphql/connection.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import { SocialWorker } from './social-worker.entity.js';
import type { SocialWorkerListArgs, Unregistered } from './social-worker.view.js';

const MOST_UNREGISTERED = 100;

/** Lists of social workers. */
@Injectable()
export class SocialWorkerReads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
  ) {}

  /** Social workers whom the hat may find, and those of the hat's organization; newest first. */
  async list(actor: Actor, args: SocialWorkerListArgs): Promise<Page<SocialWorker>> {
    const parameters: unknown[] = [];
    const reach = withinReach('region_code', prefixesOf(actor.hat, 'search'), parameters);
    const own = `organization_id = $${parameters.push(actor.hat?.organizationId ?? null)}`;
    const where = [`(${reach} or ${own})`];
    if (args.regionCode)
      where.push(withinReach('region_code', await this.regions.reachOf(args.regionCode), parameters));
    if (args.grade) where.push(`grade = $${parameters.push(args.grade)}`);
    if (args.state) where.push(`state = $${parameters.push(args.state)}`);
    const text = args.text?.trim();
    if (text) {
      const name = `$${parameters.push(text)}`;
      where.push(`person_id in (select id from people where position(${name} in name) > 0)`);
    }
    return newestFirst(this.database, SocialWorker, where, parameters, args);
  }

  /** People who hold the role of a social worker where the hat may write and have no record yet; at most 100. */
  async unregistered(actor: Actor): Promise<Unregistered[]> {
    const parameters: unknown[] = [this.clock.now()];
    const reach = withinReach('held.region_code', prefixesOf(actor.hat, 'write'), parameters);
    const found = await this.database.query<Unregistered>(
      `select distinct on (person.id) person.id as "personId", person.name, held.region_code as "regionCode"
       from grants held join people person on person.id = held.person_id
       where held.role = 'socialWorker' and held.revoked_at is null and held.valid_from <= $1
         and (held.valid_to is null or held.valid_to > $1) and ${reach}
         and not exists (select from social_workers worker where worker.person_id = person.id)
       order by person.id, held.id limit ${MOST_UNREGISTERED}`,
      parameters,
    );
    const successions = await this.regions.successions();
    return found.map((each) => Object.assign(each, { regionCode: successions.homeOf(each.regionCode) }));
  }
}
