import { Injectable } from '@nestjs/common';
import { countyOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import type { Role } from '../../platform/permissions/role.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { grantInForce } from '../accounts/index.js';
import { Regions } from '../regions/index.js';
import type { Designation, DesignationReview } from './designation.entity.js';
import type { ExpertCandidate } from './designation.view.js';

/** Whose holders may judge an application. */
const EXPERT_ROLES: readonly Role[] = [
  'official',
  'stationWorker',
  'socialWorker',
  'auditor',
  'administrator',
];
const MOST_OFFERED = 50;

/** SQL that holds for an expert who still holds such a role at a moment; the parameters are the two texts. */
const inOffice = (person: string, roles: string, moment: string): string =>
  `exists (select from grants held where held.person_id = ${person} and held.role = any(${roles}) and ${grantInForce('held', moment)})`;

type Applied = Pick<Designation, 'regionCode' | 'appliedById'>;
type Asked = ExpertCandidate & { readonly isOffered: boolean };

/** Who judges applications, as long as they hold a role that makes an expert. */
@Injectable()
export class DesignationExperts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
  ) {}

  /** Whom the asker could hand an application to: holders of a role in their reach, told apart who may not judge it. */
  candidates(actor: Actor, applied: Applied, text: string): Promise<ExpertCandidate[]> {
    return this.asked(actor, applied, (parameters) => {
      const wanted = `$${parameters.push(text.trim())}`;
      const roles = `$${parameters.push([...EXPERT_ROLES, 'communityStaff'])}`;
      return {
        grants: `held.role = any(${roles}) and (${wanted} = '' or position(${wanted} in person.name) > 0)`,
        people: `"isOffered"`,
      };
    });
  }

  /** Refuses whom the asker could not hand it to: INVALID_INPUT, or EXPERT_CONFLICTED for who may not judge it. */
  async refuseOthers(actor: Actor, applied: Applied, expertIds: readonly string[]): Promise<void> {
    const found = await this.asked(actor, applied, (parameters) => ({
      grants: `held.person_id = any($${parameters.push(expertIds)})`,
      people: 'true',
    }));
    const known = new Map(found.map((each) => [each.personId, each]));
    for (const personId of expertIds) {
      const expert = known.get(personId);
      if (expert?.isConflicted) throw new Refusal('EXPERT_CONFLICTED', { personId });
      if (!expert?.isOffered) throw new Refusal('INVALID_INPUT', { fields: ['expertIds'] });
    }
  }

  /** Whether somebody is one of the experts of the present round, and still holds a role. */
  async isExpert(personId: string, { id, round }: Pick<Designation, 'id' | 'round'>): Promise<boolean> {
    const rows = await this.database.query(
      `select from designation_reviews review where designation_id = $1 and round = $2 and expert_id = $3
         and ${inOffice('review.expert_id', '$4', '$5')}`,
      [id, round, personId, EXPERT_ROLES, this.clock.now()],
    );
    return rows.length > 0;
  }

  /** What was heard in the present round, and whose answer is still waited for: not of those whose role has ended. */
  heard({
    id,
    round,
  }: Pick<Designation, 'id' | 'round'>): Promise<Pick<DesignationReview, 'expertId' | 'verdict'>[]> {
    return this.database.query(
      `select expert_id as "expertId", verdict from designation_reviews review
       where designation_id = $1 and round = $2
         and (verdict is not null or ${inOffice('review.expert_id', '$3', '$4')}) order by id`,
      [id, round, EXPERT_ROLES, this.clock.now()],
    );
  }

  /** SQL of the applications that wait for an expert's word; pushes its parameters. */
  waitingFor(personId: string | null, parameters: unknown[]): string {
    const [expert, roles, now] = [personId, EXPERT_ROLES, this.clock.now()].map(
      (each) => `$${parameters.push(each)}`,
    );
    return `state = 'inReview' and exists (select from designation_reviews review
      where review.designation_id = designations.id and review.round = designations.round
        and review.expert_id = ${expert}::uuid and review.verdict is null
        and ${inOffice('review.expert_id', `${roles}`, `${now}`)})`;
  }

  private async asked(
    actor: Actor,
    { regionCode, appliedById }: Applied,
    narrowedBy: (parameters: unknown[]) => { readonly grants: string; readonly people: string },
  ): Promise<Asked[]> {
    const parameters: unknown[] = [this.clock.now(), [appliedById, actor.personId], EXPERT_ROLES];
    const successions = await this.regions.successions();
    const county = successions.reachOf(countyOf(successions.homeOf(regionCode)));
    const isNear = withinReach('held.region_code', county, parameters);
    const isOffered = `held.role = any($3) and ${withinReach('held.region_code', prefixesOf(actor.hat, 'see'), parameters)}`;
    const { grants, people } = narrowedBy(parameters);
    return this.database.query<Asked>(
      `select * from (
         select person.id as "personId", person.name, min(held.role) filter (where ${isOffered}) as role,
           min(held.region_code) filter (where ${isOffered}) as "regionCode",
           coalesce(bool_or(${isNear}), false) or person.id = any($2) as "isConflicted",
           coalesce(bool_or(${isOffered}), false) as "isOffered"
         from grants held join people person on person.id = held.person_id
         where ${grantInForce('held', '$1')} and ${grants} group by person.id, person.name) as holder
       where ${people} order by "isConflicted", name, "personId" limit ${MOST_OFFERED}`,
      parameters,
    );
  }
}
