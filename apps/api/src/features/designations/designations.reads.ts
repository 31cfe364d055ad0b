import { Injectable } from '@nestjs/common';
import { levelOf, type RegionLevel } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import type { Page, PageArgs } from '../../platform/graphql/connection.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Policies } from '../policies/index.js';
import { Regions } from '../regions/index.js';
import { DesignationEvidence } from './designation-evidence.js';
import { DesignationExperts } from './designation-experts.js';
import { Designation, DesignationCheck, DesignationObjection } from './designation.entity.js';
import { designationPolicy, type DesignationFacts } from './designation.policy.js';
import { PUBLIC } from './designation.rules.js';
import type { DesignationKindView, DesignationProgress } from './designation-kind.view.js';
import type { DesignationListArgs } from './designation.args.js';
import type {
  DesignationCheckView,
  DesignationObjectionView,
  DesignationReviewView,
} from './designation.view.js';
import { Designations } from './designations.service.js';

const DEPTH: readonly RegionLevel[] = ['province', 'city', 'county', 'township', 'community'];

/** Lists of names and applications, and what stands behind each. */
@Injectable()
export class DesignationReads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly policies: Policies,
    private readonly regions: Regions,
    private readonly designations: Designations,
    private readonly counting: DesignationEvidence,
    private readonly experts: DesignationExperts,
  ) {}

  /** What the region and the places below it can be named, with how far they have come. */
  async kinds(regionCode: string): Promise<DesignationKindView[]> {
    const region = await this.regions.existing(regionCode);
    const own = DEPTH.indexOf(region.level);
    const kinds = this.policies
      .designationKinds(regionCode, this.clock.today())
      .filter(({ level }) => DEPTH.indexOf(level) >= own);
    return Promise.all(
      kinds.map(async (kind) => ({
        ...kind,
        regionCode,
        criteria: [...kind.criteria],
        progress: await this.progress(regionCode, kind),
      })),
    );
  }

  private async progress(
    regionCode: string,
    { code, pack, level, goal }: { code: string; pack: string; level: RegionLevel; goal: string | null },
  ): Promise<DesignationProgress> {
    const parameters: unknown[] = [code, this.clock.today()];
    const within = withinReach('region_code', await this.regions.reachOf(regionCode), parameters);
    const [counts] = await this.database.query<{ named: number; underWay: number }>(
      `select count(*) filter (where state = 'named' and ends_on > $2)::int as named,
         count(*) filter (where state in ('submitted', 'inReview', 'onNotice'))::int as "underWay"
       from designations where kind = $1 and ${within}`,
      parameters,
    );
    const units =
      levelOf(regionCode) === level
        ? await this.regions.byCodes([regionCode])
        : await this.regions.below(regionCode, level);
    const row = goal === null ? undefined : this.policies.rowOf(pack, goal);
    // The target is the policy's for its whole region: a part of it has none of its own.
    const isWhole = levelOf(regionCode) === 'province';
    return {
      named: counts?.named ?? 0,
      underWay: counts?.underWay ?? 0,
      places: units.filter((unit) => unit?.isAdministrative).length,
      target: isWhole || row?.unit === 'percent' ? (row?.target.values[0]?.value ?? null) : null,
      isPercent: row?.unit === 'percent',
      targetYear: row?.target.year ?? null,
    };
  }

  /** What the asker's reach holds, newest first. */
  list(actor: Actor, args: DesignationListArgs): Promise<Page<Designation>> {
    const parameters: unknown[] = [];
    return this.narrowed(
      [withinReach('region_code', prefixesOf(actor.hat, 'see'), parameters)],
      parameters,
      args,
    );
  }

  /** What waits for the asker's word as an expert, newest first. */
  toJudge(actor: Actor, page: PageArgs): Promise<Page<Designation>> {
    const parameters: unknown[] = [];
    const waiting = this.experts.waitingFor(actor.personId, parameters);
    return newestFirst(this.database, Designation, [waiting], parameters, page);
  }

  /** What everybody may read, newest first. */
  published(args: DesignationListArgs): Promise<Page<Designation>> {
    return this.narrowed(['state = any($1)'], [PUBLIC], args);
  }

  private async narrowed(
    where: string[],
    parameters: unknown[],
    { regionCode, kind, state, ...page }: DesignationListArgs,
  ): Promise<Page<Designation>> {
    if (regionCode)
      where.push(withinReach('region_code', await this.regions.reachOf(regionCode), parameters));
    if (kind) where.push(`kind = $${parameters.push(kind)}`);
    if (state) where.push(`state = $${parameters.push(state)}`);
    return newestFirst(this.database, Designation, where, parameters, page);
  }

  /** What was counted, newest first; of a draft what would be counted now. */
  async checks(designation: Designation): Promise<DesignationCheckView[]> {
    if (designation.state === 'draft') {
      const kind = this.designations.kindOf(designation);
      const counted = await this.counting.of(designation.regionCode, kind, designation.words);
      return [{ ...counted, at: null }];
    }
    return this.database
      .repository(DesignationCheck)
      .find({ where: { designationId: designation.id }, order: { id: 'desc' } });
  }

  /** What experts of the present round say; none for those who may not read it. */
  async reviews(
    actor: Actor,
    { id, round }: Designation,
    facts: DesignationFacts,
  ): Promise<DesignationReviewView[]> {
    if (!designationPolicy.readReview(actor, facts)) return [];
    const decides = designationPolicy.review(actor, facts);
    return this.database.query<DesignationReviewView>(
      `select review.id, person.name as expert, review.expert_id = $3 as "isMine", review.verdict, review.words,
         review.answered_at as "answeredAt"
       from designation_reviews review join people person on person.id = review.expert_id
       where review.designation_id = $1 and review.round = $2 and ($4 or review.expert_id = $3)
       order by review.id`,
      [id, round, actor.personId, decides || !facts.isExpert],
    );
  }

  /** Objections, oldest first; their words only for those who decide. */
  async objections(
    actor: Actor,
    { id }: Designation,
    facts: DesignationFacts,
  ): Promise<DesignationObjectionView[]> {
    const mayRead = designationPolicy.readReview(actor, facts);
    const rows = await this.database
      .repository(DesignationObjection)
      .find({ where: { designationId: id }, order: { id: 'asc' } });
    return rows.map(({ id: objectionId, at, words, isUpheld, answer }) => ({
      id: objectionId,
      at,
      words: mayRead ? words : null,
      isUpheld,
      answer,
    }));
  }
}
