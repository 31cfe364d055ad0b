import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import type { Page } from '../../platform/graphql/connection.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import { Project } from './project.entity.js';
import type { ProjectListArgs } from './project.view.js';

/** Lists of projects. */
@Injectable()
export class ProjectReads {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** The projects the actor's organization works on, and those within the reach of the hat; newest first. */
  async list(actor: Actor, args: ProjectListArgs): Promise<Page<Project>> {
    const parameters: unknown[] = [];
    const reach = withinReach('region_code', prefixesOf(actor.hat, 'see'), parameters);
    const own = `$${parameters.push(actor.hat?.organizationId ?? null)}::uuid`;
    const where = [
      `(${reach} or organization_id = ${own} or need_id in (
         select need_id from claims where organization_id = ${own} and state = 'accepted'))`,
    ];
    if (args.regionCode)
      where.push(withinReach('region_code', await this.regions.reachOf(args.regionCode), parameters));
    if (args.states) where.push(`state = any($${parameters.push(args.states)})`);
    return newestFirst(this.database, Project, where, parameters, args);
  }
}
