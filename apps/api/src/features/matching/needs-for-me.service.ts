import { Injectable } from '@nestjs/common';
import type { CandidateKind, Parameters } from '@wushe/policy-packs';
import { countyOf, dayOf, type Day } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Statement } from '../../platform/db/database.js';
import { Refusal } from '../../platform/refusal.js';
import { mayServe } from '../organizations/index.js';
import { Policies } from '../policies/index.js';
import { Regions } from '../regions/index.js';
import { certificateOn, SocialWorkers } from '../social-workers/index.js';
import { Taxonomies } from '../taxonomies/index.js';
import { Volunteers } from '../volunteers/index.js';
import type { NeedsForMe } from './needs-for-me.view.js';
import { needsForSeeker, type Seeker, type SeekerNeedRow, type SeekerRule } from './needs-for-seeker.js';
import {
  needsForVolunteer,
  type NeedsFound,
  type Rule,
  type VolunteerNeedRow,
} from './needs-for-volunteer.js';
import { ORGANIZATION_FACTS, partsOfOrganization, type OrganizationFacts } from './organization-score.js';
import { Points, type Placeable } from './points.js';
import { Ranking } from './ranking.service.js';
import { scoreOf, valueOfCodes, type PartScore } from './score.rules.js';
import type { SuggestionPart } from './suggestion.rules.js';
import { partsOfVolunteer } from './volunteer-score.js';
import { partsOfWorker, WORKER_FACTS, type WorkerFacts } from './worker-score.js';

const DAY_MS = 86_400_000;
const NOTHING: NeedsFound<never> = { pool: 0, fitting: 0, rows: [] };

type Parts = readonly PartScore<SuggestionPart>[];
type Matching = Parameters['matching'];

/** A need as a seeker's list has it, before its parts are told. */
interface Row {
  readonly id: string;
  readonly shiftId?: string | null;
  readonly prefix: string;
  readonly metres: number | null;
  readonly isAbout: boolean;
}

/** The other way round: needs for a volunteer, a social worker or an organization, by the very scores of the suggestions. */
@Injectable()
export class OwnNeeds {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly policies: Policies,
    private readonly taxonomies: Taxonomies,
    private readonly points: Points,
    private readonly ranking: Ranking,
    private readonly volunteers: Volunteers,
    private readonly workers: SocialWorkers,
    private readonly regions: Regions,
  ) {}

  /** The needs for the actor; null for who is no such candidate. */
  async of(actor: Actor, kind: CandidateKind): Promise<NeedsForMe | null> {
    if (kind === 'resource') throw new Refusal('INVALID_INPUT', { fields: ['kind'] });
    const { isPersonal } = await this.ranking.of(actor);
    if (kind === 'volunteer') return this.forVolunteer(actor, isPersonal);
    return kind === 'organization'
      ? this.forOrganization(actor, isPersonal)
      : this.forWorker(actor, isPersonal);
  }

  private async forVolunteer(actor: Actor, isPersonal: boolean): Promise<NeedsForMe | null> {
    const own = await this.volunteers.ofActor(actor);
    if (!own) return null;
    const now = this.clock.now();
    const on = dayOf(now);
    const countyCode = countyOf((await this.regions.successions()).homeOf(own.regionCode));
    const reach = await this.regions.reachOf(countyCode);
    const rules = await this.policies.inForceBelow(reach, on);
    const licensed = this.taxonomies.terms('skills').filter(({ licence }) => licence);
    const found = await this.ask<VolunteerNeedRow>(
      needsForVolunteer({
        id: own.id,
        reach,
        maxShiftsPerWeek: own.maxShiftsPerWeek,
        rules,
        licensed: licensed.map(({ code }) => code),
        licensedFields: licensed.flatMap(({ parentCode }) => parentCode ?? []),
        now,
        on,
        isPersonal,
        shown: this.shown(own.regionCode, on),
      }),
    );
    return told(found, rules, isPersonal, (row, matching) => {
      const { skills, qualification, metres, free, days } = row;
      const language = valueOfCodes(row.languages, row.wantedLanguages);
      const visit = { metres, free, days, language };
      return partsOfVolunteer(row, visit, { skills, qualification }, row.category, matching);
    });
  }

  private async forOrganization(actor: Actor, isPersonal: boolean): Promise<NeedsForMe | null> {
    const organizationId = actor.hat?.organizationId;
    if (!organizationId) return null;
    const on = dayOf(this.clock.now());
    const [own] = await this.database.query<OrganizationFacts>(
      `${ORGANIZATION_FACTS} where organization.id = $2`,
      [this.recentSince(on), organizationId],
    );
    if (!own || !mayServe(own) || own.live >= own.capacity) return told(NOTHING, [], isPersonal, () => []);
    const partsFor = (need: Wanting, metres: number | null, matching: Matching): Parts =>
      partsOfOrganization(own, need.category, metres, matching, on);
    const seeker = {
      ...own,
      reach: await this.reachOfAll(own.servedRegions),
      servesAny: false,
      organizationId,
      kind: 'organization' as const,
    };
    return this.forSeeker(seeker, partsFor, isPersonal, on);
  }

  private async forWorker(actor: Actor, isPersonal: boolean): Promise<NeedsForMe | null> {
    const worker = await this.workers.ofActor(actor);
    if (!worker) return null;
    const on = dayOf(this.clock.now());
    const [own] = await this.database.query<WorkerFacts>(`${WORKER_FACTS} where worker.id = $2`, [
      this.recentSince(on),
      worker.id,
    ]);
    if (own?.state !== 'active' || !certificateOn(own, on) || own.live >= own.capacity)
      return told(NOTHING, [], isPersonal, () => []);
    const partsFor = (need: Wanting, metres: number | null, matching: Matching): Parts =>
      partsOfWorker(own, need, metres, matching, on);
    const seeker = {
      regionCode: own.regionCode,
      latitude: null,
      longitude: null,
      reach: await this.reachOfAll([worker.regionCode], countyOf),
      categories: own.specialties,
      servesAny: true,
      organizationId: null,
      kind: 'socialWorker' as const,
    };
    return this.forSeeker(seeker, partsFor, isPersonal, on);
  }

  private async forSeeker(
    { kind, ...seeker }: Placeable & Sought,
    partsFor: (need: Wanting, metres: number | null, matching: Matching) => Parts,
    isPersonal: boolean,
    on: Day,
  ): Promise<NeedsForMe> {
    const [rules, [place]] = await Promise.all([
      this.policies.inForceBelow(seeker.reach, on),
      this.points.of([seeker]),
    ]);
    const asked = {
      ...seeker,
      point: place?.point ?? null,
      rules: rules.map((rule) => ruleOf(rule, kind, partsFor(NO_NEED, null, rule.parameters.matching))),
      isPersonal,
      shown: this.shown(seeker.regionCode, on),
    };
    const found = await this.ask<SeekerNeedRow>(needsForSeeker(asked));
    return told(found, rules, isPersonal, (row, matching) =>
      partsFor({ category: row.category, languages: row.wantedLanguages }, row.metres, matching),
    );
  }

  /** What the successors of some units, or of the units around them, reach today. */
  private async reachOfAll(
    codes: readonly string[],
    around: (code: string) => string = (code) => code,
  ): Promise<string[]> {
    const successions = await this.regions.successions();
    const homes = new Set(codes.map((code) => around(successions.homeOf(code))));
    return [...new Set([...homes].flatMap((home) => successions.reachOf(home)))];
  }

  private recentSince(on: Day): Date {
    const { recentLoadDays } = this.policies.everywhere(on).matching;
    return new Date(this.clock.now().getTime() - recentLoadDays * DAY_MS);
  }

  private shown(regionCode: string, on: Day): number {
    return this.policies.on(regionCode, on).suggestions.shown;
  }

  private async ask<Row>(statement: Statement): Promise<NeedsFound<Row>> {
    const [found] = await this.database.queryPrepared<NeedsFound<Row>>(statement);
    return found ?? NOTHING;
  }
}

/** What a need's score follows from beside where it lies. */
interface Wanting {
  readonly category: string;
  readonly languages: readonly string[];
}

interface Sought extends Omit<Seeker, 'point' | 'rules' | 'isPersonal' | 'shown'> {
  readonly kind: 'organization' | 'socialWorker';
}

/** A need of no category, in a language nobody speaks: what is left of a score is what no need changes. */
const NO_NEED: Wanting = { category: '', languages: ['?'] };

function ruleOf({ regionCode, parameters }: Rule, kind: Sought['kind'], fixed: Parts): SeekerRule {
  const { withinMetres, weights } = parameters.matching[kind];
  return {
    prefix: regionCode,
    within: withinMetres,
    fixed: fixed.reduce((sum, { weight, value }) => sum + weight * value, 0),
    service: 'service' in weights ? weights.service : weights.skills,
    distance: weights.distance,
    language: 'language' in weights ? weights.language : 0,
  };
}

/** The list as it is told: with the score and its parts, or, where ranking is off, without any. */
function told<Told extends Row>(
  { pool, fitting, rows }: NeedsFound<Told>,
  rules: readonly Rule[],
  isPersonal: boolean,
  partsFor: (row: Told, matching: Matching) => Parts,
): NeedsForMe {
  const needs = (rows ?? []).map((row) => {
    const { id: needId, shiftId = null, metres, isAbout: isDistanceAbout } = row;
    const rule = rules.find(({ regionCode }) => regionCode === row.prefix);
    const parts = rule && isPersonal ? [...partsFor(row, rule.parameters.matching)] : [];
    return { needId, shiftId, score: isPersonal ? scoreOf(parts) : null, parts, metres, isDistanceAbout };
  });
  return { isPersonal, pool, fitting, needs };
}
