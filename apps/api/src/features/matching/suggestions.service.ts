import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CandidateKind } from '@wushe/policy-packs';
import { countyOf, dayOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { CLAIMABLE, leftOf } from '../claims/index.js';
import { NeedParts, Needs, type Need } from '../needs/index.js';
import { Policies } from '../policies/index.js';
import { Regions } from '../regions/index.js';
import type { Found, Home, Wanted } from './candidate.js';
import { invitationPolicy } from './invitation.policy.js';
import { weekBefore } from './invitation.rules.js';
import { OrganizationPool } from './organization-pool.js';
import { Points, type Place } from './points.js';
import { ResourcePool } from './resource-pool.js';
import { chanceOf, drawOf } from './shortlist.rules.js';
import { SuggestionView } from './suggestion.entity.js';
import type { ResourceList } from './suggestion.rules.js';
import type { SuggestArgs } from './suggestion.view.js';
import { VolunteerPool } from './volunteer-pool.js';
import { WorkerPool } from './worker-pool.js';

const DAY_MS = 86_400_000;
const MOST_SEEDS = 2 ** 31;
const NOWHERE: Place = { point: null, isAbout: true };
const CITY_DIGITS = 4;

/** Suggests who fits a need and why; a person decides. */
@Injectable()
export class Suggestions {
  private readonly pools: Readonly<Record<CandidateKind, { find(wanted: Wanted): Promise<Found> }>>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly needs: Needs,
    private readonly parts: NeedParts,
    private readonly policies: Policies,
    private readonly points: Points,
    private readonly regions: Regions,
    organizations: OrganizationPool,
    workers: WorkerPool,
    volunteers: VolunteerPool,
    resources: ResourcePool,
  ) {
    this.pools = {
      organization: organizations,
      socialWorker: workers,
      volunteer: volunteers,
      resource: resources,
    };
  }

  /** Finds who fits, and keeps what was shown, so that it can be asked later why somebody was or was not. */
  async suggest(actor: Actor, { needId, kind, resourceList = null }: SuggestArgs): Promise<SuggestionView> {
    if (resourceList && kind !== 'resource') throw new Refusal('INVALID_INPUT', { fields: ['resourceList'] });
    const need = await this.needs.find(actor, needId);
    if (!need) throw new Refusal('NOT_FOUND');
    const { regionCode } = need;
    allow(actor, invitationPolicy, 'suggest', { regionCode, organizationId: null, personId: null });
    if (!CLAIMABLE.includes(need.state)) throw new Refusal('WRONG_STATE', { state: need.state });
    const wanted = await this.wantedOf(need, resourceList);
    const found = await this.pools[kind].find(wanted);
    return this.keep(actor, wanted, kind, found);
  }

  /** A view that the actor was shown; NOT_FOUND for another's. */
  async viewOf(actor: Actor, id: string): Promise<SuggestionView> {
    const view = await this.database.find(SuggestionView, id);
    if (!view || view.seenById !== actor.personId) throw new Refusal('NOT_FOUND');
    return view;
  }

  /** Removes views whose time is over; returns how many. */
  async forget(): Promise<number> {
    const gone = await this.database.query(
      'delete from suggestion_views where kept_until <= $1 returning id',
      [this.clock.now()],
    );
    return gone.length;
  }

  private async wantedOf(need: Need, resourceList: ResourceList | null): Promise<Wanted> {
    const now = this.clock.now();
    const { regionCode } = need;
    const [{ matching, invitations, suggestions }, [parts = []], [place = NOWHERE]] = await Promise.all([
      this.policies.inForce(regionCode, dayOf(now)),
      this.parts.byNeeds([need.id]),
      this.points.of([{ regionCode, latitude: null, longitude: null }]),
    ]);
    return {
      need,
      home: await this.homeOf(need),
      parts: parts.filter((part) => leftOf(part) > 0),
      place,
      matching,
      recentSince: new Date(now.getTime() - matching.recentLoadDays * DAY_MS),
      weekSince: weekBefore(now),
      mostAWeek: invitations.perPersonPerWeek,
      now,
      on: dayOf(now),
      resourceList,
      draw: drawOf(suggestions.shown, suggestions.explorationThousandths, randomInt(MOST_SEEDS)),
    };
  }

  private async homeOf(need: Need): Promise<Home> {
    const successions = await this.regions.successions();
    const regionCode = successions.homeOf(need.regionCode);
    const countyCode = countyOf(regionCode);
    return {
      regionCode,
      countyCode,
      countyReach: successions.reachOf(countyCode),
      cityReach: successions.reachOf(regionCode.slice(0, CITY_DIGITS)),
      codesAbove: successions.codesAbove(regionCode),
      homeOf: (code) => successions.homeOf(code),
    };
  }

  private keep(actor: Actor, wanted: Wanted, kind: CandidateKind, found: Found): Promise<SuggestionView> {
    const { need, draw, now: at } = wanted;
    const bestScores = found.candidates.slice(0, draw.best).map(({ score }) => score);
    const { suggestions } = this.policies.on(need.regionCode, dayOf(at));
    return this.database.insert(
      SuggestionView,
      Object.assign(new SuggestionView(), {
        id: newId(),
        countyCode: need.countyCode,
        regionCode: need.regionCode,
        needId: need.id,
        kind,
        resourceList: wanted.resourceList,
        seenById: actor.personId ?? '',
        at,
        keptUntil: new Date(at.getTime() + suggestions.viewsKeptDays * DAY_MS),
        pool: found.pool,
        excluded: found.excluded,
        fitting: found.fitting,
        seed: draw.seed,
        candidates: found.candidates.map((candidate) => ({
          ...candidate,
          chance: chanceOf(candidate.score, { ...found, bestScores }, draw),
        })),
      }),
    );
  }
}
