import { Injectable } from '@nestjs/common';
import { levelOf, parentOf } from '@wushe/values';
import type { SealedEvent } from '../../platform/events/handlers.js';
import {
  answeringDesk,
  deskKey as desk,
  organizationKey as organization,
  personKey as person,
} from '../../platform/party.js';
import { InvitationReads } from '../matching/index.js';
import { Projects } from '../projects/index.js';
import { Regions } from '../regions/index.js';
import { SocialWorkers } from '../social-workers/index.js';
import type { RecipientKind } from './notice-kinds.rules.js';
import { ShiftReads } from './shift.reads.js';

const TOWNSHIP_DIGITS = 9;
const COUNTY_DIGITS = 6;

/** Everybody's desk at a region who takes steps with its reports. */
const desksAt = (regionCode: string): string[] => {
  const officials = desk('official', regionCode);
  switch (levelOf(regionCode)) {
    case 'community':
      return [desk('communityStaff', regionCode), officials];
    case 'township':
      return [desk('stationWorker', regionCode), officials];
    case 'county':
    case 'city':
    case 'province':
      return [officials];
  }
};

/** The inboxes that an event's body names. */
const listed = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((key): key is string => typeof key === 'string') : [];

/** Finds whose inbox an event goes to. */
@Injectable()
export class Recipients {
  constructor(
    private readonly projects: Projects,
    private readonly workers: SocialWorkers,
    private readonly reads: ShiftReads,
    private readonly regions: Regions,
    private readonly invitations: InvitationReads,
  ) {}

  /** The inboxes of those a notice is for; none where the event names nobody. */
  async of(event: SealedEvent, kind: RecipientKind): Promise<string[]> {
    const { subjectType, subjectId, body } = event;
    const regionCode = (await this.regions.successions()).homeOf(event.regionCode);
    const named = (key: string): string | null => {
      const value = body[key];
      return typeof value === 'string' ? value : null;
    };
    const some = (id: string | null, inbox: (id: string) => string): string[] => (id ? [inbox(id)] : []);
    switch (kind) {
      case 'community':
        return [desk('communityStaff', regionCode)];
      case 'station':
        return [desk('stationWorker', regionCode.slice(0, TOWNSHIP_DIGITS))];
      case 'county':
        return [desk('official', regionCode.slice(0, COUNTY_DIGITS))];
      case 'organization':
        return some(subjectType === 'organization' ? subjectId : named('organizationId'), organization);
      case 'projectLead':
        return some(await this.leadOf(named('projectId')), organization);
      case 'socialWorker':
        return some(await this.personOf(named('socialWorkerId')), person);
      case 'volunteer':
        return some(named('volunteerPersonId'), person);
      case 'organizer':
        return this.organizersOf(event, named('shiftId'));
      case 'reporter':
        return desksAt(regionCode);
      case 'reportHolder':
        return desksAt(named('heldCode') ?? regionCode);
      case 'reportNext': {
        const above = parentOf(named('heldCode') ?? regionCode);
        return above === undefined ? [] : desksAt(above);
      }
      case 'addressees':
        return listed(body['to']);
      case 'senders':
        return listed(body['from']);
      case 'experts':
        return listed(body['experts']);
      case 'levelAbove':
        return some(named('toRegionCode'), answeringDesk);
      case 'inviters':
        return [
          desk('communityStaff', regionCode),
          ...some(await this.invitations.inviterBesideCommunity(subjectId), person),
        ];
      case 'invitee':
        return [
          ...some(named('invitedPersonId'), person),
          ...(named('invitedPersonId') ? [] : some(named('organizationId'), organization)),
        ];
    }
  }

  private async organizersOf({ regionCode }: SealedEvent, shiftId: string | null): Promise<string[]> {
    const organizer = shiftId ? await this.reads.organizerOf(shiftId) : null;
    return [organizer ? organization(organizer) : desk('communityStaff', regionCode)];
  }

  private async leadOf(projectId: string | null): Promise<string | null> {
    const [project] = projectId ? await this.projects.byIds([projectId]) : [];
    return project?.organizationId ?? null;
  }

  private async personOf(socialWorkerId: string | null): Promise<string | null> {
    const [worker] = socialWorkerId ? await this.workers.byIds([socialWorkerId]) : [];
    return worker?.personId ?? null;
  }
}
