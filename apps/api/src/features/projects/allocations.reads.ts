import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import type { Page } from '../../platform/graphql/connection.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { allow } from '../../platform/permissions/policy.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { Regions } from '../regions/index.js';
import { resourcePolicy, Resources } from '../resources/index.js';
import { Allocation } from './allocation.entity.js';
import type { AllocationListArgs, ProjectsForResourceArgs } from './allocation.view.js';
import { Project } from './project.entity.js';

/** Lists of what projects are given and of where resources may go. */
@Injectable()
export class AllocationReads {
  constructor(
    private readonly database: Database,
    private readonly resources: Resources,
    private readonly regions: Regions,
  ) {}

  /** What the actor's organization gave or leads the receiving project of, and what lies within the hat's reach. */
  list(actor: Actor, args: AllocationListArgs): Promise<Page<Allocation>> {
    const parameters: unknown[] = [];
    const reach = withinReach('region_code', prefixesOf(actor.hat, 'see'), parameters);
    const own = `$${parameters.push(actor.hat?.organizationId ?? null)}::uuid`;
    const leads = `project_id in (select id from projects where organization_id = ${own})`;
    const where = [`(${reach} or giver_id = ${own} or ${leads})`];
    if (args.resourceId) where.push(`resource_id = $${parameters.push(args.resourceId)}`);
    if (args.state) where.push(`state = $${parameters.push(args.state)}`);
    return newestFirst(this.database, Allocation, where, parameters, args);
  }

  /** Projects under way whose need lies within the purpose of a resource that the actor may allocate. */
  async projectsFor(actor: Actor, args: ProjectsForResourceArgs): Promise<Page<Project>> {
    const resource = await this.resources.find(actor, args.resourceId);
    if (!resource) throw new Refusal('NOT_FOUND');
    allow(actor, resourcePolicy, 'allocate', resource);
    const parameters: unknown[] = [];
    const needs = ['true'];
    if (resource.purposeCategories.length > 0) {
      const codes = `unnest($${parameters.push(resource.purposeCategories)}::text[])`;
      needs.push(
        `exists (select from ${codes} as code where category = code or starts_with(category, code || '/'))`,
      );
    }
    if (resource.purposeRegions.length > 0)
      needs.push(withinReach('region_code', await this.reachOf(resource.purposeRegions), parameters));
    const text = args.text?.trim();
    if (text) {
      const index = parameters.push(text);
      needs.push(`(position($${index} in title) > 0 or number = upper($${index}))`);
    }
    const where = [`state = 'underway'`, `need_id in (select id from needs where ${needs.join(' and ')})`];
    return newestFirst(this.database, Project, where, parameters, args);
  }

  /** Where the successors of some units reach today. */
  private async reachOf(codes: readonly string[]): Promise<string[]> {
    const successions = await this.regions.successions();
    return [...new Set(codes.flatMap((code) => successions.reachOf(successions.homeOf(code))))];
  }
}
