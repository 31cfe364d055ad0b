import { Injectable } from '@nestjs/common';
import { levelOf, parentOf } from '@wushe/values';
import type { SealedEvent } from '../../platform/events/handlers.js';
import {
  answeringDesk,
  deskKey as desk,
  organizationKey as organization,
  personKey as person,
} from '../../platform/party.js';
import { InvitationReads, type Agreed, type Invitation } from '../matching/index.js';
import { PlansAbove } from '../planning/index.js';
import { Projects } from '../projects/index.js';
import { Regions, type Successions } from '../regions/index.js';
import { SocialWorkers, WorkerTies } from '../social-workers/index.js';
import type { RecipientKind } from './notice-kinds.rules.js';
import { ShiftReads } from './shift.reads.js';

const TOWNSHIP_DIGITS = 9;
const COUNTY_DIGITS = 6;

/** Everybody's desk at a region who takes steps with its reports. */
const desksAt = (regionCode: string): string[] => {
  const region = [desk('official', regionCode), desk('administrator', regionCode)];
  switch (levelOf(regionCode)) {
    case 'community':
      return [desk('communityStaff', regionCode), ...region];
    case 'township':
      return [desk('stationWorker', regionCode), ...region];
    case 'county':
    case 'city':
    case 'province':
      return region;
  }
};

/** The inboxes that an event's body names. */
const listed = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((key): key is string => typeof key === 'string') : [];

/** A text of an event's body; null where it names none. */
const named = ({ body }: SealedEvent, key: string): string | null => {
  const value = body[key];
  return typeof value === 'string' ? value : null;
};
const some = (id: string | null | undefined, inbox: (id: string) => string): string[] =>
  id ? [inbox(id)] : [];

/** The need an event is about; null of other matters. */
export const needOf = ({ rootId, subjectType, subjectId }: SealedEvent): string | null =>
  rootId ?? (subjectType === 'need' ? subjectId : null);

/** An event and whom a notice of it is for. */
interface Asked {
  readonly event: SealedEvent;
  readonly to: RecipientKind;
}

/** Finds the inboxes of those a notice of an event is for; none where the event names nobody. */
export type RecipientsOf = (event: SealedEvent, to: RecipientKind) => string[];

/** What inboxes depend on beyond their events. */
interface Known {
  readonly successions: Successions;
  /** Organizations that lead projects, people behind social workers, organizers of shifts, inviters. */
  readonly leads: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  readonly organizers: ReadonlyMap<string, string>;
  readonly inviters: ReadonlyMap<string, string>;
  /** People who agreed to needs, with the moment of their yes. */
  readonly agreed: ReadonlyMap<string, readonly Agreed[]>;
  /** Those who agreed to needs that have moved since. */
  readonly elsewise: ReadonlyMap<string, readonly Pick<Invitation, 'personId' | 'organizationId'>[]>;
  /** Communities for whose needs plans ask people. */
  readonly covered: ReadonlyMap<string, readonly string[]>;
  /** People who guide social workers, by the person guided. */
  readonly guides: ReadonlyMap<string, readonly string[]>;
}

/** Finds whose inbox events go to. */
@Injectable()
export class Recipients {
  constructor(
    private readonly projects: Projects,
    private readonly workers: SocialWorkers,
    private readonly reads: ShiftReads,
    private readonly regions: Regions,
    private readonly invitations: InvitationReads,
    private readonly ties: WorkerTies,
    private readonly plansAbove: PlansAbove,
  ) {}

  /** Reads once for all events what their inboxes depend on. */
  async among(asked: readonly Asked[]): Promise<RecipientsOf> {
    const idsFor = (to: RecipientKind, idOf: (event: SealedEvent) => string | null): string[] => [
      ...new Set(asked.flatMap((each) => (each.to === to ? (idOf(each.event) ?? []) : []))),
    ];
    const known: Known = {
      successions: await this.regions.successions(),
      leads: await this.leadsOf(idsFor('projectLead', (event) => named(event, 'projectId'))),
      people: await this.peopleOf(idsFor('socialWorker', (event) => named(event, 'socialWorkerId'))),
      organizers: await this.reads.organizersOf(idsFor('organizer', (event) => named(event, 'shiftId'))),
      inviters: await this.invitations.invitersBesideCommunity(
        idsFor('inviters', ({ subjectId }) => subjectId),
      ),
      guides: await this.ties.guidesOf(idsFor('personAndSupervisors', ({ subjectId }) => subjectId)),
      agreed: await this.invitations.agreedTo(idsFor('agreed', needOf)),
      covered: await this.plansAbove.communitiesOf(idsFor('covered', ({ subjectId }) => subjectId)),
      elsewise: await this.invitations.agreedElsewise(idsFor('agreedElsewise', needOf)),
    };
    return (event, to) => inboxesOf(event, to, known);
  }

  private async leadsOf(projectIds: readonly string[]): Promise<Map<string, string>> {
    const projects = projectIds.length === 0 ? [] : await this.projects.byIds(projectIds);
    return new Map(projects.flatMap((each) => (each ? [[each.id, each.organizationId] as const] : [])));
  }

  private async peopleOf(socialWorkerIds: readonly string[]): Promise<Map<string, string>> {
    const workers = socialWorkerIds.length === 0 ? [] : await this.workers.byIds(socialWorkerIds);
    return new Map(workers.flatMap((each) => (each ? [[each.id, each.personId] as const] : [])));
  }
}

/** The communities of today for whose needs a plan asks people. */
function coveredBy(planId: string, { covered, successions }: Known): string[] {
  const homes = new Set((covered.get(planId) ?? []).map((code) => successions.homeOf(code)));
  return [...homes].map((code) => desk('communityStaff', code));
}

function inboxesOf(event: SealedEvent, to: RecipientKind, known: Known): string[] {
  const { subjectType, subjectId, body } = event;
  const regionCode = known.successions.homeOf(event.regionCode);
  switch (to) {
    case 'community':
      return [desk('communityStaff', regionCode)];
    case 'station':
      return [desk('stationWorker', regionCode.slice(0, TOWNSHIP_DIGITS))];
    case 'county':
      return [desk('official', regionCode.slice(0, COUNTY_DIGITS))];
    case 'organization':
      return some(subjectType === 'organization' ? subjectId : named(event, 'organizationId'), organization);
    case 'projectLead':
      return some(known.leads.get(named(event, 'projectId') ?? ''), organization);
    case 'socialWorker':
      return some(known.people.get(named(event, 'socialWorkerId') ?? ''), person);
    case 'volunteer':
      return some(named(event, 'volunteerPersonId'), person);
    case 'organizer': {
      const organizer = known.organizers.get(named(event, 'shiftId') ?? '');
      return [organizer ? organization(organizer) : desk('communityStaff', regionCode)];
    }
    case 'reporter':
      return desksAt(regionCode);
    case 'reportHolder':
      return desksAt(named(event, 'heldCode') ?? regionCode);
    case 'reportNext': {
      const above = parentOf(named(event, 'heldCode') ?? regionCode);
      return above === undefined ? [] : desksAt(above);
    }
    case 'addressees':
      return listed(body['to']);
    case 'senders':
      return listed(body['from']);
    case 'experts':
      return listed(body['experts']);
    case 'levelAbove':
      return some(named(event, 'toRegionCode'), answeringDesk);
    case 'personAndSupervisors':
      return [subjectId, ...(known.guides.get(subjectId) ?? [])].map(person);
    case 'inviters':
      return [desk('communityStaff', regionCode), ...some(known.inviters.get(subjectId), person)];
    case 'agreed': {
      const agreed = known.agreed.get(needOf(event) ?? '') ?? [];
      return agreed.flatMap(({ personId, at }) => (at <= event.at ? [person(personId)] : []));
    }
    case 'covered':
      return coveredBy(subjectId, known).filter((inbox) => inbox !== desk('communityStaff', regionCode));
    case 'agreedElsewise':
      return (known.elsewise.get(subjectId) ?? []).flatMap(({ personId, organizationId }) =>
        personId ? [person(personId)] : some(organizationId, organization),
      );
    case 'invitee':
      return [
        ...some(named(event, 'invitedPersonId'), person),
        ...(named(event, 'invitedPersonId') ? [] : some(named(event, 'organizationId'), organization)),
      ];
  }
}
