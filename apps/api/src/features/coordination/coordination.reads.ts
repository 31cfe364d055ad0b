import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import type { Page, PageArgs } from '../../platform/graphql/connection.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { partiesOf } from '../../platform/party.js';
import type { Role } from '../../platform/permissions/role.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import { ActionItem } from './action-item.entity.js';
import type { ActionItemListArgs } from './action-item.view.js';
import { HandOver } from './hand-over.entity.js';
import { JointMeeting } from './meeting.entity.js';
import type { MeetingListArgs } from './meeting.view.js';
import { Referral } from './referral.entity.js';
import type { ReferralListArgs } from './referral.view.js';

const WATCHERS: readonly Role[] = ['official', 'stationWorker', 'administrator', 'auditor'];
const LOOKING_AFTER_ROLES: readonly Role[] = ['official', 'administrator', 'auditor'];

/** The prefixes a hat sees, if its role is one of those that watch; the same as the records' `see`. */
const seen = ({ hat }: Actor, roles: readonly Role[]): readonly string[] =>
  hat && roles.includes(hat.role) ? prefixesOf(hat, 'see') : [];

/** Lists of what departments agree on and pass on. */
@Injectable()
export class CoordinationReads {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** Meetings within the reach of the hat, and those it called or is invited to; newest first. */
  async meetings(
    actor: Actor,
    { regionCode, states, ...page }: MeetingListArgs,
  ): Promise<Page<JointMeeting>> {
    const parameters: unknown[] = [];
    const reach = withinReach('region_code', seen(actor, WATCHERS), parameters);
    const own = `$${parameters.push(partiesOf(actor))}::text[]`;
    const where = [`(${reach} or caller = any(${own}) or attendees && ${own})`];
    if (regionCode)
      where.push(withinReach('region_code', await this.regions.reachOf(regionCode), parameters));
    if (states) where.push(`state = any($${parameters.push(states)})`);
    return newestFirst(this.database, JointMeeting, where, parameters, page);
  }

  /** Action items that the hat owns, and, unless only those are wanted, checks or watches; newest first. */
  actionItems(actor: Actor, { isOwn, states, ...page }: ActionItemListArgs): Promise<Page<ActionItem>> {
    const parameters: unknown[] = [partiesOf(actor)];
    const where = [isOwn ? 'owner = any($1)' : this.watchedItems(actor, parameters)];
    if (states) where.push(`state = any($${parameters.push(states)})`);
    return newestFirst(this.database, ActionItem, where, parameters, page);
  }

  /** Referrals that the hat's reach receives or sends; newest first. */
  referrals(actor: Actor, { side, states, ...page }: ReferralListArgs): Promise<Page<Referral>> {
    const parameters: unknown[] = [partiesOf(actor)];
    const [column, desk] = side === 'received' ? ['to_region_code', 'receiver'] : ['region_code', 'sender'];
    const reach = withinReach(column, seen(actor, WATCHERS), parameters);
    const where = [`(${desk} = any($1) or ${reach})`];
    if (states) where.push(`state = any($${parameters.push(states)})`);
    return newestFirst(this.database, Referral, where, parameters, page);
  }

  /** Hand-overs that the person gives, receives or proposed, and those within an official's reach; newest first. */
  handOvers(actor: Actor, page: PageArgs): Promise<Page<HandOver>> {
    const parameters: unknown[] = [actor.personId];
    const reach = withinReach('region_code', seen(actor, LOOKING_AFTER_ROLES), parameters);
    const where = [`(from_person_id = $1 or to_person_id = $1 or proposed_by_id = $1 or ${reach})`];
    return newestFirst(this.database, HandOver, where, parameters, page);
  }

  private watchedItems(actor: Actor, parameters: unknown[]): string {
    const reach = withinReach('region_code', seen(actor, WATCHERS), parameters);
    return `(owner = any($1) or checker = any($1) or ${reach})`;
  }
}
